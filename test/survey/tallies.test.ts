import {
  type AnswerTally,
  AnswerTallySchema,
  emptyAnswerTally,
  finishSatisfaction,
  mergeAnswerTallies,
  type SatisfactionOptions,
  satisfactionIndex,
  tallyAnswers,
} from "motcua/survey";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { answersOf, OFFICE, YEN_BAI } from "../support/surveys.js";

describe("tallyAnswers", () => {
  test("counts by stratum, question and factor, every level of the scale, in the order of names", () => {
    const tally = tallyAnswers(
      [
        { level: "0", question: "officer", stratum: "Xã B", respondent: "1" },
        { level: "HL", question: "place", stratum: "Xã B", respondent: "1" },
        { level: null, question: "place", stratum: "Xã A", respondent: "2" },
        { level: "HL", question: "place", stratum: "Xã B" },
        { level: "KHL", question: "signs" },
      ],
      { survey: OFFICE, whole: "pooled" },
    );
    expect(tally.version).toBe(1);
    expect(tally.strata).toEqual([
      {
        stratum: null,
        respondents: 0,
        cells: [{ question: "signs", factor: "access", counts: { HL: 0, BT: 0, KHL: 1 }, noAnswer: 0, anonymous: 1 }],
      },
      {
        stratum: "Xã A",
        respondents: 0,
        cells: [{ question: "place", factor: "access", counts: { HL: 0, BT: 0, KHL: 0 }, noAnswer: 1, anonymous: 0 }],
      },
      {
        stratum: "Xã B",
        respondents: 1,
        cells: [
          { question: "officer", factor: "officials", counts: { 1: 0, 0: 1 }, noAnswer: 0, anonymous: 0 },
          { question: "place", factor: "access", counts: { HL: 2, BT: 0, KHL: 0 }, noAnswer: 0, anonymous: 1 },
        ],
      },
    ]);
    expect(Object.isFrozen(tally.strata[0]?.cells[0]?.counts)).toBe(true);
  });

  test("carries its options, every default filled in", () => {
    expect(tallyAnswers([], { survey: YEN_BAI }).options).toEqual({
      survey: { id: "scale", version: "1", scale: YEN_BAI },
      estimator: "satisfied-share",
      whole: null,
      level: 0.95,
      population: null,
      invited: null,
      strata: null,
      minimumAnswers: 30,
      round: { digits: 2, mode: "half-up" },
    });
  });

  test("takes names that objects inherit", () => {
    const survey = [{ code: "constructor", satisfied: true }];
    const strata = { toString: { population: 9 } };
    const answers = [{ level: "constructor", stratum: "toString", question: "valueOf", factor: "__proto__" }];
    const { total, factors } = satisfactionIndex(answers, { survey, strata, minimumAnswers: 1 });
    expect(total.counts.constructor).toBe(1);
    expect(factors.map(({ id }) => id)).toEqual(["__proto__"]);
    expect(errorOf(() => tallyAnswers([{ level: "constructor", stratum: "valueOf" }], { survey, strata })).code).toBe(
      "survey/unknown-stratum",
    );
  });

  test("does not hold on to the caller's survey", () => {
    const survey = structuredClone(OFFICE);
    const tally = tallyAnswers([], { survey });
    Object.assign(survey, { id: "changed" });
    expect(tally.options?.survey.id).toBe("office");
  });
});

