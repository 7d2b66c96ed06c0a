import { unknownTimeZone } from "./errors.js";
import type { TimeZone } from "./model.js";

const OFFSET = /^([+-])(0\d|1[0-4]):([0-5]\d)$/;

/**
 * The distance of a zone from UTC, in minutes, positive to the east.
 *
 * @throws MotcuaError `time/unknown-time-zone`
 * @example
 * ```ts
 * import { offsetMinutes } from "motcua/time";
 *
 * offsetMinutes("Asia/Ho_Chi_Minh"); // => 420
 * ```
 */
export const offsetMinutes = (zone: TimeZone): number => {
  if (zone === "Asia/Ho_Chi_Minh") return 420;
  if (zone === "UTC") return 0;
  const match = typeof zone === "string" ? OFFSET.exec(zone) : null;
  if (match === null) throw unknownTimeZone({ value: zone });
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
};
