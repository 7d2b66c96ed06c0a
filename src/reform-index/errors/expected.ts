/** What kind of argument would have been right. */
export type Expected =
  | "an-object"
  | "a-list"
  | "a-list-with-entries"
  | "a-text"
  | "a-number"
  | "true-or-false"
  | "a-stage"
  | "a-file-of-this-index"
  | "a-checked-index"
  | "a-scorecard"
  | "printed-or-exact"
  | "a-way-with-ties"
  | "points-or-percent";

/** What kind of argument would have been right, in English. */
export const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "an object",
  "a-list": "an array",
  "a-list-with-entries": "an array with at least one entry",
  "a-text": "a text that is not empty",
  "a-number": "a finite number",
  "true-or-false": "true or false",
  "a-file-of-this-index": "a file that openAssessment made for this index, in this version",
  "a-stage": '"self-assessed", "appraised", "survey" or "final" (of a file, a round: { appraised: 1 })',
  "a-checked-index": "the result of defineIndex",
  "a-scorecard": "a result of scoreIndex",
  "printed-or-exact": '"printed" or "exact"',
  "a-way-with-ties": '"min", "max", "dense" or "ordinal"',
  "points-or-percent": '"points" or "percent"',
};

/** What kind of property of an index definition would have been right. */
export type ExpectedInDefinition =
  | Expected
  | "a-number-above-0"
  | "a-share-above-0"
  | "points-up-to-the-maximum"
  | "a-value-other-than-low"
  | "a-value-above-from"
  | "ends-of-a-band"
  | "a-value-not-below-from"
  | "at-most-the-maximum"
  | "a-start"
  | "share-or-percent"
  | "a-condition"
  | "a-formula"
  | "a-comparison"
  | "a-yes-no-leaf"
  | "an-observed-number"
  | "an-observation-given"
  | "a-list-of-texts"
  | "a-level-of-the-index"
  | "a-date"
  | "a-legal-reference"
  | "a-standing"
  | "a-redistribution"
  | "a-survey-policy"
  | "an-id-of-its-own"
  | "weights-in-small-proportion"
  | "a-zero-denominator-policy"
  | "a-not-applicable-policy";

const EXPECTED_IN_DEFINITION: Readonly<Record<Exclude<ExpectedInDefinition, Expected>, string>> = {
  "a-number-above-0": "a number above 0",
  "a-share-above-0": "a share above 0 and up to 1",
  "points-up-to-the-maximum": "points from 0 to the maximum of the criterion",
  "a-value-other-than-low": "a value other than low",
  "a-value-above-from": "a value above from (or equal to it where the band includes both ends)",
  "ends-of-a-band": '"from", "to", "both" or "neither"',
  "a-value-not-below-from": "a value of at least from",
  "at-most-the-maximum": "a value of at most the maximum of the criterion",
  "a-start": '"maximum" or "zero"',
  "share-or-percent": '"share" or "percent"',
  "a-condition":
    'a condition of type "answered", "compared" or "level", or "all", "any" or "not" of such conditions, with all its properties',
  "a-formula":
    'a formula of type "number", "observed", "add", "multiply", "min", "max", "subtract", "divide" or "when", with all its properties',
  "a-comparison": '"at-least", "more-than", "at-most", "less-than" or "equal"',
  "a-yes-no-leaf": 'the id of a criterion with the rule "yes-no"',
  "an-observed-number": "the id of a variable, or of a criterion that is observed as a number",
  "an-observation-given":
    "the id of a variable, or of a criterion without children whose observation is given and not computed",
  "a-list-of-texts": "an array of at least one text, none of them empty",
  "a-level-of-the-index": "one of the levels that the index names",
  "a-date": 'a date such as "2026-01-31"',
  "a-legal-reference": "{ act, article?, evidence, note? } with evidence of a known kind",
  "a-standing": '"official", "unconfirmed" or "illustrative"',
  "a-redistribution": '"none" or "proportional"',
  "a-survey-policy": '"rescale", "leave-out" or "not-scored"',
  "an-id-of-its-own": "an id that nothing else in the list has",
  "weights-in-small-proportion": "weights that stand to each other as whole numbers with a sum of at most 1,000",
  "a-zero-denominator-policy": '"full", "zero", "not-applicable" or "not-scored"',
  "a-not-applicable-policy": '"full", "zero", "leave-out" or "not-scored"',
};

const isExpected = (expected: string): expected is Expected => Object.hasOwn(EXPECTED, expected);

/** What kind of property would have been right, in English. */
export const wantedInDefinition = (expected: ExpectedInDefinition): string =>
  isExpected(expected) ? EXPECTED[expected] : EXPECTED_IN_DEFINITION[expected];
