import fc from "fast-check";
import { type LimitUnit, splitLimit, sumLimits } from "motcua/deadline";
import { expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { laws, same } from "../support/laws.js";

const { law, cases } = laws();

const wholeUnit = fc.constantFrom<LimitUnit>("calendar-day", "working-hour", "month");

/** Steps in whole units or, in working days, in halves; counted in halves, so that the sum is a whole number. */
const stepsArbitrary = fc.oneof(
  fc.record({
    unit: fc.constant<LimitUnit>("working-day"),
    halves: fc.array(fc.nat({ max: 80 }), { minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    unit: wholeUnit,
    halves: fc.array(
      fc.nat({ max: 40 }).map((whole) => whole * 2),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

const sumOf = (halves: readonly number[]): number => {
  let sum = 0;
  for (const half of halves) sum += half;
  return sum / 2;
};

law(
  "steps add up to the limit, in any order and grouped in any way, and the limit splits into them again",
  { runs: 4000 },
  fc.property(stepsArbitrary, fc.nat({ max: 8 }), ({ unit, halves }, cut) => {
    const amounts = halves.map((half) => half / 2);
    const steps = amounts.map((amount) => ({ amount, unit }));
    const whole = sumLimits(steps);
    same(whole.amount, sumOf(halves));
    same(whole.unit, unit);
    same(sumLimits(steps.toReversed()).amount, whole.amount);
    const groups = [steps.slice(0, cut), steps.slice(cut)].filter((group) => group.length > 0);
    same(sumLimits(groups.map(sumLimits)).amount, whole.amount);
    expect(splitLimit(whole, amounts)).toEqual(steps);
  }),
);

law(
  "what does not add up is refused with the difference",
  { runs: 3000 },
  fc.property(stepsArbitrary, fc.integer({ min: 1, max: 20 }), ({ unit, halves }, more) => {
    const parts = halves.map((half) => half / 2);
    const sum = sumOf(halves);
    const stated = sum + more;
    expect(errorOf(() => splitLimit({ amount: stated, unit }, parts))).toEqual({
      code: "deadline/parts-do-not-add-up",
      facts: { stated, parts, sum, difference: more, unit },
    });
  }),
);

law(
  "two units are never added up",
  { runs: 2000 },
  fc.property(stepsArbitrary, stepsArbitrary, (a, b) => {
    fc.pre(a.unit !== b.unit);
    const steps = [a, b].flatMap(({ unit, halves }) => halves.map((half) => ({ amount: half / 2, unit })));
    expect(errorOf(() => sumLimits(steps))).toEqual({
      code: "deadline/mixed-units",
      facts: { units: [a.unit, b.unit] },
    });
  }),
);

test("the laws of sums of limits are tried on no fewer than 9,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(9_000);
});
