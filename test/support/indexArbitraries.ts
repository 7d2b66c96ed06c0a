import fc from "fast-check";
import type { Aggregate, CriterionDefinition, Observation, ScoringRule } from "motcua/reform-index";

/** A fraction that is never brought to lowest terms: it shares no code with the library. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

type Rule = "yes-no" | "proportional" | "capped" | "value" | "survey" | "deduction";

interface LeafShape {
  readonly kind: "leaf";
  readonly rule: Rule;
  readonly maxCents: number;
  readonly part: number;
  readonly whole: number;
  readonly weightTenths: number;
}

interface InnerShape {
  readonly kind: "inner";
  readonly aggregate: Aggregate;
  readonly children: readonly Shape[];
  readonly weightTenths: number;
  /** Cents for each case of a bonus beside the children of a sum; 0: none. */
  readonly bonusCents: number;
  /** Upper bound of the score in cents; `null`: none. */
  readonly limitCents: number | null;
}

type Shape = LeafShape | InnerShape;

/** An index tree with observations, and what its score and maximum must be. */
export interface Grown {
  readonly criterion: CriterionDefinition;
  readonly values: Readonly<Record<string, Observation>>;
  /** Ids of the leaves whose observation is a share. */
  readonly shares: readonly string[];
  readonly score: Ratio;
  readonly max: Ratio;
}

const weightTenths = fc.integer({ min: 1, max: 100 });

const leafShape = (rules: readonly Rule[]): fc.Arbitrary<LeafShape> =>
  fc
    .record({
      kind: fc.constant("leaf" as const),
      rule: fc.constantFrom(...rules),
      maxCents: fc.integer({ min: 1, max: 10_000 }),
      part: fc.nat(100_000),
      whole: fc.integer({ min: 1, max: 100_000 }),
      weightTenths,
    })
    .map((shape) => ({ ...shape, part: Math.min(shape.part, shape.whole) }));

const shapesOf = (
  rules: readonly Rule[],
  bonusCents: fc.Arbitrary<number>,
  limitCents: fc.Arbitrary<number | null>,
): fc.Arbitrary<Shape> =>
  fc.letrec<{ shape: Shape; inner: InnerShape }>((tie) => ({
    shape: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leafShape(rules), tie("inner")),
    inner: fc.record({
      kind: fc.constant("inner" as const),
      aggregate: fc.constantFrom("sum", "mean", "weighted-mean"),
      children: fc.array(tie("shape"), { minLength: 1, maxLength: 4 }),
      weightTenths,
      bonusCents,
      limitCents,
    }),
  })).shape;

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const totalOf = (ratios: readonly Ratio[]): Ratio => ratios.reduce(plus, [0n, 1n]);

const cents = (amount: number): Ratio => [BigInt(amount), 100n];

const PER_CASE_CENTS = 35;

const casesOf = ({ part }: Pick<LeafShape, "part">): number => part % 50;

const leafScore = ({ rule, maxCents, part, whole }: LeafShape): Ratio => {
  const share: Ratio = [BigInt(part), BigInt(whole)];
  if (rule === "yes-no") return part * 2 >= whole ? cents(maxCents) : [0n, 1n];
  if (rule === "value") return [BigInt(Math.floor((maxCents * part) / whole)), 100n];
  if (rule === "proportional" || rule === "survey") return times(cents(maxCents), share);
  if (rule === "deduction") return cents(Math.max(0, maxCents - casesOf({ part }) * PER_CASE_CENTS));
  return 10n * share[0] >= 8n * share[1] ? cents(maxCents) : times(times(cents(maxCents), share), [10n, 8n]);
};

const observationOf = ({ rule, maxCents, part, whole }: LeafShape): Observation => {
  if (rule === "yes-no") return part * 2 >= whole;
  if (rule === "value") return Math.floor((maxCents * part) / whole) / 100;
  if (rule === "deduction") return casesOf({ part });
  return { numerator: part, denominator: whole };
};

