import { type Assessment, defineIndex, type NoSurveyPolicy, type Observation, scoreIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const children = (maxima: Readonly<Record<string, number>>) =>
  Object.entries(maxima).map(([id, max]) => leafOf({ type: "value" }, { id, max, whenNotApplicable: "leave-out" }));

/** Ha Noi's division level: 30 of 100 points by a survey; where none is held, the appraised 70 are brought to 100. */
const division = (whenNoSurvey?: NoSurveyPolicy) =>
  indexOf(
    [
      { id: "appraised", children: children({ a: 66, b: 4 }) },
      { id: "surveyed", children: [leafOf({ type: "survey" }, { id: "s", max: 30 })] },
    ],
    { max: 100, whenNoSurvey },
  );

const score = (
  values: Readonly<Record<string, Observation>>,
  whenNoSurvey: NoSurveyPolicy | undefined,
  surveyHeld: Assessment["surveyHeld"] = false,
) => scoreIndex(defineIndex(division(whenNoSurvey)), { unit: "unit", surveyHeld, values });

describe("a unit in which no survey was held", () => {
  test.each([
    [59, 4, "90", "90.00"],
    [66, 4, "100", "100.00"],
    [0, 0, "0", "0.00"],
    [1, 0, "10/7", "1.43"],
  ])("%d + %d of 70 are %s of 100", (a, b, exact, printed) => {
    const card = score({ a, b }, "rescale");
    expect(card.total).toMatchObject({ exact, printed, max: 100, percent: { exact } });
    expect(card.root.rescaled).toEqual({ factor: "10/7", from: 70, to: 100 });
    expect(card.nodes.appraised).toMatchObject({ max: 70 });
    expect(card.nodes.s).toMatchObject({
      state: "left-out",
      reason: { code: "reform-index/survey-not-held", facts: { id: "s" } },
    });
  });

  test("and in which something else does not apply: 63 of 66 are 95.45 of 100", () => {
    const card = score({ a: 63, b: "not-applicable" }, "rescale");
    expect(card.total).toMatchObject({ exact: "1050/11", printed: "95.45", max: 100 });
    expect(card.root.rescaled).toEqual({ factor: "50/33", from: 66, to: 100 });
  });

  test("is scored out of the rest, or not at all, as the index says", () => {
    expect(score({ a: 59, b: 4 }, "leave-out").total).toMatchObject({ exact: "63", max: 70 });
    expect(score({ a: 59, b: 4 }, "leave-out").root.rescaled).toBeNull();
    for (const policy of ["not-scored", undefined] as const) {
      expect(score({ a: 59, b: 4 }, policy)).toMatchObject({ complete: false, missing: ["s"], total: { exact: null } });
    }
  });

  test("has no total while the rest is open", () => {
    expect(score({ a: 59 }, "rescale")).toMatchObject({
      complete: false,
      total: { exact: null },
      root: { rescaled: null },
    });
  });

  test("must not have a result of one", () => {
    expect(errorOf(() => score({ a: 1, b: 1, s: 0.9 }, "rescale"))).toEqual({
      code: "reform-index/invalid-observation",
      facts: { unit: "unit", id: "s", value: 0.9, expected: "nothing-without-a-survey", low: null, high: null },
    });
    // nor "not-applicable", which is what other sentences offer
    expect(() => score({ a: 1, b: 1, s: "not-applicable" }, "rescale")).toThrow(
      '"not-applicable" cannot be the value of "s" in the assessment of "unit". Give null, because surveyHeld is false.',
    );
  });
});

describe("a unit in which a survey was held", () => {
  test.each([true, undefined])("is scored as usual: %s", (surveyHeld) => {
    const card = score({ a: 59, b: 4, s: 0.5 }, "rescale", surveyHeld ?? true);
    expect(card.total).toMatchObject({ exact: "78", max: 100 });
    expect(card.root.rescaled).toBeNull();
  });

  test("has both parts apart", () => {
    const card = score({ a: 59, b: 4, s: 0.5 }, "rescale", true);
    expect(card.parts.appraised).toMatchObject({ exact: "63", max: 70, percent: { exact: "90" } });
    expect(card.parts.survey).toMatchObject({ exact: "15", max: 30, percent: { exact: "50" } });
    const open = score({ a: 59, s: 0.5 }, "rescale", true);
    expect(open.parts.appraised).toMatchObject({ exact: null, max: 70 });
    expect(open.parts.survey).toMatchObject({ exact: "15" });
    expect(score({ a: 59, b: 4 }, "rescale").parts).toMatchObject({
      appraised: { exact: "63", max: 70 },
      survey: { exact: null, max: 30 },
    });
  });

  test("has no maximum of a part in which a leaf has none, nor a percentage of it", () => {
    const criteria = [
      leafOf({ type: "value" }, { id: "open", max: undefined }),
      leafOf({ type: "yes-no" }, { id: "posted", max: 2 }),
      leafOf({ type: "survey" }, { id: "s", max: 30 }),
    ];
    const values = { open: 10, posted: true, s: 0.5 };
    const card = scoreIndex(defineIndex(indexOf(criteria)), { unit: "unit", values });
    const none = { value: null, exact: null, printed: "–" };
    expect(card.total).toMatchObject({ exact: "27", max: null, percent: none });
    expect(card.parts.appraised).toMatchObject({ exact: "12", max: null, percent: none });
    expect(card.parts.survey).toMatchObject({ exact: "15", max: 30, percent: { exact: "50" } });
  });

  test("has no parts where something other than a sum stands between", () => {
    const surveyed = { id: "s", max: 3, rule: { type: "survey" } } as const;
    const rounded = { id: "n", round: { digits: 0, mode: "half-up" } as const, children: [surveyed] };
    const card = scoreIndex(defineIndex(indexOf([rounded])), { unit: "unit", values: { s: 0.5 } });
    expect(card.parts).toEqual({ appraised: null, survey: null });
    const mean = scoreIndex(defineIndex(indexOf([surveyed], { aggregate: "mean" })), {
      unit: "unit",
      values: { s: 0.5 },
    });
    expect(mean.parts).toEqual({ appraised: null, survey: null });
  });
});

describe("policies that are refused", () => {
  test("rescaling of a mean, anywhere above the survey", () => {
    const inner = { id: "mean", aggregate: "mean" as const, children: [leafOf({ type: "survey" })] };
    expect(errorOf(() => defineIndex(indexOf([inner], { whenNoSurvey: "rescale" })))).toEqual({
      code: "reform-index/rescale-needs-sums",
      facts: { id: "mean", aggregate: "mean" },
    });
    expect(
      errorOf(() => defineIndex(indexOf([leafOf({ type: "survey" })], { whenNoSurvey: "rescale", aggregate: "mean" }))),
    ).toEqual({
      code: "reform-index/rescale-needs-sums",
      facts: { id: "index", aggregate: "mean" },
    });
    expect(defineIndex(indexOf([inner], { whenNoSurvey: "leave-out" })).whenNoSurvey).toBe("leave-out");
  });

  test("one where there is no survey, and one that is none", () => {
    expect(errorOf(() => defineIndex(indexOf([leafOf({ type: "value" })], { whenNoSurvey: "rescale" })))).toEqual({
      code: "reform-index/misplaced-property",
      facts: { id: "index", property: "whenNoSurvey", place: "without-a-survey" },
    });
    expect(errorOf(() => defineIndex(division("skip" as never)))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { property: "whenNoSurvey", expected: "a-survey-policy" },
    });
  });
});
