import type { DossierRecord, TallyOptions } from "motcua/metrics";
import type { IsoDate } from "motcua/time";

/** A sound record, in processing, with whatever a test says about it. */
export const recordOf = (properties: Partial<DossierRecord> = {}): DossierRecord => ({
  code: "H58.12-210104-0001",
  status: "in-processing",
  channel: "counter",
  receivedAt: "2026-01-12",
  dueAt: "2026-01-20",
  ...properties,
});

/** As many records of one kind, with codes of their own. */
const recordsOf = (count: number, kind: string, properties: Partial<DossierRecord>): readonly DossierRecord[] =>
  Array.from({ length: count }, (_, index) => recordOf({ code: `${kind}-${index + 1}`, ...properties }));

const MON_2021_03_01: IsoDate = "2021-03-01";
const TUE_2021_03_09: IsoDate = "2021-03-09";
const WED_2021_03_10: IsoDate = "2021-03-10";
const MON_2021_06_14: IsoDate = "2021-06-14";
const FRI_2021_06_18: IsoDate = "2021-06-18";

/**
 * The commune Bình Phục Nhứt (Tiền Giang), first 6 months of 2021, as its report was published: 384 dossiers received,
 * 360 of them online; 381 resolved, 356 early and 25 on time; 3 pending. The days are made up.
 */
export const binhPhucNhut = (): readonly DossierRecord[] => {
  const common = { receivedAt: MON_2021_03_01, dueAt: WED_2021_03_10, status: "result-returned" } as const;
  return [
    ...recordsOf(340, "early-online", { ...common, channel: "online", finishedAt: TUE_2021_03_09 }),
    ...recordsOf(16, "early-counter", { ...common, channel: "counter", finishedAt: TUE_2021_03_09 }),
    ...recordsOf(18, "on-time-online", { ...common, channel: "online", finishedAt: WED_2021_03_10 }),
    ...recordsOf(7, "on-time-counter", { ...common, channel: "counter", finishedAt: WED_2021_03_10 }),
    ...recordsOf(2, "pending-online", { channel: "online", receivedAt: MON_2021_06_14, dueAt: FRI_2021_06_18 }),
    ...recordsOf(1, "pending-counter", { channel: "counter", receivedAt: MON_2021_06_14, dueAt: FRI_2021_06_18 }),
  ];
};

/** The period of {@link binhPhucNhut}: the report of 6 months, counted from the 15th. */
export const BINH_PHUC_NHUT_OPTIONS: TallyOptions = {
  period: { from: "2020-12-15", to: "2021-06-14" },
  asOf: "2021-06-14",
};

const WED_2023_09_13: IsoDate = "2023-09-13";
const THU_2023_09_14: IsoDate = "2023-09-14";

/**
 * The district Thường Tín (Hà Nội), 9 months of 2023, as published: 4,015 dossiers received, 3,799 resolved early or on
 * time, none late. Which of them were early, and when the other 216 fell due, was not published; here all finish on
 * their due dates and the 216 are made half and half.
 */
export const thuongTin = (): readonly DossierRecord[] => [
  ...recordsOf(3_799, "resolved", {
    status: "processed",
    receivedAt: "2023-05-08",
    dueAt: "2023-05-15",
    finishedAt: "2023-05-15",
  }),
  ...recordsOf(108, "pending", { receivedAt: "2023-09-05", dueAt: THU_2023_09_14 }),
  ...recordsOf(108, "overdue", { receivedAt: "2023-09-05", dueAt: WED_2023_09_13 }),
];
