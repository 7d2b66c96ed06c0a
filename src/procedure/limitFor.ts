import type { TimeLimit } from "../deadline/index.js";
import { ambiguousLimit, noLimit } from "./errors.js";
import type { Applicability, LimitQuestion, Procedure } from "./model.js";
import { applies, keyOf, settleQuestion } from "./question.js";

/** How precisely a row says for which dossiers it is: by case and channel, by case, by channel, not at all. */
const precision = (row: Applicability): number =>
  (row.case === undefined ? 0 : 2) + (row.channel === undefined ? 0 : 1);

/**
 * The processing limit (thời hạn giải quyết) of a procedure for one dossier. Of the rows that are for such dossiers the most
 * precise one answers: one for its case and channel, else one for its case, else one for its channel, else one for all. In the
 * national catalogue 132 of 2,642 procedures have another limit for another channel, and 68 several within one.
 *
 * @param procedure - one version, or all versions of a code: then `on` picks the one in force on the day of receipt
 * @param question - the dossier's case and channel, and the day on which it was received; a version that is not in force on
 * that day does not answer
 * @returns `null` where the dossier legitimately has no due date
 * @throws MotcuaError `procedure/unknown-case` when the procedure names cases in any of its lists and this is none of them,
 * `procedure/no-limit` when no row answers, `procedure/ambiguous-limit` when two rows say it equally precisely,
 * `procedure/invalid-argument`, and what `versionInForce` throws
 * @example
 * ```ts
 * import { defineProcedure, limitFor } from "motcua/procedure";
 *
 * const procedure = defineProcedure({
 *   code: "1.013442",
 *   version: "2026",
 *   name: "Thủ tục",
 *   from: "2026-01-01",
 *   limits: [
 *     { limit: { amount: 3, unit: "working-day" } },
 *     { channel: "online", limit: { amount: 4, unit: "working-day" } },
 *     { case: "Cấp lại", limit: null },
 *   ],
 * });
 * limitFor(procedure, { channel: "post" }); // => { amount: 3, unit: "working-day" }
 * limitFor(procedure, { channel: "online", on: "2026-02-10" }); // => { amount: 4, unit: "working-day" }
 * limitFor(procedure, { case: "Cấp lại", channel: "online" }); // => null
 * ```
 */
export const limitFor = (
  procedure: Procedure | readonly Procedure[],
  question: LimitQuestion = {},
): TimeLimit | null => {
  const { version: found, asked } = settleQuestion(procedure, question);
  const { code, version, limits } = found;
  const rows = limits.filter((row) => applies(row, asked));
  const most = Math.max(...rows.map(precision));
  const [row, ...others] = rows.filter((candidate) => precision(candidate) === most);
  if (row === undefined) throw noLimit({ code, version, ...asked, rows: limits.map(keyOf) });
  if (others.length > 0) throw ambiguousLimit({ code, version, ...keyOf(row), count: others.length + 1 });
  return row.limit;
};
