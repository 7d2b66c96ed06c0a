import { fc, test } from "@fast-check/vitest";
import { compare, fraction, rational, rationalFromText } from "motcua/exact";
import {
  type CriterionDefinition,
  defineIndex,
  type Observation,
  type Scorecard,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect } from "vitest";
import { grownTrees } from "../support/indexArbitraries.js";
import { indexOf, leafOf } from "../support/indexes.js";

const score = (criteria: readonly CriterionDefinition[], values: Readonly<Record<string, Observation>>): Scorecard =>
  scoreIndex(defineIndex(indexOf(criteria)), { unit: "unit", values });

const exactTotal = (card: Scorecard) => rationalFromText(card.total.exact ?? "");

const share = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));
const max = fc.integer({ min: 1, max: 10_000 }).map((amount) => amount / 100);

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

  test.prop([grownTrees])("never gives more than the maximum", ({ criterion, values }) => {
    for (const node of Object.values(score([criterion], values).nodes)) {
      expect(compare(rationalFromText(node.percent.exact ?? ""), rational(100))).toBeLessThanOrEqual(0);
    }
  });

  test.prop([grownTrees, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })])(
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
