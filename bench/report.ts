import { cpus } from "node:os";
import { type Bar, barChart, type Chart } from "./chart.js";
import type { Row } from "./row.js";

const HEADER = ["question", "compared with", "measured", "floor", "held", "motcua : compared", "equal answers"];

const cells = ({ question, against, measured, floor, held, figures, equal }: Row): readonly string[] => [
  question,
  against,
  measured,
  floor,
  held ? "yes" : "no",
  figures,
  equal,
];

const machine = (): string => `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${process.env.TZ}`;

/** The rows in aligned columns, for a terminal. */
export const asText = (rows: readonly Row[]): string => {
  const lines = [HEADER, ...rows.map(cells)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [machine(), "", ...text].join("\n");
};

/** `at least 2,500 x`: what a ratio must come to. */
const BOUND = /^at (least|most) ([\d,.]+) x$/;

const numberOf = (text: string): number => Number.parseFloat(text.replaceAll(",", ""));

/** The rows that are ratios, as the table says them: of speed to a peer's, or of time to that of the least there is to do. */
const barsOf = (rows: readonly Row[], kind: "least" | "most"): readonly Bar[] =>
  rows.flatMap(({ question, against, measured, floor }) => {
    const [, bound, figure = ""] = floor.match(BOUND) ?? [];
    return bound === kind ? [{ question, against, ratio: numberOf(measured), bound: numberOf(figure) }] : [];
  });

const OF_DAYS = /^(add|difference|compute)/;

const FASTER =
  "How many times as fast as the other; longer is better, each step of the scale is ten times the one before.";
const DEARER = "How many times the other's time; shorter is better.";

/** The pictures of the page, by the names of their files, without those that have nothing to show. */
const chartsOf = (rows: readonly Row[]): readonly (readonly [file: string, chart: Chart])[] => {
  const faster = barsOf(rows, "least");
  const ofDays = faster.filter(({ question }) => OF_DAYS.test(question));
  const others = faster.filter(({ question }) => !OF_DAYS.test(question));
  const charts: readonly (readonly [string, Chart])[] = [
    ["benchmarks-days", { title: "Working days and hours", hint: FASTER, bars: ofDays, scale: "powers" }],
    ["benchmarks-dossiers", { title: "Dossiers, tallies and the index", hint: FASTER, bars: others, scale: "powers" }],
    [
      "benchmarks-cost",
      { title: "What checks and size cost", hint: DEARER, bars: barsOf(rows, "most"), scale: "numbers" },
    ],
  ];
  return charts.filter(([, { bars }]) => bars.length > 0);
};

/** The pictures of the page: what `docs/assets` gets. */
export const asImages = (rows: readonly Row[]): readonly (readonly [file: string, svg: string])[] =>
  chartsOf(rows).map(([file, chart]) => [`${file}.svg`, barChart(chart)]);

const markdownRow = (line: readonly string[]): string => `| ${line.join(" | ")} |`;

/** The same as a page, with how each was measured. */
export const asPage = (rows: readonly Row[]): string =>
  [
    "# Benchmarks",
    "",
    "Written by `npm run bench:report`, from one run of the built package; do not edit. Ratios compare within the run;",
    "absolute figures belong to the machine.",
    "",
    machine(),
    "",
    "A floor is what the design set out to reach; where a row says no, this run did not, and it stays in the table until a run does.",
    "The line across a bar is the floor; every figure stands in the table.",
    "",
    ...chartsOf(rows).flatMap(([file, chart]) => [`![${chart.title}, as bars](assets/${file}.svg)`, ""]),
    markdownRow(HEADER),
    markdownRow(HEADER.map(() => "---")),
    ...rows.map((row) => markdownRow(cells(row))),
    "",
    "## How it was measured",
    "",
    "The calendar is `vietnamCalendar`; days, amounts and hours are random, the same in every run. A figure is the median of eleven",
    "rounds after a warm-up, in which motcua and the peer take turns. Peers are set up outside the timing and get their questions in their own types;",
    "slow ones answer the first 240 of 10,000.",
    "",
    ...rows.map(({ question, against, how }) => `- **${question}**${against && `, ${against}`}: ${how}`),
    "",
  ].join("\n");
