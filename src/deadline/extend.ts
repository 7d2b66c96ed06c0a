import type { WorkingCalendar } from "../calendar/index.js";
import { toEpochDay } from "../time/index.js";
import { checkLimit } from "./checkRequest.js";
import type { Clock } from "./clock.js";
import { extensionInOtherUnit, extensionShortens, extensionTooLate } from "./errors.js";
import type { Extension, TimeLimit } from "./model.js";
import { type Count, type Grant, historyOf, type Run, reckon } from "./reckon.js";

/** Says what to do about an extension decided at a point (where a pause is open, since it began) when `due` was due. */
export type Judge = (decidedAt: number, since: number, due: number, clock: Clock) => void;

/** Refuses an extension of a limit that had run out. */
export const refuseTooLate: Judge = (decidedAt, since, due, clock) => {
  if (since > due) throw extensionTooLate({ decidedAt: clock.textOf(decidedAt), dueDate: clock.textOf(due) });
};

/** What extensions are counted by. */
export interface ExtensionTerms {
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly judge: Judge;
}

/** The count as it stood when an extension was decided, and what was due then. */
const whenDecided = (
  count: Count,
  decidedAt: number,
  { clock, calendar, judge }: ExtensionTerms,
): { readonly known: Count; readonly due: number } => {
  const known = { ...count, pauses: count.pauses.filter(({ to }) => to !== null && to <= decidedAt) };
  const due = clock.settle(reckon(known, clock, calendar).end, calendar);
  const open = count.pauses.find(({ from, to }) => from <= decidedAt && (to === null || to > decidedAt));
  judge(decidedAt, open?.from ?? decidedAt, due, clock);
  return { known, due };
};

const byAmount = (by: TimeLimit, unit: TimeLimit["unit"]): number => {
  checkLimit(by);
  if (by.unit !== unit) throw extensionInOtherUnit({ given: by.unit, unit });
  return by.amount;
};

/** The time that a limit would use if it ran on to a point, since it was last counted afresh. */
const timeUpTo = (point: number, runs: readonly Run[], clock: Clock, calendar: WorkingCalendar): number => {
  const current = runs.slice(runs.map(({ afresh }) => afresh).lastIndexOf(true));
  return current
    .map(({ from, to }, index) => clock.elapsed(from, index === current.length - 1 ? point : to, calendar))
    .reduce((sum, elapsed) => sum + elapsed, 0);
};

/** An extension up to a date, granted to what was known when it was decided. */
const grantedTo = (to: number, amount: number, known: Count, clock: Clock, calendar: WorkingCalendar): Grant => {
  const { runs } = historyOf(known, clock, calendar);
  const begun = runs.filter(({ afresh }) => afresh);
  const received = (begun.at(-1)?.from ?? 0) + known.lead;
  const extra = timeUpTo(to, runs, clock, calendar) - clock.lengthOf(amount, received);
  return { to, round: begun.length - 1, extra };
};

const extendOnce = (count: Count, extension: Extension, unit: TimeLimit["unit"], terms: ExtensionTerms): Count => {
  const { clock, calendar } = terms;
  const { known, due } = whenDecided(count, clock.pointOf(extension.decidedAt, calendar), terms);
  if (extension.by !== undefined) return { ...count, amount: count.amount + byAmount(extension.by, unit) };
  const to = clock.endOf(toEpochDay(extension.to), calendar);
  if (clock.settle(to, calendar) < due) {
    throw extensionShortens({ to: extension.to, dueDate: clock.textOf(due) });
  }
  const amount = Math.ceil(count.amount);
  return { ...count, amount, grant: grantedTo(to, amount, known, clock, calendar) };
};

/** Adds extensions to a count in their order, each judged by what was due when it was decided. */
export const extend = (
  count: Count,
  extensions: readonly Extension[],
  unit: TimeLimit["unit"],
  terms: ExtensionTerms,
): Count => {
  let extended = count;
  for (const extension of extensions) extended = extendOnce(extended, extension, unit, terms);
  return extended;
};
