import { type IsoDate, toEpochDay } from "../time/index.js";
import { workingDaysBetween } from "./dayNumbers.js";
import type { WorkingCalendar } from "./model.js";

/**
 * The signed number of working days after `earlierDate` up to and including `laterDate`; negative where the first date
 * is the earlier one. It undoes {@link addWorkingDays}.
 *
 * @throws MotcuaError `time/invalid-date`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { differenceInWorkingDays } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * differenceInWorkingDays("2026-02-23", "2026-02-13", vietnamCalendar); // => 1
 * ```
 */
export const differenceInWorkingDays = (laterDate: IsoDate, earlierDate: IsoDate, calendar: WorkingCalendar): number =>
  workingDaysBetween(toEpochDay(laterDate), toEpochDay(earlierDate), calendar);
