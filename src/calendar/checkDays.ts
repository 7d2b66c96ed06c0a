import { isObject } from "../plain/index.js";
import { toEpochDay, type Weekday, weekdayOf } from "../time/index.js";
import { contradictoryDay, dayOutsideCoverage, duplicateDay, invalidDefinition, unpairedSwap } from "./errors.js";
import { isWorked, LISTED_KINDS } from "./isWorked.js";
import type { CalendarDay, ListedDayKind, WorkingCalendar } from "./model.js";
import { minuteSessions } from "./officeHours.js";

/** Kinds that only make sense on a day that the week would work (`true`) or rest (`false`). */
const NEEDS_WORKDAY: Partial<Readonly<Record<ListedDayKind, boolean>>> = {
  "in-lieu": true,
  "swapped-off": true,
  "swapped-work": false,
};

/** Whether a row contradicts the week: a make-up day on a workday, a day off in lieu on a rest day. */
export const contradictsWeek = (row: CalendarDay, weeklyRest: readonly Weekday[]): boolean => {
  const needed = NEEDS_WORKDAY[row.kind];
  const rests = weeklyRest.includes(weekdayOf(row.date));
  return needed !== undefined && needed === rests;
};

const checkHours = (row: CalendarDay): void => {
  const { date, kind, hours } = row;
  if (hours === undefined) return;
  if (!isWorked(row)) {
    throw invalidDefinition({
      property: `hours of ${date}`,
      value: hours,
      expected: `none: a day of kind ${kind} is off`,
    });
  }
  minuteSessions(hours, `hours of ${date}`);
};

const checkDay = (row: CalendarDay, { coverage, weeklyRest }: WorkingCalendar): void => {
  const { date, kind, decidedOn } = row;
  toEpochDay(date);
  if (decidedOn !== undefined) toEpochDay(decidedOn);
  if (!LISTED_KINDS.includes(kind)) {
    throw invalidDefinition({ property: `kind of ${date}`, value: kind, expected: LISTED_KINDS.join(", ") });
  }
  if (date < coverage.from || date > coverage.to) throw dayOutsideCoverage({ date, ...coverage });
  if (contradictsWeek(row, weeklyRest)) {
    throw contradictoryDay({ date, kind, weekday: weekdayOf(date) });
  }
  checkHours(row);
};

const OTHER_HALF: Partial<Record<ListedDayKind, ListedDayKind>> = {
  "swapped-off": "swapped-work",
  "swapped-work": "swapped-off",
};

const checkPair = (row: CalendarDay, rows: ReadonlyMap<string, CalendarDay>, { coverage }: WorkingCalendar): void => {
  const { date, pairedWith } = row;
  if (pairedWith === undefined) return;
  toEpochDay(pairedWith);
  if (pairedWith < coverage.from || pairedWith > coverage.to) return;
  const other = rows.get(pairedWith);
  if (
    other === undefined ||
    other.pairedWith !== date ||
    other.decidedOn !== row.decidedOn ||
    other.kind !== OTHER_HALF[row.kind]
  ) {
    throw unpairedSwap({ date, pairedWith });
  }
};

/** Refuses a misspelled property, which would be left out without a word. */
export const checkProperties = (value: object, known: readonly string[]): void => {
  const stranger = Object.keys(value).find((property) => !known.includes(property));
  if (stranger === undefined) return;
  throw invalidDefinition({ property: "properties", value: stranger, expected: known.join(", ") });
};

/** Refuses what is no list of objects. */
export const checkRows = (property: string, rows: readonly object[]): void => {
  if (!Array.isArray(rows) || !rows.every(isObject)) {
    throw invalidDefinition({ property, value: rows, expected: "a list of objects" });
  }
};

/** Refuses a list of days that contradicts itself, the week or the coverage. */
export const checkDays = (property: "days" | "projectedDays", calendar: WorkingCalendar): void => {
  const days = calendar[property];
  checkRows(property, days);
  const rows = new Map<string, CalendarDay>();
  for (const row of days) {
    checkDay(row, calendar);
    if (rows.has(row.date)) throw duplicateDay({ date: row.date });
    rows.set(row.date, row);
  }
  for (const row of days) checkPair(row, rows, calendar);
};
