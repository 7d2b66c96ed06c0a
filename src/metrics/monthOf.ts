import { fromEpochDay, type IsoDate, type IsoDateTime, readInstant } from "../time/index.js";
import { invalidArgument } from "./errors.js";
import { VIETNAM } from "./instants.js";

/**
 * The month of a date or date-time by Viet Nam's clock, as a key by which records are grouped. Its first seven characters do not
 * tell it where the time is of another zone: 20:00 UTC on 28 February is 3 o'clock on 1 March.
 *
 * @throws MotcuaError `metrics/invalid-argument`, also for `null`: name a group of your own for records without the date
 * @example
 * ```ts
 * import { monthOf } from "motcua/metrics";
 *
 * monthOf("2026-02-28"); // => "2026-02"
 * monthOf("2026-02-28T20:00:00Z"); // => "2026-03"
 * ```
 */
export const monthOf = (at: IsoDate | IsoDateTime): string => {
  const instant = readInstant(at, VIETNAM);
  if (instant === null) {
    throw invalidArgument({ argument: "at", value: at, expected: ["YYYY-MM-DD", "YYYY-MM-DDTHH:mm"] });
  }
  return fromEpochDay(instant.day).slice(0, 7);
};
