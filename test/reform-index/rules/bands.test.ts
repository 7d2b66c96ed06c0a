import type { PointsBand } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { leafOf, scoreOf } from "../../support/indexes.js";

const bandsOf = (bands: readonly PointsBand[]) => leafOf({ type: "bands", bands }, { max: 5 });

describe("points by the share completed", () => {
  const completed = bandsOf([
    { from: 1, points: 5 },
    { from: 0.7, to: 1, points: 3.5 },
    { from: 0, to: 0.7, points: 0 },
  ]);

  test.each([
    [1, "5"],
    [0.999, "7/2"],
    [0.7, "7/2"],
    [0.6999, "0"],
    [0, "0"],
  ])("%d earns %s", (share, exact) => {
    expect(scoreOf(completed, share).exact).toBe(exact);
  });

  test("a fraction is compared without rounding", () => {
    expect(scoreOf(completed, { numerator: 7, denominator: 10 }).exact).toBe("7/2");
    expect(scoreOf(completed, { numerator: 699_999_999_999_999, denominator: 1_000_000_000_000_000 }).exact).toBe("0");
  });

  test("a value in no band is an error that names it", () => {
    expect(errorOf(() => scoreOf(completed, -0.25))).toEqual({
      code: "reform-index/no-band",
      facts: { unit: "unit", id: "leaf", value: -0.25 },
    });
  });

  test("0 out of 0 lies in no band and is not scored", () => {
    expect(scoreOf(completed, { numerator: 0, denominator: 0 })).toMatchObject({
      state: "not-scored",
      reason: { code: "reform-index/denominator-is-zero", facts: { id: "leaf", policy: "not-scored" } },
    });
  });
});

describe("ends", () => {
  test.each([
    { includes: undefined, from: "5", to: "0" },
    { includes: "from", from: "5", to: "0" },
    { includes: "to", from: "0", to: "5" },
    { includes: "both", from: "5", to: "5" },
    { includes: "neither", from: "0", to: "0" },
  ] as const)("a band that includes $includes", ({ includes, from, to }) => {
    const middle = { from: 2, to: 4, includes, points: 5 } as const;
    const [below, above] = [
      { to: 2, includes: from === "0" ? "to" : "neither", points: 0 },
      { from: 4, includes: to === "0" ? "from" : "neither", points: 0 },
    ] as const;
    const criterion = bandsOf([above, middle, below]);
    expect(scoreOf(criterion, 2).exact).toBe(from);
    expect(scoreOf(criterion, 3).exact).toBe("5");
    expect(scoreOf(criterion, 4).exact).toBe(to);
    expect(scoreOf(criterion, -1000).exact).toBe("0");
    expect(scoreOf(criterion, 1000).exact).toBe("0");
  });

  test("a band may be one value", () => {
    expect(scoreOf(bandsOf([{ from: 3, to: 3, includes: "both", points: 5 }]), 3).exact).toBe("5");
  });
});

describe("bands that are refused", () => {
  test.each<[string, readonly PointsBand[], string, string]>([
    [
      "one in the other",
      [
        { from: 0, to: 10, points: 1 },
        { from: 2, to: 3, points: 2 },
      ],
      "[0, 10)",
      "[2, 3)",
    ],
    [
      "in another order",
      [
        { from: 2, to: 3, points: 2 },
        { from: 0, to: 10, points: 1 },
      ],
      "[0, 10)",
      "[2, 3)",
    ],
    [
      "a shared end",
      [
        { to: 2, includes: "to", points: 1 },
        { from: 2, points: 2 },
      ],
      "(-∞, 2]",
      "[2, ∞)",
    ],
    [
      "two without a lower end",
      [
        { to: 2, points: 1 },
        { to: 3, points: 2 },
      ],
      "(-∞, 2)",
      "(-∞, 3)",
    ],
    [
      "one without an upper end",
      [
        { from: 2, points: 1 },
        { from: 3, points: 2 },
      ],
      "[2, ∞)",
      "[3, ∞)",
    ],
    ["everything, twice", [{ points: 1 }, { points: 2 }], "(-∞, ∞)", "(-∞, ∞)"],
  ])("overlap: %s", (_, bands, first, second) => {
    expect(errorOf(() => scoreOf(bandsOf(bands), 1))).toEqual({
      code: "reform-index/overlapping-bands",
      facts: { id: "leaf", first, second },
    });
  });

  test("bands that touch do not overlap", () => {
    const touching = bandsOf([
      { from: 2, to: 2, includes: "both", points: 3 },
      { to: 2, points: 1 },
      { from: 2, includes: "neither", points: 5 },
    ]);
    expect(scoreOf(touching, 1.99).exact).toBe("1");
    expect(scoreOf(touching, 2).exact).toBe("3");
    expect(scoreOf(touching, 2.01).exact).toBe("5");
  });

  test.each([
    { bands: [], property: "bands", expected: "a-list-with-entries" },
    { bands: "0-1", property: "bands", expected: "a-list-with-entries" },
    { bands: [null], property: "band", expected: "an-object" },
    { bands: [{ from: "0", points: 1 }], property: "from", expected: "a-number" },
    { bands: [{ to: Number.NaN, points: 1 }], property: "to", expected: "a-number" },
    { bands: [{ from: 2, to: 1, points: 1 }], property: "to", expected: "a-value-above-from" },
    { bands: [{ from: 2, to: 2, points: 1 }], property: "to", expected: "a-value-above-from" },
    { bands: [{ from: 1, includes: "all", points: 1 }], property: "includes", expected: "ends-of-a-band" },
    { bands: [{ from: 1 }], property: "points", expected: "points-up-to-the-maximum" },
    { bands: [{ from: 1, points: 5.01 }], property: "points", expected: "points-up-to-the-maximum" },
    { bands: [{ from: 1, points: -1 }], property: "points", expected: "points-up-to-the-maximum" },
  ])("$property: $bands", ({ bands, property, expected }) => {
    expect(errorOf(() => scoreOf(bandsOf(bands as never), 1))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property, expected },
    });
  });
});
