import {
  eventsOfNationalDossier,
  type NationalDossier,
  type NationalDossierPayload,
  type NationalEvents,
  readNationalDossier,
  replayDossier,
} from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { CODE, contextOf, dossierOf, unfrozenPaths } from "../../support/dossierEvents.js";
import { errorOf } from "../../support/errorOf.js";
import { FULL } from "./payloads.js";

const nationalOf = (payload: Partial<NationalDossierPayload>): NationalDossier => {
  const result = readNationalDossier({ MaHoSo: CODE, KenhThucHien: "1", ...payload });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.dossier;
};

/** What a payload tells, where the caller knows how it ended. */
const told = (payload: Partial<NationalDossierPayload>): NationalEvents =>
  eventsOfNationalDossier(nationalOf(payload), { outcome: "granted" });

/** Events as `type at`, and gaps by what is untold or unused. */
const summary = (result: NationalEvents): readonly (readonly string[])[] => [
  result.ok ? result.events.map(({ type, at }) => `${type} ${at}`) : ["not ok"],
  result.gaps.map(({ code, facts }) => {
    const detail = { event: "", field: "", ...facts };
    return [code.slice("dossier/national-".length), detail.event || detail.field]
      .filter((part) => part !== "")
      .join(" ");
  }),
];

const SUBMITTED = { NgayNopHoSo: "20260209201500" };
const ACCEPTED = { NgayTiepNhan: "20260210083000" };
const FINISHED = { NgayKetThucXuLy: "20260212100000" };
const RETURNED = { NgayTra: "20260213093000", HinhThuc: "1" } as const;

describe("each status tells what its fields say, and names what they do not", () => {
  test.each<[string, Partial<NationalDossierPayload>, readonly string[], readonly string[]]>([
    ["registered", { TrangThaiHoSo: "1", ...SUBMITTED }, ["submitted 2026-02-09T20:15"], []],
    ["accepted", { TrangThaiHoSo: "2", ...ACCEPTED }, ["accepted 2026-02-10T08:30"], []],
    [
      "accepted after submission",
      { TrangThaiHoSo: "2", ...SUBMITTED, ...ACCEPTED },
      ["submitted 2026-02-09T20:15", "accepted 2026-02-10T08:30"],
      [],
    ],
    [
      "refused",
      { TrangThaiHoSo: "3", ...SUBMITTED, NgayTuChoi: "20260210000000" },
      ["submitted 2026-02-09T20:15", "refused 2026-02-10"],
      [],
    ],
    [
      "refused, nobody knows when",
      { TrangThaiHoSo: "3", ...SUBMITTED },
      ["submitted 2026-02-09T20:15"],
      ["untold-event refused"],
    ],
    [
      "in processing",
      { TrangThaiHoSo: "4", ...ACCEPTED },
      ["accepted 2026-02-10T08:30"],
      ["untold-event processing-started"],
    ],
    [
      "awaited",
      { TrangThaiHoSo: "5", ...ACCEPTED },
      ["accepted 2026-02-10T08:30"],
      ["untold-event supplement-requested"],
    ],
    [
      "to be paid",
      { TrangThaiHoSo: "6", ...ACCEPTED },
      ["accepted 2026-02-10T08:30"],
      ["untold-event payment-requested"],
    ],
    ["stopped", { TrangThaiHoSo: "8", ...ACCEPTED }, ["accepted 2026-02-10T08:30"], ["untold-event stopped"]],
    [
      "withdrawn before acceptance",
      { TrangThaiHoSo: "7", ...SUBMITTED, ...FINISHED },
      ["submitted 2026-02-09T20:15", "withdrawn 2026-02-12T10:00"],
      [],
    ],
    [
      "withdrawn after acceptance, nobody knows when",
      { TrangThaiHoSo: "7", ...ACCEPTED },
      ["accepted 2026-02-10T08:30"],
      ["untold-event withdrawn"],
    ],
    [
      "processed",
      { TrangThaiHoSo: "9", ...ACCEPTED, ...FINISHED },
      ["accepted 2026-02-10T08:30", "processed 2026-02-12T10:00"],
      [],
    ],
    [
      "returned",
      { TrangThaiHoSo: "10", ...ACCEPTED, ...FINISHED, ...RETURNED },
      ["accepted 2026-02-10T08:30", "processed 2026-02-12T10:00", "result-returned 2026-02-13T09:30"],
      [],
    ],
    [
      "returned, without any end",
      { TrangThaiHoSo: "10", ...ACCEPTED },
      ["accepted 2026-02-10T08:30"],
      ["untold-event processed", "untold-event result-returned"],
    ],
    [
      "processed, never accepted",
      { TrangThaiHoSo: "9", ...SUBMITTED, ...FINISHED },
      ["submitted 2026-02-09T20:15", "processed 2026-02-12T10:00"],
      ["untold-event accepted"],
    ],
    [
      "registered, with times of what has not happened",
      { TrangThaiHoSo: "1", ...SUBMITTED, ...ACCEPTED, ...FINISHED, ...RETURNED, NgayTuChoi: "20260210000000" },
      ["submitted 2026-02-09T20:15"],
      ["unused-time NgayTiepNhan", "unused-time NgayTuChoi", "unused-time NgayKetThucXuLy", "unused-time NgayTra"],
    ],
  ])("%s", (_, payload, events, gaps) => expect(summary(told(payload))).toEqual([events, gaps]));

  test("facts of a gap", () => {
    expect(told({ TrangThaiHoSo: "3", ...SUBMITTED, ...FINISHED }).gaps).toEqual([
      {
        code: "dossier/national-untold-event",
        facts: { code: CODE, event: "refused", status: "rejected-at-reception" },
      },
      {
        code: "dossier/national-unused-time",
        facts: {
          code: CODE,
          field: "NgayKetThucXuLy",
          at: "2026-02-12T10:00",
          status: "rejected-at-reception",
        },
      },
    ]);
  });
});

