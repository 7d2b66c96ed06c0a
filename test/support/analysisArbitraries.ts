import fc from "fast-check";
import {
  type Aggregate,
  type CriterionDefinition,
  defineIndex,
  type IndexStructure,
  type Observation,
  type Scorecard,
  scoreIndex,
} from "motcua/reform-index";

interface Shape {
  readonly aggregate: Aggregate;
  readonly weight: number;
  readonly digits: number | null;
  readonly cap: number | null;
  readonly redistributes: boolean;
  readonly children: readonly Shape[];
}

const leaf: fc.Arbitrary<Shape> = fc.record({
  aggregate: fc.constant<Aggregate>("sum"),
  weight: fc.integer({ min: 1, max: 9 }),
  digits: fc.option(fc.nat(1), { freq: 4 }),
  cap: fc.constant(null),
  redistributes: fc.constant(false),
  children: fc.constant([]),
});

const { inner } = fc.letrec<{ inner: Shape; shape: Shape }>((tie) => ({
  shape: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, tie("inner")),
  inner: fc.record({
    aggregate: fc.constantFrom<Aggregate>("sum", "sum", "mean", "weighted-mean", "geometric-mean"),
    weight: fc.integer({ min: 1, max: 9 }),
    digits: fc.option(fc.nat(2), { freq: 3 }),
    cap: fc.option(fc.integer({ min: 4, max: 30 }), { freq: 4 }),
    redistributes: fc.boolean(),
    children: fc.array(tie("shape"), { minLength: 1, maxLength: 4 }),
  }),
}));

const HAS_WEIGHTS: readonly Aggregate[] = ["weighted-mean", "geometric-mean"];

const criterionOf = (shape: Shape, id: string, parent: Aggregate): CriterionDefinition => {
  const common = {
    id,
    ...(HAS_WEIGHTS.includes(parent) ? { weight: shape.weight } : {}),
    ...(shape.digits === null ? {} : { round: { digits: shape.digits, mode: "half-up" } as const }),
  };
  if (shape.children.length === 0) {
    return { ...common, max: 10, rule: { type: "value" }, whenNotApplicable: "leave-out" };
  }
  return {
    ...common,
    aggregate: shape.aggregate,
    ...(shape.cap === null ? {} : { limit: { to: shape.cap } }),
    ...(shape.aggregate === "sum" && shape.redistributes ? { redistribute: "proportional" as const } : {}),
    children: childrenOf(shape, id),
  };
};

const childrenOf = ({ children, aggregate }: Shape, id: string): readonly CriterionDefinition[] =>
  children.map((child, index) => criterionOf(child, `${id}.${index + 1}`, aggregate));

const leavesOf = ({ id, children = [] }: CriterionDefinition): readonly string[] =>
  children.length === 0 ? [id] : children.flatMap(leavesOf);

const structureOf = (shape: Shape): IndexStructure =>
  defineIndex({
    id: "grown",
    version: "1",
    aggregate: shape.aggregate,
    ...(shape.cap === null ? {} : { limit: { to: shape.cap } }),
    criteria: childrenOf(shape, "n"),
  });

/** Few values, so that units tie and scores stay. */
const observation: fc.Arbitrary<Observation> = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2), weight: 6 },
  { arbitrary: fc.constant("not-applicable" as const), weight: 1 },
);

const assessments = (structure: IndexStructure, count: number): fc.Arbitrary<readonly Scorecard[]> => {
  const leaves = structure.criteria.flatMap((criterion) => leavesOf(criterion as CriterionDefinition));
  const values = fc.tuple(...leaves.map((id) => fc.tuple(fc.constant(id), observation))).map(Object.fromEntries);
  return fc
    .array(values, { minLength: count, maxLength: count })
    .map((all) => all.map((own, unit) => scoreIndex(structure, { unit: `unit ${unit}`, values: own })));
};

/** Scorecards of one index that sums, averages, weighs and takes roots at up to three levels, with limits and roundings. */
export const grownScorecards = (count: number): fc.Arbitrary<readonly Scorecard[]> =>
  inner.map(structureOf).chain((structure) => assessments(structure, count));

/** Two scorecards of one unit. */
export const scorecardPairs: fc.Arbitrary<readonly [Scorecard, Scorecard]> = grownScorecards(2).map(
  ([before, after]) => [before as Scorecard, { ...(after as Scorecard), unit: before?.unit as string }] as const,
);
