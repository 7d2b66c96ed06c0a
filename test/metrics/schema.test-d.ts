import type * as metrics from "motcua/metrics";
import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`, at every depth: schemas give plain objects. */
type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Writable<T[Key]> };

type Schemas = typeof metrics;
type Output<Name extends keyof Schemas> = Schemas[Name] extends z.ZodType ? z.output<Schemas[Name]> : never;

describe("what the schemas give is what the interfaces say", () => {
  test("records", () => {
    expectTypeOf<Output<"DossierRecordSchema">>().toEqualTypeOf<Writable<metrics.DossierRecord>>();
    expectTypeOf<z.input<Schemas["DossierRecordSchema"]>>().toEqualTypeOf<Writable<metrics.DossierRecord>>();
    expectTypeOf<Output<"RecordPauseSchema">>().toEqualTypeOf<Writable<metrics.RecordPause>>();
  });

  test("tallies", () => {
    expectTypeOf<Output<"SettledTallyOptionsSchema">>().toEqualTypeOf<Writable<metrics.SettledTallyOptions>>();
    expectTypeOf<Output<"TallySchema">>().toEqualTypeOf<Writable<metrics.Tally>>();
    expectTypeOf<Output<"PublishedCountsSchema">>().toEqualTypeOf<Writable<metrics.PublishedCounts>>();
  });

  test("durations", () => {
    expectTypeOf<Output<"HistogramSchema">>().toEqualTypeOf<Writable<metrics.Histogram>>();
    expectTypeOf<Output<"SettledDurationOptionsSchema">>().toEqualTypeOf<Writable<metrics.SettledDurationOptions>>();
    expectTypeOf<Output<"DurationsSchema">>().toEqualTypeOf<Writable<metrics.Durations>>();
    expectTypeOf<Output<"AgeingSchema">>().toEqualTypeOf<Writable<metrics.Ageing>>();
    expectTypeOf<Output<"BacklogSchema">>().toEqualTypeOf<Writable<metrics.Backlog>>();
    expectTypeOf<Output<"UnitTimesSchema">>().toEqualTypeOf<Writable<metrics.UnitTimes>>();
  });

  test("rates", () => {
    expectTypeOf<Output<"SettledQd766OptionsSchema">>().toEqualTypeOf<Writable<metrics.SettledQd766Options>>();
    expectTypeOf<Output<"Qd766TallySchema">>().toEqualTypeOf<Writable<metrics.Qd766Tally>>();
    expectTypeOf<Output<"PetitionCountsSchema">>().toEqualTypeOf<Writable<metrics.PetitionCounts>>();
    expectTypeOf<Output<"SatisfactionCountsSchema">>().toEqualTypeOf<Writable<metrics.SatisfactionCounts>>();
    expectTypeOf<Output<"LightRuleSchema">>().toEqualTypeOf<Writable<metrics.LightRule>>();
  });

  test("checks of records", () => {
    expectTypeOf<Output<"RecordCheckSchema">>().toEqualTypeOf<Writable<metrics.RecordCheck>>();
  });

  test("form II.06", () => {
    type Report = Output<"ReportII06Schema">;
    expectTypeOf<Report["total"]>().toEqualTypeOf<Writable<metrics.ReportII06Cells>>();
    expectTypeOf<Report["rows"][number]>().toEqualTypeOf<Writable<metrics.ReportII06Row>>();
    expectTypeOf<Report["options"]>().toEqualTypeOf<Writable<metrics.ReportII06["options"]>>();
    expectTypeOf<Report>().toExtend<metrics.ReportII06>();
    expectTypeOf<Output<"StatedReportII06Schema">>().toEqualTypeOf<Writable<metrics.StatedReportII06>>();
  });

  test("form II.07b", () => {
    expectTypeOf<Output<"ReportII07bSchema">>().toEqualTypeOf<Writable<metrics.ReportII07b>>();
    expectTypeOf<Output<"StatedReportII07bSchema">>().toEqualTypeOf<Writable<metrics.StatedReportII07b>>();
    expectTypeOf<Output<"UnitProceduresSchema">>().toEqualTypeOf<Writable<metrics.UnitProcedures>>();
  });

  test("a complete report may be checked as a stated one", () => {
    expectTypeOf<metrics.ReportII06>().toExtend<metrics.StatedReportII06>();
    expectTypeOf<metrics.ReportII07b>().toExtend<metrics.StatedReportII07b>();
  });
});
