import { sentence as english } from "motcua/locales/en";
import { sentence as vietnamese } from "motcua/locales/vi";
import {
  type Cohort,
  type CompareBy,
  type DossierRecord,
  earlyShare,
  onlineShare,
  onTimeRate,
  reportPeriod,
  type Tally,
  type TallyOptions,
  tallyDossiers,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut, recordOf, thuongTin } from "../support/dossierRecords.js";
import { thrownBy } from "../support/thrownBy.js";

const WED_2025_12_31 = "2025-12-31";
const THU_2026_01_01 = "2026-01-01";
const MON_2026_01_19 = "2026-01-19";
const TUE_2026_01_20 = "2026-01-20";
const WED_2026_01_21 = "2026-01-21";
const SAT_2026_01_31 = "2026-01-31";
const SUN_2026_02_01 = "2026-02-01";
const MON_2026_02_02 = "2026-02-02";

const JANUARY: TallyOptions = { period: { from: THU_2026_01_01, to: SAT_2026_01_31 }, asOf: MON_2026_02_02 };

const tallyOne = (record: Partial<DossierRecord>, options: Partial<TallyOptions> = {}): Tally =>
  tallyDossiers([recordOf(record)], { ...JANUARY, ...options });

/** Names of the counts that are not 0, totals and options left aside. */
const placesOf = (tally: Tally): readonly string[] =>
  Object.entries(tally).flatMap(([group, counts]) => {
    if (group === "noDueDate") return counts === 0 ? [] : [group];
    if (group === "options") return [];
    return Object.entries(counts as Record<string, number>)
      .filter(([name, count]) => name !== "total" && count > 0)
      .map(([name]) => name);
  });

const placeOf = (record: Partial<DossierRecord>, options: Partial<TallyOptions> = {}): readonly string[] =>
  placesOf(tallyOne(record, options));

describe("published figures", () => {
  test("Bình Phục Nhứt, 6 months of 2021: 384 received, 381 resolved, 3 pending", () => {
    const tally = tallyDossiers(binhPhucNhut(), BINH_PHUC_NHUT_OPTIONS);
    expect(tally.received).toEqual({ online: 360, counterOrPost: 24, carriedOver: 0, total: 384 });
    expect(tally.resolved).toEqual({ early: 356, onTime: 25, late: 0, total: 381 });
    expect(tally.pending).toEqual({ withinTime: 3, overdue: 0, total: 3 });
    expect(tally.noDueDate).toBe(0);
    expect(tally.excluded.total).toBe(0);
    expect(onlineShare(tally)).toMatchObject({ basis: "online", numerator: 360, denominator: 384, printed: "93.75 %" });
    expect(earlyShare(tally)).toMatchObject({ basis: "early", numerator: 356, denominator: 381, printed: "93.44 %" });
  });

  test("Thường Tín, 9 months of 2023: 100 % of what was resolved is 94.62 % of what was received", () => {
    const period = reportPeriod({ kind: "nine-months", year: 2023, calendar: "day-15" });
    const tally = tallyDossiers(thuongTin(), { period, asOf: period.to });
    expect(onTimeRate(tally, "resolved")).toMatchObject({ numerator: 3_799, denominator: 3_799, printed: "100.00 %" });
    expect(onTimeRate(tally, "received")).toMatchObject({ numerator: 3_799, denominator: 4_015, printed: "94.62 %" });
    expect(tally.pending).toEqual({ withinTime: 108, overdue: 108, total: 216 });
  });
});

