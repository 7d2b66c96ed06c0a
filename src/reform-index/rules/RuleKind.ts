import type { Amount } from "../../exact/index.js";
import type { Observation } from "../model.js";

/** Where an observation was made; for the facts of its errors. */
export interface Place {
  /** The unit assessed. */
  readonly unit: string;
  /** The leaf. */
  readonly id: string;
  /** The observation, as it was given or computed, or the text of a division by 0. */
  readonly observation: Observation | string;
}

/** The points of what was read; refuses what lies outside the rule. */
export type Score = (read: Amount, place: Place) => Amount;

/** How a type of rule scores. */
export interface RuleScoring<Rule> {
  /** What was observed as an amount: yes is 1 and no is 0; `null` where it is 0 out of 0. */
  readonly read: (rule: Rule, place: Place) => Amount | null;
  /** How amounts become points; `max` is 0 only where the rule needs none. */
  readonly score: (rule: Rule, max: Amount | null) => Score;
  /** Whether what is read is a share, which a scorecard tells in percent. */
  readonly ofShare: boolean;
}

/** How a type of rule is checked. */
export interface RuleDefinition<Rule> {
  /** Whether the leaf must state a maximum, may not, or may. */
  readonly max: (rule: Rule) => "needed" | "none" | "optional";
  /** Whether the observation may be computed: not where a person answers. */
  readonly derivable: boolean;
  /** Checks a rule and copies what belongs to it. */
  readonly define: (id: string, rule: Rule, max: Amount | null) => Rule;
}
