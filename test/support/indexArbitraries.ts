import fc from "fast-check";
import type { Aggregate, CriterionDefinition, Observation } from "motcua/reform-index";

/** A fraction that is never brought to lowest terms: it shares no code with the library. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

interface LeafShape {
  readonly kind: "leaf";
  readonly rule: "yes-no" | "proportional" | "capped" | "value";
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

const leafShape: fc.Arbitrary<LeafShape> = fc
  .record({
    kind: fc.constant("leaf" as const),
    rule: fc.constantFrom("yes-no", "proportional", "capped", "value"),
    maxCents: fc.integer({ min: 1, max: 10_000 }),
    part: fc.nat(100_000),
    whole: fc.integer({ min: 1, max: 100_000 }),
    weightTenths,
  })
  .map((shape) => ({ ...shape, part: Math.min(shape.part, shape.whole) }));

const { shape: shapes } = fc.letrec<{ shape: Shape; inner: InnerShape }>((tie) => ({
  shape: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leafShape, tie("inner")),
  inner: fc.record({
    kind: fc.constant("inner" as const),
    aggregate: fc.constantFrom("sum", "mean", "weighted-mean"),
    children: fc.array(tie("shape"), { minLength: 1, maxLength: 4 }),
    weightTenths,
  }),
}));

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const totalOf = (ratios: readonly Ratio[]): Ratio => ratios.reduce(plus, [0n, 1n]);

const cents = (amount: number): Ratio => [BigInt(amount), 100n];

const leafScore = ({ rule, maxCents, part, whole }: LeafShape): Ratio => {
  const share: Ratio = [BigInt(part), BigInt(whole)];
  if (rule === "yes-no") return part * 2 >= whole ? cents(maxCents) : [0n, 1n];
  if (rule === "value") return [BigInt(Math.floor((maxCents * part) / whole)), 100n];
  if (rule === "proportional") return times(cents(maxCents), share);
  return 10n * share[0] >= 8n * share[1] ? cents(maxCents) : times(times(cents(maxCents), share), [10n, 8n]);
};

const observationOf = ({ rule, maxCents, part, whole }: LeafShape): Observation => {
  if (rule === "yes-no") return part * 2 >= whole;
  if (rule === "value") return Math.floor((maxCents * part) / whole) / 100;
  return { numerator: part, denominator: whole };
};

const growLeaf = (shape: LeafShape, id: string): Grown => {
  const isShare = shape.rule === "proportional" || shape.rule === "capped";
  return {
    criterion: {
      id,
      max: shape.maxCents / 100,
      rule: shape.rule === "capped" ? { type: "proportional", fullMarkAt: 0.8 } : { type: shape.rule },
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

const grow = (shape: Shape, id: string): Grown => {
  if (shape.kind === "leaf") return growLeaf(shape, id);
  const { aggregate } = shape;
  const children = shape.children.map((child, index) => grow(child, `${id}.${index + 1}`));
  const weights = shape.children.map((child): Ratio => [BigInt(child.weightTenths), 10n]);
  const weightOf = (index: number) =>
    aggregate === "weighted-mean" ? { weight: (shape.children[index]?.weightTenths ?? 0) / 10 } : {};
  return {
    criterion: {
      id,
      aggregate,
      children: children.map(({ criterion }, index) => ({ ...criterion, ...weightOf(index) })),
    },
    values: Object.assign({}, ...children.map(({ values }) => values)),
    shares: children.flatMap(({ shares }) => shares),
    score: combined(
      aggregate,
      children.map(({ score }) => score),
      weights,
    ),
    max: combined(
      aggregate,
      children.map(({ max }) => max),
      weights,
    ),
  };
};

/** Trees of up to five levels with every aggregate and an observation for every leaf. */
export const grownTrees: fc.Arbitrary<Grown> = shapes.map((shape) => grow(shape, "1"));
