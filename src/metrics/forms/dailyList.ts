import { type Instant, isIsoDate } from "../../time/index.js";
import { numberOf, type Place } from "../cells.js";
import { invalidArgument } from "../errors.js";
import { frameOf, hasCome } from "../frame.js";
import { endOf, inVietnam } from "../instants.js";
import type { DossierRecord } from "../model.js";
import { countAt, placeCounters, tallyOfPlaces } from "../placeCounters.js";
import { classify } from "../placeOf.js";
import { readOptions } from "../readOptions.js";
import { type ReadRecord, readRecord } from "../readRecord.js";
import { requireIterable } from "../requireIterable.js";
import { settleOptions } from "../settleOptions.js";
import type { DailyList, DailyListOptions, DailyListRow } from "./dailyListModel.js";
import { FORM_DAILY_LIST } from "./definitions.js";
import { formRows } from "./formRows.js";

type Counted = Extract<Place, { readonly received: string }>;

const lineOf = (record: DossierRecord, isFinished: boolean, place: Counted): Omit<DailyListRow, "no"> => ({
  code: record.code,
  field: record.field ?? null,
  channel: record.channel,
  receivedAt: record.receivedAt as DailyListRow["receivedAt"],
  dueAt: record.dueAt ?? null,
  finishedAt: isFinished ? (record.finishedAt ?? null) : null,
  status: record.status,
  received: place.received,
  outcome: place.outcome,
});

/** A line and when its dossier is due. */
interface Due {
  readonly due: Instant | null;
  readonly line: Omit<DailyListRow, "no">;
}

/** By due date, which without an hour lasts to the end of its day, then by code; those without one come last. */
const byUrgency = (a: Due, b: Due): number => {
  const [endA, endB] = [a, b].map(({ due }) => (due === null ? Number.POSITIVE_INFINITY : Number(endOf(due).time)));
  if (endA !== endB) return Number(endA) < Number(endB) ? -1 : 1;
  return a.line.code < b.line.code ? -1 : 1;
};

/**
 * The one-stop shop's daily list (danh sách hồ sơ trong ngày): every dossier that was open in the morning or came in on the
 * day, by due date, with how it stands in the evening. Its counts are a tally of that one day, by the same code, so that
 * carried over + received = finished + open.
 *
 * @throws MotcuaError `metrics/invalid-record`, `metrics/invalid-argument`
 * @example
 * ```ts
 * import { dailyList } from "motcua/metrics";
 *
 * const { lines, dueAndOpen, tally } = dailyList(
 *   [
 *     { code: "A-1", status: "in-processing", channel: "online", receivedAt: "2026-03-02", dueAt: "2026-03-09" },
 *     { code: "A-2", status: "processed", channel: "counter", receivedAt: "2026-03-02", dueAt: "2026-03-06", finishedAt: "2026-03-09" },
 *     { code: "A-3", status: "accepted", channel: "post", receivedAt: "2026-03-09", dueAt: "2026-03-16" },
 *   ],
 *   { on: "2026-03-09" },
 * );
 * lines.map(({ code, received, outcome }) => `${code}: ${received}, ${outcome}`);
 * // => ["A-2: carriedOver, late", "A-1: carriedOver, withinTime", "A-3: counterOrPost, withinTime"]
 * dueAndOpen; // => ["A-1"]
 * tally.received; // => { online: 0, counterOrPost: 1, carriedOver: 2, total: 3 }
 * ```
 */
export const dailyList = (records: Iterable<DossierRecord>, options: DailyListOptions): DailyList => {
  const { on, compareBy, allocation } = readOptions(options, ["on", "compareBy", "allocation"]);
  if (!isIsoDate(on)) throw invalidArgument({ argument: "on", value: on, expected: ["YYYY-MM-DD"] });
  const settled = settleOptions({ period: { from: on, to: on }, asOf: on, compareBy, allocation });
  const frame = frameOf(settled);
  const counters = placeCounters();
  const lines: Due[] = [];
  const dueAndOpen: string[] = [];
  const awaitingReturn: string[] = [];
  const awaits = ({ finished }: ReadRecord, { status, returnedAt }: DossierRecord): boolean =>
    hasCome(finished, frame) &&
    status !== "withdrawn" &&
    !hasCome(returnedAt === undefined || returnedAt === null ? null : inVietnam(returnedAt), frame);
  for (const record of requireIterable("records", records)) {
    const read = readRecord(record);
    const place = classify(read, frame);
    countAt(counters, numberOf(place));
    if ((!("excluded" in place) || place.excluded === "outsidePeriod") && awaits(read, record)) {
      awaitingReturn.push(record.code);
    }
    if ("excluded" in place) continue;
    const isFinished = hasCome(read.finished, frame);
    lines.push({ due: read.due, line: lineOf(record, isFinished, place) });
    if (!isFinished && read.due?.day === frame.firstDay) dueAndOpen.push(record.code);
  }
  const numbered = lines.sort(byUrgency).map(({ line }, index) => Object.freeze({ no: index + 1, ...line }));
  return Object.freeze({
    form: FORM_DAILY_LIST,
    on,
    tally: tallyOfPlaces(counters, settled),
    lines: Object.freeze(numbered),
    dueAndOpen: Object.freeze(dueAndOpen.sort()),
    awaitingReturn: Object.freeze(awaitingReturn.sort()),
    rows: formRows(FORM_DAILY_LIST, { rows: numbered }),
  });
};
