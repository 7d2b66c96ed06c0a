import { FIVE_LEVELS, satisfactionIndex, THREE_LEVELS } from "motcua/survey";
import { describe, expect, test } from "vitest";
import { answersOf, OFFICE, times, YEN_BAI } from "../support/surveys.js";

const ANY_NUMBER = { minimumAnswers: 1 } as const;

describe("the share of satisfied answers", () => {
  test("is (very satisfied + satisfied) out of the valid answers, on five levels unless told", () => {
    const { estimator, whole, total } = satisfactionIndex([
      ...times(40, "very-satisfied"),
      ...times(20, "satisfied"),
      ...times(7, "neutral"),
      ...times(3, "dissatisfied"),
      ...times(2, "very-dissatisfied"),
    ]);
    expect({ estimator, whole }).toEqual({ estimator: "satisfied-share", whole: null });
    expect(total).toMatchObject({
      id: "total",
      valid: 72,
      satisfied: 60,
      noAnswer: 0,
      notWeighted: 0,
      respondents: 72,
    });
    expect(total.counts).toEqual({
      "very-satisfied": 40,
      satisfied: 20,
      neutral: 7,
      dissatisfied: 3,
      "very-dissatisfied": 2,
    });
    expect(total.index).toEqual({ value: 250 / 3, exact: "250/3", printed: "83.33" });
    expect(total.reason).toBeNull();
  });

  test("on three levels counts only the best", () => {
    const answers = answersOf({ satisfied: 2, neutral: 1, dissatisfied: 1 });
    expect(satisfactionIndex(answers, { survey: THREE_LEVELS, ...ANY_NUMBER }).total.index.exact).toBe("50");
  });

  test("no answer is not dissatisfied: null, an empty code, alone or in an object", () => {
    const answers = ["satisfied", null, "", { level: null }, { level: "" }, { level: "neutral" }];
    const { total, response } = satisfactionIndex(answers, ANY_NUMBER);
    expect(total).toMatchObject({ valid: 2, noAnswer: 4, satisfied: 1 });
    expect(total.index.exact).toBe("50");
    expect(response.answered).toBe(2);
  });

  test("is printed as it is told", () => {
    const answers = answersOf({ satisfied: 2, neutral: 1 });
    const printed = (round: { digits: number; mode: "half-up" | "down" }): string =>
      satisfactionIndex(answers, { ...ANY_NUMBER, round }).total.index.printed;
    expect(printed({ digits: 1, mode: "half-up" })).toBe("66.7");
    expect(printed({ digits: 1, mode: "down" })).toBe("66.6");
  });

  test("the scales say what people read", () => {
    expect(FIVE_LEVELS.map(({ title, satisfied }) => [title, satisfied])).toEqual([
      ["Rất hài lòng", true],
      ["Hài lòng", true],
      ["Bình thường", false],
      ["Không hài lòng", false],
      ["Rất không hài lòng", false],
    ]);
    expect(THREE_LEVELS.filter(({ satisfied }) => satisfied).map(({ title }) => title)).toEqual(["Hài lòng"]);
  });
});

describe("the weighted mean of options", () => {
  const answers = answersOf({ A: 10, B: 5, C: 3, D: 2 });

  test("is (10 * 100 + 5 * 60 + 3 * 20 + 2 * 0) / 20 = 68, where the share of satisfied ones is 75", () => {
    const options = { survey: YEN_BAI, ...ANY_NUMBER } as const;
    expect(satisfactionIndex(answers, { ...options, estimator: "weighted-options" }).total.index.exact).toBe("68");
    expect(satisfactionIndex(answers, options).total.index.exact).toBe("75");
  });

  test("leaves out answers whose level is worth nothing stated, and says how many", () => {
    const options = { survey: YEN_BAI, estimator: "weighted-options", ...ANY_NUMBER } as const;
    const { total } = satisfactionIndex([...answers, ...times(4, "E")], options);
    expect(total).toMatchObject({ valid: 24, notWeighted: 4, respondents: 20 });
    expect(total.index.exact).toBe("68");
  });

  test("of decimals is exact", () => {
    const survey = [
      { code: "a", satisfied: true, percent: 33.3 },
      { code: "b", satisfied: false, percent: 0.1 },
    ];
    const { total } = satisfactionIndex(["a", "b"], { survey, estimator: "weighted-options", ...ANY_NUMBER });
    expect(total.index.exact).toBe("167/10");
  });
});

