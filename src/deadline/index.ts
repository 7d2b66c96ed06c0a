/**
 * Deadline: when is the result due, and why that day?
 *
 * A request is plain data (when the complete dossier was received, the limit, rules, pauses, extensions); `computeDeadline`
 * answers it on a calendar, `explainDeadline` gives the reason for every day, `deadlineStatus` says how it stands on a day,
 * and `reviewDeadline` what a newer calendar changes.
 *
 * @packageDocumentation
 */
export { computeDeadline, computeDeadlines } from "./computeDeadline.js";
export { deadlineStatus } from "./deadlineStatus.js";
export { explainDeadline } from "./explainDeadline.js";
export { splitLimit, sumLimits } from "./limits.js";
export type {
  CountingRules,
  DayStep,
  DayStepFacts,
  Deadline,
  DeadlineRequest,
  DeadlineReview,
  DeadlineStatus,
  ExplainedDay,
  Extension,
  LimitUnit,
  Pause,
  Remaining,
  TimeLimit,
} from "./model.js";
export { reviewDeadline } from "./reviewDeadline.js";
export {
  CountingRulesSchema,
  DeadlineRequestSchema,
  ExtensionSchema,
  PauseSchema,
  TimeLimitSchema,
} from "./schema.js";
export { timeUsedBetween } from "./timeUsedBetween.js";
