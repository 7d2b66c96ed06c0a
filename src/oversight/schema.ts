import * as z from "zod";
import { ExtensionSchema, TimeLimitSchema } from "../deadline/index.js";
import { LegalReferenceSchema } from "../law/index.js";
import { IsoDateOrDateTimeSchema, IsoDateSchema } from "../time/index.js";

/** A target that comes from outside. */
export const TargetSchema = /* @__PURE__ */ z.object({
  id: z.string().min(1),
  indicator: z.string().min(1),
  unit: z.string().min(1).optional(),
  level: z.string().optional(),
  period: z.string().optional(),
  comparison: z.enum(["at-least", "more-than", "at-most", "less-than", "equal"]),
  value: z.number(),
  source: LegalReferenceSchema.optional(),
});

/** A plan that comes from outside. */
export const ReformPlanSchema = /* @__PURE__ */ z.object({
  id: z.string().min(1),
  unit: z.string().min(1),
  period: z.string(),
  title: z.string().optional(),
  issuedOn: IsoDateSchema.nullish(),
  issueBy: IsoDateSchema.nullish(),
  tasks: z.array(
    z.object({
      id: z.string().min(1),
      title: z.string().optional(),
      responsible: z.string().min(1),
      dueOn: IsoDateSchema,
      doneOn: IsoDateSchema.nullish(),
      cancelled: z.boolean().optional(),
      evidence: z.array(z.string()).optional(),
    }),
  ),
  targets: z.array(TargetSchema).optional(),
});

/** An inspection that comes from outside. */
export const InspectionSchema = /* @__PURE__ */ z.object({
  id: z.string().min(1),
  unit: z.string().min(1),
  unitKind: z.string().min(1).optional(),
  on: IsoDateSchema,
  team: z.string().optional(),
  topics: z.array(z.string()).optional(),
  findings: z.array(
    z.object({
      id: z.string().min(1),
      kind: z.string().min(1),
      severity: z.enum(["minor", "major", "serious"]),
      description: z.string().optional(),
      remediation: z
        .object({
          document: z.string().min(1),
          issuedOn: IsoDateSchema,
          responsible: z.string().min(1),
          limit: TimeLimitSchema.optional(),
          extensions: z.array(ExtensionSchema).optional(),
          dueOn: IsoDateSchema.optional(),
          reportedOn: IsoDateSchema.nullish(),
          verifiedOn: IsoDateSchema.nullish(),
          verifiedBy: z.string().optional(),
        })
        .nullish(),
    }),
  ),
});

/** A petition that comes from outside. */
export const PetitionSchema = /* @__PURE__ */ z.object({
  code: z.string().min(1),
  receivedAt: IsoDateOrDateTimeSchema,
  forwardedToUsAt: IsoDateOrDateTimeSchema.nullish(),
  forwardedAt: IsoDateOrDateTimeSchema.nullish(),
  refusedAt: IsoDateOrDateTimeSchema.nullish(),
  returnedAt: IsoDateOrDateTimeSchema.nullish(),
  supplementRequestedAt: IsoDateOrDateTimeSchema.nullish(),
  acceptedAt: IsoDateOrDateTimeSchema.nullish(),
  handledAt: IsoDateOrDateTimeSchema.nullish(),
  publishedAt: IsoDateOrDateTimeSchema.nullish(),
  likes: z.int().nonnegative().optional(),
  dislikes: z.int().nonnegative().optional(),
  repeated: z.boolean().optional(),
});

const duty = {
  id: z.string().min(1),
  title: z.string().optional(),
  source: LegalReferenceSchema.optional(),
};

/** A duty that comes from outside. */
export const DutySchema = /* @__PURE__ */ z.discriminatedUnion("kind", [
  z.object({
    ...duty,
    kind: z.literal("rhythm"),
    every: z.enum(["month", "quarter", "half-year", "year"]),
    times: z.int().positive().optional(),
    grace: TimeLimitSchema.optional(),
  }),
  z.object({
    ...duty,
    kind: z.literal("checklist"),
    items: z.array(z.object({ id: z.string().min(1), title: z.string().optional(), required: z.boolean().optional() })),
    by: IsoDateSchema.optional(),
  }),
]);

/** A record of a duty that comes from outside. */
export const DutyRecordSchema = /* @__PURE__ */ z.object({
  duty: z.string().min(1),
  unit: z.string().min(1),
  on: IsoDateSchema,
  item: z.string().min(1).optional(),
  evidence: z.array(z.string()).optional(),
});
