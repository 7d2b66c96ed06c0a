import {
  type Assessment,
  type CriterionDefinition,
  defineIndex,
  rankScorecards,
  type Scorecard,
  scoreUnits,
  sensitivity,
} from "motcua/reform-index";
import { randomFrom } from "../../examples/warehouse/random.js";
import { median, nanosecondsEach } from "../measure.js";
import { equalAnswers, type Row, rate, times } from "../row.js";

const UNITS = 63;
const LEAVES = 88;
const FIELDS = 8;
const EACH = LEAVES / FIELDS;
const DRAWS = 10_000;
const EXACT_DRAWS = 20;
const SEED = 2026;
const NOISE = 0.25;

const next = randomFrom(1);

const MAXIMA = Array.from({ length: LEAVES }, () => (1 + Math.floor(next() * 8)) / 4);
const SHARES = Array.from({ length: UNITS }, () => MAXIMA.map(() => Math.floor(next() * 10_001) / 10_000));

const RULE = { type: "proportional" } as const;

const ASSESSMENTS: readonly Assessment[] = SHARES.map((shares, unit) => ({
  unit: `province ${unit}`,
  values: Object.fromEntries(shares.map((share, leaf) => [`c${leaf}`, share])),
}));

type ChildOf = (leaf: number) => CriterionDefinition;

const fieldsOf = (childOf: ChildOf) =>
  Array.from({ length: FIELDS }, (_, field) => ({
    id: `field ${field}`,
    children: Array.from({ length: EACH }, (_, child) => childOf(field * EACH + child)),
  }));

const CARDS: readonly Scorecard[] = scoreUnits(
  defineIndex({
    id: "bench",
    version: "1",
    criteria: fieldsOf((leaf) => ({ id: `c${leaf}`, max: MAXIMA[leaf] as number, rule: RULE })),
  }),
  ASSESSMENTS,
);

const maxOfField = (field: number): number =>
  MAXIMA.slice(field * EACH, (field + 1) * EACH).reduce((sum, max) => sum + max, 0);

/** The factors of the weights, draw by draw. */
const drawnFactors = (draws: number): readonly (readonly number[])[] => {
  const random = randomFrom(SEED);
  return Array.from({ length: draws }, () => MAXIMA.map(() => 1 + NOISE * (2 * random() - 1)));
};

/** One draw the exact way: an index with the weights drawn, in which every field keeps its maximum. */
const exactDraw = (factors: readonly number[]): ReadonlyMap<string, number> => {
  const index = defineIndex({
    id: "drawn",
    version: "1",
    aggregate: "weighted-mean",
    criteria: fieldsOf((leaf) => ({
      id: `c${leaf}`,
      max: 100,
      rule: RULE,
      weight: (MAXIMA[leaf] as number) * (factors[leaf] as number),
    })).map((field, at) => ({ ...field, aggregate: "weighted-mean", weight: maxOfField(at) })),
  });
  const { ranked } = rankScorecards(scoreUnits(index, ASSESSMENTS), { basis: "exact", ties: "min" });
  return new Map(ranked.map(({ unit, rank }) => [unit, rank]));
};

const byUnit = ({ unit }: { readonly unit: string }, other: { readonly unit: string }): number =>
  unit < other.unit ? -1 : 1;

const drawn = (draws: number) => sensitivity(CARDS, { seed: SEED, draws, noise: NOISE, vary: "leaves", leaveOut: [] });

/** Sums of the ranks of each unit over some draws. */
const ourSums = (): readonly number[] =>
  drawn(EXACT_DRAWS)
    .units.toSorted(byUnit)
    .map(({ mean }) => Math.round(mean * EXACT_DRAWS));

const exactSums = (draws: readonly ReadonlyMap<string, number>[]): readonly number[] =>
  ASSESSMENTS.toSorted(byUnit).map(({ unit }) => draws.reduce((sum, ranks) => sum + (ranks.get(unit) ?? 0), 0));

/** The points of every unit, criterion by criterion. */
const pointsInColumns = (): Float64Array => {
  const points = new Float64Array(LEAVES * UNITS);
  for (const [unit, shares] of SHARES.entries()) {
    for (const [leaf, share] of shares.entries()) points[leaf * UNITS + unit] = share * (MAXIMA[leaf] as number);
  }
  return points;
};

/** Brings the weights of one field back to its maximum. */
const normalise = (weights: Float64Array, maxima: Float64Array, first: number): void => {
  let [whole, changed] = [0, 0];
  for (let leaf = first; leaf < first + EACH; leaf += 1) {
    whole += maxima[leaf] as number;
    changed += (maxima[leaf] as number) * (weights[leaf] as number);
  }
  for (let leaf = first; leaf < first + EACH; leaf += 1) weights[leaf] = ((weights[leaf] as number) * whole) / changed;
};

