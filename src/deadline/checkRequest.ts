import { invalidAmount, invalidRequest, invalidRule, tooManyExtensions, unknownUnit } from "./errors.js";
import type { CountingRules, DeadlineRequest, LimitUnit, TimeLimit } from "./model.js";

const UNITS: readonly LimitUnit[] = ["working-day", "calendar-day", "working-hour", "month"];

/** Refuses a limit that cannot be counted. */
export const checkLimit = (limit: TimeLimit): void => {
  const { amount, unit } = limit ?? {};
  if (!UNITS.includes(unit)) throw unknownUnit({ value: unit });
  const steps = unit === "working-day" ? amount * 2 : amount;
  if (typeof amount !== "number" || !Number.isInteger(steps) || amount < 0)
    throw invalidAmount({ value: amount, unit });
};

const CHOICES = {
  firstDay: ["next-day", "same-day"],
  receivedOnRestDay: ["as-received", "next-working-day"],
  dueTime: ["closing-time", "same-time"],
  roll: ["next-working-day", "none"],
  onPause: ["continue", "restart"],
} as const satisfies Partial<Record<keyof CountingRules, readonly string[]>>;

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const checkRules = (rules: CountingRules): void => {
  for (const [rule, choices] of Object.entries(CHOICES)) {
    const value: unknown = rules[rule as keyof typeof CHOICES];
    if (value !== undefined && !(choices as readonly unknown[]).includes(value)) {
      throw invalidRule({ rule, value, choices: choices.map((choice) => `"${choice}"`) });
    }
  }
  if (rules.cutOff !== undefined && !(typeof rules.cutOff === "string" && CLOCK.test(rules.cutOff))) {
    throw invalidRule({ rule: "cutOff", value: rules.cutOff, choices: ['"HH:mm"'] });
  }
  for (const rule of ["maxExtensions", "dueSoon"] as const) {
    const value = rules[rule];
    if (value !== undefined && !(Number.isInteger(value) && value >= 0)) {
      throw invalidRule({ rule, value, choices: ["0", "1", "2", "…"] });
    }
  }
};

/** Refuses a request of which some part has no meaning. */
export const checkRequest = (request: DeadlineRequest): void => {
  if (typeof request !== "object" || request === null) throw invalidRequest({ value: request });
  const { limit, rules = {}, extensions = [] } = request;
  checkLimit(limit);
  checkRules(rules);
  const allowed = rules.maxExtensions ?? 1;
  if (extensions.length > allowed) throw tooManyExtensions({ given: extensions.length, allowed });
};
