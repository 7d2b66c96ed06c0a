import type {
  Duty,
  DutyRecord,
  DutyRecordSchema,
  DutySchema,
  Inspection,
  InspectionSchema,
  Petition,
  PetitionSchema,
  ReformPlan,
  ReformPlanSchema,
  Target,
  TargetSchema,
} from "motcua/oversight";
import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`, at every depth: schemas give plain objects. */
type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Writable<T[Key]> };

describe("what the schemas give is what the interfaces say, and back", () => {
  test("plans and targets", () => {
    expectTypeOf<z.output<typeof TargetSchema>>().toEqualTypeOf<Writable<Target>>();
    expectTypeOf<z.output<typeof ReformPlanSchema>>().toEqualTypeOf<Writable<ReformPlan>>();
  });

  test("petitions and records of duties", () => {
    expectTypeOf<z.output<typeof PetitionSchema>>().toEqualTypeOf<Writable<Petition>>();
    expectTypeOf<z.output<typeof DutyRecordSchema>>().toEqualTypeOf<Writable<DutyRecord>>();
  });

  test("inspections and duties", () => {
    type GivenInspection = z.output<typeof InspectionSchema>;
    expectTypeOf<GivenInspection>().toExtend<Inspection>();
    expectTypeOf<keyof GivenInspection>().toEqualTypeOf<keyof Inspection>();
    expectTypeOf<Writable<Inspection>>().toExtend<GivenInspection>();
    expectTypeOf<z.output<typeof DutySchema>>().toExtend<Duty>();
    expectTypeOf<Writable<Duty>>().toExtend<z.output<typeof DutySchema>>();
  });
});
