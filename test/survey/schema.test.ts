import { AnswerTallySchema, SurveyAnswerSchema, SurveyDefinitionSchema, tallyAnswers } from "motcua/survey";
import { describe, expect, test } from "vitest";
import { OFFICE, YEN_BAI } from "../support/surveys.js";

describe("the schemas", () => {
  test("take surveys, answers and tallies", () => {
    const sourced = { ...OFFICE, source: { act: "a form", evidence: "practice" } };
    expect(SurveyDefinitionSchema.parse(sourced)).toEqual(sourced);
    expect(SurveyAnswerSchema.parse({ level: null, question: "1" })).toEqual({ level: null, question: "1" });
    const tally = tallyAnswers([{ level: "A", stratum: "1" }], {
      survey: YEN_BAI,
      estimator: "weighted-options",
      strata: { 1: { population: 9, invited: 3 } },
    });
    expect(AnswerTallySchema.parse(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
  });

  test.each([
    { scale: [] },
    { questions: [] },
    { scale: [{ code: "A", satisfied: "yes" }] },
    { scale: [{ code: "A", satisfied: true, percent: 101 }] },
    { version: 1 },
  ])("refuse a survey with %j", (properties) => {
    expect(SurveyDefinitionSchema.safeParse({ ...OFFICE, ...properties }).success).toBe(false);
  });

  test.each([{ level: 5 }, {}, { level: "A", question: 1 }])("refuse the answer %j", (answer) => {
    expect(SurveyAnswerSchema.safeParse(answer).success).toBe(false);
  });

  test.each([{ version: 2 }, { options: undefined }, { strata: [{ stratum: "1", respondents: -1, cells: [] }] }])(
    "refuse a tally with %j",
    (properties) => {
      expect(AnswerTallySchema.safeParse({ ...tallyAnswers([]), ...properties }).success).toBe(false);
    },
  );
});
