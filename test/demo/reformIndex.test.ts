import { compareAll } from "motcua/reform-index";
import { describe, expect, it } from "vitest";
import { DISTRICTS } from "../../examples/demo/districts.js";
import { districts, type Move, threeBases } from "../../examples/demo/reformIndex.js";
import { after, before } from "../../examples/yearly-comparison/years.js";
import { isSame, ratioOf, sumOf } from "../support/ratios.js";

describe("13 districts", () => {
  const { rows, draws, level } = districts();
  const row = (name: string) => rows.find(({ unit }) => unit === name);

  it("have Yen Lap first with a tie on printed totals, and alone on exact ones", () => {
    expect(rows).toHaveLength(13);
    expect(row("Yên Lập")).toMatchObject({
      printed: "=1",
      exact: "1",
      total: { exact: "45067/500", printed: "90.13" },
    });
    expect(row("huyện 2")).toMatchObject({
      printed: "=1",
      exact: "2",
      total: { exact: "90131/1000", printed: "90.13" },
    });
  });

  it("keep their exact rank within its interval, and are first in as many draws as there are, ties counted twice", () => {
    expect([draws, level]).toEqual([2_000, 0.9]);
    for (const { exact, low, high } of rows) {
      expect(low).toBeLessThanOrEqual(Number(exact));
      expect(high).toBeGreaterThanOrEqual(Number(exact));
    }
    expect(rows.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(1, 2);
  });

  it("stay within the maxima of 2019", () => {
    const maxima = [20.5, 10, 10, 6, 10.5, 6, 14, 9, 14];
    for (const [, points] of DISTRICTS)
      expect(points.every((value, field) => value <= (maxima[field] ?? 0))).toBe(true);
  });
});

describe("163 units of Phu Tho on three bases", () => {
  const { tied, exactToScore, scoreToPercent, groups } = threeBases();
  const furthest = (moves: readonly Move[]) => Math.max(...moves.map(({ places }) => Math.abs(places)));

  it("share no rank on exact scores, and 68 do on printed ones", () => {
    expect(tied.exact).toBe(0);
    expect(tied.score).toBe(68);
  });

  it("39 change place from exact to printed scores, by 3 places at most, and 30 from there to percentages", () => {
    expect(exactToScore).toHaveLength(39);
    expect(furthest(exactToScore)).toBe(3);
    expect(scoreToPercent).toHaveLength(30);
  });

  it("Xuan Vien's 95.625 % is the 52nd, and 49th with others as printed 19.13", () => {
    expect(exactToScore.find(({ unit }) => unit === "H44.163")).toMatchObject({ from: "52", to: "=49", places: 3 });
  });

  it("rank 14 bodies of the province, with the one that received nothing apart, and 148 communes", () => {
    const counts = [...groups].map(([group, { ranked, unranked }]) => [group, ranked.length, unranked.length]);
    expect(counts).toEqual([
      ["province", 14, 1],
      ["commune", 148, 0],
    ]);
  });
});

describe("two years of five communes", () => {
  const { compared } = compareAll(before, after);

  it("attribute every change to the criteria, exactly, through limits, a survey not held and criteria left out", () => {
    expect(compared.map(({ unit, complete }) => [unit, complete])).toEqual(before.map(({ unit }) => [unit, true]));
    for (const { change, nodes } of compared) {
      const leaves = Object.values(nodes).filter(({ id }) => id.includes("."));
      const sum = sumOf(leaves.map(({ contribution }) => ratioOf(contribution.exact)));
      expect(isSame(sum, ratioOf(change.exact))).toBe(true);
    }
  });

  it("change nothing where nothing changed", () => {
    expect(compared.find(({ unit }) => unit === "xã Trung")?.change.exact).toBe("0");
  });
});
