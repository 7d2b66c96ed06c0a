/**
 * Deadline: when is the result due, and why that day?
 *
 * @packageDocumentation
 */
export type {
  CountingRules,
  Deadline,
  DeadlineRequest,
  Extension,
  LimitUnit,
  Pause,
  Remaining,
  TimeLimit,
} from "./model.js";
