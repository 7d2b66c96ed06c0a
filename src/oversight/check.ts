import { isIterable, isObject } from "../plain/index.js";
import { type DateRange, fromEpochDay, type IsoDate, isIsoDate, type Moment, toLocalDay } from "../time/index.js";
import {
  duplicateId,
  type Expected,
  type Identified,
  invalidArgument,
  outOfOrder,
  reversedPeriod,
  unknownChoice,
} from "./errors.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

const TESTS = {
  "an-object": isObject,
  "a-text": isText,
  "a-date": isIsoDate,
  "a-number": Number.isFinite,
  "a-whole-number-from-0": (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0,
  "a-whole-number-from-1": (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 1,
  "true-or-false": (value: unknown) => typeof value === "boolean",
} satisfies { readonly [Kind in Expected]?: (value: unknown) => boolean };

/** The value, if it is of the right kind. */
export const requireKind = <T>(argument: string, value: T, expected: keyof typeof TESTS): T => {
  if (!TESTS[expected](value)) throw invalidArgument({ argument, value, expected });
  return value;
};

/** The value, if it is of the right kind, absent or `null`. */
export const requireOptional = <T>(argument: string, value: T, expected: keyof typeof TESTS): T =>
  value === undefined || value === null ? value : requireKind(argument, value, expected);

/** The entries of a list, each an object. */
export const requireList = <T extends object>(argument: string, value: Iterable<T>): readonly T[] => {
  if (!isIterable(value)) throw invalidArgument({ argument, value, expected: "a-list" });
  return Array.from(value as Iterable<T>, (entry) => requireKind(`${argument}[]`, entry, "an-object"));
};

/** The list, if it is an array of objects, as data are; an argument may be any iterable. */
export const requireArray = <T extends object>(argument: string, value: readonly T[]): readonly T[] => {
  if (!Array.isArray(value)) throw invalidArgument({ argument, value, expected: "a-list" });
  return requireList(argument, value);
};

/** The value, if it is one of the names. */
export const oneOf = <const Name extends string>(argument: string, value: unknown, choices: readonly Name[]): Name => {
  const name = choices.find((candidate) => candidate === value);
  if (name === undefined) throw unknownChoice({ argument, value, choices });
  return name;
};

/** Refuses what is no text, and a text that two entries share. */
export const requireUnique = (what: Identified, argument: string, ids: Iterable<string>): void => {
  const seen = new Set<string>();
  for (const id of ids) {
    requireKind(argument, id, "a-text");
    if (seen.has(id)) throw duplicateId({ what, id });
    seen.add(id);
  }
};

/** The period, if it is one. */
export const requirePeriod = (argument: string, period: DateRange): DateRange => {
  const { from, to } = requireKind(argument, period, "an-object");
  requireKind(`${argument}.from`, from, "a-date");
  requireKind(`${argument}.to`, to, "a-date");
  if (to < from) throw reversedPeriod({ from, to });
  return { from, to };
};

/** The local day of a moment; `null` where there is none. */
export const dayOf = (at: Moment | null | undefined, zone: Parameters<typeof toLocalDay>[1]): IsoDate | null =>
  at === undefined || at === null ? null : fromEpochDay(toLocalDay(at, zone));

/** What had happened by a day; what came later was not known then. */
export const knownOn = (on: IsoDate | null | undefined, asOf: IsoDate | null): IsoDate | null =>
  on === undefined || on === null || (asOf !== null && on > asOf) ? null : on;

/** Refuses an event that is dated before one that must have come first. */
export const requireOrder = (
  id: string,
  [before, beforeAt]: readonly [string, IsoDate | null | undefined],
  [event, at]: readonly [string, IsoDate | null | undefined],
): void => {
  if (at && beforeAt && at < beforeAt) throw outOfOrder({ id, event, at, before, beforeAt });
};
