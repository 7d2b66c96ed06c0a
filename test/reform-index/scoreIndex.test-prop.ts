import { fc, test } from "@fast-check/vitest";
import { add, compare, fraction, type Rational, rational, rationalFromText, subtract, toNumber } from "motcua/exact";
import {
  type CriterionDefinition,
  defineIndex,
  type Observation,
  type Scorecard,
  scoreIndex,
  scoreUnits,
  totalUnits,
} from "motcua/reform-index";
import { describe, expect } from "vitest";
import { generousTrees, grownTrees } from "../support/indexArbitraries.js";
import { indexOf, leafOf } from "../support/indexes.js";

const score = (criteria: readonly CriterionDefinition[], values: Readonly<Record<string, Observation>>): Scorecard =>
  scoreIndex(defineIndex(indexOf(criteria)), { unit: "unit", values });

const exactTotal = (card: Scorecard) => rationalFromText(card.total.exact ?? "");

const share = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));
const max = fc.integer({ min: 1, max: 10_000 }).map((amount) => amount / 100);

const HALF_OF_THE_LAST_DIGIT = fraction(1n, 2n * 10n ** 15n);

/** The tree with another beginning of its ids. */
const under = (prefix: string, { id, children, ...node }: CriterionDefinition): CriterionDefinition => ({
  ...node,
  id: `${prefix} ${id}`,
  ...(children === undefined ? {} : { children: children.map((child) => under(prefix, child)) }),
});

const prefixed = (prefix: string, values: Readonly<Record<string, Observation>>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`${prefix} ${id}`, value]));

/** The tree with the halves of its leaves instead of its leaves. */
const split = ({ children, ...criterion }: CriterionDefinition): CriterionDefinition => {
  if (children !== undefined) return { ...criterion, children: children.map(split) };
  const { id, weight, ...leaf } = criterion;
  const half = { ...leaf, max: (leaf.max ?? 0) / 2 };
  return { id, weight, children: ["left", "right"].map((side) => ({ ...half, id: `${id} ${side}` })) };
};

const halved = (observation: Observation): Observation =>
  typeof observation === "number" ? observation / 2 : observation;

