import { defineError, quote } from "../../errors/index.js";

/** Scorecards of two units are compared. */
export const differentUnits = /* @__PURE__ */ defineError(
  "reform-index/different-units",
  ({ unit, otherUnit }: { unit: string; otherUnit: string }) =>
    `A scorecard of ${quote(unit)} cannot be compared with one of ${quote(otherUnit)}. Compare two scorecards of one unit.`,
);

/** Scorecards of two indices, or of two versions of one, are compared. */
export const cannotCompareStructures = /* @__PURE__ */ defineError(
  "reform-index/cannot-compare-structures",
  (facts: { unit: string; id: string; version: string; otherId: string; otherVersion: string }) =>
    `${quote(facts.unit)} was scored by ${quote(facts.id)} version ${quote(facts.version)} before and by ${quote(facts.otherId)} version ${quote(facts.otherVersion)} after: its criteria are not the same, so a change of points says nothing. Score both by one version.`,
);

/** No scorecard has a total. */
export const nothingToRank = /* @__PURE__ */ defineError(
  "reform-index/nothing-to-rank",
  ({ units }: { units: number }) =>
    units === 0
      ? "There is no scorecard, so there is no ranking to test. Give at least one."
      : `None of the ${units} scorecards has a total, so there is no ranking to test. Give at least one with a total.`,
);

/** What an option of an analysis should have been. */
export type ExpectedOption =
  | "an-object"
  | "a-function"
  | "a-text"
  | "a-rank-and-tied"
  | "a-ranking"
  | "a-scorecard-with-nodes"
  | "a-seed"
  | "a-whole-number-from-0"
  | "whole-numbers-from-1"
  | "a-share-below-1"
  | "a-share-above-0"
  | "a-number-above-0"
  | "criteria"
  | "alternatives"
  | "printed-or-exact";

const EXPECTED: Readonly<Record<ExpectedOption, string>> = {
  "an-object": "an object",
  "a-function": "a function",
  "a-text": "a text",
  "a-rank-and-tied": "an entry of a ranking: its rank and whether it is tied",
  "a-ranking": "a result of rankScorecards",
  "a-scorecard-with-nodes": "a result of scoreIndex or scoreUnits, with its nodes",
  "a-seed": "a whole number from 0 to 4294967295",
  "a-whole-number-from-0": "a whole number from 0",
  "whole-numbers-from-1": "an array of whole numbers from 1",
  "a-share-below-1": "a number from 0 up to but not 1",
  "a-share-above-0": "a number above 0 and up to 1",
  "a-number-above-0": "a number above 0",
  criteria: '"top", "leaves", or an array of ids of the index\'s criteria',
  alternatives: "an array of entries { id } with either aggregate, round or basis",
  "printed-or-exact": '"printed" or "exact"',
};

/** An argument or option of an analysis is of a wrong kind. */
export const invalidOption = /* @__PURE__ */ defineError(
  "reform-index/invalid-option",
  ({ option, value, expected }: { option: string; value: unknown; expected: ExpectedOption }) =>
    `${quote(value)} cannot be the value of ${option}. Give ${EXPECTED[expected]}.`,
);
