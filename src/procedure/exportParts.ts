import type { TimeLimit } from "../deadline/index.js";
import { isObject } from "../plain/index.js";
import { invalidArgument } from "./errors.js";
import { finding, foundIn } from "./finding.js";
import { formatLimitText } from "./limitText.js";
import type { Channel, ExportOptions, Procedure, ProcedureFinding, ProcedureLimit, Vocabulary } from "./model.js";
import { applies } from "./question.js";
import { requireProcedure } from "./requireProcedure.js";

/** What people call a channel. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  counter: "Trực tiếp",
  online: "Trực tuyến",
  post: "Dịch vụ bưu chính",
};

/** Refuses what cannot be exported. */
export const checkExport = (procedure: Procedure, options: ExportOptions): void => {
  requireProcedure(procedure);
  if (!isObject(options)) throw invalidArgument({ argument: "options", value: options });
};

/**
 * A limit as an ISO 8601 duration, which knows neither working days nor working hours: `null` for those. A duration in
 * calendar days or months leaves out that the law moves its end to a working day.
 */
const durationOf = ({ amount, unit }: TimeLimit): string | null => {
  if (unit === "calendar-day") return `P${amount}D`;
  return unit === "month" ? `P${amount}M` : null;
};

/** The row that holds for a channel whatever the case; `undefined` where there is none, or where it depends on the case. */
const rowOf = ({ limits }: Procedure, channel: Channel): ProcedureLimit | undefined => {
  const rows = limits.filter((row) => applies({ channel: row.channel }, { case: null, channel }));
  if (rows.some((row) => row.case !== undefined)) return undefined;
  const own = rows.filter((row) => row.channel === channel);
  const [row, ...others] = own.length > 0 ? own : rows;
  return others.length === 0 ? row : undefined;
};

/** How long a channel takes, where a duration can say it. */
export const processingTimeOf = (procedure: Procedure, channel: Channel): string | null => {
  const limit = rowOf(procedure, channel)?.limit ?? null;
  return limit === null ? null : durationOf(limit);
};

/** A row of limits in words: `Cấp lại, Trực tuyến: 10 ngày làm việc`. */
const rowText = ({ case: name, channel, limit }: ProcedureLimit): string => {
  const where = [name, channel === undefined ? undefined : CHANNEL_NAMES[channel]].filter((part) => part !== undefined);
  const text = limit === null ? "Không có ngày hẹn trả" : formatLimitText(limit);
  return where.length === 0 ? text : `${where.join(", ")}: ${text}`;
};

const isSaid = (procedure: Procedure, row: ProcedureLimit): boolean =>
  procedure.channels.some(
    (channel) => rowOf(procedure, channel) === row && processingTimeOf(procedure, channel) !== null,
  );

/** The text of a value that came as JSON; what did not has none. */
const jsonOf = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    throw invalidArgument({ argument: "procedure", value });
  }
};

/** What a procedure says of a property, as a text; `null` where it says nothing. */
const valueText = (value: unknown): string | null => {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  return typeof value === "string" ? value : jsonOf(value);
};

/** A finding for each limit and each property for which a vocabulary has no place. */
export const unsaid = (
  procedure: Procedure,
  vocabulary: Vocabulary,
  properties: readonly (keyof Procedure)[],
): readonly ProcedureFinding[] => {
  const found = (property: keyof Procedure, value: string): ProcedureFinding =>
    finding("procedure/not-expressible", { ...foundIn(procedure), vocabulary, property, value });
  const limits = procedure.limits.filter((row) => !isSaid(procedure, row)).map((row) => found("limits", rowText(row)));
  const others = properties.flatMap((property) => {
    const value = valueText(procedure[property]);
    return value === null ? [] : [found(property, value)];
  });
  return [...limits, ...others];
};

/** An object without the properties that are `null` or empty lists: JSON-LD states what is known. */
export const stated = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
