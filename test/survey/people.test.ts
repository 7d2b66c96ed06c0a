import { satisfactionIndex } from "motcua/survey";
import { describe, expect, test } from "vitest";
import { answersOf } from "../support/surveys.js";

describe("who answered", () => {
  const both = (respondent: string) => [
    { level: "satisfied", question: "1", respondent },
    { level: null, question: "2", respondent },
  ];

  test("named people are counted once, and only with a valid answer", () => {
    const answers = [...both("a"), ...both("b"), { level: null, question: "1", respondent: "c" }];
    expect(satisfactionIndex(answers, { invited: 5 }).response).toEqual({
      invited: 5,
      answered: 2,
      rate: { value: 40, exact: "40", printed: "40.00" },
    });
  });

  test("unnamed people are as many as the question with most answers has, beside the named ones", () => {
    const answers = [
      ...both("a"),
      ...answersOf({ satisfied: 3 }, { question: "1" }),
      ...answersOf({ satisfied: 5 }, { question: "2" }),
    ];
    expect(satisfactionIndex(answers).response).toMatchObject({ invited: null, answered: 6, rate: { value: null } });
  });

  test("a question that answers put under two factors is one question: its people are added up", () => {
    const answers = ["a", "b"].flatMap((factor) => answersOf({ satisfied: 20 }, { question: "1", factor }));
    const { questions, response } = satisfactionIndex(answers, { whole: "pooled" });
    expect(response.answered).toBe(40);
    expect(questions.map(({ respondents }) => respondents)).toEqual([40]);
  });

  test("what is asked of two factors without naming questions is two questions to the same people", () => {
    const answers = ["a", "b"].flatMap((factor) => answersOf({ satisfied: 40 }, { factor }));
    const { total, response } = satisfactionIndex(answers, { whole: "pooled" });
    expect([total.valid, total.respondents, response.answered]).toEqual([80, 40, 40]);
  });
});
