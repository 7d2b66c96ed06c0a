import type {
  Assessment,
  AssessmentEvent,
  AssessmentEventSchema,
  AssessmentSchema,
  Condition,
  ConditionSchema,
  CriterionDefinition,
  CriterionDefinitionSchema,
  Formula,
  FormulaSchema,
  IndexDefinition,
  IndexDefinitionSchema,
  IndexStructure,
  Observation,
  ObservationSchema,
  ScoringRule,
  ScoringRuleSchema,
} from "motcua/reform-index";
import { classify } from "motcua/reform-index";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";

test("what the schemas give is what the functions take", () => {
  expectTypeOf<z.output<typeof IndexDefinitionSchema>>().toExtend<IndexDefinition>();
  expectTypeOf<z.output<typeof CriterionDefinitionSchema>>().toExtend<CriterionDefinition>();
  expectTypeOf<z.output<typeof ScoringRuleSchema>>().toExtend<ScoringRule>();
  expectTypeOf<z.output<typeof AssessmentSchema>>().toExtend<Assessment>();
  expectTypeOf<z.output<typeof ObservationSchema>>().toExtend<Observation>();
  expectTypeOf<z.output<typeof ConditionSchema>>().toExtend<Condition>();
  expectTypeOf<z.output<typeof FormulaSchema>>().toExtend<Formula>();
  expectTypeOf<z.output<typeof AssessmentEventSchema>>().toExtend<AssessmentEvent>();
});

test("what the functions take is what the schemas give", () => {
  expectTypeOf<IndexDefinition>().toExtend<z.output<typeof IndexDefinitionSchema>>();
  expectTypeOf<CriterionDefinition>().toExtend<z.output<typeof CriterionDefinitionSchema>>();
  expectTypeOf<ScoringRule>().toExtend<z.output<typeof ScoringRuleSchema>>();
  expectTypeOf<Assessment>().toExtend<z.output<typeof AssessmentSchema>>();
  expectTypeOf<Observation>().toExtend<z.output<typeof ObservationSchema>>();
  expectTypeOf<Condition>().toExtend<z.output<typeof ConditionSchema>>();
  expectTypeOf<Formula>().toExtend<z.output<typeof FormulaSchema>>();
  expectTypeOf<AssessmentEvent>().toExtend<z.output<typeof AssessmentEventSchema>>();
});

test("both name the same properties", () => {
  expectTypeOf<keyof z.output<typeof IndexDefinitionSchema>>().toEqualTypeOf<keyof IndexDefinition>();
  expectTypeOf<keyof z.output<typeof CriterionDefinitionSchema>>().toEqualTypeOf<keyof CriterionDefinition>();
  expectTypeOf<keyof z.output<typeof AssessmentSchema>>().toEqualTypeOf<keyof Assessment>();
});

test("a checked index is a definition", () => {
  expectTypeOf<IndexStructure>().toExtend<IndexDefinition>();
});

test("a class is one of the names given", () => {
  const name = classify(90, [
    { name: "A", from: 50 },
    { name: "B", to: 50 },
  ]);
  expectTypeOf(name).toEqualTypeOf<"A" | "B">();
});
