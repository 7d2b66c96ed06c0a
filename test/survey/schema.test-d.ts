import type * as survey from "motcua/survey";
import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";

/** Without `readonly`, at every depth: schemas give plain objects. */
type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Writable<T[Key]> };

type Schemas = typeof survey;
type Output<Name extends keyof Schemas> = Schemas[Name] extends z.ZodType ? z.output<Schemas[Name]> : never;

describe("what the schemas give is what the interfaces say", () => {
  test("surveys and answers", () => {
    expectTypeOf<Output<"SurveyDefinitionSchema">>().toEqualTypeOf<Writable<survey.SurveyDefinition>>();
    expectTypeOf<Output<"SurveyAnswerSchema">>().toEqualTypeOf<Writable<survey.SurveyAnswer>>();
  });

  test("tallies", () => {
    expectTypeOf<Output<"AnswerTallySchema">>().toEqualTypeOf<Writable<survey.AnswerTally>>();
  });
});

test("an answer is a bare code or an object", () => {
  expectTypeOf<string | null>().toExtend<survey.AnswerInput>();
  expectTypeOf<survey.SurveyAnswer>().toExtend<survey.AnswerInput>();
  expectTypeOf<number>().not.toExtend<survey.AnswerInput>();
});