describe("supplements", () => {
  const supplement = (asked: string | null, supplied: string | null, content?: string) => ({
    NgayBoSung: asked,
    NgayTiepNhanBoSung: supplied,
    NoiDungBoSung: content,
  });

  test("before and after acceptance, with their words", () => {
    const result = told({
      TrangThaiHoSo: "9",
      ...SUBMITTED,
      ...ACCEPTED,
      ...FINISHED,
      DanhSachHoSoBoSung: [
        supplement("20260210080000", "20260210081500", "Ảnh"),
        supplement("20260211080000", "20260211150000"),
      ],
    });
    expect(result.gaps).toEqual([]);
    expect(result.ok && result.events).toEqual([
      { type: "submitted", at: "2026-02-09T20:15", code: CODE, channel: "counter" },
      { type: "supplement-requested", at: "2026-02-10T08:00", note: "Ảnh" },
      { type: "supplement-supplied", at: "2026-02-10T08:15" },
      { type: "accepted", at: "2026-02-10T08:30" },
      { type: "supplement-requested", at: "2026-02-11T08:00" },
      { type: "supplement-supplied", at: "2026-02-11T15:00" },
      { type: "processed", at: "2026-02-12T10:00", outcome: "granted" },
    ]);
  });

  test.each<[string, Partial<NationalDossierPayload>, readonly string[], readonly string[]]>([
    [
      "still awaited before acceptance",
      { TrangThaiHoSo: "5", ...SUBMITTED, DanhSachHoSoBoSung: [supplement("20260210080000", null)] },
      ["submitted 2026-02-09T20:15", "supplement-requested 2026-02-10T08:00"],
      [],
    ],
    [
      "withdrawn while it was awaited",
      { TrangThaiHoSo: "7", ...ACCEPTED, ...FINISHED, DanhSachHoSoBoSung: [supplement("20260211080000", null)] },
      ["accepted 2026-02-10T08:30", "supplement-requested 2026-02-11T08:00", "withdrawn 2026-02-12T10:00"],
      [],
    ],
    [
      "never supplied, and finished all the same",
      { TrangThaiHoSo: "9", ...ACCEPTED, ...FINISHED, DanhSachHoSoBoSung: [supplement("20260211080000", null)] },
      ["accepted 2026-02-10T08:30", "supplement-requested 2026-02-11T08:00", "processed 2026-02-12T10:00"],
      ["untold-event supplement-supplied"],
    ],
    [
      "supplied, never asked for",
      { TrangThaiHoSo: "9", ...ACCEPTED, ...FINISHED, DanhSachHoSoBoSung: [supplement(null, "20260211080000")] },
      ["accepted 2026-02-10T08:30", "supplement-supplied 2026-02-11T08:00", "processed 2026-02-12T10:00"],
      ["untold-event supplement-requested"],
    ],
    [
      "all supplied, and awaited by the status",
      {
        TrangThaiHoSo: "5",
        ...ACCEPTED,
        DanhSachHoSoBoSung: [supplement("20260211080000", "20260211150000")],
      },
      ["accepted 2026-02-10T08:30", "supplement-requested 2026-02-11T08:00", "supplement-supplied 2026-02-11T15:00"],
      ["untold-event supplement-requested"],
    ],
    [
      "asked for before an acceptance without submission",
      { TrangThaiHoSo: "2", ...ACCEPTED, DanhSachHoSoBoSung: [supplement("20260209080000", "20260209150000")] },
      ["supplement-requested 2026-02-09T08:00", "supplement-supplied 2026-02-09T15:00", "accepted 2026-02-10T08:30"],
      ["untold-event submitted"],
    ],
    [
      "on the day of acceptance, without hours: after it",
      {
        TrangThaiHoSo: "5",
        NgayTiepNhan: "20260210000000",
        DanhSachHoSoBoSung: [supplement("20260210000000", null)],
      },
      ["accepted 2026-02-10", "supplement-requested 2026-02-10"],
      [],
    ],
  ])("%s", (_, payload, events, gaps) => expect(summary(told(payload))).toEqual([events, gaps]));
});

