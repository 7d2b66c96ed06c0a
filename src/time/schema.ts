import { z } from "zod";
import { isIsoDate } from "./asIsoDate.js";
import { isIsoDateTime } from "./asIsoDateTime.js";
import type { IsoDate, IsoDateTime } from "./model.js";

/** An existing day, `YYYY-MM-DD`. */
export const IsoDateSchema: z.ZodType<IsoDate, IsoDate> = /* @__PURE__ */ z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isIsoDate, { error: "an existing day as YYYY-MM-DD is expected" }) as never;

/** A date with a time of day, `YYYY-MM-DDTHH:mm[:ss[.fff]][offset]`. */
export const IsoDateTimeSchema: z.ZodType<IsoDateTime, IsoDateTime> = /* @__PURE__ */ z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/)
  .refine(isIsoDateTime, { error: "a date-time as YYYY-MM-DDTHH:mm[:ss][offset] is expected" }) as never;

/** A date or a date-time. */
export const IsoDateOrDateTimeSchema: z.ZodType<IsoDate | IsoDateTime, IsoDate | IsoDateTime> = /* @__PURE__ */ z.union(
  [IsoDateSchema, IsoDateTimeSchema],
);
