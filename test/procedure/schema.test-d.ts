import type {
  Channel,
  ChannelSchema,
  DossierComponent,
  DossierComponentSchema,
  HandlingRules,
  HandlingRulesSchema,
  LegalBasis,
  LegalBasisSchema,
  NationalRecord,
  NationalRecordSchema,
  PetitionContact,
  PetitionContactSchema,
  Posting,
  PostingSchema,
  Procedure,
  ProcedureDefinition,
  ProcedureFee,
  ProcedureFeeSchema,
  ProcedureLimit,
  ProcedureLimitSchema,
  ProcedureResult,
  ProcedureResultSchema,
  ProcedureSchema,
  ProcedureStep,
  ProcedureStepSchema,
} from "motcua/procedure";
import { type limitFor, onlineServiceLevel } from "motcua/procedure";
import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`, at every depth: schemas give plain objects. */
type Writable<T> = T extends string | number | null | undefined ? T : { -readonly [Key in keyof T]: Writable<T[Key]> };

describe("what the schemas give is what the interfaces say", () => {
  test("Procedure", () => {
    expectTypeOf<z.output<typeof ProcedureSchema>>().toEqualTypeOf<Writable<Procedure>>();
    expectTypeOf<z.input<typeof ProcedureSchema>>().toEqualTypeOf<Writable<ProcedureDefinition>>();
  });

  test("its parts", () => {
    expectTypeOf<z.output<typeof ChannelSchema>>().toEqualTypeOf<Channel>();
    expectTypeOf<z.output<typeof ProcedureLimitSchema>>().toEqualTypeOf<Writable<ProcedureLimit>>();
    expectTypeOf<z.output<typeof ProcedureStepSchema>>().toEqualTypeOf<Writable<ProcedureStep>>();
    expectTypeOf<z.output<typeof DossierComponentSchema>>().toEqualTypeOf<Writable<DossierComponent>>();
    expectTypeOf<z.output<typeof ProcedureFeeSchema>>().toEqualTypeOf<Writable<ProcedureFee>>();
    expectTypeOf<z.output<typeof ProcedureResultSchema>>().toEqualTypeOf<Writable<ProcedureResult>>();
    expectTypeOf<z.output<typeof LegalBasisSchema>>().toEqualTypeOf<Writable<LegalBasis>>();
    expectTypeOf<z.output<typeof PostingSchema>>().toEqualTypeOf<Writable<Posting>>();
    expectTypeOf<z.output<typeof PetitionContactSchema>>().toEqualTypeOf<Writable<PetitionContact>>();
    expectTypeOf<z.output<typeof HandlingRulesSchema>>().toEqualTypeOf<Writable<HandlingRules>>();
    expectTypeOf<z.output<typeof NationalRecordSchema>>().toEqualTypeOf<Writable<NationalRecord>>();
  });

  test("a procedure is a definition again, and limitFor takes one or many", () => {
    expectTypeOf<Procedure>().toExtend<ProcedureDefinition>();
    expectTypeOf<z.output<typeof ProcedureSchema>>().toExtend<Parameters<typeof limitFor>[0]>();
    expectTypeOf<readonly Procedure[]>().toExtend<Parameters<typeof limitFor>[0]>();
  });
});

test("online levels go both ways", () => {
  expectTypeOf(onlineServiceLevel(4)).toEqualTypeOf<"information" | "partial" | "full">();
  expectTypeOf(onlineServiceLevel("full")).toEqualTypeOf<1 | 2 | 3 | 4>();
  // @ts-expect-error no such level
  onlineServiceLevel(5);
});
