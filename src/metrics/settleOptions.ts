import { type IsoDate, isIsoDate, type Moment, readInstant, toEpochDay } from "../time/index.js";
import { asOfBeforePeriod, invalidArgument, reversedPeriod } from "./errors.js";
import { VIETNAM } from "./instants.js";
import type { SettledTallyOptions, TallyOptions } from "./model.js";
import { oneOf } from "./oneOf.js";
import { readOptions } from "./readOptions.js";

const COHORTS = ["handled", "received", "resolved"] as const;

/** How moments can be compared. */
export const COMPARISONS = ["date", "instant"] as const;

/** Where the waiting, withdrawn and stopped can go. */
export const ALLOCATIONS = ["by-due-date", "local-practice"] as const;

const settlePeriod = (period: unknown): SettledTallyOptions["period"] => {
  const { from, to } = (period ?? {}) as { from?: unknown; to?: unknown };
  if (!isIsoDate(from) || !isIsoDate(to)) {
    const [argument, value] = isIsoDate(from) ? ["period.to", to] : ["period.from", from];
    throw invalidArgument({ argument, value, expected: ["YYYY-MM-DD"] });
  }
  if (to < from) throw reversedPeriod({ from, to });
  return Object.freeze({ from, to });
};

const settleAsOf = (asOf: Moment | undefined, from: IsoDate): Moment => {
  const known = readInstant(asOf, VIETNAM);
  if (known === null) {
    throw invalidArgument({ argument: "asOf", value: asOf, expected: ["YYYY-MM-DD", "YYYY-MM-DDTHH:mm"] });
  }
  if (known.day < toEpochDay(from)) throw asOfBeforePeriod({ asOf: asOf as Moment, from });
  return asOf as Moment;
};

/** Checks the options and fills in the defaults. */
export const settleOptions = (options: TallyOptions): SettledTallyOptions => {
  const given = readOptions(options, ["period", "asOf", "cohort", "compareBy", "allocation"]);
  const period = settlePeriod(given.period);
  return Object.freeze({
    period,
    asOf: settleAsOf(given.asOf, period.from),
    cohort: oneOf("cohort", given.cohort ?? "handled", COHORTS),
    compareBy: oneOf("compareBy", given.compareBy ?? "date", COMPARISONS),
    allocation: oneOf("allocation", given.allocation ?? "by-due-date", ALLOCATIONS),
  });
};
