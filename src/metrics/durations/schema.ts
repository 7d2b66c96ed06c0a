import { z } from "zod";
import { IsoDateOrDateTimeSchema } from "../../time/index.js";
import { CohortSchema, CountSchema, EXCLUSIONS, PeriodSchema } from "../schema.js";

/** An exact histogram that was stored or sent. That its values ascend is checked where it is used. */
export const HistogramSchema = /* @__PURE__ */ z.array(z.tuple([z.int(), z.int().positive()]));

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

/** The ageing of a backlog that was stored or sent. */
export const AgeingSchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  options: SettledDurationOptionsSchema.nullable(),
  age: HistogramSchema,
  untilDue: HistogramSchema,
  noDueDate: CountSchema,
  finished: CountSchema,
  excluded: z.object(DURATION_EXCLUSIONS),
});

/** A backlog that was stored or sent. That its two lists are equally long is checked where it is used. */
export const BacklogSchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  options: z.object({ period: PeriodSchema, asOf: IsoDateOrDateTimeSchema }).nullable(),
  opening: CountSchema,
  received: z.array(CountSchema),
  finished: z.array(CountSchema),
  daysSpent: CountSchema,
  excluded: z.object(EXCLUSIONS),
});

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