const ruleOf = (rule: Rule): ScoringRule => {
  if (rule === "capped") return { type: "proportional", fullMarkAt: 0.8 };
  return rule === "deduction" ? { type: "deduction", perCase: PER_CASE_CENTS / 100 } : { type: rule };
};

const growLeaf = (shape: LeafShape, id: string): Grown => {
  const isShare = ["proportional", "capped", "survey"].includes(shape.rule);
  return {
    criterion: {
      id,
      max: shape.maxCents / 100,
      rule: ruleOf(shape.rule),
    },
    values: { [id]: observationOf(shape) },
    shares: isShare ? [id] : [],
    score: leafScore(shape),
    max: cents(shape.maxCents),
  };
};

const combined = (aggregate: Aggregate, ratios: readonly Ratio[], weights: readonly Ratio[]): Ratio => {
  if (aggregate === "sum") return totalOf(ratios);
  if (aggregate === "mean") return times(totalOf(ratios), [1n, BigInt(ratios.length)]);
  const [numerator, denominator] = totalOf(weights);
  const weighted = ratios.map((ratio, index) => times(ratio, weights[index] ?? [0n, 1n]));
  return times(totalOf(weighted), [denominator, numerator]);
};

/** A bonus of three cases, of which two and a half count. */
const growBonus = ({ bonusCents }: InnerShape, id: string): Grown => ({
  criterion: { id, rule: { type: "bonus", perCase: bonusCents / 50, atMost: bonusCents / 20 } },
  values: { [id]: 3 },
  shares: [],
  score: [BigInt(bonusCents), 20n],
  max: [0n, 1n],
});

const least = (a: Ratio, b: Ratio): Ratio => (a[0] * b[1] < b[0] * a[1] ? a : b);

const childrenOf = (shape: InnerShape, id: string): readonly Grown[] => {
  const children = shape.children.map((child, index) => grow(child, `${id}.${index + 1}`));
  return shape.aggregate === "sum" && shape.bonusCents > 0 ? [...children, growBonus(shape, `${id}.bonus`)] : children;
};

const growInner = (shape: InnerShape, id: string): Grown => {
  const { aggregate, limitCents } = shape;
  const children = childrenOf(shape, id);
  const weights = shape.children.map((child): Ratio => [BigInt(child.weightTenths), 10n]);
  const weightOf = (index: number) =>
    aggregate === "weighted-mean" ? { weight: (shape.children[index]?.weightTenths ?? 0) / 10 } : {};
  const [score, max] = [children.map((child) => child.score), children.map((child) => child.max)];
  const whole = combined(aggregate, score, weights);
  return {
    criterion: {
      id,
      aggregate,
      ...(limitCents === null ? {} : { limit: { from: -1, to: limitCents / 100 } }),
      children: children.map(({ criterion }, index) => ({ ...criterion, ...weightOf(index) })),
    },
    values: Object.assign({}, ...children.map(({ values }) => values)),
    shares: children.flatMap(({ shares }) => shares),
    score: limitCents === null ? whole : least(whole, cents(limitCents)),
    max: combined(aggregate, max, weights),
  };
};

function grow(shape: Shape, id: string): Grown {
  return shape.kind === "leaf" ? growLeaf(shape, id) : growInner(shape, id);
}

/** Trees of up to five levels with every exact aggregate and an observation for every leaf. */
export const grownTrees: fc.Arbitrary<Grown> = shapesOf(
  ["yes-no", "proportional", "capped", "value", "survey"],
  fc.constant(0),
  fc.constant(null),
).map((shape) => grow(shape, "1"));

/** The same with deductions, bonuses beyond the maximum, and bounds. */
export const generousTrees: fc.Arbitrary<Grown> = shapesOf(
  ["yes-no", "proportional", "capped", "value", "survey", "deduction"],
  fc.nat(1_000),
  fc.option(fc.integer({ min: 1, max: 20_000 })),
).map((shape) => grow(shape, "1"));
