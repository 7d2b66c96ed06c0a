import { hasPassed } from "./comparisons.js";
import { cellsText, cellText, columnOf, standsAs, twiceText } from "./counted.js";
import type { AgeingQuery } from "./model.js";
import { readWorkingDays } from "./workingDays.js";

/**
 * Compiles the age of the backlog (tuổi hồ sơ tồn) to one SQL query, to be read by {@link ageingFromRows}: for each group, each
 * `cell` of `Ageing` and each number of `working_days` how many `dossiers`. Every open dossier is counted twice, once under `age` and once
 * under `withinTime`, `overdue` or `noDueDate`.
 *
 * It counts what `ageing` counts in working days; minutes and pauses are as in {@link durationSql}.
 *
 * @throws MotcuaError as {@link durationSql}
 * @example
 * ```ts
 * import { ageingSql } from "motcua/sql";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const sql = ageingSql({
 *   dialect: "postgresql",
 *   table: "ho_so",
 *   columns: { status: "trang_thai", channel: "kenh", receivedAt: "ngay_nhan", dueAt: "ngay_hen", finishedAt: "ngay_xong" },
 *   options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31", pauses: "counted" },
 *   calendar: vietnamCalendar,
 *   ordinals: { table: "lich" },
 *   keys: ["don_vi"],
 * });
 * sql.includes("'overdue'"); // => true
 * ```
 */
export const ageingSql = (asked: AgeingQuery): string => {
  const { query, keys, settings, from, measures } = readWorkingDays(asked, (read) => ({
    moments: ["received", "due"],
    further: {
      due_state: `CASE WHEN ${read.due.day} IS NULL THEN 0 WHEN ${hasPassed(read.due, read)} THEN 1 ELSE 2 END`,
    },
    onlyOpen: true,
    measure: ({ ordinal, cutOff, paused }) => ({
      age: `${cutOff} - ${ordinal.received} - ${paused}`,
      until_due: `${ordinal.due} - ${cutOff}`,
    }),
  }));
  const { text } = query.dialect;
  const isOpen = standsAs("open", query);
  const [isUndated, isOverdue] = [0, 1].map((state) => `${columnOf("p", "due_state", query)} = ${state}`);
  const turn = columnOf("e", "turn", query);
  const dueIsKnown = `(${isUndated} OR ${measures.until_due} IS NOT NULL)`;
  const cells = [
    `WHEN ${standsAs("finished", query)} THEN ${text("finished")}`,
    `WHEN ${turn} = 0 THEN ${text("age")}`,
    `WHEN ${isUndated} THEN ${text("noDueDate")}`,
    `WHEN ${isOverdue} THEN ${text("overdue")}`,
  ];
  const workingDays = [
    `WHEN ${isOpen} AND ${turn} = 1 THEN CASE WHEN ${isOverdue} THEN -(${measures.until_due}) ELSE ${measures.until_due} END`,
    // an age is unknown already where only the due date is: each dossier is told once
    `WHEN ${isOpen} AND ${dueIsKnown} THEN ${measures.age}`,
  ];
  return cellsText(
    keys,
    {
      cell: cellText(`CASE ${cells.join(" ")} ELSE ${text("withinTime")} END`, query),
      value: ["working_days", `CASE ${workingDays.join(" ")} END`],
      from: [...from, twiceText(query)],
      where: `${turn} = 0 OR (${isOpen} AND ${dueIsKnown})`,
      settings,
    },
    query,
  );
};
