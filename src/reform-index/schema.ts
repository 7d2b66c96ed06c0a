import * as z from "zod";
import { LegalReferenceSchema } from "../law/index.js";
import { frozenList } from "../plain/index.js";
import { IsoDateSchema } from "../time/index.js";
import { ConditionSchema, FormulaSchema } from "./conditions/schema.js";
import type { CriterionDefinition } from "./model.js";

const RoundingSchema = /* @__PURE__ */ z.object({
  digits: z.int().min(0).max(20),
  mode: z.enum(["half-up", "half-even", "down", "up"]),
});

const ZeroDenominatorPolicySchema = /* @__PURE__ */ z.enum(["full", "zero", "not-applicable", "not-scored"]);

const AggregateSchema = /* @__PURE__ */ z.enum(["sum", "mean", "weighted-mean", "geometric-mean"]);

const PointsBandSchema = /* @__PURE__ */ z.object({
  from: z.number().optional(),
  to: z.number().optional(),
  includes: z.enum(["from", "to", "both", "neither"]).optional(),
  points: z.number().min(0),
});

/** A scoring rule that comes from outside. */
export const ScoringRuleSchema = /* @__PURE__ */ z.discriminatedUnion("type", [
  z.object({ type: z.literal("yes-no") }),
  z.object({
    type: z.literal("proportional"),
    fullMarkAt: z.number().gt(0).max(1).optional(),
    whenDenominatorIsZero: ZeroDenominatorPolicySchema.optional(),
  }),
  z.object({
    type: z.literal("bands"),
    bands: frozenList(z.array(PointsBandSchema).min(1)),
    whenDenominatorIsZero: ZeroDenominatorPolicySchema.optional(),
  }),
  z.object({ type: z.literal("value"), whenDenominatorIsZero: ZeroDenominatorPolicySchema.optional() }),
  z.object({
    type: z.literal("goalposts"),
    low: z.number(),
    high: z.number(),
    clamp: z.boolean().optional(),
    whenDenominatorIsZero: ZeroDenominatorPolicySchema.optional(),
  }),
  z.object({
    type: z.literal("deduction"),
    perCase: z.number().gt(0),
    startsAt: z.enum(["maximum", "zero"]).optional(),
    atMost: z.number().gt(0).optional(),
  }),
  z.object({ type: z.literal("bonus"), perCase: z.number().gt(0), atMost: z.number().gt(0) }),
  z.object({ type: z.literal("manual"), step: z.number().gt(0).optional() }),
  z.object({
    type: z.literal("survey"),
    from: z.enum(["share", "percent"]).optional(),
    fullMarkAt: z.number().gt(0).max(1).optional(),
    whenDenominatorIsZero: ZeroDenominatorPolicySchema.optional(),
  }),
]);

const LevelsSchema = /* @__PURE__ */ frozenList(z.array(z.string().min(1)).min(1));

const ScoreLimitSchema = /* @__PURE__ */ z.object({ from: z.number().optional(), to: z.number().optional() });

const RedistributionSchema = /* @__PURE__ */ z.enum(["none", "proportional"]);

const EvidenceRequirementSchema = /* @__PURE__ */ z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  required: z.boolean().optional(),
});

const VariableDefinitionSchema = /* @__PURE__ */ z.object({
  id: z.string().min(1),
  title: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
});

/** A node of an index that comes from outside, with the nodes below it. */
export const CriterionDefinitionSchema = /* @__PURE__ */ z.object({
  id: z.string().min(1),
  title: z.string().min(1).optional(),
  max: z.number().gt(0).optional(),
  weight: z.number().gt(0).optional(),
  source: LegalReferenceSchema.optional(),
  levels: LevelsSchema.optional(),
  appliesWhen: ConditionSchema.optional(),
  get children(): z.ZodOptional<z.ZodType<readonly CriterionDefinition[], readonly CriterionDefinition[]>> {
    return frozenList(z.array(CriterionDefinitionSchema)).optional();
  },
  aggregate: AggregateSchema.optional(),
  rule: ScoringRuleSchema.optional(),
  whenNotApplicable: z.enum(["full", "zero", "leave-out", "not-scored"]).optional(),
  evidence: frozenList(z.array(EvidenceRequirementSchema)).optional(),
  derived: FormulaSchema.optional(),
  limit: ScoreLimitSchema.optional(),
  redistribute: RedistributionSchema.optional(),
  round: RoundingSchema.optional(),
});

/** The shape of an index that comes from outside; `defineIndex` checks what it says. */
export const IndexDefinitionSchema = /* @__PURE__ */ z.object({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1).optional(),
  max: z.number().gt(0).optional(),
  criteria: frozenList(z.array(CriterionDefinitionSchema).min(1)),
  round: RoundingSchema.optional(),
  aggregate: AggregateSchema.optional(),
  standing: z.enum(["official", "unconfirmed", "illustrative"]).optional(),
  source: LegalReferenceSchema.optional(),
  from: IsoDateSchema.optional(),
  to: IsoDateSchema.nullable().optional(),
  levels: LevelsSchema.optional(),
  variables: frozenList(z.array(VariableDefinitionSchema)).optional(),
  limit: ScoreLimitSchema.optional(),
  redistribute: RedistributionSchema.optional(),
  whenNoSurvey: z.enum(["rescale", "leave-out", "not-scored"]).optional(),
});

/** An observation that comes from outside. */
export const ObservationSchema = /* @__PURE__ */ z.union([
  z.number(),
  z.boolean(),
  z.object({ numerator: z.number(), denominator: z.number().min(0) }),
  z.literal("not-applicable"),
  z.null(),
]);

const StageSchema = /* @__PURE__ */ z.enum(["self-assessed", "appraised", "survey", "final"]);

const GivenPointsSchema = /* @__PURE__ */ z.object({
  points: z.number(),
  stage: StageSchema,
  reason: z.string().min(1),
});

/** The shape of an assessment that comes from outside; `scoreIndex` checks it against its index. */
export const AssessmentSchema = /* @__PURE__ */ z.object({
  unit: z.string().min(1),
  period: z.string().min(1).optional(),
  values: z.record(z.string(), ObservationSchema),
  level: z.string().min(1).optional(),
  surveyHeld: z.boolean().optional(),
  given: z.record(z.string(), GivenPointsSchema).optional(),
  stages: z.record(z.string(), StageSchema).optional(),
});