describe("scoreIndex", () => {
  test.prop([grownTrees])(
    "agrees with plain fractions of bigints",
    ({ criterion, values, score: expected, max: outOf }) => {
      const card = score([criterion], values);
      expect(exactTotal(card)).toEqual(fraction(...expected));
      expect(card.complete).toBe(true);
      const percent = fraction(100n * expected[0] * outOf[1], expected[1] * outOf[0]);
      expect(rationalFromText(card.total.percent.exact ?? "")).toEqual(percent);
    },
  );

  test.prop([generousTrees])(
    "agrees with plain fractions of bigints where there are deductions, bonuses and bounds",
    ({ criterion, values, score: expected, max: outOf }) => {
      const card = score([criterion], values);
      expect(exactTotal(card)).toEqual(fraction(...expected));
      expect(card.total.max).toBe(toNumber(fraction(...outOf)));
    },
  );

  test.prop([grownTrees])("never gives more than the maximum", ({ criterion, values }) => {
    for (const node of Object.values(score([criterion], values).nodes)) {
      expect(compare(rationalFromText(node.percent.exact ?? ""), rational(100))).toBeLessThanOrEqual(0);
    }
  });

  test.prop([generousTrees, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })])(
    "a greater share never lowers the total",
    ({ criterion, values, shares }, pick, towardsOne) => {
      fc.pre(shares.length > 0);
      const id = shares[pick % shares.length] ?? "";
      const before = values[id] as { numerator: number; denominator: number };
      const rise = Math.floor((before.denominator - before.numerator) * towardsOne);
      const after = { ...values, [id]: { ...before, numerator: before.numerator + rise } };
      const change = compare(exactTotal(score([criterion], after)), exactTotal(score([criterion], values)));
      expect(change).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([share, share, max, fc.integer({ min: 0, max: 4 }), fc.constantFrom("half-up", "half-even", "down", "up")])(
    "nor where the node rounds",
    (one, other, outOf, digits, mode) => {
      const leaf = leafOf({ type: "proportional", fullMarkAt: 0.9 }, { max: outOf, round: { digits, mode } });
      const [a, b] = [one, other].map((observation) => exactTotal(score([leaf], { leaf: observation })));
      const order = compare(
        fraction(BigInt(one.numerator), BigInt(one.denominator)),
        fraction(BigInt(other.numerator), BigInt(other.denominator)),
      );
      if (a === undefined || b === undefined) throw new Error("two scores are expected");
      expect(order * compare(a, b)).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([grownTrees])("criteria split in two halves leave the total", ({ criterion, values }) => {
    const halves = Object.entries(values).flatMap(([id, observation]) => [
      [`${id} left`, halved(observation)],
      [`${id} right`, halved(observation)],
    ]);
    const whole = score([criterion], values);
    expect(score([split(criterion)], Object.fromEntries(halves)).total).toEqual(whole.total);
  });

  test.prop([generousTrees])("the order of criteria leaves the total", ({ criterion, values }) => {
    const turned = ({ children, ...node }: CriterionDefinition): CriterionDefinition =>
      children === undefined ? node : { ...node, children: children.map(turned).toReversed() };
    expect(score([turned(criterion)], values).total).toEqual(score([criterion], values).total);
  });

  test.prop([fc.array(generousTrees, { minLength: 1, maxLength: 4 })])(
    "many units at once have the same scores",
    (trees) => {
      const children = trees.map(({ criterion }, index) => under(`tree ${index}`, criterion));
      const structure = defineIndex(indexOf(children));
      const whole = Object.assign({}, ...trees.map(({ values }, index) => prefixed(`tree ${index}`, values)));
      const ids = Object.keys(whole);
      const units = ids.map((id, index) => ({ unit: `${index}`, values: { ...whole, [id]: null } }));
      const cards = units.map((assessment) => scoreIndex(structure, assessment));
      expect(scoreUnits(structure, units)).toStrictEqual(cards);
      expect(totalUnits(structure, units)).toStrictEqual(cards.map(({ nodes, parts, ...card }) => card));
    },
  );

  test.prop([share, max])(
    "a survey as good as the appraisal may be left out: the rescaled total is the same",
    (observation, outOf) => {
      const leaf = (id: string, type: "survey" | "proportional", points: number) =>
        leafOf({ type }, { id, max: points });
      const structure = defineIndex(
        indexOf([leaf("a", "proportional", outOf), leaf("s", "survey", 30)], { whenNoSurvey: "rescale" }),
      );
      const held = scoreIndex(structure, { unit: "unit", values: { a: observation, s: observation } });
      const not = scoreIndex(structure, { unit: "unit", surveyHeld: false, values: { a: observation } });
      expect(not.total).toEqual(held.total);
    },
  );

  test.prop([fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom("maximum", "zero")])(
    "one case more never raises a score that is deducted from",
    (cases, more, startsAt) => {
      const leaf = leafOf({ type: "deduction", perCase: 0.7, startsAt }, startsAt === "zero" ? { max: undefined } : {});
      const [before, after] = [cases, cases + more].map((count) => exactTotal(score([leaf], { leaf: count })));
      if (before === undefined || after === undefined) throw new Error("two scores are expected");
      expect(compare(after, before)).toBeLessThanOrEqual(0);
    },
  );

  test.prop([
    fc.array(fc.nat(1_000), { minLength: 1, maxLength: 5 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
  ])("a geometric mean is the root of its product, and never above the mean", (values, weights) => {
    const children = values.map((_, index) =>
      leafOf({ type: "value" }, { id: `${index}`, max: 1_000, weight: weights[index] }),
    );
    const observed = Object.fromEntries(values.map((value, index) => [`${index}`, value]));
    const mean = (aggregate: "geometric-mean" | "weighted-mean") =>
      exactTotal(score([{ id: "mean", aggregate, children }], observed));
    const root = mean("geometric-mean");
    expect(compare(root, add(mean("weighted-mean"), HALF_OF_THE_LAST_DIGIT))).toBeLessThanOrEqual(0);
    const power = BigInt(values.reduce((sum, _, index) => sum + (weights[index] ?? 0), 0));
    const product = values.reduce((whole, value, index) => whole * BigInt(value) ** BigInt(weights[index] ?? 0), 1n);
    const [low, high] = [subtract(root, HALF_OF_THE_LAST_DIGIT), add(root, HALF_OF_THE_LAST_DIGIT)];
    const raised = ({ numerator, denominator }: Rational) =>
      [numerator ** power, product * denominator ** power] as const;
    const [[lower, below], [upper, above]] = [raised(low), raised(high)];
    expect([low.numerator < 0n || lower <= below, upper >= above]).toEqual([true, true]);
  });

  test.prop([grownTrees, fc.nat()])(
    "one leaf that is not observed empties the total, and only what is above it",
    ({ criterion, values }, pick) => {
      const ids = Object.keys(values);
      const id = ids[pick % ids.length] ?? "";
      const card = score([criterion], { ...values, [id]: null });
      expect(card).toMatchObject({ complete: false, missing: [id], total: { value: null, exact: null, printed: "–" } });
      for (const node of Object.values(card.nodes)) {
        expect(node.state === "not-scored").toBe(id === node.id || id.startsWith(`${node.id}.`));
      }
    },
  );

  test.prop([grownTrees])(
    "index and scorecard survive JSON, and the index may be defined again",
    ({ criterion, values }) => {
      const structure = defineIndex(indexOf([criterion]));
      const stored = JSON.parse(JSON.stringify(structure));
      expect(stored).toStrictEqual(structure);
      expect(defineIndex(stored)).toStrictEqual(structure);
      const card = scoreIndex(stored, { unit: "unit", values });
      expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
    },
  );
});