describe("factors", () => {
  const access = answersOf({ satisfied: 90, neutral: 10 }, { factor: "access" });
  const result = answersOf({ satisfied: 10, neutral: 10 }, { factor: "result" });

  test("are pooled or averaged, which differs: 100 of 120 against the mean of 90 and 50", () => {
    const whole = (whole: "pooled" | "mean-of-factors") =>
      satisfactionIndex([...access, ...result], { whole, ...ANY_NUMBER });
    expect(whole("pooled").total.index.printed).toBe("83.33");
    expect(whole("pooled").whole).toBe("pooled");
    expect(whole("mean-of-factors").total.index).toEqual({ value: 70, exact: "70", printed: "70.00" });
    expect(whole("mean-of-factors").total).toMatchObject({ valid: 120, satisfied: 100 });
    expect(whole("pooled").factors.map(({ id, index }) => [id, index.value])).toEqual([
      ["access", 90],
      ["result", 50],
    ]);
  });

  test("of one kind need no choice", () => {
    expect(satisfactionIndex(access).total.index.value).toBe(90);
    expect(satisfactionIndex(access, { whole: "mean-of-factors" }).total.index.value).toBe(90);
  });

  test("one that has no index leaves the mean without one, for its reason", () => {
    const { total, factors } = satisfactionIndex([...access, ...result], { whole: "mean-of-factors" });
    const reason = { code: "survey/too-few-answers", facts: { id: "result", answers: 20, minimum: 30 } };
    expect(factors[1]?.reason).toEqual(reason);
    expect(total.reason).toEqual(reason);
    expect(total.index.value).toBeNull();
    expect(total.valid).toBe(120);
  });
});

describe("a survey with its questions", () => {
  const answers = [
    ...answersOf({ HL: 3, KHL: 1 }, { question: "place" }),
    ...answersOf({ HL: 1, BT: 1 }, { question: "signs" }),
    ...answersOf({ 1: 1, 0: 3 }, { question: "officer" }),
    { level: null, question: "officer" },
  ];
  const index = satisfactionIndex(answers, { survey: OFFICE, whole: "mean-of-factors", ...ANY_NUMBER });

  test("lists questions and factors in its own order, with their titles, on their own scales", () => {
    expect(index.questions.map(({ id, title, index: { value } }) => [id, title, value])).toEqual([
      ["place", "Nơi ngồi chờ", 75],
      ["signs", "Bảng chỉ dẫn", 50],
      ["officer", "Thái độ công chức", 25],
    ]);
    expect(index.questions.map(({ counts }) => counts)).toEqual([
      { HL: 3, BT: 0, KHL: 1 },
      { HL: 1, BT: 1, KHL: 0 },
      { 1: 1, 0: 3 },
    ]);
    expect(index.factors.map(({ id, title, index: { exact } }) => [id, title, exact])).toEqual([
      ["officials", "Công chức", "25"],
      ["access", "Tiếp cận dịch vụ", "200/3"],
    ]);
    expect(index.total.index.exact).toBe("275/6");
    expect(index.total.counts).toEqual({ HL: 4, BT: 1, KHL: 1, 1: 1, 0: 3 });
    expect(index.total.noAnswer).toBe(1);
  });

  test("lists a question that nobody answered, with the reason", () => {
    const { questions } = satisfactionIndex(answersOf({ HL: 1 }, { question: "place" }), {
      survey: OFFICE,
      ...ANY_NUMBER,
    });
    expect(questions[1]).toEqual({
      id: "signs",
      title: "Bảng chỉ dẫn",
      valid: 0,
      noAnswer: 0,
      notWeighted: 0,
      satisfied: 0,
      counts: { HL: 0, BT: 0, KHL: 0 },
      respondents: 0,
      index: { value: null, exact: null, printed: "–" },
      interval: null,
      reason: { code: "survey/no-answers", facts: { id: "signs" } },
    });
  });

  test("of one question needs no question in the answers", () => {
    const survey = { ...OFFICE, questions: [{ id: "only" }], factors: undefined };
    const { questions } = satisfactionIndex(["HL", "BT"], { survey, ...ANY_NUMBER });
    expect(questions.map(({ id, valid, index: { value } }) => [id, valid, value])).toEqual([["only", 2, 50]]);
  });

  test("the result is frozen and survives JSON", () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    expect(Object.isFrozen(index.questions[0]?.counts)).toBe(true);
    expect(Object.isFrozen(index.total.index)).toBe(true);
  });
});

describe("without enough answers there is no index", () => {
  test("of nobody: never 0 and never 100", () => {
    const { total } = satisfactionIndex([null, null]);
    expect(total.index).toEqual({ value: null, exact: null, printed: "–" });
    expect(total.interval).toBeNull();
    expect(total.reason).toEqual({ code: "survey/no-answers", facts: { id: "total" } });
  });

  test("of 29 people: only counts; of 30 people: an index", () => {
    expect(satisfactionIndex(times(29, "satisfied")).total).toMatchObject({
      valid: 29,
      satisfied: 29,
      index: { value: null },
      reason: { code: "survey/too-few-answers", facts: { id: "total", answers: 29, minimum: 30 } },
    });
    expect(satisfactionIndex(times(30, "satisfied")).total.index.value).toBe(100);
  });

  test("many answers of few people are few: 10 people, 5 questions", () => {
    const answers = ["1", "2", "3", "4", "5"].flatMap((question) => answersOf({ satisfied: 10 }, { question }));
    expect(satisfactionIndex(answers).total.reason).toEqual({
      code: "survey/too-few-answers",
      facts: { id: "total", answers: 10, minimum: 30 },
    });
  });

  test("answers without a worth are none in a weighted mean", () => {
    const { total } = satisfactionIndex(times(50, "E"), { survey: YEN_BAI, estimator: "weighted-options" });
    expect(total).toMatchObject({ valid: 50, notWeighted: 50, reason: { code: "survey/no-answers" } });
  });
});
