import fc from "fast-check";
import { splitLimit } from "motcua/deadline";
import { checkProcedure } from "motcua/procedure";
import { expect, test } from "vitest";
import { days, procedureOf } from "../support/procedures.js";

const halves = fc.array(
  fc.integer({ min: 0, max: 60 }).map((amount) => amount / 2),
  { minLength: 1, maxLength: 8 },
);

const stepsOf = (amounts: readonly number[]) =>
  splitLimit(days(amounts.reduce((sum, amount) => sum + amount, 0)), amounts).map((limit, index) => ({
    id: String(index),
    title: "Bước",
    unit: "Đơn vị",
    limit,
  }));

test("steps over which a limit was laid out add up to it, and to no other", () => {
  fc.assert(
    fc.property(halves, fc.integer({ min: -10, max: 10 }), (amounts, off) => {
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      const stated = Math.max(0, sum + off / 2);
      const findings = checkProcedure(procedureOf({ limits: [{ limit: days(stated) }], steps: stepsOf(amounts) }));
      expect(findings.map(({ facts }) => "difference" in facts && facts.difference)).toEqual(
        stated === sum ? [] : [stated - sum],
      );
    }),
  );
});
