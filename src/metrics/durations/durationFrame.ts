import { officeTimeBetween, requireCalendar, type WorkingCalendar, workingDaysBetween } from "../../calendar/index.js";
import type { Instant } from "../../time/index.js";
import { type Frame, frameOf, hasCome } from "../frame.js";
import { compareInstants, earlierOf, laterOf } from "../instants.js";
import type { DossierRecord, TallyOptions } from "../model.js";
import { oneOf } from "../oneOf.js";
import { classify } from "../placeOf.js";
import { readOptions } from "../readOptions.js";
import { type ReadRecord, readRecord } from "../readRecord.js";
import { type ReadPause, readPauses, withoutOverlaps } from "../recordPauses.js";
import { settleOptions } from "../settleOptions.js";
import type { DurationExclusions, DurationOptions, DurationUnit, SettledDurationOptions } from "./model.js";

const MINUTE_MS = 60_000;

/** Options in the form in which many records are held against them. */
export interface DurationFrame extends Frame {
  readonly settled: SettledDurationOptions;
  readonly calendar: WorkingCalendar;
}

const NAMES = ["period", "asOf", "cohort", "unit", "pauses"] as const;

/** Checks the options and fills in the defaults. */
export const durationFrameOf = (given: DurationOptions, calendar: WorkingCalendar): DurationFrame => {
  requireCalendar(calendar);
  const { unit, pauses, ...shared } = readOptions(given, NAMES);
  const known: DurationUnit = oneOf("unit", unit ?? "working-day", ["working-day", "working-minute"]);
  const compareBy = known === "working-day" ? "date" : "instant";
  const options = settleOptions({ ...shared, compareBy } as TallyOptions);
  const settled = Object.freeze({
    period: options.period,
    asOf: options.asOf,
    cohort: options.cohort,
    unit: known,
    pauses: oneOf("pauses", pauses ?? "taken-out", ["taken-out", "counted"]),
    calendar: `${calendar.id} ${calendar.version}`,
  });
  return { ...frameOf(options), settled, calendar };
};

/** How long one dossier took or has taken, or why that is not known. */
export type Measured =
  | { readonly excluded: keyof DurationExclusions }
  | { readonly isOpen: boolean; readonly length: number; readonly read: ReadRecord };

/** The time in (from, to] in the unit, in days or in milliseconds of office time. */
const elapsed = (from: Instant, to: Instant, { settled, calendar }: DurationFrame): number =>
  settled.unit === "working-day"
    ? workingDaysBetween(to.day, from.day, calendar)
    : officeTimeBetween(Number(to.time), Number(from.time), calendar);

/** The part of a pause that lies between receipt and end; `null` where none does. */
const within = ({ from, to }: ReadPause, start: Instant, end: Instant): readonly [Instant, Instant] | null => {
  const begin = laterOf(from, start);
  const stop = to === null ? end : earlierOf(to, end);
  return compareInstants(begin, stop, "instant") < 0 ? [begin, stop] : null;
};

const lacksTime = (moments: readonly Instant[], { settled }: DurationFrame): boolean =>
  settled.unit === "working-minute" && moments.some(({ time }) => time === null);

/** Measures one record. */
export const measure = (record: DossierRecord, frame: DurationFrame): Measured => {
  const read = readRecord(record);
  const place = classify(read, frame);
  if ("excluded" in place) return place;
  const start = read.received as Instant;
  const isOpen = !hasCome(read.finished, frame);
  const end = isOpen ? frame.cutOff : (read.finished as Instant);
  const pauses = frame.settled.pauses === "counted" ? [] : withoutOverlaps(readPauses(record));
  const stood = pauses.map((pause) => within(pause, start, end)).filter((part) => part !== null);
  if (lacksTime([start, end, ...stood.flat()], frame)) return { excluded: "noTimeOfDay" };
  const paused = stood.reduce((sum, [from, to]) => sum + elapsed(from, to, frame), 0);
  const net = elapsed(start, end, frame) - paused;
  return { isOpen, length: frame.settled.unit === "working-day" ? net : Math.floor(net / MINUTE_MS), read };
};

/** Tells whether a due date had passed when the frame looks back: days are compared, of rest as of work. */
export const hasPassed = (due: Instant, { cutOff, options }: DurationFrame): boolean =>
  compareInstants(due, cutOff, options.compareBy) < 0;

/** The working days between a due date and the day on which the frame looks back, whichever is first. */
export const workingDaysFrom = (due: Instant, { cutOff, calendar }: DurationFrame): number =>
  Math.abs(workingDaysBetween(due.day, cutOff.day, calendar));
