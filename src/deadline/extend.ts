import type { WorkingCalendar } from "../calendar/index.js";
import { toEpochDay } from "../time/index.js";
import { checkLimit } from "./checkRequest.js";
import type { Clock } from "./clock.js";
import { extensionInOtherUnit, extensionShortens, extensionTooLate } from "./errors.js";
import type { Extension, TimeLimit } from "./model.js";
import { type Count, historyOf, type Run, reckon } from "./reckon.js";

/** The count as it stood when an extension was decided; refuses one that came too late. */
const countWhenDecided = (count: Count, decidedAt: number, clock: Clock, calendar: WorkingCalendar): Count => {
  const known = { ...count, pauses: count.pauses.filter(({ to }) => to !== null && to <= decidedAt) };
  const due = clock.settle(reckon(known, clock, calendar).end, calendar);
  const open = count.pauses.find(({ from, to }) => from <= decidedAt && (to === null || to > decidedAt));
  if ((open?.from ?? decidedAt) > due) {
    throw extensionTooLate({ decidedAt: clock.textOf(decidedAt), dueDate: clock.textOf(due) });
  }
  return known;
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

const lengthOf = (runs: readonly Run[]): number => runs.at(-1)?.length ?? 0;

const extendOnce = (
  count: Count,
  extension: Extension,
  unit: TimeLimit["unit"],
  clock: Clock,
  calendar: WorkingCalendar,
): Count => {
  const known = countWhenDecided(count, clock.pointOf(extension.decidedAt, calendar), clock, calendar);
  if (extension.by !== undefined) return { ...count, amount: count.amount + byAmount(extension.by, unit) };
  const to = clock.endOf(toEpochDay(extension.to), calendar);
  const due = clock.settle(reckon(known, clock, calendar).end, calendar);
  if (clock.settle(to, calendar) < due) {
    throw extensionShortens({ to: extension.to, dueDate: clock.textOf(due) });
  }
  const { runs } = historyOf(known, clock, calendar);
  const amount = Math.ceil(count.amount);
  const extra = count.extra + (timeUpTo(to, runs, clock, calendar) - lengthOf(runs)) - (amount - count.amount);
  return { ...count, amount, extra };
};

/** Adds extensions to a count in their order, each judged by what was due when it was decided. */
export const extend = (
  count: Count,
  extensions: readonly Extension[],
  unit: TimeLimit["unit"],
  clock: Clock,
  calendar: WorkingCalendar,
): Count => {
  let extended = count;
  for (const extension of extensions) extended = extendOnce(extended, extension, unit, clock, calendar);
  return extended;
};
