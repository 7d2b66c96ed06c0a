import * as z from "zod";
import { IsoDateOrDateTimeSchema } from "../../time/index.js";
import { CohortSchema, CountSchema, EXCLUSIONS, PeriodSchema } from "../schema.js";

const ascends = (histogram: readonly (readonly [number, number])[]): boolean =>
  histogram.every(([value], index) => index === 0 || value > Number(histogram[index - 1]?.[0]));

/** An exact histogram that was stored or sent; that its values do not ascend is an issue. */
export const HistogramSchema = /* @__PURE__ */ (() =>
  z.array(z.tuple([z.int(), z.int().positive()])).refine(ascends, { error: "the values do not ascend" }))();

const sizeOf = (histogram: readonly (readonly [number, number])[]): number =>
  histogram.reduce((size, [, count]) => size + count, 0);

/** Options of durations and ages, every default filled in. */
export const SettledDurationOptionsSchema = /* @__PURE__ */ z.object({
  period: PeriodSchema,
  asOf: IsoDateOrDateTimeSchema,
  cohort: CohortSchema,
  unit: z.enum(["working-day", "working-minute"]),
  pauses: z.enum(["taken-out", "counted"]),
  calendar: z.string(),
});

const DURATION_EXCLUSIONS = /* @__PURE__ */ (() => ({ ...EXCLUSIONS, noTimeOfDay: CountSchema }))();

/** Durations that were stored or sent. */
export const DurationsSchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  options: SettledDurationOptionsSchema.nullable(),
  finished: HistogramSchema,
  open: HistogramSchema,
  excluded: z.object(DURATION_EXCLUSIONS),
});

/** The ageing of a backlog that was stored or sent; that its ages are not as many as its due dates tell is an issue. */
export const AgeingSchema = /* @__PURE__ */ (() =>
  z
    .object({
      version: z.literal(1),
      options: SettledDurationOptionsSchema.nullable(),
      age: HistogramSchema,
      withinTime: HistogramSchema,
      overdue: HistogramSchema,
      noDueDate: CountSchema,
      finished: CountSchema,
      excluded: z.object(DURATION_EXCLUSIONS),
    })
    .refine(
      ({ age, withinTime, overdue, noDueDate }) => sizeOf(age) === sizeOf(withinTime) + sizeOf(overdue) + noDueDate,
      { error: "age does not hold as many dossiers as withinTime, overdue and noDueDate", path: ["age"] },
    ))();

const neverBelowNothing = (opening: number, received: readonly number[], finished: readonly number[]): boolean => {
  let open = opening;
  return received.every((count, day) => {
    open += count - (finished[day] ?? 0);
    return open >= 0;
  });
};

/** A backlog that was stored or sent; days that do not match, and more finished than there were, are issues. */
export const BacklogSchema = /* @__PURE__ */ (() =>
  z
    .object({
      version: z.literal(1),
      options: z.object({ period: PeriodSchema, asOf: IsoDateOrDateTimeSchema }).nullable(),
      opening: CountSchema,
      received: z.array(CountSchema),
      finished: z.array(CountSchema),
      daysSpent: CountSchema,
      excluded: z.object(EXCLUSIONS),
    })
    .refine(({ received, finished }) => received.length === finished.length, {
      error: "received and finished are not of as many days",
      path: ["finished"],
    })
    .refine(({ opening, received, finished }) => neverBelowNothing(opening, received, finished), {
      error: "more were finished than were there",
      path: ["finished"],
    }))();

/** What units used of the time of dossiers, as it was stored or sent. */
export const UnitTimesSchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  asOf: IsoDateOrDateTimeSchema.nullable(),
  units: z.array(
    z.object({
      unit: z.string().nullable(),
      unitOfTime: z.enum(["working-day", "working-minute", "calendar-day"]),
      used: HistogramSchema,
      heldWhenDue: CountSchema,
      afterDue: CountSchema,
    }),
  ),
  withoutDeadline: CountSchema,
});
