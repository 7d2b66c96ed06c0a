import {
  AgeingSchema,
  ageing,
  BacklogSchema,
  backlog,
  checkRecords,
  checkReportII06,
  checkReportII07b,
  DossierRecordSchema,
  DurationsSchema,
  durationsOf,
  emptyTally,
  HistogramSchema,
  LightRuleSchema,
  PetitionCountsSchema,
  PublishedCountsSchema,
  Qd766TallySchema,
  RecordCheckSchema,
  ReportII06Schema,
  ReportII07bSchema,
  reportII06,
  reportII07b,
  SatisfactionCountsSchema,
  SettledDurationOptionsSchema,
  SettledQd766OptionsSchema,
  SettledTallyOptionsSchema,
  StatedReportII06Schema,
  StatedReportII07bSchema,
  TallySchema,
  tallyDossiers,
  tallyDossiersBy,
  tallyQd766,
  UnitProceduresSchema,
  UnitTimesSchema,
} from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut, recordOf } from "../support/dossierRecords.js";

describe("DossierRecordSchema", () => {
  test("takes what tallyDossiers takes, missing dates included", () => {
    for (const record of [
      recordOf(),
      recordOf({ receivedAt: null, dueAt: null, finishedAt: null, returnedAt: null }),
      recordOf({
        pauses: [{ kind: "supplement", from: "2026-01-13", to: null }],
        supplements: 1,
        limit: { amount: 5, unit: "working-day" },
      }),
      recordOf({ field: "Đất đai", agency: "UBND xã", procedureCode: "1.000656", finishedAt: "2026-01-20T17:00:00Z" }),
      recordOf({ field: null, agency: null, procedureCode: null }),
    ]) {
      expect(DossierRecordSchema.parse(record)).toEqual(record);
    }
  });

  test.each([
    { code: "" },
    { status: "9" },
    { channel: null },
    { receivedAt: undefined },
    { dueAt: "2026-02-30" },
    { finishedAt: "20/01/2026" },
    { pauses: [{ kind: "rest", from: "2026-01-13" }] },
    { supplements: -1 },
    { limit: { amount: 5, unit: "week" } },
  ])("refuses a record with %j", (properties) => {
    expect(DossierRecordSchema.safeParse({ ...recordOf(), ...properties }).success).toBe(false);
  });

  test("can be extended", () => {
    const Extended = DossierRecordSchema.extend({ owner: DossierRecordSchema.shape.code });
    expect(Extended.parse({ ...recordOf(), owner: "Nguyễn Văn A" }).owner).toBe("Nguyễn Văn A");
  });
});

