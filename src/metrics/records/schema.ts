import { z } from "zod";
import { CompareBySchema, CountSchema } from "../schema.js";

/** A check of records that was stored or sent. */
export const RecordCheckSchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  options: z.object({ compareBy: CompareBySchema, examples: CountSchema, duplicates: z.boolean() }).nullable(),
  records: CountSchema,
  faults: z.array(
    z.object({
      fault: z.enum([
        "unreadable-record",
        "no-code",
        "unknown-status",
        "unknown-channel",
        "unreadable-date",
        "unreadable-pauses",
        "no-receipt-date",
        "no-finish-date",
        "finished-before-received",
      ]),
      count: CountSchema,
      examples: z.array(z.string()),
    }),
  ),
  codes: z.array(z.tuple([z.string(), CountSchema])).nullable(),
});
