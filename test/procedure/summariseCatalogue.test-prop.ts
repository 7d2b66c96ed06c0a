import fc from "fast-check";
import { type CatalogueSummary, summariseCatalogue } from "motcua/procedure";
import { expect, test } from "vitest";
import { catalogueArbitrary } from "../support/procedures.js";

const numbersOf = (summary: CatalogueSummary): Readonly<Record<string, number>> => ({
  total: summary.total,
  withoutField: summary.withoutField,
  linked: summary.linked,
  ...Object.fromEntries(summary.byField),
  ...summary.byLevel,
  ...summary.byOneStop,
  ...Object.fromEntries(Object.entries(summary.byOnlineLevel).map(([level, count]) => [`online ${level}`, count])),
});

test("the summary of two catalogues together has the sums of their counts", () => {
  fc.assert(
    fc.property(catalogueArbitrary, catalogueArbitrary, (first, second) => {
      const [a, b] = [first, second].map((catalogue) => numbersOf(summariseCatalogue(catalogue)));
      for (const [name, count] of Object.entries(numbersOf(summariseCatalogue([...first, ...second])))) {
        expect(count, name).toBe((a?.[name] ?? 0) + (b?.[name] ?? 0));
      }
    }),
  );
});

test("what counts each entry once adds up to the total", () => {
  fc.assert(
    fc.property(catalogueArbitrary, (catalogue) => {
      const { total, byField, withoutField, byOneStop, byOnlineLevel } = summariseCatalogue(catalogue);
      const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);
      expect(sum(byField.values()) + withoutField).toBe(total);
      expect(sum(Object.values(byOneStop))).toBe(total);
      expect(sum(Object.values(byOnlineLevel))).toBe(total);
    }),
  );
});
