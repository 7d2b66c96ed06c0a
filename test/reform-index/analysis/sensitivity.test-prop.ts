import fc from "fast-check";
import {
  defineIndex,
  type InnerInputs,
  type NodeScore,
  rankScorecards,
  type Scorecard,
  type ScoreRoot,
  scoreUnits,
  sensitivity,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { grownScorecards } from "../../support/analysisArbitraries.js";
import { leafOf } from "../../support/indexes.js";

/** mulberry32, as published by T. Ettinger. */
const mulberry32 = (seed: number) => {
  let a = seed;
  return () => {
    a += 0x6d2b79f5;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const noises = fc.constantFrom(0.1, 0.25, 0.9);

const ranksOf = ({ units }: ReturnType<typeof sensitivity>) => units.map(({ unit, low }) => [unit, low] as const);

describe("a draw of a plain sum", () => {
  const maxima = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
  const points = fc.array(fc.array(fc.nat(1_000), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 8 });

  test("ranks as a weighted mean of percents does, whose weights are the maxima times the random factors", () => {
    fc.assert(
      fc.property(maxima, points, seeds, noises, (given, rows, seed, noise) => {
        const shares = rows.map((row) => row.slice(0, given.length).map((share) => share / 1_000));
        const assessments = shares.map((row, unit) => ({
          unit: `unit ${unit}`,
          values: Object.fromEntries(row.map((share, leaf) => [`c${leaf}`, share])),
        }));
        const next = mulberry32(seed);
        const factors = given.map(() => 1 + noise * (2 * next() - 1));
        const rule = { type: "proportional" } as const;
        const plain = given.map((max, leaf) => leafOf(rule, { id: `c${leaf}`, max }));
        const weighted = given.map((max, leaf) =>
          leafOf(rule, { id: `c${leaf}`, max: 100, weight: max * (factors[leaf] as number) }),
        );
        const cards = scoreUnits(defineIndex({ id: "plain", version: "1", criteria: plain }), assessments);
        const again = scoreUnits(
          defineIndex({ id: "weighted", version: "1", aggregate: "weighted-mean", criteria: weighted }),
          assessments,
        );
        const exact = rankScorecards(again, { basis: "exact", ties: "min" }).ranked;
        const drawn = new Map(ranksOf(sensitivity(cards, { seed, noise, draws: 1, leaveOut: [] })));
        for (const { unit, rank, total } of exact) {
          // totals nearer than the draws can tell may change places
          const near = exact.filter((other) => Math.abs((other.total.value ?? 0) - (total.value ?? 0)) < 1e-6);
          if (near.length === 1) expect(drawn.get(unit)).toBe(rank);
        }
      }),
    );
  });
});

/** A score and what it is out of, in doubles; `null` where it is left out. */
type Made = { readonly value: number; readonly max: number; readonly whole: number } | null;

const wholeOf = ({ nodes }: Scorecard, id: string): number => {
  const inputs = nodes[id]?.inputs;
  const node = nodes[id] as NodeScore;
  if (inputs === undefined || !("order" in inputs)) return node.max as number;
  return combine(
    node.rule.type,
    inputs.order.map((child) => ({ x: wholeOf({ nodes } as Scorecard, child), weight: nodes[child]?.weight ?? 1 })),
  );
};

const combine = (aggregate: string, parts: readonly { readonly x: number; readonly weight: number }[]): number => {
  const sum = parts.reduce((all, { x, weight }) => all + x * weight, 0);
  const weights = parts.reduce((all, { weight }) => all + weight, 0);
  if (aggregate === "sum") return sum;
  if (aggregate !== "geometric-mean") return sum / weights;
  return parts.reduce((product, { x, weight }) => product * x ** (weight / weights), 1);
};

interface Parent {
  readonly aggregate: string;
  readonly inputs: InnerInputs;
  readonly limit: NodeScore["limit"];
  readonly digits: number | null;
  readonly redistributes: boolean;
}

const settled = (value: number, { limit, digits }: Parent): number => {
  const limited = Math.min(value, limit?.to ?? Number.POSITIVE_INFINITY);
  return digits === null ? limited : Math.floor(limited * 10 ** digits + 0.5 + 1e-9) / 10 ** digits;
};

/** The totals of a draw node by node, as the documentation says it, without a thought for speed. */
const slowTotal = (card: Scorecard, factors: ReadonlyMap<string, number>, scaled: ReadonlySet<string>): Made => {
  const digitsOf = (aggregate: string, rounding: NodeScore["rounding"]) =>
    aggregate === "geometric-mean" && rounding?.digits === 15 ? null : (rounding?.digits ?? null);
  const make = (parent: Parent): Made => {
    const { aggregate, inputs } = parent;
    const own = inputs.order.map((id) => {
      const { weight } = card.nodes[id] as NodeScore;
      return { made: score(id), whole: wholeOf(card, id), weight: (weight ?? 1) * (factors.get(id) ?? 1) };
    });
    const before = own.reduce((sum, { whole }) => sum + whole, 0);
    const after = own.reduce((sum, { whole, weight }) => sum + whole * weight, 0);
    const weighed = own.map((part) => ({
      ...part,
      weight: aggregate === "sum" ? (part.weight * before) / after : part.weight,
    }));
    const counting = weighed.filter(({ made }) => made !== null);
    if (counting.length === 0) return null;
    const of = (read: "value" | "max") =>
      combine(
        aggregate,
        counting.map(({ made, weight }) => ({ x: made?.[read] as number, weight })),
      );
    const whole = combine(
      aggregate,
      weighed.map(({ whole: x, weight }) => ({ x, weight })),
    );
    const [value, max] = [of("value"), of("max")];
    return parent.redistributes && max > 0
      ? { value: settled((value * whole) / max, parent), max: whole, whole }
      : { value: settled(value, parent), max, whole };
  };
  const score = (id: string): Made => {
    const { state, inputs, score: own, max, rule, limit, rounding } = card.nodes[id] as NodeScore;
    if (state === "left-out") return null;
    if (!("order" in inputs)) return { value: own as number, max: max as number, whole: max as number };
    const digits = digitsOf(rule.type, rounding);
    return make({ aggregate: rule.type, inputs, limit, digits, redistributes: scaled.has(id) });
  };
  const { aggregate, limit, rounding, ...inputs }: ScoreRoot = card.root;
  return make({ aggregate, inputs, limit, digits: digitsOf(aggregate, rounding), redistributes: scaled.has("") });
};

/** Leaves in the order of the index. */
const leavesOf = ({ nodes, root }: Scorecard): readonly string[] => {
  const below = (id: string): readonly string[] => {
    const inputs = nodes[id]?.inputs;
    return inputs !== undefined && "order" in inputs ? inputs.order.flatMap(below) : [id];
  };
  return root.order.flatMap(below);
};

const scaledIn = (cards: readonly Scorecard[]): ReadonlySet<string> =>
  new Set(
    cards.flatMap(({ nodes, root }) => [
      ...(root.scaledBy === null ? [] : [""]),
      ...Object.values(nodes).flatMap(({ id, inputs }) => ("order" in inputs && inputs.scaledBy !== null ? [id] : [])),
    ]),
  );

const NEAR = 1e-7;

describe("a draw of any tree", () => {
  test("ranks as a slow walk over the nodes does", () => {
    fc.assert(
      fc.property(grownScorecards(5), seeds, noises, fc.constantFrom("top", "leaves"), (all, seed, noise, vary) => {
        const cards = all.filter(({ complete }) => complete);
        const [first] = cards;
        fc.pre(first !== undefined);
        const next = mulberry32(seed);
        const varied = vary === "top" ? first.root.order : leavesOf(first);
        const factors = new Map(varied.map((id) => [id, 1 + noise * (2 * next() - 1)]));
        const scaled = scaledIn(cards);
        const totals = new Map(
          cards.map((card) => {
            const made = slowTotal(card, factors, scaled);
            return [card.unit, (made?.value as number) / (made?.max as number)];
          }),
        );
        const drawn = ranksOf(sensitivity(cards, { seed, noise, draws: 1, vary, leaveOut: [], measure: "percent" }));
        for (const [unit, rank] of drawn) {
          const own = totals.get(unit) as number;
          const others = [...totals.values()];
          expect(rank).toBeGreaterThan(others.filter((other) => other > own + NEAR).length);
          expect(rank).toBeLessThanOrEqual(others.filter((other) => other > own - NEAR).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("many draws", () => {
  test("somebody is first in each, intervals hold their median, and no noise moves nobody", () => {
    fc.assert(
      fc.property(grownScorecards(4), seeds, (all, seed) => {
        const cards = all.filter(({ complete }) => complete);
        fc.pre(cards.length > 0);
        const { units } = sensitivity(cards, { seed, draws: 40, topK: [1], measure: "percent" });
        expect(units.reduce((sum, { topK }) => sum + (topK["1"]?.draws ?? 0), 0)).toBeGreaterThanOrEqual(40);
        for (const { low, median, high, mean } of units) {
          expect(low <= median && median <= high && mean >= 1 && mean <= cards.length).toBe(true);
        }
        const still = sensitivity(cards, { seed, draws: 10, noise: 0, measure: "percent" });
        expect(still.units.every(({ low, high }) => low === high)).toBe(true);
      }),
    );
  });
});
