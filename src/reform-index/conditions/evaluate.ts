import {
  type Amount,
  addAmounts,
  amountNumber,
  amountOf,
  compareAmounts,
  minusAmount,
  NOTHING,
  overAmount,
  timesAmount,
  UNIT,
} from "../../exact/index.js";
import type { Comparison, Condition, Formula, Observation } from "../model.js";
import { referencesOf } from "./references.js";

/** What was found under an id: an amount, or why there is none. */
export type Found = Amount | "not-observed" | "not-applicable" | "zero-denominator";

/** What conditions and formulas see of a unit. */
export interface Sight {
  /** What was found for a leaf or a variable. */
  readonly find: (id: string) => Found;
  readonly level: string | undefined;
}

const HOLDS: { readonly [Way in Comparison]: (order: number) => boolean } = {
  "at-least": (order) => order >= 0,
  "more-than": (order) => order > 0,
  "at-most": (order) => order <= 0,
  "less-than": (order) => order < 0,
  equal: (order) => order === 0,
};

const several = (parts: readonly (boolean | null)[], decisive: boolean): boolean | null => {
  if (parts.includes(decisive)) return decisive;
  return parts.includes(null) ? null : !decisive;
};

/** Whether a condition holds; `null` where that hangs on what was not found. */
export const holds = (condition: Condition, sight: Sight): boolean | null => {
  if (condition.type === "level") return condition.levels.includes(sight.level ?? "");
  if (condition.type === "not") {
    const held = holds(condition.of, sight);
    return held === null ? null : !held;
  }
  if ("of" in condition) {
    const parts = condition.of.map((part) => holds(part, sight));
    return several(parts, condition.type === "any");
  }
  const found = sight.find(condition.id);
  if (typeof found === "string") return null;
  if (condition.type === "answered") return (found.n === 1) === condition.value;
  return HOLDS[condition.comparison](compareAmounts(found, amountOf(condition.value)));
};

/** What a condition waits for: what it reads and was not found. */
export const waitsFor = (condition: Condition, sight: Sight): readonly string[] => {
  const ids = referencesOf(condition).flatMap(({ id, as }) => (as === "level" ? [] : [id]));
  return Object.freeze([...new Set(ids)].filter((id) => typeof sight.find(id) === "string"));
};

type Missing = "not-observed" | "not-applicable";

const leastBy =
  (sign: number) =>
  (values: readonly Amount[]): Amount =>
    values.reduce((least, value) => (compareAmounts(value, least) * sign < 0 ? value : least));

const OPERATIONS: { readonly [Type in "add" | "multiply" | "min" | "max"]: (values: readonly Amount[]) => Amount } = {
  add: addAmounts,
  multiply: (values) => values.reduce(timesAmount, UNIT),
  min: leastBy(1),
  max: leastBy(-1),
};

/** How a formula says that it divides by 0, or reads 0 out of 0. */
type DividesByZero = (text: string) => Error;

const gathered = (parts: readonly Formula[], sight: Sight, failed: DividesByZero): readonly Amount[] | Missing => {
  const values = parts.map((part) => resultOf(part, sight, failed));
  if (values.includes("not-observed")) return "not-observed";
  return values.includes("not-applicable") ? "not-applicable" : (values as Amount[]);
};

const quotient = (from: Amount, by: Amount, failed: DividesByZero): Amount => {
  if (by.n === 0) throw failed(`${amountNumber(from)}/0`);
  return overAmount(from, by);
};

const observed = (id: string, sight: Sight, failed: DividesByZero): Amount | Missing => {
  const found = sight.find(id);
  if (found === "zero-denominator") throw failed("0/0");
  return found;
};

const chosen = (formula: Extract<Formula, { type: "when" }>, sight: Sight, failed: DividesByZero): Amount | Missing => {
  const held = holds(formula.condition, sight);
  return held === null ? "not-observed" : resultOf(held ? formula.met : formula.otherwise, sight, failed);
};

const paired = (type: "subtract" | "divide", from: Amount, by: Amount, failed: DividesByZero): Amount =>
  type === "subtract" ? addAmounts([from, minusAmount(by)]) : quotient(from, by, failed);

function resultOf(formula: Formula, sight: Sight, failed: DividesByZero): Amount | Missing {
  if (formula.type === "number") return amountOf(formula.value);
  if (formula.type === "observed") return observed(formula.id, sight, failed);
  if (formula.type === "when") return chosen(formula, sight, failed);
  const values = gathered("of" in formula ? formula.of : [formula.from, formula.by], sight, failed);
  if (typeof values === "string") return values;
  const [first = NOTHING, second = NOTHING] = values;
  return "of" in formula ? OPERATIONS[formula.type](values) : paired(formula.type, first, second, failed);
}

/** What a formula made: an amount or why there is none, and the observation that says so. */
export interface Computed {
  readonly found: Found;
  readonly observation: Observation;
}

const OBSERVED: { readonly [Why in Exclude<Found, Amount>]: Observation } = {
  "not-observed": null,
  "not-applicable": "not-applicable",
  "zero-denominator": /* @__PURE__ */ Object.freeze({ numerator: 0, denominator: 0 }),
};

const told = (found: Found): Computed => ({
  found,
  observation: typeof found === "string" ? OBSERVED[found] : amountNumber(found),
});

const ratio = (from: Amount, by: Amount, failed: DividesByZero): Computed => {
  if (from.n === 0 && by.n === 0) return told("zero-denominator");
  const [over, under] = compareAmounts(by, NOTHING) < 0 ? [minusAmount(from), minusAmount(by)] : [from, by];
  const observation = Object.freeze({ numerator: amountNumber(over), denominator: amountNumber(under) });
  return { found: quotient(from, by, failed), observation };
};

/** The observation that a formula makes. A quotient at the top may be 0 out of 0; any other division by 0 fails. */
export const computed = (formula: Formula, sight: Sight, failed: DividesByZero): Computed => {
  if (formula.type === "observed") return told(sight.find(formula.id));
  if (formula.type !== "divide") return told(resultOf(formula, sight, failed));
  const values = gathered([formula.from, formula.by], sight, failed);
  if (typeof values === "string") return told(values);
  const [from = NOTHING, by = NOTHING] = values;
  return ratio(from, by, failed);
};
