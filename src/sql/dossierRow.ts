import { NATIONAL_STATUSES } from "../dossier/index.js";
import type { DossierRecord } from "../metrics/index.js";
import { isObject } from "../plain/index.js";
import { CHANNELS } from "../procedure/index.js";
import { type Instant, instantOf, type Moment } from "../time/index.js";
import { type Choice, type Expected, invalidArgument } from "./errors.js";
import type { DossierLayout, DossierRow } from "./model.js";
import { VIETNAM } from "./zone.js";

const UNKNOWN: Readonly<Record<keyof Instant, null>> = { day: null, time: null };

const columnsOf = (at: Moment | null | undefined): Readonly<Record<keyof Instant, number | null>> =>
  at === undefined || at === null ? UNKNOWN : instantOf(at, VIETNAM);

const refused = (property: keyof DossierRecord, value: unknown, expected: readonly (Expected | Choice)[]) =>
  invalidArgument({ argument: `record.${property}`, value, expected });

const requireWords = ({ code, status, channel }: DossierRecord): void => {
  if (typeof code !== "string" || code === "") throw refused("code", code, ["a-text-not-empty"]);
  if (!NATIONAL_STATUSES.includes(status)) throw refused("status", status, NATIONAL_STATUSES);
  if (!CHANNELS.includes(channel)) throw refused("channel", channel, CHANNELS);
};

const textOrNull = (record: DossierRecord, property: "field" | "agency" | "procedureCode"): string | null => {
  const value: unknown = record[property] ?? null;
  if (value !== null && typeof value !== "string") throw refused(property, value, ["a-text", "null"]);
  return value;
};

/** How a table of {@link dossierRow}s is laid out, for the queries of this room. */
export const DOSSIER_LAYOUT: DossierLayout = /* @__PURE__ */ Object.freeze({
  dates: "day-number",
  columns: /* @__PURE__ */ Object.freeze({
    code: "code",
    status: "status",
    channel: "channel",
    receivedAt: "received_day",
    receivedTime: "received_time",
    dueAt: "due_day",
    dueTime: "due_time",
    finishedAt: "finished_day",
    finishedTime: "finished_time",
  }),
});

/**
 * A record as a row to load into a database: its days as numbers, its moments on Viet Nam's clock as milliseconds, whatever
 * offset they were written with, so that every database compares whole numbers. {@link DOSSIER_LAYOUT} tells the queries.
 * What stands in the row is checked; whether the dossier makes sense (`recordFault`) is not, since queries count what does not.
 *
 * @throws MotcuaError `sql/invalid-argument` for a code, status, channel, field, agency or procedure code that is none;
 * `time/invalid-date`, `time/invalid-date-time`
 * @example
 * ```ts
 * import { dossierRow } from "motcua/sql";
 *
 * const row = dossierRow({ code: "1", status: "accepted", channel: "online", receivedAt: "2026-02-10T20:00:00Z" });
 * row.received_day; // => 20495
 * row.received_time; // => 1770778800000
 * row.due_day; // => null
 * ```
 */
export const dossierRow = (record: DossierRecord): DossierRow => {
  if (!isObject(record)) throw invalidArgument({ argument: "record", value: record, expected: ["a-dossier-record"] });
  requireWords(record);
  const received = columnsOf(record.receivedAt);
  const due = columnsOf(record.dueAt);
  const finished = columnsOf(record.finishedAt);
  return Object.freeze({
    code: record.code,
    status: record.status,
    channel: record.channel,
    received_day: received.day,
    received_time: received.time,
    due_day: due.day,
    due_time: due.time,
    finished_day: finished.day,
    finished_time: finished.time,
    field: textOrNull(record, "field"),
    agency: textOrNull(record, "agency"),
    procedure_code: textOrNull(record, "procedureCode"),
  });
};
