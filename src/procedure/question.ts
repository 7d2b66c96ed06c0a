import { isObject } from "../plain/index.js";
import { CHANNELS } from "./channels.js";
import { invalidArgument, type LimitKey, unknownCase } from "./errors.js";
import type { Applicability, LimitQuestion, Procedure } from "./model.js";
import { requireProcedure } from "./requireProcedure.js";
import { versionInForce } from "./versionInForce.js";

/** The key of a row. */
export const keyOf = ({ case: name, channel }: Applicability): LimitKey => ({
  case: name ?? null,
  channel: channel ?? null,
});

/** Tells whether a row is for such dossiers. */
export const applies = (row: Applicability, asked: LimitKey): boolean =>
  (row.case === undefined || row.case === asked.case) && (row.channel === undefined || row.channel === asked.channel);

const askedOf = ({ case: name = null, channel = null }: LimitQuestion): LimitKey => {
  if (name !== null && typeof name !== "string") throw invalidArgument({ argument: "case", value: name });
  if (channel !== null && !CHANNELS.includes(channel)) throw invalidArgument({ argument: "channel", value: channel });
  return { case: name, channel };
};

const versionOf = (procedure: Procedure | readonly Procedure[], { on = null }: LimitQuestion): Procedure => {
  const versions = Array.isArray(procedure) ? (procedure as readonly Procedure[]) : null;
  if (on !== null) return versionInForce(versions ?? [procedure as Procedure], on);
  if (versions !== null) throw invalidArgument({ argument: "on", value: on });
  return procedure as Procedure;
};

/** The cases that a procedure names, in any of its lists. */
const casesOf = ({ limits, steps, components, fees }: Procedure): readonly string[] => {
  const names = [limits, steps, components, fees].flatMap((rows) => rows.map((row) => row.case));
  return [...new Set(names.filter((name) => name !== undefined))];
};

/** A misspelled case would get what holds for every dossier; a procedure that tells no cases apart takes any. */
const checkCase = (procedure: Procedure, { case: name }: LimitKey): void => {
  if (name === null) return;
  const known = casesOf(procedure);
  const { code, version } = procedure;
  if (known.length > 0 && !known.includes(name)) throw unknownCase({ code, version, case: name, known });
};

/** A question on a procedure, settled: the version that answers, and for which dossiers. */
export interface SettledQuestion {
  /** The version in force on the day, where the question names one. */
  readonly version: Procedure;
  /** The case, which the version knows, and the channel. */
  readonly asked: LimitKey;
}

/** Settles a question, and refuses what is none. */
export const settleQuestion = (
  procedure: Procedure | readonly Procedure[],
  question: LimitQuestion,
): SettledQuestion => {
  if (!isObject(question)) throw invalidArgument({ argument: "question", value: question });
  const asked = askedOf(question);
  const version = requireProcedure(versionOf(procedure, question));
  checkCase(version, asked);
  return { version, asked };
};
