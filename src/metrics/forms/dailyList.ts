import { isIsoDate } from "../../time/index.js";
import { type Classification, classifyRead, frameOf, hasCome } from "../classifyDossier.js";
import { countIn, tallyFrom, zeroCounts } from "../counts.js";
import { invalidArgument } from "../errors.js";
import { inVietnam } from "../instants.js";
import type { DossierRecord } from "../model.js";
import { type ReadRecord, readRecord } from "../readRecord.js";
import { requireIterable } from "../requireIterable.js";
import { settleOptions } from "../settleOptions.js";
import { FORM_DAILY_LIST } from "./definitions.js";
import { formRows } from "./formRows.js";
import type { DailyList, DailyListOptions, DailyListRow } from "./model.js";

type Counted = Extract<Classification, { readonly received: string }>;

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

const byUrgency = (a: Omit<DailyListRow, "no">, b: Omit<DailyListRow, "no">): number => {
  const [dueA, dueB] = [a.dueAt ?? "9999", b.dueAt ?? "9999"];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.code < b.code ? -1 : 1;
};

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

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
  const { on, compareBy, allocation }: DailyListOptions = { ...options };
  if (!isIsoDate(on)) throw invalidArgument({ argument: "on", value: on, expected: ["YYYY-MM-DD"] });
  const settled = settleOptions({ period: { from: on, to: on }, asOf: on, compareBy, allocation });
  const frame = frameOf(settled);
  const counts = zeroCounts();
  const lines: Omit<DailyListRow, "no">[] = [];
  const dueAndOpen: string[] = [];
  const awaitingReturn: string[] = [];
  const awaits = ({ finished }: ReadRecord, { status, returnedAt }: DossierRecord): boolean =>
    hasCome(finished, frame) &&
    status !== "withdrawn" &&
    !hasCome(returnedAt === undefined || returnedAt === null ? null : inVietnam(returnedAt), frame);
  for (const record of requireIterable("records", records)) {
    const read = readRecord(record);
    const place = classifyRead(read, frame);
    countIn(counts, place);
    if ((!("excluded" in place) || place.excluded === "outsidePeriod") && awaits(read, record)) {
      awaitingReturn.push(record.code);
    }
    if ("excluded" in place) continue;
    const isFinished = hasCome(read.finished, frame);
    lines.push(lineOf(record, isFinished, place));
    if (!isFinished && read.due?.day === frame.firstDay) dueAndOpen.push(record.code);
  }
  const numbered = lines.sort(byUrgency).map((line, index) => Object.freeze({ no: index + 1, ...line }));
  return Object.freeze({
    form: FORM_DAILY_LIST,
    on,
    tally: tallyFrom(counts, settled),
    lines: Object.freeze(numbered),
    dueAndOpen: Object.freeze(dueAndOpen.sort(byText)),
    awaitingReturn: Object.freeze(awaitingReturn.sort(byText)),
    rows: formRows(FORM_DAILY_LIST, { rows: numbered }),
  });
};
