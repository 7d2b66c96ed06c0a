import type {
  DossierRecord,
  DossierRecordSchema,
  RecordPause,
  RecordPauseSchema,
  ReportII06,
  ReportII06Cells,
  ReportII06Row,
  ReportII06Schema,
  SettledTallyOptions,
  SettledTallyOptionsSchema,
  StatedReportII06,
  Tally,
  TallySchema,
} from "motcua/metrics";
import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`, at every depth: schemas give plain objects. */
type Writable<T> = T extends string | number | null | undefined ? T : { -readonly [Key in keyof T]: Writable<T[Key]> };

describe("what the schemas give is what the interfaces say", () => {
  test("DossierRecord", () => {
    expectTypeOf<z.output<typeof DossierRecordSchema>>().toEqualTypeOf<Writable<DossierRecord>>();
    expectTypeOf<z.input<typeof DossierRecordSchema>>().toEqualTypeOf<Writable<DossierRecord>>();
  });

  test("RecordPause", () => {
    expectTypeOf<z.output<typeof RecordPauseSchema>>().toEqualTypeOf<Writable<RecordPause>>();
  });

  test("SettledTallyOptions and Tally", () => {
    expectTypeOf<z.output<typeof SettledTallyOptionsSchema>>().toEqualTypeOf<Writable<SettledTallyOptions>>();
    expectTypeOf<z.output<typeof TallySchema>>().toEqualTypeOf<Writable<Tally>>();
  });

  test("ReportII06", () => {
    type Report = z.output<typeof ReportII06Schema>;
    expectTypeOf<Report["total"]>().toEqualTypeOf<Writable<ReportII06Cells>>();
    expectTypeOf<Report["rows"][number]>().toEqualTypeOf<Writable<ReportII06Row>>();
    expectTypeOf<Report["options"]>().toEqualTypeOf<Writable<ReportII06["options"]>>();
    expectTypeOf<Report>().toExtend<ReportII06>();
  });

  test("a complete report may be checked as a stated one", () => {
    expectTypeOf<ReportII06>().toExtend<StatedReportII06>();
  });
});
