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

const CountSchema = /* @__PURE__ */ z.int().nonnegative();

/** Options of a tally, every default filled in. */
export const SettledTallyOptionsSchema = /* @__PURE__ */ z.object({
  period: z.object({ from: IsoDateSchema, to: IsoDateSchema }),
  asOf: IsoDateOrDateTimeSchema,
  cohort: z.enum(["handled", "received", "resolved"]),
  compareBy: z.enum(["date", "instant"]),
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
  excluded: z.object({
    notYetAccepted: CountSchema,
    rejectedAtReception: CountSchema,
    noReceiptDate: CountSchema,
    noFinishDate: CountSchema,
    finishedBeforeReceived: CountSchema,
    outsidePeriod: CountSchema,
    total: CountSchema,
  }),
});

const CELLS = /* @__PURE__ */ (() => ({
  receivedTotal: CountSchema,
  receivedOnline: CountSchema,
  receivedCounterOrPost: CountSchema,
  carriedOver: CountSchema,
  resolvedTotal: CountSchema,
  resolvedEarly: CountSchema,
  resolvedOnTime: CountSchema,
  resolvedLate: CountSchema,
  pendingTotal: CountSchema,
  pendingWithinTime: CountSchema,
  pendingOverdue: CountSchema,
}))();

/** A complete form II.06 that was stored or sent. Whether it reconciles is for `checkReportII06` to say. */
export const ReportII06Schema = /* @__PURE__ */ z.object({
  options: SettledTallyOptionsSchema.nullable(),
  rows: z.array(z.object({ no: z.int().positive(), field: z.string(), ...CELLS })).readonly(),
  total: z.object(CELLS),
});
