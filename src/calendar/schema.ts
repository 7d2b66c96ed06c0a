import * as z from "zod";
import { frozenList } from "../plain/index.js";
import { IsoDateSchema, type UtcOffset } from "../time/index.js";
import type { CalendarDay } from "./model.js";

const WeekdaySchema = /* @__PURE__ */ z.enum([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]);

const SessionsSchema = /* @__PURE__ */ frozenList(z.array(frozenList(z.tuple([z.string(), z.string()]))));

/** A listed day of a calendar that comes from outside. */
export const CalendarDaySchema = /* @__PURE__ */ z.strictObject({
  date: IsoDateSchema,
  kind: z.enum(["holiday", "in-lieu", "swapped-off", "swapped-work", "closure", "special-work"]),
  holiday: z.string().optional(),
  title: z.string().optional(),
  source: z.string().optional(),
  confidence: z.enum(["high", "medium", "low"]).optional(),
  decidedOn: IsoDateSchema.optional(),
  pairedWith: IsoDateSchema.optional(),
  hours: SessionsSchema.optional(),
  get replaces(): z.ZodOptional<z.ZodType<CalendarDay, CalendarDay>> {
    return CalendarDaySchema.optional();
  },
});

/** A time zone with a fixed offset. */
export const TimeZoneSchema = /* @__PURE__ */ z.union([
  z.enum(["Asia/Ho_Chi_Minh", "UTC"]),
  z.string().regex(/^[+-](0\d|1[0-4]):[0-5]\d$/) as unknown as z.ZodType<UtcOffset, UtcOffset>,
]);

/** The shape of a calendar definition that comes from outside; `defineCalendar` checks what it says. */
export const CalendarDefinitionSchema = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  timeZone: TimeZoneSchema,
  coverage: z.strictObject({ from: IsoDateSchema, to: IsoDateSchema }),
  weeklyRest: frozenList(z.array(WeekdaySchema)),
  officeHours: z.union([SessionsSchema, z.partialRecord(WeekdaySchema, SessionsSchema.optional())]).optional(),
  days: frozenList(z.array(CalendarDaySchema)),
  projectedDays: frozenList(z.array(CalendarDaySchema)).optional(),
  announcements: frozenList(
    z.array(z.strictObject({ through: IsoDateSchema, decidedOn: IsoDateSchema.nullable() })),
  ).optional(),
});