describe("what no payload tells and the caller may know", () => {
  const untold = (status: string) => ({ code: "dossier/national-untold-outcome", facts: { code: CODE, status } });

  test.each([
    ["9", "processed", { ...FINISHED }],
    ["9", "processed", {}],
    ["10", "result-returned", { ...FINISHED, ...RETURNED }],
  ] as const)("the outcome of a dossier with status %s is a gap unless it is said", (code, status, fields) => {
    const national = nationalOf({ TrangThaiHoSo: code, ...ACCEPTED, ...fields });
    const silent = eventsOfNationalDossier(national);
    expect(silent.gaps).toContainEqual(untold(status));
    expect(silent.ok && silent.events.some((event) => "outcome" in event)).toBe(false);
    expect(eventsOfNationalDossier(national, { outcome: null }).gaps).toContainEqual(untold(status));
    expect(eventsOfNationalDossier(national, { outcome: "refused" }).gaps).not.toContainEqual(untold(status));
  });

  test.each(["1", "2", "3", "4", "5", "6", "7", "8"] as const)("there is none yet with status %s", (code) => {
    const result = eventsOfNationalDossier(nationalOf({ TrangThaiHoSo: code, ...SUBMITTED, ...ACCEPTED, ...FINISHED }));
    expect(result.gaps.map((one) => one.code)).not.toContain("dossier/national-untold-outcome");
  });

  test("a refusal that is said stands in the dossier; a withdrawal has none", () => {
    const national = nationalOf({ TrangThaiHoSo: "9", ...ACCEPTED, ...FINISHED });
    const result = eventsOfNationalDossier(national, { outcome: "refused" });
    expect(dossierOf(replayDossier(result.ok ? result.events : [], contextOf())).outcome).toBe("refused");
    const withdrawn = nationalOf({ TrangThaiHoSo: "7", ...ACCEPTED, ...FINISHED });
    const events = eventsOfNationalDossier(withdrawn, { outcome: "refused" });
    expect(events.ok && events.events.at(-1)).toEqual({ type: "withdrawn", at: "2026-02-12T10:00" });
  });

  test.each([
    ["submitted", { ...SUBMITTED, ...ACCEPTED }],
    ["accepted", ACCEPTED],
  ])("received outside the territory, first %s", (type, fields) => {
    const national = nationalOf({ TrangThaiHoSo: "2", ...fields });
    const outside = eventsOfNationalDossier(national, { nonTerritorial: true });
    expect(outside.ok && outside.events[0]).toMatchObject({ type, nonTerritorial: true });
    expect(outside.gaps).toEqual([]);
    expect(dossierOf(replayDossier(outside.ok ? outside.events : [], contextOf())).nonTerritorial).toBe(true);
    expect(eventsOfNationalDossier(national, { nonTerritorial: false })).toEqual(eventsOfNationalDossier(national));
  });

  test("then nothing says when the competent agency received what it has finished", () => {
    const opening = { nonTerritorial: true, outcome: "granted" } as const;
    const finished = nationalOf({ TrangThaiHoSo: "9", ...ACCEPTED, ...FINISHED });
    expect(eventsOfNationalDossier(finished, opening).gaps).toEqual([
      {
        code: "dossier/national-untold-event",
        facts: { code: CODE, event: "agency-received", status: "processed" },
      },
    ]);
  });
});

