import type { Deadline } from "motcua/deadline";
import { DeadlineRequestSchema, TimeLimitSchema } from "motcua/deadline";
import { DossierEventSchema, DossierSchema, EVENT_TYPES, NATIONAL_STATUSES } from "motcua/dossier";
import { ReportII06Schema, TallySchema } from "motcua/metrics";
import { ChannelSchema } from "motcua/procedure";
import { IsoDateSchema, IsoDateTimeSchema } from "motcua/time";
import { z } from "zod";

/** What is wrong with one part of a request. */
export const IssueSchema = z.object({
  /** Where: `pauses[0].to`, `DanhSachLePhi[0].Gia`; empty where it concerns the whole. */
  path: z.string(),
  code: z.string(),
  message: z.string(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

/** What is wrong with one part of a request. */
export type Issue = z.output<typeof IssueSchema>;

/** What every answer but a success looks like. */
export const ProblemSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    facts: z.record(z.string(), z.unknown()).optional(),
    issues: z.array(IssueSchema).readonly().optional(),
  }),
});

/** What every answer but a success looks like. */
export type Problem = z.output<typeof ProblemSchema>;

/** Something that has a code and a sentence. */
export const CodedSchema = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.unknown()),
  message: z.string(),
});

/** A deadline as `computeDeadline` makes it. */
export const DeadlineSchema = z.object({
  request: DeadlineRequestSchema,
  calendar: z.object({ id: z.string(), version: z.string() }),
  startDate: IsoDateSchema,
  dueDate: IsoDateSchema.nullable(),
  dueAt: IsoDateTimeSchema.nullable(),
  legalEndAt: IsoDateTimeSchema.nullable(),
  originalDueDate: IsoDateSchema,
  certainty: z.enum(["announced", "provisional"]),
  remaining: z.object({ amount: z.number(), unit: TimeLimitSchema.shape.unit }).nullable(),
  projectedDueDate: IsoDateSchema.nullable(),
}) satisfies z.ZodType<Deadline>;

/** A deadline in figures and in words, and day by day where that was asked for. */
export const DeadlineAnswerSchema = z.object({
  deadline: DeadlineSchema,
  sentence: z.string(),
  days: z
    .array(z.object({ date: IsoDateSchema, kind: z.string(), sentence: z.string() }))
    .readonly()
    .optional(),
});

/** What opens a dossier. */
export const OpeningSchema = z.strictObject({
  procedureCode: z.string().min(1),
  field: z.string().min(1).optional(),
  agency: z.string().min(1).optional(),
  event: DossierEventSchema,
});

/** A dossier as it stands. */
export const DossierAnswerSchema = z.object({
  dossier: DossierSchema,
  procedureCode: z.string(),
  field: z.string(),
  agency: z.string().nullable(),
  /** `null` where nothing is due, or not yet: then `sentence` says why. */
  deadline: DeadlineSchema.nullable(),
  sentence: z.string(),
  /** What may happen next. */
  available: z.array(z.enum(EVENT_TYPES)).readonly(),
  findings: z.array(CodedSchema).readonly(),
});

/** What became of a payload of the national portal. */
export const NationalAnswerSchema = z.object({
  code: z.string(),
  status: z.enum(NATIONAL_STATUSES),
  /** Events that were not known before. */
  added: z.array(DossierEventSchema).readonly(),
  /** What the payload does not tell. */
  gaps: z.array(CodedSchema).readonly(),
  /** Fields that are not known and were left out. */
  leftOut: z.array(z.string()).readonly(),
});

/** What the sender knows and no payload says. */
export const NationalQuerySchema = z.strictObject({
  channel: ChannelSchema.optional(),
  nonTerritorial: z.enum(["true", "false"]).optional(),
  outcome: z.enum(["granted", "refused"]).optional(),
});

/** Which dossiers a figure is about; they are judged as they stand now, or at the end of the period. */
export const PeriodQuerySchema = z.strictObject({
  from: IsoDateSchema,
  to: IsoDateSchema,
  allocation: z.enum(["by-due-date", "local-practice"]).optional(),
});

/** Tallies by name. */
export const TalliesAnswerSchema = z.object({
  tallies: z.array(z.object({ name: z.string(), tally: TallySchema })).readonly(),
});

const IntervalSchema = z.object({ low: z.number(), high: z.number(), level: z.number() });

/** A rate with what it was made of. */
export const RateAnswerSchema = z.object({
  rate: z.object({
    basis: z.enum(["received", "resolved", "qd766", "strict"]),
    numerator: z.int(),
    denominator: z.int(),
    value: z.number().nullable(),
    printed: z.string(),
    interval: IntervalSchema.nullable(),
  }),
  tally: TallySchema,
});

/** Form II.06, in figures and as a table. */
export const ReportAnswerSchema = z.object({
  report: ReportII06Schema,
  /** Whether its period is not over yet. */
  provisional: z.boolean(),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()])).readonly()).readonly(),
});
