import type { DatedValue } from "../../law/index.js";
import { WEEKDAYS, type Weekday } from "../../time/index.js";
import { invalidOption, type VietnamOption } from "../errors.js";
import type { ProjectionOptions } from "./model.js";
import { type ProjectionRules, STANDARD_RULES } from "./projectYears.js";

const isEveryWeekday = (table: unknown, isAllowed: (value: unknown) => boolean): boolean =>
  typeof table === "object" &&
  table !== null &&
  WEEKDAYS.every((weekday) => isAllowed((table as Partial<Record<Weekday, unknown>>)[weekday]));

const isTetTable = (table: unknown): boolean =>
  isEveryWeekday(table, (days) => [0, 1, 2, 3, 4].includes(days as number));
const isSideTable = (table: unknown): boolean => isEveryWeekday(table, (side) => side === "before" || side === "after");
const isBoolean = (value: unknown): boolean => typeof value === "boolean";

/** A copy that the caller can no longer change. */
const kept = <T>(value: T): T => (typeof value === "object" ? Object.freeze({ ...value }) : value);

/** The caller's value in place of the default, if it is of the right kind. */
const chosen = <T>(
  option: VietnamOption,
  value: T | undefined,
  standard: DatedValue<T>,
  isAllowed: (value: unknown) => boolean,
): DatedValue<T> => {
  if (value === undefined) return standard;
  if (!isAllowed(value)) throw invalidOption({ option, value });
  return { ...standard, value: kept(value), source: { act: `option ${option}`, evidence: "unconfirmed" } };
};

/** Settles what the law leaves open. */
export const projectionRules = (options: ProjectionOptions): ProjectionRules => {
  if (typeof options !== "object" || options === null) throw invalidOption({ option: "options", value: options });
  const standard = STANDARD_RULES;
  return {
    tetDaysBefore: chosen("tetDaysBefore", options.tetDaysBefore, standard.tetDaysBefore, isTetTable),
    secondNationalDay: chosen("secondNationalDay", options.secondNationalDay, standard.secondNationalDay, isSideTable),
    cultureDayInLieu: chosen("cultureDayInLieu", options.cultureDayInLieu, standard.cultureDayInLieu, isBoolean),
  };
};
