import { standText } from "./classification.js";
import { type Keys, places } from "./keys.js";
import { EXCLUDED_COLUMNS, STANDS, type Stand } from "./places.js";
import { fromText, type ReadQuery } from "./readQuery.js";
import { settingTexts } from "./settings.js";

/** `"p"."dossiers"`: a column of a table of the query. */
export const columnOf = (table: string, column: string, { dialect }: ReadQuery): string =>
  `${dialect.name(table)}.${dialect.name(column)}`;

/** Whether a counted dossier stands so. */
export const standsAs = (stand: Stand, query: ReadQuery): string =>
  `${columnOf("p", "stand", query)} = ${STANDS.indexOf(stand)}`;

/**
 * `(…) AS "p"`: how many dossiers agree in the keys, in these expressions and in how they stand. That is a column and no condition:
 * planners that cannot tell how many dossiers a long condition leaves would fetch them one by one from other servers.
 */
export const countedText = (keys: Keys, expressions: Readonly<Record<string, string>>, query: ReadQuery): string => {
  const { name } = query.dialect;
  const stand = standText(query, (place) => String(STANDS.indexOf(place)));
  const named = Object.entries({ ...expressions, stand }).map(([alias, text]) => `${text} AS ${name(alias)}`);
  const columns = [...keys.inner, ...named];
  return `(\n  SELECT ${columns.join(",\n    ")},\n    COUNT(*) AS ${name("dossiers")}\n  ${fromText(query)}\n  GROUP BY ${places(columns.length)}\n) AS ${name("p")}`;
};

/** `"e"`, with which every counted row comes twice: `turn` 0 and 1. */
export const twiceText = ({ dialect: { name } }: ReadQuery): string =>
  `CROSS JOIN (SELECT 0 AS ${name("turn")} UNION ALL SELECT 1 AS ${name("turn")}) AS ${name("e")}`;

const EXCLUSIONS = /* @__PURE__ */ Object.keys(EXCLUDED_COLUMNS) as readonly (keyof typeof EXCLUDED_COLUMNS)[];

/** The name of the cell in which dossiers are counted: why they are left out, or else what is told by the text. */
export const cellText = (counted: string, query: ReadQuery): string => {
  const reasons = EXCLUSIONS.map((reason) => `WHEN ${standsAs(reason, query)} THEN ${query.dialect.text(reason)}`);
  return `CASE ${reasons.join(" ")} ELSE ${counted} END`;
};

/** What a result of cells is made of. */
interface CellQuery {
  /** The name of the cell. */
  readonly cell: string;
  /** The column beside it, and its expression. */
  readonly value: readonly [column: string, expression: string];
  /** Further sums, by column. */
  readonly sums?: Readonly<Record<string, string>>;
  /** Counted dossiers and what is joined to them. */
  readonly from: readonly string[];
  /** Which of the rows count. */
  readonly where?: string;
  /** How the result was made. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A row for each group, cell and value: how many dossiers. */
export const cellsText = (
  keys: Keys,
  { cell, value: [column, expression], sums = {}, from, where, settings }: CellQuery,
  query: ReadQuery,
): string => {
  const { name } = query.dialect;
  const groups = [...keys.outer, `${cell} AS ${name("cell")}`, `${expression} AS ${name(column)}`];
  const added = Object.entries({ dossiers: columnOf("p", "dossiers", query), ...sums }).map(
    ([sum, text]) => `CAST(SUM(${text}) AS BIGINT) AS ${name(sum)}`,
  );
  const columns = [...groups, ...added, ...settingTexts(settings, query.dialect)];
  const condition = where === undefined ? "" : `\nWHERE ${where}`;
  return `SELECT ${columns.join(",\n  ")}\nFROM ${from.join("\n")}${condition}\nGROUP BY ${places(groups.length)}`;
};
