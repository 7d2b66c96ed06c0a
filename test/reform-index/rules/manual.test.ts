import { defineIndex } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf, scoreOf } from "../../support/indexes.js";

const manual = (step?: number) => leafOf({ type: "manual", step }, { max: 2 });

describe("points given by an appraiser", () => {
  test.each([0, 0.3, 1.75, 2])("%d of 2", (points) => {
    expect(scoreOf(manual(), points)).toMatchObject({ score: points, max: 2 });
  });

  test.each([0, 0.1, 0.3, 1.9])("%d in steps of 0.1, read as decimals", (points) => {
    expect(scoreOf(manual(0.1), points).score).toBe(points);
  });

  test.each([0.05, 0.31, 1.999])("%d is no multiple of 0.1", (points) => {
    expect(errorOf(() => scoreOf(manual(0.1), points))).toEqual({
      code: "reform-index/invalid-observation",
      facts: { unit: "unit", id: "leaf", value: points, expected: "multiple", low: 0.1, high: null },
    });
  });

  test.each([-0.1, 2.1])("%d is outside 0 to 2", (points) => {
    expect(errorOf(() => scoreOf(manual(), points))).toMatchObject({ facts: { expected: "range", low: 0, high: 2 } });
  });

  test.each([true, { numerator: 1, denominator: 2 }])("%o is no number of points", (observation) => {
    expect(errorOf(() => scoreOf(manual(), observation))).toMatchObject({ facts: { expected: "number" } });
  });

  test("need a maximum, a step above 0, and a person", () => {
    const index = (properties: object) => () => defineIndex(indexOf([{ ...manual(), ...properties }]));
    expect(errorOf(index({ max: undefined })).code).toBe("reform-index/missing-max");
    expect(errorOf(index({ rule: { type: "manual", step: 0 } }))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { property: "step", expected: "a-number-above-0" },
    });
    expect(errorOf(index({ derived: { type: "number", value: 1 } }))).toEqual({
      code: "reform-index/misplaced-property",
      facts: { id: "leaf", property: "derived", place: "on-an-answer-of-a-person" },
    });
  });
});
