import * as z from "zod";
import { frozenList } from "../plain/index.js";
import { IsoDateOrDateTimeSchema, IsoDateSchema, TimeOfDaySchema } from "../time/index.js";

/** A time limit that comes from outside; `computeDeadline` refuses halves of other units than working days. */
export const TimeLimitSchema = /* @__PURE__ */ z.strictObject({
  amount: z.number().nonnegative().multipleOf(0.5),
  unit: z.enum(["working-day", "calendar-day", "working-hour", "month"]),
});

/** Counting rules that come from outside. */
export const CountingRulesSchema = /* @__PURE__ */ z.strictObject({
  firstDay: z.enum(["next-day", "same-day"]).optional(),
  receivedOnRestDay: z.enum(["as-received", "next-working-day"]).optional(),
  cutOff: TimeOfDaySchema.optional(),
  dueTime: z.enum(["closing-time", "same-time"]).optional(),
  roll: z.enum(["next-working-day", "none"]).optional(),
  onPause: z.enum(["continue", "restart"]).optional(),
  maxExtensions: z.number().int().nonnegative().optional(),
  dueSoon: z.number().int().nonnegative().optional(),
});

/** A pause that comes from outside. */
export const PauseSchema = /* @__PURE__ */ z.strictObject({
  from: IsoDateOrDateTimeSchema,
  to: IsoDateOrDateTimeSchema.nullable().optional(),
  reason: z.string(),
  effect: z.enum(["continue", "restart"]).optional(),
});

/** An extension that comes from outside: by an amount or up to a date, not both. */
export const ExtensionSchema = /* @__PURE__ */ z.union([
  z.strictObject({
    decidedAt: IsoDateOrDateTimeSchema,
    by: TimeLimitSchema,
    to: z.never().optional(),
    reason: z.string(),
  }),
  z.strictObject({
    decidedAt: IsoDateOrDateTimeSchema,
    to: IsoDateSchema,
    by: z.never().optional(),
    reason: z.string(),
  }),
]);

/** A deadline request that comes from outside; `computeDeadline` checks what it says. */
export const DeadlineRequestSchema = /* @__PURE__ */ z.strictObject({
  receivedAt: IsoDateOrDateTimeSchema,
  limit: TimeLimitSchema,
  rules: CountingRulesSchema.optional(),
  pauses: frozenList(z.array(PauseSchema)).optional(),
  extensions: frozenList(z.array(ExtensionSchema)).optional(),
  asOf: IsoDateOrDateTimeSchema.nullable().optional(),
});
