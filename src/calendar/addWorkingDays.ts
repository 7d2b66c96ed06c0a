import { fromEpochDay, type IsoDate, toEpochDay } from "../time/index.js";
import { workingDayFrom } from "./dayNumbers.js";
import { invalidAmount } from "./errors.js";
import type { WorkingCalendar } from "./model.js";

/**
 * The `amount`-th working day strictly after a date or, where `amount` is negative, strictly before it; 0 gives the date
 * itself, whatever day it is. The cost does not grow with the amount.
 *
 * @param amount - a whole number of working days
 * @throws MotcuaError `time/invalid-date`, `calendar/invalid-amount`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { addWorkingDays } from "motcua/calendar";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * addWorkingDays("2026-02-13", 1, vietnamCalendar); // => "2026-02-23"
 * addWorkingDays("2026-02-23", -1, vietnamCalendar); // => "2026-02-13"
 * ```
 */
export const addWorkingDays = (date: IsoDate, amount: number, calendar: WorkingCalendar): IsoDate => {
  if (!Number.isInteger(amount)) throw invalidAmount({ value: amount });
  const day = workingDayFrom(toEpochDay(date), amount, calendar);
  return amount === 0 ? date : fromEpochDay(day);
};
