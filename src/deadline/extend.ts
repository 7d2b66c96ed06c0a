import type { WorkingCalendar } from "../calendar/index.js";
import { toEpochDay } from "../time/index.js";
import { checkLimit } from "./checkRequest.js";
import type { Clock } from "./clock.js";
import { extensionInOtherUnit, extensionShortens, extensionTooLate } from "./errors.js";
import type { Extension, TimeLimit } from "./model.js";
import { type Count, reckon } from "./reckon.js";

/** Where the limit ended when an extension was decided; refuses one that came too late. */
const endWhenDecided = (count: Count, decidedAt: number, clock: Clock, calendar: WorkingCalendar): number => {
  const over = count.pauses.filter(({ to }) => to !== null && to <= decidedAt);
  const { end } = reckon({ ...count, pauses: over }, clock, calendar);
  const due = clock.settle(end, calendar);
  const open = count.pauses.find(({ from, to }) => from <= decidedAt && (to === null || to > decidedAt));
  if ((open?.from ?? decidedAt) > due) {
    throw extensionTooLate({ decidedAt: clock.textOf(decidedAt), dueDate: clock.textOf(due) });
  }
  return end;
};

const byAmount = (by: TimeLimit, unit: TimeLimit["unit"]): number => {
  checkLimit(by);
  if (by.unit !== unit) throw extensionInOtherUnit({ given: by.unit, unit });
  return by.amount;
};

const extendOnce = (
  count: Count,
  extension: Extension,
  unit: TimeLimit["unit"],
  clock: Clock,
  calendar: WorkingCalendar,
): Count => {
  const end = endWhenDecided(count, clock.pointOf(extension.decidedAt, calendar), clock, calendar);
  if (extension.by !== undefined) return { ...count, amount: count.amount + byAmount(extension.by, unit) };
  const to = clock.endOf(toEpochDay(extension.to), calendar);
  const due = clock.settle(end, calendar);
  if (clock.settle(to, calendar) < due) {
    throw extensionShortens({ to: extension.to, dueDate: clock.textOf(due) });
  }
  return { ...count, amount: Math.ceil(count.amount), extra: count.extra + clock.elapsed(end, to, calendar) };
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