describe("a dossier that cannot be opened", () => {
  test("without a channel, unless the caller knows it", () => {
    const national = nationalOf({ TrangThaiHoSo: "2", ...ACCEPTED, KenhThucHien: null });
    expect(eventsOfNationalDossier(national)).toEqual({
      ok: false,
      gaps: [{ code: "dossier/national-no-channel", facts: { code: CODE } }],
    });
    const result = eventsOfNationalDossier(national, { channel: "post" });
    expect(result.ok && result.events[0]).toEqual({
      type: "accepted",
      at: "2026-02-10T08:30",
      code: CODE,
      channel: "post",
    });
  });

  test("the payload's own channel stands", () => {
    const result = eventsOfNationalDossier(nationalOf({ TrangThaiHoSo: "2", ...ACCEPTED }), { channel: "post" });
    expect(result.ok && result.events[0]).toMatchObject({ channel: "counter" });
  });

  test.each<[Partial<NationalDossierPayload>]>([
    [{ TrangThaiHoSo: "1" }],
    [{ TrangThaiHoSo: "1", ...ACCEPTED }],
    [{ TrangThaiHoSo: "9", ...FINISHED }],
    [{ TrangThaiHoSo: "5" }],
  ])("without a time to begin with: %j", (payload) => {
    expect(told(payload)).toEqual({
      ok: false,
      gaps: [{ code: "dossier/national-no-opening", facts: { code: CODE } }],
    });
  });
});

test("a full payload makes a dossier", () => {
  const result = told({ ...FULL, NgayTuChoi: "" });
  expect(result.gaps).toEqual([]);
  expect(unfrozenPaths(result)).toEqual([]);
  const dossier = dossierOf(replayDossier(result.ok ? result.events : [], contextOf()));
  expect(dossier).toMatchObject({
    status: "result-returned",
    channel: "online",
    submittedAt: "2026-02-09T20:15",
    acceptedAt: "2026-02-10T08:30:05",
    finishedAt: "2026-02-12T10:00",
    returnedAt: "2026-02-13T09:30",
    returnedBy: "counter",
  });
});

test("records that finished before they were accepted are refused by the replay, not repaired", () => {
  const result = told({ TrangThaiHoSo: "9", ...ACCEPTED, NgayKetThucXuLy: "20260209100000" });
  expect(replayDossier(result.ok ? result.events : [], contextOf())).toMatchObject({
    ok: false,
    refusal: { code: "dossier/out-of-order" },
  });
});

test("refuses what is no argument", () => {
  const national = nationalOf({ TrangThaiHoSo: "2", ...ACCEPTED });
  for (const value of [null, 5, {}, []]) {
    expect(errorOf(() => eventsOfNationalDossier(value as unknown as NationalDossier)).facts).toEqual({
      argument: "national dossier",
      value,
    });
  }
  for (const value of ["post", { channel: "fax" }, { nonTerritorial: "yes" }, { outcome: "won" }, { chanel: "post" }]) {
    expect(errorOf(() => eventsOfNationalDossier(national, value as unknown as object))).toEqual({
      code: "dossier/invalid-national-argument",
      facts: { argument: "opening", value },
    });
  }
});
