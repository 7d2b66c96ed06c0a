import { disclosureRate } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { procedureOf, untyped } from "../support/procedures.js";

const catalogueOf = (count: number): { code: string }[] =>
  Array.from({ length: count }, (_, index) => ({ code: `1.${String(index + 1).padStart(6, "0")}` }));

describe("disclosureRate", () => {
  test("Đầm Hà 2018: 299 of 299 district procedures posted", () => {
    const catalogue = catalogueOf(299);
    expect(
      disclosureRate(
        catalogue,
        catalogue.map(({ code }) => code),
      ),
    ).toEqual({
      basis: "to-be-posted",
      numerator: 299,
      denominator: 299,
      value: 1,
      printed: "100.00 %",
      missing: [],
      unknown: [],
    });
  });

  test("one missing, and one that is in no catalogue", () => {
    const rate = disclosureRate(catalogueOf(3), new Set(["1.000003", "1.000001", "9.999999"]));
    expect(rate).toMatchObject({ numerator: 2, denominator: 3, printed: "66.67 %" });
    expect(rate.missing).toEqual(["1.000002"]);
    expect(rate.unknown).toEqual(["9.999999"]);
    expect(Object.isFrozen(rate)).toBe(true);
    expect(Object.isFrozen(rate.missing)).toBe(true);
  });

  test("never 100 % while one is missing, never 0 % while one is posted", () => {
    const catalogue = catalogueOf(30_000);
    expect(disclosureRate(catalogue, catalogue.slice(1)).printed).toBe("99.99 %");
    expect(disclosureRate(catalogue, ["1.000001"]).printed).toBe("0.01 %");
    expect(disclosureRate(catalogue, []).printed).toBe("0.00 %");
  });

  test("half a hundredth is rounded up", () => {
    // 1 of 800 is 0.125 %
    expect(disclosureRate(catalogueOf(800), ["1.000001"]).printed).toBe("0.13 %");
  });

  test("each code counts once, whatever its versions", () => {
    const versions = [procedureOf({ version: "1" }), procedureOf({ version: "2" })];
    expect(disclosureRate(versions, [...versions, "1.000656"])).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test("an empty catalogue has no rate", () => {
    expect(disclosureRate([], [])).toMatchObject({ numerator: 0, denominator: 0, value: null, printed: "–" });
  });

  test.each<[unknown, unknown, string]>([
    [5, [], "catalogue"],
    [[{}], [], "catalogue"],
    [[null], [], "catalogue"],
    [[], undefined, "posted"],
    [[], "1.000656", "posted"],
    [[], [5], "posted"],
  ])("%j and %j", (catalogue, posted, argument) => {
    expect(errorOf(() => untyped(disclosureRate)(catalogue, posted))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument },
    });
  });
});
