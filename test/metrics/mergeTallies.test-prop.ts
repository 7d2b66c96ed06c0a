import fc from "fast-check";
import { emptyTally, mergeTallies, tallyDossiers } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { optionsArbitrary, recordsArbitrary } from "../support/metricsArbitraries.js";

const three = fc
  .tuple(optionsArbitrary, recordsArbitrary, recordsArbitrary, recordsArbitrary)
  .map(
    ([options, ...populations]) =>
      populations.map((records) => tallyDossiers(records, options)) as [never, never, never],
  );

describe("mergeTallies is a commutative monoid", () => {
  test("associative, also with all at once", () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const left = mergeTallies(mergeTallies(a, b), c);
        expect(mergeTallies(a, mergeTallies(b, c))).toEqual(left);
        expect(mergeTallies(a, b, c)).toEqual(left);
      }),
    );
  });

  test("commutative", () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
      }),
    );
  });

  test("the empty tally is neutral on both sides", () => {
    fc.assert(
      fc.property(three, ([a]) => {
        expect(mergeTallies(a, emptyTally())).toEqual(a);
        expect(mergeTallies(emptyTally(), a)).toEqual(a);
      }),
    );
  });
});
