import fc from "fast-check";
import { checkTarget, type Target } from "motcua/oversight";
import { expect, test } from "vitest";

const percent = fc.integer({ min: 0, max: 100 });
const counts = fc
  .tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }))
  .map(([in_, out]) => ({ numerator: in_, denominator: in_ + out }))
  .filter(({ denominator }) => denominator > 0);

const atLeast = (value: number, comparison: Target["comparison"] = "at-least"): Target => ({
  id: "t",
  indicator: "i",
  unit: "%",
  comparison,
  value,
});

test("one more case never turns a met target into a missed one, nor brings it nearer from beyond", () => {
  fc.assert(
    fc.property(percent, counts, (value, { numerator, denominator }) => {
      fc.pre(numerator < denominator);
      const before = checkTarget(atLeast(value), { numerator, denominator });
      const after = checkTarget(atLeast(value), { numerator: numerator + 1, denominator });
      if (before.status === "met") expect(after.status).toBe("met");
      expect(after.distance?.value).toBeGreaterThan(before.distance?.value as number);
    }),
  );
});

test("a share in per cent is met as whole numbers say: 100 n against value d", () => {
  fc.assert(
    fc.property(percent, counts, (value, share) => {
      const { numerator, denominator } = share;
      const [left, right] = [numerator * 100, value * denominator];
      expect(checkTarget(atLeast(value), share).status).toBe(left >= right ? "met" : "not-met");
      expect(checkTarget(atLeast(value, "more-than"), share).status).toBe(left > right ? "met" : "not-met");
      expect(checkTarget(atLeast(value, "at-most"), share).status).toBe(left <= right ? "met" : "not-met");
      expect(checkTarget(atLeast(value, "less-than"), share).status).toBe(left < right ? "met" : "not-met");
      expect(checkTarget(atLeast(value, "equal"), share).status).toBe(left === right ? "met" : "not-met");
    }),
  );
});

test("the missing cases are the least that meet the target", () => {
  fc.assert(
    fc.property(percent, fc.constantFrom("at-least", "more-than"), counts, (value, comparison, share) => {
      const target = atLeast(value, comparison);
      let least: number | null = null;
      for (let more = share.denominator - share.numerator; more >= 0; more -= 1) {
        const { status } = checkTarget(target, { ...share, numerator: share.numerator + more });
        if (status === "met") least = more;
      }
      expect(checkTarget(target, share).casesMissing).toBe(least);
    }),
    { numRuns: 40 },
  );
});
