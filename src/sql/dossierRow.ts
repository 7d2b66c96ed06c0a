import type { DossierRecord } from "../metrics/index.js";
import { isObject } from "../plain/index.js";
import { type Instant, instantOf, type Moment } from "../time/index.js";
import { invalidArgument } from "./errors.js";
import type { DossierLayout, DossierRow } from "./model.js";
import { VIETNAM } from "./zone.js";

const UNKNOWN: Readonly<Record<keyof Instant, null>> = { day: null, time: null };

const columnsOf = (at: Moment | null | undefined): Readonly<Record<keyof Instant, number | null>> =>
  at === undefined || at === null ? UNKNOWN : instantOf(at, VIETNAM);

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
 *
 * @throws MotcuaError `sql/invalid-argument`, `time/invalid-date`, `time/invalid-date-time`
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
  if (!isObject(record)) throw invalidArgument({ argument: "record", value: record, expected: ["a DossierRecord"] });
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
    field: record.field ?? null,
    agency: record.agency ?? null,
    procedure_code: record.procedureCode ?? null,
  });
};