describe("TallySchema and ReportII06Schema", () => {
  const tally = tallyDossiers(binhPhucNhut(), BINH_PHUC_NHUT_OPTIONS);

  test("take what this library makes, after JSON", () => {
    expect(TallySchema.parse(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
    expect(TallySchema.parse(emptyTally())).toEqual(emptyTally());
    expect(SettledTallyOptionsSchema.parse(tally.options)).toEqual(tally.options);
    const result = reportII06(tallyDossiersBy(binhPhucNhut(), ({ channel }) => channel, BINH_PHUC_NHUT_OPTIONS));
    expect(result.ok).toBe(true);
    const report = result.ok ? result.report : null;
    expect(ReportII06Schema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test("refuse totals that are no sums, and can be extended", () => {
    const issuesOf = (properties: object) =>
      (TallySchema.safeParse({ ...tally, ...properties }).error?.issues ?? []).map(({ path }) => path.join("."));
    expect(issuesOf({ noDueDate: tally.noDueDate + 1 })).toEqual(["received.total"]);
    expect(issuesOf({ pending: { ...tally.pending, total: tally.pending.total + 1 } })).toContain("pending");
    expect(issuesOf({ excluded: { ...tally.excluded, total: 99 } })).toEqual(["excluded"]);
    const Named = TallySchema.extend({ unit: DossierRecordSchema.shape.code });
    expect(Named.parse({ ...tally, unit: "Xã A" }).unit).toBe("Xã A");
    expect(Named.safeParse({ ...tally, unit: "Xã A", noDueDate: 99 }).success).toBe(false);
  });

  test("refuse counts that are none, and missing cells", () => {
    expect(TallySchema.safeParse({ ...tally, noDueDate: -1 }).success).toBe(false);
    expect(TallySchema.safeParse({ ...tally, pending: { withinTime: 1.5, overdue: 0, total: 1.5 } }).success).toBe(
      false,
    );
    expect(ReportII06Schema.safeParse({ options: null, rows: [{ no: 1, field: "Đất đai" }], total: {} }).success).toBe(
      false,
    );
  });
});

describe("parts that were stored or sent", () => {
  const OPTIONS = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" } as const;
  const durations = durationsOf([], OPTIONS, vietnamCalendar);
  const judged = tallyQd766([], { ...OPTIONS, dueDates: "moved" }, vietnamCalendar);
  const days = backlog([], OPTIONS);

  test("their options are of one form each", () => {
    expect(SettledDurationOptionsSchema.parse(durations.options)).toEqual(durations.options);
    expect(SettledQd766OptionsSchema.parse(judged.options)).toEqual(judged.options);
    expect(SettledQd766OptionsSchema.safeParse({ ...judged.options, dueDates: undefined }).success).toBe(false);
  });

  test.each([
    ["another version", DurationsSchema, { ...durations, version: 2 }],
    ["a histogram with a count of 0", DurationsSchema, { ...durations, open: [[3, 0]] }],
    ["a day that is none", DurationsSchema, { ...durations, options: { ...durations.options, asOf: "31/03/2026" } }],
    [
      "values that do not ascend",
      DurationsSchema,
      {
        ...durations,
        open: [
          [3, 1],
          [3, 1],
        ],
      },
    ],
    ["more due dates than ages", AgeingSchema, { ...ageing([], OPTIONS, vietnamCalendar), noDueDate: 1 }],
    ["days that do not match", BacklogSchema, { ...days, received: [] }],
    ["more finished than there were", BacklogSchema, { ...days, finished: days.finished.map(() => 1) }],
    ["more faults than records", RecordCheckSchema, { ...checkRecords([null]), records: 0 }],
    ["a count that is none", BacklogSchema, { ...days, opening: -1 }],
    ["a reason that is missing", BacklogSchema, { ...days, excluded: {} }],
    ["a verdict that is missing", Qd766TallySchema, { ...judged, onTime: { "finished-in-time": 1 } }],
    [
      "a unit without its times",
      UnitTimesSchema,
      { version: 1, asOf: null, units: [{ unit: "A" }], withoutDeadline: 0 },
    ],
    [
      "a fault that is none",
      RecordCheckSchema,
      { version: 1, options: null, records: 1, faults: [{ fault: "x", count: 1, examples: [] }], codes: null },
    ],
  ] as const)("with %s they are refused", (_, schema, stored) => {
    expect(schema.safeParse(stored).success).toBe(false);
  });

  test("values of a histogram may be negative, as the days until due dates are", () => {
    expect(HistogramSchema.parse([[-3, 1]])).toEqual([[-3, 1]]);
    expect(HistogramSchema.safeParse([[1.5, 1]]).success).toBe(false);
  });
});

describe("what comes from outside", () => {
  test("published counts, with totals or without", () => {
    const counts = {
      received: { online: 360, counterOrPost: 24, carriedOver: 0, total: 384 },
      resolved: { early: 356, onTime: 25, late: 0 },
      pending: { withinTime: 3, overdue: 0 },
    };
    expect(PublishedCountsSchema.parse(counts)).toEqual(counts);
    expect(PublishedCountsSchema.safeParse({ ...counts, pending: { withinTime: 3 } }).success).toBe(false);
  });

  test("a stated report may be wrong in every number, which is for the check to say, but holds numbers", () => {
    const stated = { rows: [{ field: null, receivedTotal: 1.5, carriedOver: null }], total: { receivedTotal: -1 } };
    expect(checkReportII06(StatedReportII06Schema.parse(stated)).map(({ code }) => code)).toContain(
      "metrics/invalid-cell",
    );
    expect(StatedReportII06Schema.safeParse({ rows: [{ receivedTotal: "4.015" }] }).success).toBe(false);
    const other = { rows: [{ unit: "Xã A", proceduresTotal: 2, proceduresProvince: 1 }], total: null };
    expect(checkReportII07b(StatedReportII07bSchema.parse(other))).toEqual([]);
    expect(StatedReportII07bSchema.safeParse({ rows: {} }).success).toBe(false);
  });

  test("the counts of a unit become a form that can be stored", () => {
    const unit = {
      unit: "Xã Bình Phục Nhứt",
      proceduresProvince: 0,
      proceduresCommune: 191,
      oneStopProvince: 0,
      oneStopCommune: 191,
      processesProvince: 0,
      processesCommune: 191,
    };
    const made = reportII07b([UnitProceduresSchema.parse(unit)]);
    const report = made.ok ? made.report : null;
    expect(ReportII07bSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(UnitProceduresSchema.safeParse({ ...unit, oneStopCommune: undefined }).success).toBe(false);
  });

  test.each([
    [PetitionCountsSchema, { petitions: 570, onTime: 296, dissatisfied: 340 }, { petitions: 570 }],
    [SatisfactionCountsSchema, { dossiers: 9, overdue: 1, dissatisfied: 0 }, { dossiers: 9, overdue: -1 }],
    [LightRuleSchema, { light: "đạt", from: 0.95 }, { light: "đạt", from: 95 }],
  ] as const)("%#: counts and targets", (schema, sound, broken) => {
    expect(schema.parse(sound)).toEqual(sound);
    expect(schema.safeParse(broken).success).toBe(false);
  });
});
