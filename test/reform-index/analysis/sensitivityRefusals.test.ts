import { sensitivity } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { cardsOf, TWO_FIELDS } from "../../support/smallFields.js";

const CARDS = cardsOf(TWO_FIELDS, { a: [40, 15, 20], b: [20, 5, 45] });

describe("sensitivity refuses", () => {
  test.each([
    { options: {}, option: "seed", expected: "a-seed" },
    { options: { seed: 2 ** 32 }, option: "seed", expected: "a-seed" },
    { options: { seed: 1.5 }, option: "seed", expected: "a-seed" },
    { options: { seed: 1, draws: -1 }, option: "draws", expected: "a-whole-number-from-0" },
    { options: { seed: 1, draws: null }, option: "draws", expected: "a-whole-number-from-0" },
    { options: { seed: 1, noise: 1 }, option: "noise", expected: "a-share-below-1" },
    { options: { seed: 1, noise: -0.1 }, option: "noise", expected: "a-share-below-1" },
    { options: { seed: 1, level: 0 }, option: "level", expected: "a-share-above-0" },
    { options: { seed: 1, level: 1.1 }, option: "level", expected: "a-share-above-0" },
    { options: { seed: 1, topK: [0] }, option: "topK", expected: "whole-numbers-from-1" },
    { options: { seed: 1, topK: 3 }, option: "topK", expected: "whole-numbers-from-1" },
    { options: { seed: 1, vary: "all" }, option: "vary", expected: "criteria" },
    { options: { seed: 1, vary: ["A", "Z"] }, option: "vary", expected: "criteria" },
    { options: { seed: 1, vary: [""] }, option: "vary", expected: "criteria" },
    { options: { seed: 1, leaveOut: [""] }, option: "leaveOut", expected: "criteria" },
    { options: { seed: 1, leaveOut: ["Z"] }, option: "leaveOut", expected: "criteria" },
    { options: { seed: 1, alternatives: {} }, option: "alternatives", expected: "alternatives" },
    { options: { seed: 1, alternatives: [{ id: "a" }] }, option: "alternatives", expected: "alternatives" },
    { options: { seed: 1, alternatives: [{ basis: "exact" }] }, option: "alternatives", expected: "alternatives" },
    {
      options: { seed: 1, alternatives: [{ id: "a", aggregate: "median" }] },
      option: "alternatives",
      expected: "alternatives",
    },
    { options: { seed: 1, alternatives: [{ id: "a", round: 2 }] }, option: "alternatives", expected: "alternatives" },
    {
      options: { seed: 1, alternatives: [{ id: "a", basis: "exact", aggregate: "sum" }] },
      option: "alternatives",
      expected: "alternatives",
    },
    { options: { seed: 1, onProgress: true }, option: "onProgress", expected: "a-function" },
  ])("options.$option: $options", ({ options, option, expected }) => {
    expect(errorOf(() => sensitivity(CARDS, options as never))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option: `options.${option}`, expected },
    });
  });

  test("no options, no measure, no rounding", () => {
    expect(errorOf(() => sensitivity(CARDS, undefined as never))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option: "options", expected: "an-object" },
    });
    expect(errorOf(() => sensitivity(CARDS, { seed: 1, measure: "rank" as never })).code).toBe(
      "reform-index/invalid-argument",
    );
    const round = { digits: -1, mode: "half-up" } as const;
    expect(errorOf(() => sensitivity(CARDS, { seed: 1, alternatives: [{ id: "a", round }] })).code).toBe(
      "exact/invalid-digits",
    );
  });

  test.each([{ cards: [] }, { cards: cardsOf(TWO_FIELDS, { a: [1], b: [2] }) }])("nobody to rank", ({ cards }) => {
    expect(errorOf(() => sensitivity(cards, { seed: 1 }))).toEqual({
      code: "reform-index/nothing-to-rank",
      facts: { units: cards.length },
    });
  });

  test("scorecards without their nodes", () => {
    const cards = CARDS.map(({ nodes: _, ...card }) => card);
    expect(errorOf(() => sensitivity(cards as never, { seed: 1 }))).toMatchObject({
      code: "reform-index/invalid-option",
      facts: { option: "scorecards", expected: "a-scorecard-with-nodes" },
    });
  });
});
