import { epochDayOrNaN, toEpochDay } from "./epochDay.js";
import type { IsoDate } from "./model.js";

/**
 * Reads a date from text that comes from outside (a form, a file, a database).
 *
 * @param text - exactly `YYYY-MM-DD`, a day that exists
 * @throws MotcuaError `time/invalid-date`
 * @example
 * ```ts
 * import { asIsoDate } from "motcua/time";
 *
 * asIsoDate("2026-02-10"); // => "2026-02-10"
 * ```
 */
export const asIsoDate = (text: string): IsoDate => {
  toEpochDay(text as IsoDate);
  return text as IsoDate;
};

/**
 * Tells whether a value is a date in the form `YYYY-MM-DD` that exists.
 *
 * @example
 * ```ts
 * import { isIsoDate } from "motcua/time";
 *
 * isIsoDate("2026-02-29"); // => false
 * ```
 */
export const isIsoDate = (value: unknown): value is IsoDate => !Number.isNaN(epochDayOrNaN(value));