const addUp = (points: Float64Array, weights: Float64Array, totals: Float64Array): void => {
  totals.fill(0);
  for (let leaf = 0; leaf < LEAVES; leaf += 1) {
    const weight = weights[leaf] as number;
    const start = leaf * UNITS;
    for (let unit = 0; unit < UNITS; unit += 1) {
      totals[unit] = (totals[unit] as number) + weight * (points[start + unit] as number);
    }
  }
};

const count = (totals: Float64Array, counts: Int32Array): void => {
  for (let unit = 0; unit < UNITS; unit += 1) {
    const own = totals[unit] as number;
    let better = 0;
    for (let other = 0; other < UNITS; other += 1) if ((totals[other] as number) > own) better += 1;
    counts[unit * UNITS + better] = (counts[unit * UNITS + better] as number) + 1;
  }
};

/** The draws as one would write them for this index alone: by unit and place, how often it came out there. */
const handWritten = (): Int32Array => {
  const [points, maxima] = [pointsInColumns(), Float64Array.from(MAXIMA)];
  const [weights, totals] = [new Float64Array(LEAVES), new Float64Array(UNITS)];
  const counts = new Int32Array(UNITS * UNITS);
  const random = randomFrom(SEED);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let leaf = 0; leaf < LEAVES; leaf += 1) weights[leaf] = 1 + NOISE * (2 * random() - 1);
    for (let first = 0; first < LEAVES; first += EACH) normalise(weights, maxima, first);
    addUp(points, weights, totals);
    count(totals, counts);
  }
  return counts;
};

const PLACES = Array.from({ length: UNITS }, (_, place) => place + 1);

/** In how many draws each unit was among the first k, for every k: all that its places say. */
const ourPlaces = (): readonly string[] => {
  const options = { seed: SEED, draws: DRAWS, noise: NOISE, vary: "leaves", leaveOut: [], topK: PLACES } as const;
  const { units } = sensitivity(CARDS, options);
  const places = new Map(units.map(({ unit, topK }) => [unit, PLACES.map((k) => topK[k]?.draws).join()]));
  return ASSESSMENTS.map(({ unit }) => String(places.get(unit)));
};

const theirPlaces = (): readonly string[] => {
  const counts = handWritten();
  return ASSESSMENTS.map((_, unit) => {
    let sum = 0;
    return PLACES.map((k) => {
      sum += counts[unit * UNITS + k - 1] as number;
      return sum;
    }).join();
  });
};

const perDraw = (pass: () => unknown) => () => {
  pass();
  return { length: DRAWS };
};

const QUESTION = `sensitivity, ${DRAWS.toLocaleString("en")} draws x ${UNITS} provinces x ${LEAVES} criteria`;
const FASTER = 300;
const MOST = 1.5;

const againstExact = (): Row => {
  const [ours] = nanosecondsEach(perDraw(() => drawn(DRAWS)));
  const taken: number[] = [];
  const exact = drawnFactors(EXACT_DRAWS).map((factors) => {
    const start = performance.now();
    const ranks = exactDraw(factors);
    taken.push((performance.now() - start) * 1e6);
    return ranks;
  });
  const theirs = median(taken);
  return {
    question: QUESTION,
    against: "defineIndex, scoreUnits and rankScorecards again for each draw",
    measured: times(theirs / ours),
    floor: `at least ${times(FASTER)}`,
    held: theirs / ours >= FASTER,
    figures: `${rate(ours)} : ${rate(theirs)}`,
    equal: equalAnswers(ourSums(), exactSums(exact)),
    how: "The weights of all criteria are drawn; the rate is of draws. The exact way is timed over 20 draws, after which the sums of every unit's ranks are compared.",
  };
};

const againstLoop = (): Row => {
  const [ours, theirs] = nanosecondsEach(
    perDraw(() => drawn(DRAWS)),
    perDraw(handWritten),
  );
  return {
    question: QUESTION,
    against: "time of a hand-written loop over typed arrays",
    measured: times(ours / theirs),
    floor: `at most ${times(MOST)}`,
    held: ours / theirs <= MOST,
    figures: `${rate(ours)} : ${rate(theirs)}`,
    equal: equalAnswers(ourPlaces(), theirPlaces()),
    how: "The loop knows this index alone: eight fields of eleven criteria, nothing left out, no scorecard to read. Equal answers are units that came out equally often at every place.",
  };
};

/** What a ranking is worth. */
export const sensitivityDraws = (): readonly Row[] => [againstExact(), againstLoop()];
