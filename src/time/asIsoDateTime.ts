import { localTimeOrNaN, toLocalTime } from "./localTime.js";
import type { IsoDateTime } from "./model.js";

/**
 * Reads a date-time from text that comes from outside.
 *
 * @param text - `YYYY-MM-DDTHH:mm[:ss[.fff]][offset]`
 * @throws MotcuaError `time/invalid-date-time`
 * @example
 * ```ts
 * import { asIsoDateTime } from "motcua/time";
 *
 * asIsoDateTime("2026-02-10T15:40"); // => "2026-02-10T15:40"
 * ```
 */
export const asIsoDateTime = (text: string): IsoDateTime => {
  toLocalTime(text as IsoDateTime, "UTC");
  return text as IsoDateTime;
};

/**
 * Tells whether a value is a date-time in the form `YYYY-MM-DDTHH:mm[:ss[.fff]][offset]` that exists.
 *
 * @example
 * ```ts
 * import { isIsoDateTime } from "motcua/time";
 *
 * isIsoDateTime("2026-02-10T24:00"); // => false
 * ```
 */
export const isIsoDateTime = (value: unknown): value is IsoDateTime => !Number.isNaN(localTimeOrNaN(value, "UTC"));
