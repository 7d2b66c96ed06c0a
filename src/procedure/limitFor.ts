import type { TimeLimit } from "../deadline/index.js";
import { isObject } from "../plain/index.js";
import { ambiguousLimit, invalidArgument, type LimitKey, noLimit } from "./errors.js";
import type { Applicability, LimitQuestion, Procedure } from "./model.js";
import { CHANNELS } from "./procedureShape.js";
import { requireVersion } from "./requireProcedure.js";
import { versionInForce } from "./versionInForce.js";

/** The key of a row. */
export const keyOf = ({ case: name, channel }: Applicability): LimitKey => ({
  case: name ?? null,
  channel: channel ?? null,
});

/** How precisely a row says for which dossiers it is: by case and channel, by case, by channel, not at all. */
const precision = (row: Applicability): number =>
  (row.case === undefined ? 0 : 2) + (row.channel === undefined ? 0 : 1);

/** Tells whether a row is for such dossiers. */
export const applies = (row: Applicability, asked: LimitKey): boolean =>
  (row.case === undefined || row.case === asked.case) && (row.channel === undefined || row.channel === asked.channel);

const checkQuestion = (question: LimitQuestion): void => {
  if (!isObject(question)) throw invalidArgument({ argument: "question", value: question });
};

const askedOf = ({ case: name = null, channel = null }: LimitQuestion): LimitKey => {
  if (name !== null && typeof name !== "string") throw invalidArgument({ argument: "case", value: name });
  if (channel !== null && !CHANNELS.includes(channel)) throw invalidArgument({ argument: "channel", value: channel });
  return { case: name, channel };
};

const versionOf = (procedure: Procedure | readonly Procedure[], { on = null }: LimitQuestion): Procedure => {
  const versions = Array.isArray(procedure) ? (procedure as readonly Procedure[]) : null;
  if (on !== null) return versionInForce(versions ?? [procedure as Procedure], on);
  if (versions !== null) throw invalidArgument({ argument: "on", value: on });
  return requireVersion(procedure as Procedure, "procedure");
};

/**
 * The processing limit (thời hạn giải quyết) of a procedure for one dossier. Of the rows that are for such dossiers the most
 * precise one answers: one for its case and channel, else one for its case, else one for its channel, else one for all. In the
 * national catalogue 132 of 2,642 procedures have another limit for another channel, and 68 several within one.
 *
 * @param procedure - one version, or all versions of a code: then `on` picks the one in force on the day of receipt
 * @param question - the dossier's case and channel, and the day on which it was received; a version that is not in force on
 * that day does not answer
 * @returns `null` where the dossier legitimately has no due date
 * @throws MotcuaError `procedure/no-limit` when no row answers, `procedure/ambiguous-limit` when two rows say it equally
 * precisely, `procedure/invalid-argument`, and what `versionInForce` throws
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
  checkQuestion(question);
  const asked = askedOf(question);
  const { code, version, limits } = versionOf(procedure, question);
  if (!Array.isArray(limits)) throw invalidArgument({ argument: "procedure", value: procedure });
  const rows = limits.filter((row) => applies(row, asked));
  const most = Math.max(...rows.map(precision));
  const [row, ...others] = rows.filter((candidate) => precision(candidate) === most);
  if (row === undefined) throw noLimit({ code, version, ...asked, rows: limits.map(keyOf) });
  if (others.length > 0) throw ambiguousLimit({ code, version, ...keyOf(row), count: others.length + 1 });
  return row.limit;
};
