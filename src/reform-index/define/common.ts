import { type Amount, amountNumber, checkRounding, type Rounding } from "../../exact/index.js";
import type { LegalReference } from "../../law/index.js";
import { checkOptional, checkProperty, record } from "../check.js";
import { invalidDefinition, type Misplacement, misplacedProperty } from "../errors.js";
import type { Aggregate, CriterionDefinition, ScoreLimit } from "../model.js";
import { copyCondition } from "./copyCondition.js";

/** Where a node stands. */
export interface Position {
  readonly parent: { readonly id: string; readonly aggregate: Aggregate };
  readonly level: number;
  /** The ids met so far; the walk adds to it. */
  readonly ids: Set<string>;
  /** Told of every stated maximum that is not the computed one. */
  readonly onDifference: (difference: MaximumDifference) => void;
}

/** A maximum that is stated otherwise than it is computed. */
export interface MaximumDifference {
  readonly id: string;
  readonly stated: number;
  readonly computed: Amount;
  readonly aggregate: Aggregate;
}

/** Refuses properties that have no meaning where they stand. */
export const refuseMisplaced = (
  id: string,
  place: Misplacement,
  properties: Readonly<Record<string, unknown>>,
): void => {
  for (const [property, value] of Object.entries(properties)) {
    if (value !== undefined) throw misplacedProperty({ id, property, place });
  }
};

/** A checked copy of a rounding. */
export const copyRounding = (id: string, rounding: Rounding): Rounding => {
  checkProperty(id, "round", rounding, "an-object");
  checkRounding(rounding);
  return record({ digits: rounding.digits, mode: rounding.mode });
};

/** A checked copy of bounds. */
export const copyLimit = (id: string, limit: ScoreLimit): ScoreLimit => {
  checkProperty(id, "limit", limit, "an-object");
  const { from, to } = limit;
  checkOptional(id, "from", from, "a-number");
  checkOptional(id, "to", to, "a-number");
  if (from !== undefined && to !== undefined && from > to) {
    throw invalidDefinition({ id, property: "to", value: to, expected: "a-value-not-below-from" });
  }
  return record({ from, to });
};

const copySource = (id: string, source: LegalReference): LegalReference => {
  checkProperty(id, "source", source, "a-legal-reference");
  const { act, article, evidence, note } = source;
  return record({ act, article, evidence, note });
};

const copyLevels = (id: string, levels: readonly string[]): readonly string[] => {
  checkProperty(id, "levels", levels, "a-list-of-texts");
  return Object.freeze([...levels]);
};

const optional = <Value, Copy>(
  id: string,
  value: Value | undefined,
  copy: (id: string, value: Value) => Copy,
): Copy | undefined => (value === undefined ? undefined : copy(id, value));

/** Checked copies of what the index itself and its nodes may state. */
export const copyOrigin = ({ id, source, levels }: Pick<CriterionDefinition, "id" | "source" | "levels">) => ({
  source: optional(id, source, copySource),
  levels: optional(id, levels, copyLevels),
});

/** Checked copies of what leaves and inner nodes have in common. */
export const copyCommon = (definition: CriterionDefinition) => {
  const { id, title, weight, round, appliesWhen } = definition;
  return {
    id,
    title,
    weight,
    round: optional(id, round, copyRounding),
    ...copyOrigin(definition),
    appliesWhen: optional(id, appliesWhen, copyCondition),
  };
};

/** Checked copies of what the index itself and its inner nodes may say of the sum of their children. */
export const copyOfSum = (
  { id, limit, redistribute }: Pick<CriterionDefinition, "id" | "limit" | "redistribute">,
  aggregate: Aggregate,
) => {
  checkOptional(id, "redistribute", redistribute, "a-redistribution");
  if (aggregate !== "sum") refuseMisplaced(id, "without-a-sum", { redistribute });
  return { limit: optional(id, limit, copyLimit), redistribute };
};

/** A maximum as it is told: none where nothing but bonuses and penalties stands below. */
export const toldMax = (max: Amount | null): number | undefined =>
  max === null || max.n === 0 ? undefined : amountNumber(max);
