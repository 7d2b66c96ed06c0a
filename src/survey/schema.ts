import * as z from "zod";
import { LegalReferenceSchema } from "../law/index.js";

const NameSchema = /* @__PURE__ */ z.string().min(1);
const CountSchema = /* @__PURE__ */ z.int().nonnegative();

const AnswerLevelSchema = /* @__PURE__ */ z.object({
  code: NameSchema,
  title: NameSchema.optional(),
  satisfied: z.boolean(),
  percent: z.number().min(0).max(100).optional(),
});

const ScaleSchema = /* @__PURE__ */ z.array(AnswerLevelSchema).min(1);

/** The shape of a survey that comes from outside; whether its ids differ and its factors are known is for `tallyAnswers` to say. */
export const SurveyDefinitionSchema = /* @__PURE__ */ z.object({
  id: NameSchema,
  version: NameSchema,
  title: NameSchema.optional(),
  scale: ScaleSchema,
  questions: z
    .array(
      z.object({
        id: NameSchema,
        title: NameSchema.optional(),
        factor: NameSchema.optional(),
        scale: ScaleSchema.optional(),
      }),
    )
    .min(1)
    .optional(),
  factors: z.array(z.object({ id: NameSchema, title: NameSchema.optional() })).optional(),
  source: LegalReferenceSchema.optional(),
});

/** An answer that comes from outside; whether its level, question and stratum are known is for `tallyAnswers` to say. */
export const SurveyAnswerSchema = /* @__PURE__ */ z.object({
  level: z.string().nullable(),
  question: z.string().optional(),
  factor: z.string().optional(),
  stratum: z.string().optional(),
  respondent: z.string().optional(),
});

const SurveyStratumSchema = /* @__PURE__ */ z.object({
  population: z.int().positive(),
  invited: CountSchema.optional(),
});

const SettledSatisfactionOptionsSchema = /* @__PURE__ */ z.object({
  survey: SurveyDefinitionSchema,
  estimator: z.enum(["satisfied-share", "weighted-options"]),
  whole: z.enum(["pooled", "mean-of-factors"]).nullable(),
  level: z.union([z.literal(0.9), z.literal(0.95), z.literal(0.99)]),
  population: z.int().positive().nullable(),
  invited: CountSchema.nullable(),
  strata: z.record(z.string(), SurveyStratumSchema).nullable(),
  minimumAnswers: z.int().positive(),
  round: z.object({
    digits: z.int().min(0).max(20),
    mode: z.enum(["half-up", "half-even", "down", "up"]),
  }),
});

/** A tally of answers that was stored or sent. */
export const AnswerTallySchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  options: SettledSatisfactionOptionsSchema.nullable(),
  strata: z.array(
    z.object({
      stratum: z.string().nullable(),
      respondents: CountSchema,
      cells: z.array(
        z.object({
          question: z.string().nullable(),
          factor: z.string().nullable(),
          counts: z.record(z.string(), CountSchema),
          noAnswer: CountSchema,
          anonymous: CountSchema,
        }),
      ),
    }),
  ),
});
