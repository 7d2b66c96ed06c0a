import { fromEpochDay } from "../time/index.js";
import { dayTableOf } from "./dayTable.js";
import type { Sessions, WorkingCalendar } from "./model.js";
import { type MinuteSession, minuteSessions, sessionsOf } from "./officeHours.js";
import { oncePerCalendar } from "./oncePerCalendar.js";

/** The office time of a calendar in the form in which sums over days are two array reads. */
export interface MinuteTable {
  /** `minutesBefore[i]`: office minutes before day i of the coverage; one entry more than there are days. */
  readonly minutesBefore: Int32Array;
  /** The sessions of a working day, by epoch day. */
  readonly sessionsOn: (epochDay: number) => readonly MinuteSession[];
}

const lengthOf = (sessions: readonly MinuteSession[]): number =>
  sessions.reduce((total, { open, close }) => total + close - open, 0);

const build = (calendar: WorkingCalendar): MinuteTable => {
  const { first, last, ordinals, rows } = dayTableOf(calendar);
  const parsed = new Map<Sessions, readonly MinuteSession[]>();
  const sessionsOn = (epochDay: number): readonly MinuteSession[] => {
    const sessions = sessionsOf(calendar, fromEpochDay(epochDay), rows.get(epochDay));
    const known = parsed.get(sessions) ?? minuteSessions(sessions, "officeHours");
    parsed.set(sessions, known);
    return known;
  };
  const minutesBefore = new Int32Array(last - first + 2);
  for (let index = 0; index <= last - first; index += 1) {
    const works = (ordinals[index + 1] as number) > (ordinals[index] as number);
    minutesBefore[index + 1] = (minutesBefore[index] as number) + (works ? lengthOf(sessionsOn(first + index)) : 0);
  }
  return { minutesBefore, sessionsOn };
};

/** The minute table of a calendar, built on its first use. */
export const minuteTableOf: (calendar: WorkingCalendar) => MinuteTable = /* @__PURE__ */ oncePerCalendar(build);
