import { z } from "zod";
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
  field: z.string().optional(),
  agency: z.string().optional(),
  procedureCode: z.string().optional(),
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

/** A tally that was stored or sent. Says nothing on whether its counts add up. */
export const TallySchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  options: SettledTallyOptionsSchema.nullable(),
  received: z.object({
    online: CountSchema,
    counterOrPost: CountSchema,
    carriedOver: CountSchema,
    total: CountSchema,
  }),
  resolved: z.object({ early: CountSchema, onTime: CountSchema, late: CountSchema, total: CountSchema }),
  pending: z.object({ withinTime: CountSchema, overdue: CountSchema, total: CountSchema }),
  noDueDate: CountSchema,
  excluded: z.object({ ...EXCLUSIONS, total: CountSchema }),
});

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
