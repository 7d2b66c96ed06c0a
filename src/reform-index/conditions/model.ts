/** How two numbers are compared. */
export type Comparison = "at-least" | "more-than" | "at-most" | "less-than" | "equal";

/**
 * When a node applies. Conditions read what was observed and the level of the unit, never scores, so they cannot run in
 * circles. A condition on what was not observed is neither true nor false, and leaves its node open.
 */
export type Condition =
  /** A leaf of yes and no was answered so. */
  | { readonly type: "answered"; readonly id: string; readonly value: boolean }
  /** The observed number of a leaf or a variable stands so to `value`: a fraction as its quotient, a survey always as a share. */
  | { readonly type: "compared"; readonly id: string; readonly comparison: Comparison; readonly value: number }
  /** `Assessment.level` is one of these. */
  | { readonly type: "level"; readonly levels: readonly string[] }
  /** Every one, or at least one, of these holds. */
  | { readonly type: "all" | "any"; readonly of: readonly Condition[] }
  /** This one does not hold. */
  | { readonly type: "not"; readonly of: Condition };

/**
 * An observation computed from variables and other observations (công thức). A `divide` at the top keeps its denominator,
 * so that the rule's policy for 0 out of 0 applies.
 */
export type Formula =
  /** A constant. */
  | { readonly type: "number"; readonly value: number }
  /** What was observed for a variable, or for a leaf that is not computed itself; yes counts 1 and no 0, a survey is a share. */
  | { readonly type: "observed"; readonly id: string }
  /** Of at least one. */
  | { readonly type: "add" | "multiply" | "min" | "max"; readonly of: readonly Formula[] }
  /** `from - by`, or `from / by`. */
  | { readonly type: "subtract" | "divide"; readonly from: Formula; readonly by: Formula }
  /** One or the other, as a condition says. */
  | { readonly type: "when"; readonly condition: Condition; readonly met: Formula; readonly otherwise: Formula };
