import { WEEKDAYS, type Weekday } from "../time/index.js";
import { invalidDefinition } from "./errors.js";

/** Refuses what is no list of weekdays, or all of them: no day would be worked. */
export const checkWeek = (weeklyRest: readonly Weekday[]): void => {
  const expected = 'at most six weekdays, such as ["saturday", "sunday"]';
  if (!Array.isArray(weeklyRest)) throw invalidDefinition({ property: "weeklyRest", value: weeklyRest, expected });
  const stranger: unknown = weeklyRest.find((weekday) => !WEEKDAYS.includes(weekday));
  if (stranger !== undefined || new Set(weeklyRest).size >= 7) {
    throw invalidDefinition({ property: "weeklyRest", value: stranger ?? "every day", expected });
  }
};
