import * as z from "zod";
import { isIsoDateTime } from "./asIsoDateTime.js";
import type { IsoDate, IsoDateTime } from "./model.js";

/** An existing day, `YYYY-MM-DD`. */
export const IsoDateSchema = /* @__PURE__ */ z.iso.date() as z.ZodType<IsoDate, IsoDate>;

const DATE_TIME = { error: "a date-time as YYYY-MM-DDTHH:mm[:ss[.fff]][offset] is expected", abort: true };

/** A date with a time of day, `YYYY-MM-DDTHH:mm[:ss[.fff]][offset]`. */
export const IsoDateTimeSchema = /* @__PURE__ */ z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, DATE_TIME)
  .refine(isIsoDateTime, DATE_TIME) as z.ZodType<IsoDateTime, IsoDateTime>;

/** A date or a date-time. */
export const IsoDateOrDateTimeSchema = /* @__PURE__ */ z.union([IsoDateSchema, IsoDateTimeSchema]);

/** An hour of the 24-hour clock, `HH:mm`. */
export const TimeOfDaySchema = /* @__PURE__ */ z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