describe("options", () => {
  test("a tally carries its options with the defaults filled in", () => {
    expect(tallyDossiers([], JANUARY).options).toEqual({
      period: { from: THU_2026_01_01, to: SAT_2026_01_31 },
      asOf: MON_2026_02_02,
      cohort: "handled",
      compareBy: "date",
      allocation: "by-due-date",
    });
  });

  test("a tally is frozen and survives JSON", () => {
    const tally = tallyOne({});
    for (const part of [tally, tally.options, tally.options?.period, tally.received, tally.excluded]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
  });

  test("the caller's period stays his own", () => {
    const period = { from: THU_2026_01_01, to: SAT_2026_01_31 } as const;
    tallyDossiers([], { period, asOf: MON_2026_02_02 });
    expect(Object.isFrozen(period)).toBe(false);
  });
});

describe("which dossiers: the period and the cohorts", () => {
  const finished = (receivedAt: DossierRecord["receivedAt"], finishedAt: DossierRecord["finishedAt"]) =>
    ({ status: "processed", receivedAt, finishedAt, dueAt: "2026-12-31" }) as const;
  const open = (receivedAt: DossierRecord["receivedAt"]) => ({ receivedAt, dueAt: "2026-12-31" }) as const;

  test.each<[string, Partial<DossierRecord>, Record<Cohort, readonly string[]>]>([
    [
      "received on the first day, open",
      open(THU_2026_01_01),
      {
        handled: ["counterOrPost", "withinTime"],
        received: ["counterOrPost", "withinTime"],
        resolved: ["outsidePeriod"],
      },
    ],
    [
      "received on the last day, open",
      open(SAT_2026_01_31),
      {
        handled: ["counterOrPost", "withinTime"],
        received: ["counterOrPost", "withinTime"],
        resolved: ["outsidePeriod"],
      },
    ],
    [
      "received the day after the period",
      open(SUN_2026_02_01),
      { handled: ["outsidePeriod"], received: ["outsidePeriod"], resolved: ["outsidePeriod"] },
    ],
    [
      "received the day before the period, open",
      open(WED_2025_12_31),
      { handled: ["carriedOver", "withinTime"], received: ["outsidePeriod"], resolved: ["outsidePeriod"] },
    ],
    [
      "carried over and finished on the first day",
      finished(WED_2025_12_31, THU_2026_01_01),
      { handled: ["carriedOver", "early"], received: ["outsidePeriod"], resolved: ["carriedOver", "early"] },
    ],
    [
      "finished the day before the period",
      finished(WED_2025_12_31, WED_2025_12_31),
      { handled: ["outsidePeriod"], received: ["outsidePeriod"], resolved: ["outsidePeriod"] },
    ],
    [
      "received and finished on the last day",
      finished(SAT_2026_01_31, SAT_2026_01_31),
      {
        handled: ["counterOrPost", "early"],
        received: ["counterOrPost", "early"],
        resolved: ["counterOrPost", "early"],
      },
    ],
    [
      "finished the day after the period: pending in it",
      finished(SAT_2026_01_31, SUN_2026_02_01),
      {
        handled: ["counterOrPost", "withinTime"],
        received: ["counterOrPost", "withinTime"],
        resolved: ["outsidePeriod"],
      },
    ],
  ])("%s", (_, record, places) => {
    for (const [cohort, expected] of Object.entries(places)) {
      expect(placeOf(record, { cohort: cohort as Cohort }), cohort).toEqual(expected);
    }
  });

  test("channels: online apart from counter and post, whatever they were when carried over", () => {
    expect(placeOf({ channel: "online" })).toEqual(["online", "overdue"]);
    expect(placeOf({ channel: "post" })).toEqual(["counterOrPost", "overdue"]);
    expect(placeOf({ channel: "online", receivedAt: WED_2025_12_31 })).toEqual(["carriedOver", "overdue"]);
  });

  test("asOf before the end of the period: what came later has not happened", () => {
    const asOf = "2026-01-19";
    expect(placeOf({ receivedAt: "2026-01-20", dueAt: "2026-01-30" }, { asOf })).toEqual(["outsidePeriod"]);
    expect(placeOf({ receivedAt: asOf, dueAt: "2026-01-30" }, { asOf })).toEqual(["counterOrPost", "withinTime"]);
    expect(placeOf({ status: "processed", finishedAt: "2026-01-20" }, { asOf })).toEqual([
      "counterOrPost",
      "withinTime",
    ]);
    expect(placeOf({ status: "processed", finishedAt: asOf }, { asOf })).toEqual(["counterOrPost", "early"]);
  });

  test("a period of one day", () => {
    const options = { period: { from: TUE_2026_01_20, to: TUE_2026_01_20 }, asOf: TUE_2026_01_20 } as const;
    expect(placeOf({ status: "processed", receivedAt: TUE_2026_01_20, finishedAt: TUE_2026_01_20 }, options)).toEqual([
      "counterOrPost",
      "onTime",
    ]);
  });
});

describe("early, on time and late, by date", () => {
  test.each([
    ["the day before", MON_2026_01_19, "early"],
    ["on the day", TUE_2026_01_20, "onTime"],
    ["the day after", WED_2026_01_21, "late"],
  ] as const)("finished %s", (_, finishedAt, place) => {
    expect(placeOf({ status: "processed", finishedAt, dueAt: TUE_2026_01_20 })).toEqual(["counterOrPost", place]);
  });

  test("times of day do not matter", () => {
    const dueAt = "2026-01-20T11:30";
    expect(placeOf({ status: "processed", finishedAt: "2026-01-20T08:00", dueAt })).toContain("onTime");
    expect(placeOf({ status: "processed", finishedAt: "2026-01-20T23:59", dueAt })).toContain("onTime");
  });

  test("finished is the end of processing, not the day on which the result was fetched", () => {
    const record = { status: "result-returned", finishedAt: MON_2026_01_19, returnedAt: SAT_2026_01_31 } as const;
    expect(placeOf({ ...record, dueAt: TUE_2026_01_20 })).toContain("early");
  });

  test("an offset is converted to Viet Nam's clock before the date is taken", () => {
    const dueAt = TUE_2026_01_20;
    expect(placeOf({ status: "processed", finishedAt: "2026-01-20T16:59:59Z", dueAt })).toContain("onTime");
    expect(placeOf({ status: "processed", finishedAt: "2026-01-20T17:00:00Z", dueAt })).toContain("late");
    expect(placeOf({ status: "processed", finishedAt: "2026-01-20T00:30:00+09:00", dueAt })).toContain("early");
    expect(placeOf({ receivedAt: "2025-12-31T17:00:00Z" })).toContain("counterOrPost");
    expect(placeOf({ receivedAt: "2025-12-31T16:59:59Z" })).toContain("carriedOver");
    expect(placeOf({ receivedAt: "2026-01-31T17:00:00Z" })).toEqual(["outsidePeriod"]);
  });
});

describe("early, on time and late, by instant", () => {
  const compareBy: CompareBy = "instant";

  test.each([
    ["2026-01-20T11:29:59", "early"],
    ["2026-01-20T11:30", "onTime"],
    ["2026-01-20T04:30:00Z", "onTime"],
    ["2026-01-20T11:30:01", "late"],
    ["2026-01-20T04:31:00Z", "late"],
  ] as const)("due at 11:30, finished at %s: %s", (finishedAt, place) => {
    const record = { status: "processed", finishedAt, dueAt: "2026-01-20T11:30" } as const;
    expect(placeOf(record, { compareBy })).toEqual(["counterOrPost", place]);
  });

  test("a due date without time of day lasts to the end of its day", () => {
    const dueAt = TUE_2026_01_20;
    expect(placeOf({ status: "processed", finishedAt: "2026-01-20T23:59:59", dueAt }, { compareBy })).toContain(
      "onTime",
    );
    expect(placeOf({ status: "processed", finishedAt: "2026-01-21T00:00", dueAt }, { compareBy })).toContain("late");
  });

  test("a finish without time of day is held against the due date", () => {
    const dueAt = "2026-01-20T11:30";
    expect(placeOf({ status: "processed", finishedAt: TUE_2026_01_20, dueAt }, { compareBy })).toContain("onTime");
  });

  test("pending dossiers are judged at the instant of asOf", () => {
    const dueAt = "2026-01-20T11:30";
    expect(placeOf({ dueAt }, { compareBy, asOf: "2026-01-20T11:30" })).toContain("withinTime");
    expect(placeOf({ dueAt }, { compareBy, asOf: "2026-01-20T11:31" })).toContain("overdue");
    expect(placeOf({ dueAt }, { compareBy, asOf: TUE_2026_01_20 })).toContain("overdue");
    expect(placeOf({ dueAt: TUE_2026_01_20 }, { compareBy, asOf: "2026-01-20T23:59" })).toContain("withinTime");
    expect(placeOf({ dueAt: TUE_2026_01_20 }, { compareBy, asOf: "2026-01-21T00:00" })).toContain("overdue");
  });

  test("what happened later on the day of asOf has not happened yet", () => {
    const options = { compareBy, asOf: "2026-01-20T10:00" } as const;
    const record = { status: "processed", finishedAt: "2026-01-20T10:01", dueAt: TUE_2026_01_20 } as const;
    expect(placeOf(record, options)).toContain("withinTime");
    expect(placeOf({ receivedAt: "2026-01-20T10:01" }, options)).toEqual(["outsidePeriod"]);
    expect(placeOf(record, { ...options, compareBy: "date" })).toContain("onTime");
  });

  test("due on the last day of the period and still open when it ends: overdue", () => {
    expect(placeOf({ dueAt: "2026-01-31T17:00" }, { compareBy })).toContain("overdue");
    expect(placeOf({ dueAt: SAT_2026_01_31 }, { compareBy })).toContain("withinTime");
  });
});

describe("pending: within time and overdue, by date", () => {
  test("judged at the end of the period when asOf is later", () => {
    expect(placeOf({ dueAt: "2026-01-30" })).toContain("overdue");
    expect(placeOf({ dueAt: SAT_2026_01_31 })).toContain("withinTime");
    expect(placeOf({ dueAt: SUN_2026_02_01 })).toContain("withinTime");
  });

  test("judged on asOf when the period is not over", () => {
    expect(placeOf({ dueAt: MON_2026_01_19 }, { asOf: TUE_2026_01_20 })).toContain("overdue");
    expect(placeOf({ dueAt: TUE_2026_01_20 }, { asOf: TUE_2026_01_20 })).toContain("withinTime");
    expect(placeOf({ dueAt: TUE_2026_01_20 }, { asOf: "2026-01-20T23:00" })).toContain("withinTime");
  });
});

describe("a dossier without a due date is counted apart", () => {
  test.each([
    { dueAt: null },
    { dueAt: undefined },
    { dueAt: null, status: "processed", finishedAt: TUE_2026_01_20 },
  ] as const)("%j", (record) => {
    const tally = tallyOne(record);
    expect(placesOf(tally)).toEqual(["counterOrPost", "noDueDate"]);
    expect(tally.received.total).toBe(1);
  });

  test("also where the allocation favours its status", () => {
    const allocation = "local-practice";
    expect(placeOf({ status: "withdrawn", finishedAt: TUE_2026_01_20, dueAt: null }, { allocation })).toContain(
      "noDueDate",
    );
    expect(placeOf({ status: "supplement-requested", dueAt: null }, { allocation })).toContain("noDueDate");
  });
});

describe("allocation of the statuses 5 to 8", () => {
  const LATE = { finishedAt: WED_2026_01_21, dueAt: TUE_2026_01_20 } as const;
  const EARLY = { finishedAt: MON_2026_01_19, dueAt: TUE_2026_01_20 } as const;
  const OPEN = { dueAt: TUE_2026_01_20 } as const;

  test.each([
    ["withdrawn", LATE, "late", "onTime"],
    ["withdrawn", EARLY, "early", "onTime"],
    ["supplement-requested", OPEN, "overdue", "withinTime"],
    ["financial-obligation-requested", OPEN, "overdue", "overdue"],
    ["stopped", OPEN, "overdue", "overdue"],
    ["stopped", LATE, "late", "late"],
    ["supplement-requested", LATE, "late", "late"],
    ["in-processing", OPEN, "overdue", "overdue"],
    ["processed", LATE, "late", "late"],
  ] as const)("%s %j: %s by due date, %s in local practice", (status, dates, byDueDate, localPractice) => {
    const record = { status, ...dates };
    expect(placeOf(record)).toEqual(["counterOrPost", byDueDate]);
    expect(placeOf(record, { allocation: "local-practice" })).toEqual(["counterOrPost", localPractice]);
  });

  test("withdrawn after the end of the period: pending in it, by due date", () => {
    const record = { status: "withdrawn", finishedAt: MON_2026_02_02, dueAt: TUE_2026_01_20 } as const;
    expect(placeOf(record, { allocation: "local-practice" })).toEqual(["counterOrPost", "overdue"]);
  });

  test("a dossier with an end of processing is finished whatever its status says", () => {
    expect(placeOf({ status: "in-processing", ...LATE })).toEqual(["counterOrPost", "late"]);
  });
});

describe("records that are left out are counted under one reason", () => {
  test.each<[Partial<DossierRecord>, string]>([
    [{ status: "registered", receivedAt: null }, "notYetAccepted"],
    [{ status: "rejected-at-reception" }, "rejectedAtReception"],
    [{ receivedAt: null }, "noReceiptDate"],
    [{ receivedAt: undefined as never }, "noReceiptDate"],
    [{ status: "processed" }, "noFinishDate"],
    [{ status: "result-returned", finishedAt: null, returnedAt: WED_2026_01_21 }, "noFinishDate"],
    [{ status: "withdrawn" }, "noFinishDate"],
    [{ status: "processed", receivedAt: TUE_2026_01_20, finishedAt: MON_2026_01_19 }, "finishedBeforeReceived"],
    [{ receivedAt: SUN_2026_02_01 }, "outsidePeriod"],
  ])("%j: %s", (record, reason) => {
    const tally = tallyOne(record);
    expect(placesOf(tally)).toEqual([reason]);
    expect(tally.excluded.total).toBe(1);
    expect(tally.received.total).toBe(0);
  });

  test("what is wrong with a record goes before what lies outside the period", () => {
    expect(placeOf({ status: "registered", receivedAt: MON_2026_02_02 })).toEqual(["notYetAccepted"]);
    expect(placeOf({ status: "processed", receivedAt: "2025-11-03" })).toEqual(["noFinishDate"]);
    expect(placeOf({ status: "processed", receivedAt: "2025-11-04", finishedAt: "2025-11-03" })).toEqual([
      "finishedBeforeReceived",
    ]);
  });

  test("finished earlier on the day of receipt is seen by instant only", () => {
    const record = {
      status: "processed",
      receivedAt: "2026-01-19T10:00",
      finishedAt: "2026-01-19T09:59",
      dueAt: TUE_2026_01_20,
    } as const;
    expect(placeOf(record)).toEqual(["counterOrPost", "early"]);
    expect(placeOf(record, { compareBy: "instant" })).toEqual(["finishedBeforeReceived"]);
  });
});

describe("mistakes", () => {
  test.each([
    [{ code: "" }, { code: null, property: "code", value: "" }],
    [{ code: 17 }, { code: null, property: "code", value: 17 }],
    [{ status: "done" }, { code: "A-1", property: "status", value: "done" }],
    [{ channel: null }, { code: "A-1", property: "channel", value: null }],
    [{ receivedAt: "12/01/2026" }, { code: "A-1", property: "receivedAt", value: "12/01/2026" }],
    [{ dueAt: "2026-02-30" }, { code: "A-1", property: "dueAt", value: "2026-02-30" }],
    [{ finishedAt: "2026-01-20T24:00" }, { code: "A-1", property: "finishedAt", value: "2026-01-20T24:00" }],
    [{ returnedAt: 20_260_120 }, { code: "A-1", property: "returnedAt", value: 20_260_120 }],
  ])("a record with %j", (properties, facts) => {
    const records = [recordOf(), { ...recordOf({ code: "A-1" }), ...properties } as DossierRecord];
    const error = thrownBy(() => tallyDossiers(records, JANUARY));
    expect(error).toMatchObject({ code: "metrics/invalid-record" });
    expect(error.facts).toEqual(facts);
  });

  test("a record that is none", () => {
    const error = thrownBy(() => tallyDossiers([null as never], JANUARY));
    expect(error).toMatchObject({
      code: "metrics/invalid-record",
      facts: { code: null, property: "record", value: null },
    });
  });

  test("the sentence names the dossier, the property and the value, and what makes text of a Date", () => {
    const messageOf = (dueAt: unknown) =>
      thrownBy(() => tallyDossiers([recordOf({ code: "A-1", dueAt: dueAt as never })], JANUARY)).message;
    expect(messageOf("2026-02-30")).toBe(
      'The dueAt of the dossier "A-1" is "2026-02-30", which cannot be read. Check records with checkRecords or DossierRecordSchema.',
    );
    expect(messageOf(new Date(0))).toBe(
      'The dueAt of the dossier "A-1" is a Date object, which cannot be read. Check records with checkRecords or DossierRecordSchema; isoDateFromDate makes text of a Date.',
    );
  });

  test.each<[string, unknown, object]>([
    ["period.from", { ...JANUARY, period: undefined }, { value: undefined, expected: ["YYYY-MM-DD"] }],
    ["period.from", undefined, { value: undefined, expected: ["YYYY-MM-DD"] }],
    ["period.to", { ...JANUARY, period: { from: THU_2026_01_01, to: "2026-01-32" } }, { value: "2026-01-32" }],
    ["asOf", { period: JANUARY.period }, { value: undefined, expected: ["YYYY-MM-DD", "YYYY-MM-DDTHH:mm"] }],
    ["cohort", { ...JANUARY, cohort: "all" }, { value: "all", expected: ['"handled"', '"received"', '"resolved"'] }],
    ["compareBy", { ...JANUARY, compareBy: "hour" }, { value: "hour", expected: ['"date"', '"instant"'] }],
    [
      "allocation",
      { ...JANUARY, allocation: "best" },
      { value: "best", expected: ['"by-due-date"', '"local-practice"'] },
    ],
  ])("the option %s", (argument, options, facts) => {
    const error = thrownBy(() => tallyDossiers([], options as TallyOptions));
    expect(error).toMatchObject({ code: "metrics/invalid-argument", facts: { argument, ...facts } });
  });

  test.each([null, undefined, 7, {}, Promise.resolve([])])("records that are %j", (records) => {
    expect(thrownBy(() => tallyDossiers(records as never, JANUARY))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "records", expected: ["Iterable", "tallyDossiersAsync(AsyncIterable)"] },
    });
  });

  test.each([
    [{ ...JANUARY, cohorts: "received" }, "option", "cohorts"],
    ["b", "options", "b"],
    [[], "options", []],
  ])("options that are %j", (options, argument, value) => {
    expect(thrownBy(() => tallyDossiers([], options as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument, value },
    });
  });

  test("a Date is told as one, not as text that would have been right", () => {
    const error = thrownBy(() => tallyDossiers([recordOf({ dueAt: new Date(0) as never })], JANUARY));
    expect(error.facts).toMatchObject({ property: "dueAt", value: "a Date object" });
    expect(error.message).toContain("is a Date object, which");
    expect(english(error)).toBe(error.message);
    expect(vietnamese(error)).toMatch(/một đối tượng Date.*isoDateFromDate/);
    expect(error.message).toContain("isoDateFromDate");
  });

  test("a period that ends before it begins", () => {
    const period = { from: SAT_2026_01_31, to: THU_2026_01_01 } as const;
    const error = thrownBy(() => tallyDossiers([], { period, asOf: MON_2026_02_02 }));
    expect(error).toMatchObject({ code: "metrics/reversed-period", facts: period });
  });

  test("asOf before the period; its first day will do", () => {
    const error = thrownBy(() => tallyDossiers([], { ...JANUARY, asOf: "2025-12-31T16:59:59Z" }));
    expect(error.code).toBe("metrics/as-of-before-period");
    expect(error.facts).toEqual({ asOf: "2025-12-31T16:59:59Z", from: THU_2026_01_01 });
    expect(tallyDossiers([], { ...JANUARY, asOf: "2025-12-31T17:00:00Z" }).received.total).toBe(0);
  });
});
