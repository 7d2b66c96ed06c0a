import { describe, expect, test } from "vitest";
import { type Bar, barChart, type Chart, chartText } from "../../bench/chart.js";
import { asImages, asPage } from "../../bench/report.js";
import type { Row } from "../../bench/row.js";

const bar = (bar: Partial<Bar>): Bar => ({ question: "a", against: "b", ratio: 10, bound: 1, ...bar });

const chart = (bars: readonly Bar[], scale: Chart["scale"] = "powers"): Chart => ({
  title: "Speed",
  hint: "Longer is better.",
  bars,
  scale,
});

interface Drawn {
  readonly left: number;
  readonly width: number;
}

const barsIn = (svg: string): readonly Drawn[] =>
  Array.from(svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)" [^>]*class="bar"/g), ([, left, width]) => ({
    left: Number(left),
    width: Number(width),
  }));

const textsIn = (svg: string, kind: string): readonly string[] =>
  Array.from(svg.matchAll(new RegExp(`class="${kind}">([^<]*)</text>`, "g")), ([, words]) => words ?? "");

const widthsOf = (drawn: Chart): readonly number[] => barsIn(barChart(drawn)).map(({ width }) => width);

describe("a scale of powers", () => {
  test("makes each ten times as long by one step", () => {
    const [ten = 0, hundred, thousand] = widthsOf(chart([10, 100, 1000].map((ratio) => bar({ ratio }))));
    expect(ten).toBeGreaterThan(0);
    expect(hundred).toBeCloseTo(2 * ten, 0);
    expect(thousand).toBeCloseTo(3 * ten, 0);
  });

  test("has its steps from 1 to the first power that holds all", () => {
    expect(textsIn(barChart(chart([bar({ ratio: 2_500 })])), "tick")).toEqual([
      "1 x",
      "10 x",
      "100 x",
      "1,000 x",
      "10,000 x",
    ]);
  });

  test("leads to the left of 1 where the other is faster", () => {
    const [slower, faster] = barsIn(barChart(chart([bar({ ratio: 0.1 }), bar({ ratio: 10 })])));
    expect((slower?.left ?? 0) + (slower?.width ?? 0)).toBeCloseTo(faster?.left ?? 0, 0);
    expect(slower?.width).toBeCloseTo(faster?.width ?? 0, 0);
  });
});

test("a scale of numbers begins at 0", () => {
  const [one = 0, three] = widthsOf(chart([bar({ ratio: 1 }), bar({ ratio: 3 })], "numbers"));
  expect(three).toBeCloseTo(3 * one, 0);
  expect(textsIn(barChart(chart([bar({ ratio: 3 })], "numbers")), "tick")).toEqual(["0 x", "1 x", "2 x", "3 x"]);
});

test("the line of what must be reached lies behind a bar that falls short", () => {
  const svg = barChart(chart([bar({ ratio: 10, bound: 100 })]));
  const [drawn] = barsIn(svg);
  const [, bound] = svg.match(/<path d="M([\d.]+) [^>]*class="bound"/) ?? [];
  expect(Number(bound)).toBeCloseTo((drawn?.left ?? 0) + 2 * (drawn?.width ?? 0), 0);
});

test("a question stands once above its bars", () => {
  const svg = barChart(chart([bar({ against: "b" }), bar({ against: "c" }), bar({ question: "d", against: "b" })]));
  expect(textsIn(svg, "question")).toEqual(["a", "d"]);
  expect(textsIn(svg, "against")).toEqual(["b", "c", "b"]);
});

test("those who do not see it are told everything", () => {
  const drawn = chart([bar({ question: "q < 1", against: "b & c", ratio: 1234.5 })]);
  expect(chartText(drawn)).toBe("Longer is better. q < 1; b & c: 1,230 x.");
  const svg = barChart(drawn);
  expect(svg).toContain('role="img" aria-labelledby="title desc"');
  expect(svg).toContain('<title id="title">Speed</title>');
  expect(svg).toContain('<desc id="desc">Longer is better. q &lt; 1; b &amp; c: 1,230 x.</desc>');
});

describe("the rows of a run", () => {
  const row = (row: Partial<Row>): Row => ({
    question: "addWorkingDays",
    against: "a peer",
    measured: "3,090 x",
    floor: "at least 2,500 x",
    held: true,
    figures: "",
    equal: "",
    how: "",
    ...row,
  });
  const rows = [
    row({}),
    row({ question: "tallyDossiersBy", measured: "1.95 x", floor: "at least 1.5 x" }),
    row({ against: "time of a loop", measured: "1.03 x", floor: "at most 1.5 x" }),
    row({ against: "", measured: "295 ms", floor: "under 250 ms" }),
    row({ against: "", measured: "5.96 M/s", floor: "at least 6 M/s" }),
  ];

  test("are drawn by kind, where they are ratios", () => {
    const images = asImages(rows);
    expect(images.map(([file]) => file)).toEqual([
      "benchmarks-days.svg",
      "benchmarks-dossiers.svg",
      "benchmarks-cost.svg",
    ]);
    expect(images.map(([, svg]) => textsIn(svg, "ratio"))).toEqual([["3,090 x"], ["1.95 x"], ["1.03 x"]]);
  });

  test("are shown on the page, each with its name; what it shows stands in the picture", () => {
    const shown = Array.from(asPage(rows).matchAll(/^!\[(.+)\]\(assets\/(.+)\)$/gm), ([, words, file]) => [
      file,
      words,
    ]);
    expect(shown.map(([file]) => file)).toEqual(asImages(rows).map(([file]) => file));
    expect(shown[0]?.[1]).toBe("Working days and hours, as bars");
    expect(asImages(rows)[0]?.[1]).toContain("addWorkingDays; a peer: 3,090 x.</desc>");
  });

  test("give no empty picture", () => {
    expect(asImages(rows.slice(0, 1)).map(([file]) => file)).toEqual(["benchmarks-days.svg"]);
  });
});
