import { cpus } from "node:os";
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
