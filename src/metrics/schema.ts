import * as z from "zod";
import { TimeLimitSchema } from "../deadline/index.js";
import { NATIONAL_STATUSES } from "../dossier/index.js";
import { ChannelSchema } from "../procedure/index.js";
import { IsoDateOrDateTimeSchema, IsoDateSchema } from "../time/index.js";

/** A pause of a record that comes from outside. */
export const RecordPauseSchema = /* @__PURE__ */ z.object({
  kind: z.enum(["supplement", "payment", "stop"]),
  from: IsoDateOrDateTimeSchema,
  to: IsoDateOrDateTimeSchema.nullish(),
});

/** A record of an extract that comes from outside. Missing dates may be `null`; a date that cannot be read is an issue. */
export const DossierRecordSchema = /* @__PURE__ */ z.object({
  code: z.string().min(1),
  status: z.enum(NATIONAL_STATUSES),
  channel: ChannelSchema,
  receivedAt: IsoDateOrDateTimeSchema.nullable(),
  dueAt: IsoDateOrDateTimeSchema.nullish(),
  finishedAt: IsoDateOrDateTimeSchema.nullish(),
  returnedAt: IsoDateOrDateTimeSchema.nullish(),
  field: z.string().nullish(),
  agency: z.string().nullish(),
  procedureCode: z.string().nullish(),
  pauses: z.array(RecordPauseSchema).optional(),
  supplements: z.int().nonnegative().optional(),
  limit: TimeLimitSchema.nullish(),
});

/** A number of dossiers. */
export const CountSchema = /* @__PURE__ */ z.int().nonnegative();

/** A period of local days, both of which belong to it. */
export const PeriodSchema = /* @__PURE__ */ z.object({ from: IsoDateSchema, to: IsoDateSchema });

/** Which dossiers. */
export const CohortSchema = /* @__PURE__ */ z.enum(["handled", "received", "resolved"]);

/** How moments are compared. */
export const CompareBySchema = /* @__PURE__ */ z.enum(["date", "instant"]);

/** Why records stand in no tally, with their counts. */
export const EXCLUSIONS = /* @__PURE__ */ (() => ({
  notYetAccepted: CountSchema,
  rejectedAtReception: CountSchema,
  noReceiptDate: CountSchema,
  noFinishDate: CountSchema,
  finishedBeforeReceived: CountSchema,
  outsidePeriod: CountSchema,
}))();

/** Options of a tally, every default filled in. */
export const SettledTallyOptionsSchema = /* @__PURE__ */ z.object({
  period: PeriodSchema,
  asOf: IsoDateOrDateTimeSchema,
  cohort: CohortSchema,
  compareBy: CompareBySchema,
  allocation: z.enum(["by-due-date", "local-practice"]),
});

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const addsUp = ({ total, ...parts }: { readonly total: number } & Readonly<Record<string, number>>): boolean =>
  total === sumOf(Object.values(parts));

/** A tally that was stored or sent; that its counts do not add up is an issue. */
export const TallySchema = /* @__PURE__ */ (() => {
  const issue = (what: string) => ({ error: `the total is not the sum of ${what}` });
  const parts = issue("its parts");
  return z
    .object({
      version: z.literal(1),
      options: SettledTallyOptionsSchema.nullable(),
      received: z
        .object({ online: CountSchema, counterOrPost: CountSchema, carriedOver: CountSchema, total: CountSchema })
        .refine(addsUp, parts),
      resolved: z
        .object({ early: CountSchema, onTime: CountSchema, late: CountSchema, total: CountSchema })
        .refine(addsUp, parts),
      pending: z.object({ withinTime: CountSchema, overdue: CountSchema, total: CountSchema }).refine(addsUp, parts),
      noDueDate: CountSchema,
      excluded: z.object({ ...EXCLUSIONS, total: CountSchema }).refine(addsUp, parts),
    })
    .refine(
      ({ received, resolved, pending, noDueDate }) => received.total === resolved.total + pending.total + noDueDate,
      { ...issue("what was resolved, what is pending and what has no due date"), path: ["received", "total"] },
    );
})();

/** Counts that others published. Whether they add up is for `tallyOf` to say. */
export const PublishedCountsSchema = /* @__PURE__ */ z.object({
  received: z.object({
    online: CountSchema,
    counterOrPost: CountSchema,
    carriedOver: CountSchema,
    total: CountSchema.optional(),
  }),
  resolved: z.object({ early: CountSchema, onTime: CountSchema, late: CountSchema, total: CountSchema.optional() }),
  pending: z.object({ withinTime: CountSchema, overdue: CountSchema, total: CountSchema.optional() }),
  noDueDate: CountSchema.optional(),
});
