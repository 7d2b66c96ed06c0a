import { outcomeText, receptionText } from "./classification.js";
import { keysOf, places } from "./keys.js";
import type { TallyQuery } from "./model.js";
import { EXCLUDED_COLUMNS, OUTCOME_COLUMNS, OUTCOMES, RECEIVED, RECEIVED_COLUMNS, RECEPTIONS } from "./places.js";
import { fromText, type ReadQuery, readQuery } from "./readQuery.js";
import { settingTexts, TALLY_SETTINGS, tallySettings } from "./settings.js";

/** Every column of the result but the keys. */
const RESULT_COLUMNS: readonly string[] = /* @__PURE__ */ [
  ...TALLY_SETTINGS,
  .../* @__PURE__ */ Object.values({ ...RECEIVED_COLUMNS, ...OUTCOME_COLUMNS, ...EXCLUDED_COLUMNS }),
];

const conditionalSum = (condition: string, column: string, { dialect }: ReadQuery): string => {
  const count = `${dialect.name("p")}.${dialect.name("dossiers")}`;
  return `CAST(COALESCE(SUM(CASE WHEN ${condition} THEN ${count} ELSE 0 END), 0) AS BIGINT) AS ${dialect.name(column)}`;
};

const cellTexts = (query: ReadQuery): readonly string[] => {
  const { name } = query.dialect;
  const [reception, outcome] = [`${name("p")}.${name("reception")}`, `${name("p")}.${name("outcome")}`];
  const counted = RECEIVED.map((each) => RECEPTIONS.indexOf(each)).join(", ");
  return [
    ...Object.entries({ ...RECEIVED_COLUMNS, ...EXCLUDED_COLUMNS }).map(([place, column]) =>
      conditionalSum(`${reception} = ${(RECEPTIONS as readonly string[]).indexOf(place)}`, column, query),
    ),
    ...OUTCOMES.map((place, number) =>
      conditionalSum(`${reception} IN (${counted}) AND ${outcome} = ${number}`, OUTCOME_COLUMNS[place], query),
    ),
  ];
};

/** {@link tallySql}, where the result has further columns that no key may be named after. */
export const tallyText = (asked: TallyQuery, further: readonly string[]): string => {
  const query = readQuery(asked);
  const { name } = query.dialect;
  const keys = keysOf(asked, query, [...RESULT_COLUMNS, ...further]);
  const hot = [
    ...keys.inner,
    `${receptionText(query, (place) => String(RECEPTIONS.indexOf(place)))} AS ${name("reception")}`,
    `${outcomeText(query, (place) => String(OUTCOMES.indexOf(place)))} AS ${name("outcome")}`,
  ];
  const inner = `SELECT ${hot.join(",\n    ")},\n    COUNT(*) AS ${name("dossiers")}\n  ${fromText(query)}\n  GROUP BY ${places(hot.length)}`;
  const columns = [...keys.outer, ...settingTexts(tallySettings(query.options), query.dialect), ...cellTexts(query)];
  const groups = keys.passed.length === 0 ? "" : `\nGROUP BY ${keys.passed.join(", ")}`;
  return `SELECT ${columns.join(",\n  ")}\nFROM (\n  ${inner}\n) AS ${name("p")}${groups}`;
};

/**
 * Compiles a tally to one SQL query: a row for each group with every cell of a `Tally`, to be read by
 * {@link tallyFromRows} or {@link talliesFromRows}. It counts what `tallyDossiers` counts, dossier by dossier.
 *
 * The rows are read once, by a `GROUP BY` over comparisons that no `NULL` upsets; no date or window function takes part.
 * Where a table is partitioned over servers, name the column of the partition among the keys: then each server counts its
 * own dossiers and sends the counts alone.
 *
 * Names are quoted and values written for the dialect, so that neither can break out of the text. The counts of the result
 * are whole numbers of 64 bits, which drivers give as numbers, bigints or texts; all three are read.
 *
 * @throws MotcuaError `sql/invalid-argument`, `sql/reserved-key`; `sql/same-value` where two statuses or channels are written
 * alike; `sql/missing-times` for `compareBy: "instant"` over days alone; `metrics/invalid-argument`, `metrics/reversed-period`,
 * `metrics/as-of-before-period` for the options
 * @example
 * ```ts
 * import { tallySql } from "motcua/sql";
 *
 * const sql = tallySql({
 *   dialect: "postgresql",
 *   table: "ho_so",
 *   columns: { status: "trang_thai", channel: "kenh", receivedAt: "ngay_nhan", dueAt: "ngay_hen", finishedAt: "ngay_xong" },
 *   keys: ["linh_vuc"],
 *   options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 * });
 * sql.includes('FROM "ho_so" AS "d"'); // => true
 * ```
 */
export const tallySql = (query: TallyQuery): string => tallyText(query, []);
