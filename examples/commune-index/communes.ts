import type { PublishedCounts } from "motcua/metrics";
import type { Observation } from "motcua/reform-index";
import type { IsoDate } from "motcua/time";

/** What the commune claims against what was found: it objects to the appraisal, and is right. */
export interface Objection {
  /** The criterion. */
  readonly criterion: string;
  /** What it showed. */
  readonly value: Observation;
  /** Why it is right. */
  readonly reason: string;
  /** The paper that proves it. */
  readonly evidence: string;
}

/** What is known of a commune after the year 2026. All six are invented. */
export interface Commune {
  readonly unit: string;
  /** When its plan was issued; the province wanted it by Friday 30 January. */
  readonly planIssuedOn: IsoDate;
  readonly dialogues: readonly IsoDate[];
  readonly budgetDisclosedOn: IsoDate | null;
  /** How many of its 40 procedures an inspection found posted on 15 September. */
  readonly posted: number;
  readonly dossiers: PublishedCounts;
  /** Answers from "very satisfied" down to "very dissatisfied". */
  readonly answers: readonly [number, number, number, number, number];
  readonly initiative: boolean;
  /** How many other communes took its initiative over. */
  readonly copied: number;
  readonly lateWithoutApology: number;
  /** What it says of itself where the appraisal finds something else. */
  readonly claims: Readonly<Record<string, Observation>>;
  readonly objection: Objection | null;
}

export const COMMUNES: readonly Commune[] = [
  {
    unit: "Phường An Bình",
    planIssuedOn: "2026-01-28",
    dialogues: ["2026-05-12", "2026-11-10"],
    budgetDisclosedOn: "2026-02-03",
    posted: 40,
    dossiers: {
      received: { online: 900, counterOrPost: 580, carriedOver: 20 },
      resolved: { early: 900, onTime: 560, late: 12 },
      pending: { withinTime: 25, overdue: 3 },
    },
    answers: [61, 30, 6, 2, 1],
    initiative: true,
    copied: 2,
    lateWithoutApology: 0,
    claims: {},
    objection: null,
  },
  {
    unit: "Xã Đồng Tâm",
    planIssuedOn: "2026-01-30",
    dialogues: ["2026-03-20", "2026-09-25"],
    budgetDisclosedOn: "2026-02-10",
    posted: 38,
    dossiers: {
      received: { online: 396, counterOrPost: 604, carriedOver: 0 },
      resolved: { early: 500, onTime: 440, late: 40 },
      pending: { withinTime: 10, overdue: 10 },
    },
    answers: [48, 36, 10, 4, 2],
    initiative: true,
    copied: 0,
    lateWithoutApology: 6,
    claims: { "E.2": 0 },
    objection: null,
  },
  {
    unit: "Xã Hòa Sơn",
    planIssuedOn: "2026-02-03",
    dialogues: ["2026-06-16", "2026-12-04"],
    budgetDisclosedOn: "2026-03-02",
    posted: 36,
    dossiers: {
      received: { online: 300, counterOrPost: 700, carriedOver: 0 },
      resolved: { early: 420, onTime: 500, late: 60 },
      pending: { withinTime: 20, overdue: 0 },
    },
    answers: [40, 40, 12, 6, 2],
    initiative: false,
    copied: 0,
    lateWithoutApology: 4,
    claims: { "A.1": 0 },
    objection: null,
  },
  {
    unit: "Xã Mỹ Thuận",
    planIssuedOn: "2026-01-30",
    dialogues: ["2026-04-22"],
    budgetDisclosedOn: "2026-02-25",
    posted: 30,
    dossiers: {
      received: { online: 450, counterOrPost: 350, carriedOver: 0 },
      resolved: { early: 400, onTime: 352, late: 32 },
      pending: { withinTime: 0, overdue: 16 },
    },
    answers: [44, 36, 14, 4, 2],
    initiative: true,
    copied: 1,
    lateWithoutApology: 2,
    claims: { "B.1": { numerator: 38, denominator: 40 } },
    objection: {
      criterion: "B.1",
      value: { numerator: 38, denominator: 40 },
      reason: "8 thủ tục được niêm yết trên màn hình tra cứu mà đoàn kiểm tra chưa xem",
      evidence: "Biên bản kiểm tra lại ngày 29/01/2027",
    },
  },
  {
    unit: "Xã Suối Vàng",
    planIssuedOn: "2026-02-25",
    dialogues: ["2026-02-12", "2026-06-18"],
    budgetDisclosedOn: null,
    posted: 34,
    dossiers: {
      received: { online: 120, counterOrPost: 480, carriedOver: 0 },
      resolved: { early: 300, onTime: 210, late: 60 },
      pending: { withinTime: 0, overdue: 30 },
    },
    answers: [30, 42, 18, 8, 2],
    initiative: false,
    copied: 0,
    lateWithoutApology: 12,
    claims: { "A.2": true, "A.3": 2 },
    objection: null,
  },
  {
    unit: "Xã Tân Lập",
    planIssuedOn: "2026-02-02",
    dialogues: ["2026-05-28", "2026-10-30"],
    budgetDisclosedOn: "2026-04-01",
    posted: 33,
    dossiers: {
      received: { online: 150, counterOrPost: 350, carriedOver: 0 },
      resolved: { early: 250, onTime: 190, late: 45 },
      pending: { withinTime: 5, overdue: 10 },
    },
    answers: [33, 41, 16, 8, 2],
    initiative: false,
    copied: 0,
    lateWithoutApology: 8,
    claims: {},
    objection: null,
  },
];
