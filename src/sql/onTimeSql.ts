import { DIALECTS } from "./dialects.js";
import type { TallyQuery } from "./model.js";
import { tallyText } from "./tallySql.js";

const IN_TIME = ["resolved_early", "resolved_on_time"];
const RESOLVED = [...IN_TIME, "resolved_late"];
const PENDING = ["pending_within_time", "pending_overdue"];

/** Columns that are added up, by column of the result: the shares of `onTimeRate`. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  resolved_numerator: IN_TIME,
  resolved_denominator: RESOLVED,
  received_numerator: IN_TIME,
  received_denominator: ["received_online", "received_counter_or_post", "received_carried_over"],
  qd766_numerator: [...IN_TIME, "pending_within_time"],
  qd766_denominator: [...RESOLVED, ...PENDING],
  strict_numerator: IN_TIME,
  strict_denominator: [...RESOLVED, "pending_overdue"],
};

/**
 * Compiles on-time rates (tỷ lệ đúng hạn) to one SQL query: the columns of {@link tallySql}, and for each basis of
 * `onTimeRate` its numerator and denominator, `resolved_numerator`, `resolved_denominator`, and so on for `received`, `qd766`
 * and `strict`. The share is left to `rateOf` or `onTimeRate`, which are exact and print it.
 *
 * @throws MotcuaError as {@link tallySql}
 * @example
 * ```ts
 * import { onTimeRate } from "motcua/metrics";
 * import { onTimeSql, tallyFromRows } from "motcua/sql";
 *
 * const sql = onTimeSql({
 *   dialect: "duckdb",
 *   table: "dossier",
 *   columns: { status: "status", channel: "channel", receivedAt: "received", dueAt: "due", finishedAt: "finished" },
 *   options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 * });
 * sql.includes('AS "strict_denominator"'); // => true
 * onTimeRate(tallyFromRows([]), "strict").printed; // => "–"
 * ```
 */
export const onTimeSql = (query: TallyQuery): string => {
  const tally = tallyText(query, Object.keys(SUMS));
  const { name } = DIALECTS[query.dialect];
  const sums = Object.entries(SUMS).map(
    ([column, parts]) => `${parts.map((part) => `${name("t")}.${name(part)}`).join(" + ")} AS ${name(column)}`,
  );
  return `SELECT ${name("t")}.*,\n  ${sums.join(",\n  ")}\nFROM (\n${tally}\n) AS ${name("t")}`;
};
