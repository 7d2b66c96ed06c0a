import * as z from "zod";
import { IsoDateOrDateTimeSchema } from "../../time/index.js";
import { CompareBySchema, CountSchema, EXCLUSIONS, PeriodSchema } from "../schema.js";

/** Options of indicator 2.1 of Decision 766, every default filled in. */
export const SettledQd766OptionsSchema = /* @__PURE__ */ z.object({
  period: PeriodSchema,
  asOf: IsoDateOrDateTimeSchema,
  compareBy: CompareBySchema,
  dueDates: z.enum(["as-promised", "moved"]),
  secondRequest: z.enum(["waiting", "always"]),
});

/** A tally of indicator 2.1 that was stored or sent. */
export const Qd766TallySchema = /* @__PURE__ */ z.object({
  version: z.literal(1),
  options: SettledQd766OptionsSchema.nullable(),
  onTime: z.object({
    "finished-in-time": CountSchema,
    "waiting-in-time": CountSchema,
    "pending-in-time": CountSchema,
  }),
  overdue: z.object({
    "second-request": CountSchema,
    "finished-late": CountSchema,
    "waiting-late": CountSchema,
    "pending-late": CountSchema,
  }),
  excluded: z.object({ ...EXCLUSIONS, nothingToJudgeBy: CountSchema }),
});

/** Counts of petitions that come from outside. That no part exceeds the whole is checked where rates are made. */
export const PetitionCountsSchema = /* @__PURE__ */ z.object({
  petitions: CountSchema,
  onTime: CountSchema,
  dissatisfied: CountSchema,
});

/** Counts of dossiers that come from outside, for `dossierSatisfaction`. */
export const SatisfactionCountsSchema = /* @__PURE__ */ z.object({
  dossiers: CountSchema,
  overdue: CountSchema,
  dissatisfied: CountSchema,
});

/** A target or a traffic light from a plan. */
export const LightRuleSchema = /* @__PURE__ */ z.object({
  basis: z.string().optional(),
  light: z.string().min(1),
  from: z.number().min(0).max(1),
});
