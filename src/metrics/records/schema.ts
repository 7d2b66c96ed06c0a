import * as z from "zod";
import { CompareBySchema, CountSchema } from "../schema.js";

/** A check of records that was stored or sent; more faults than records are an issue. */
export const RecordCheckSchema = /* @__PURE__ */ (() =>
  z
    .object({
      version: z.literal(1),
      options: z
        .object({ compareBy: CompareBySchema, examples: CountSchema, values: CountSchema, duplicates: z.boolean() })
        .nullable(),
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
          values: z.array(z.tuple([z.union([z.string(), z.number(), z.boolean(), z.null()]), CountSchema])),
        }),
      ),
      codes: z.array(z.tuple([z.string(), CountSchema])).nullable(),
    })
    .refine(({ records, faults }) => faults.reduce((sum, { count }) => sum + count, 0) <= records, {
      error: "more records are at fault than were checked",
      path: ["faults"],
    }))();
