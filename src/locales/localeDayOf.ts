import type { Weekday } from "../time/index.js";

const SUNDAY_FIRST: readonly Weekday[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The number under which date-fns keeps a weekday's name. */
export const localeDayOf = (weekday: Weekday): 0 | 1 | 2 | 3 | 4 | 5 | 6 => SUNDAY_FIRST.indexOf(weekday) as 0;