describe("mergeAnswerTallies", () => {
  const options = { minimumAnswers: 1, invited: 10 } as const;
  const commune = tallyAnswers(answersOf({ satisfied: 2, neutral: 1 }, { question: "1" }), options);
  const ward = tallyAnswers(
    [
      { level: "neutral", question: "1", respondent: "a" },
      { level: null, question: "2", respondent: "a" },
    ],
    options,
  );

  test("adds counts, missing answers and people up", () => {
    const { total, response, questions } = finishSatisfaction(mergeAnswerTallies(commune, ward));
    expect(total).toMatchObject({ valid: 4, satisfied: 2, noAnswer: 1, index: { value: 50 } });
    expect(questions.map(({ id, valid }) => [id, valid])).toEqual([
      ["1", 4],
      ["2", 0],
    ]);
    expect(response).toMatchObject({ invited: 10, answered: 4 });
  });

  test("of nothing is the empty tally, which is finished with the default options", () => {
    expect(mergeAnswerTallies()).toEqual(emptyAnswerTally());
    expect(emptyAnswerTally()).toEqual({ version: 1, options: null, strata: [] });
    expect(emptyAnswerTally(options)).toEqual(tallyAnswers([], options));
    expect(finishSatisfaction(emptyAnswerTally()).total.reason?.code).toBe("survey/no-answers");
  });

  test.each<[string, SatisfactionOptions, unknown, unknown]>([
    ["estimator", { survey: YEN_BAI, estimator: "weighted-options" }, "satisfied-share", "weighted-options"],
    ["level", { survey: YEN_BAI, level: 0.9 }, 0.95, 0.9],
    ["minimumAnswers", { survey: YEN_BAI, minimumAnswers: 5 }, 30, 5],
    ["round.digits", { survey: YEN_BAI, round: { digits: 1, mode: "half-up" } }, 2, 1],
    ["whole", { survey: YEN_BAI, whole: "pooled" }, null, "pooled"],
    ["survey.scale.4", { survey: YEN_BAI.slice(0, 4) }, { code: "E", satisfied: false }, undefined],
  ])("refuses tallies that differ in their %s", (property, other, first, second) => {
    const merge = () => mergeAnswerTallies(emptyAnswerTally({ survey: YEN_BAI }), tallyAnswers([], other));
    expect(errorOf(merge)).toEqual({ code: "survey/different-options", facts: { property, first, second } });
  });

  test("a survey that was sent as JSON is the same survey", () => {
    const source = { act: "a", evidence: "practice", note: undefined } as const;
    const made = tallyAnswers([], { survey: { ...OFFICE, source } });
    const sent = AnswerTallySchema.parse(JSON.parse(JSON.stringify(made)));
    expect(mergeAnswerTallies(made, sent)).toEqual(made);
  });
});

describe("what is no tally", () => {
  const tally = tallyAnswers([{ level: "satisfied", question: "1" }]);
  const spoiled = (properties: object): AnswerTally => ({ ...tally, ...properties });
  const withCell = (properties: object): AnswerTally =>
    spoiled({ strata: [{ ...tally.strata[0], cells: [{ ...tally.strata[0]?.cells[0], ...properties }] }] });

  test.each([
    [spoiled({ version: 2 }), "survey/unknown-version", { version: 2, known: 1 }],
    [undefined, "survey/unknown-version", { known: 1 }],
    [["satisfied"], "survey/unknown-version", { known: 1 }],
    [spoiled({ options: undefined }), "survey/invalid-argument", { argument: "options", expected: "a-tally" }],
    [spoiled({ strata: {} }), "survey/invalid-argument", { argument: "strata", expected: "a-list" }],
    [spoiled({ strata: [null] }), "survey/invalid-argument", { argument: "a stratum", expected: "an-object" }],
    [
      spoiled({ strata: [{ stratum: null, respondents: -1, cells: [] }] }),
      "survey/invalid-argument",
      { argument: "respondents" },
    ],
    [
      spoiled({ strata: [{ stratum: 7, respondents: 1, cells: [] }] }),
      "survey/invalid-argument",
      { argument: "stratum" },
    ],
    [withCell({ counts: { HL: 1 } }), "survey/unknown-level", { value: "HL", question: "1" }],
    [withCell({ counts: { satisfied: 0.5 } }), "survey/invalid-argument", { argument: "counts.satisfied" }],
    [withCell({ counts: null }), "survey/invalid-argument", { argument: "counts" }],
    [withCell({ noAnswer: "1" }), "survey/invalid-argument", { argument: "noAnswer" }],
    [withCell({ anonymous: undefined }), "survey/invalid-argument", { argument: "anonymous" }],
  ])("%#: %j is refused", (value, code, facts) => {
    expect(errorOf(() => mergeAnswerTallies(value as AnswerTally))).toMatchObject({ code, facts });
    expect(errorOf(() => finishSatisfaction(value as AnswerTally)).code).toBe(code);
  });
});

test("a stored tally that leaves out the levels nobody chose says the same", () => {
  const whole = tallyAnswers(answersOf({ HL: 30, KHL: 10 }, { question: "place", stratum: "Xã A" }), {
    survey: OFFICE,
  });
  const stored: AnswerTally = {
    ...whole,
    strata: whole.strata.map((stratum) => ({
      ...stratum,
      cells: stratum.cells.map((cell) => ({
        ...cell,
        counts: Object.fromEntries(Object.entries(cell.counts).filter(([, count]) => count > 0)),
      })),
    })),
  };
  expect(finishSatisfaction(stored)).toEqual(finishSatisfaction(whole));
  expect(mergeAnswerTallies(stored)).toEqual(whole);
});
