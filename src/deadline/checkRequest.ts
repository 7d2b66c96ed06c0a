import { isObject } from "../plain/index.js";
import { invalidAmount, invalidRequest, invalidRule, tooManyExtensions, unknownRule, unknownUnit } from "./errors.js";
import type { CountingRules, DeadlineRequest, Extension, LimitUnit, TimeLimit } from "./model.js";

const UNITS: readonly LimitUnit[] = ["working-day", "calendar-day", "working-hour", "month"];

const checkList = (property: "pauses" | "extensions", list: readonly { readonly reason: string }[]): void => {
  if (!Array.isArray(list) || !list.every(isObject)) throw invalidRequest({ property, value: list });
  const unexplained = list.find(({ reason }) => typeof reason !== "string");
  if (unexplained !== undefined) throw invalidRequest({ property, value: unexplained });
};

const checkExtensions = (extensions: readonly Extension[], { maxExtensions: allowed = 1 }: CountingRules): void => {
  checkList("extensions", extensions);
  const unclear = extensions.find(({ by, to }) => (by === undefined) === (to === undefined));
  if (unclear !== undefined) throw invalidRequest({ property: "extensions", value: unclear });
  if (extensions.length > allowed) throw tooManyExtensions({ given: extensions.length, allowed });
};

/** Refuses a limit that cannot be counted. */
export const checkLimit = (limit: TimeLimit): void => {
  const { amount, unit } = limit ?? {};
  if (!UNITS.includes(unit)) throw unknownUnit({ value: unit });
  const stepsOfOne = unit === "working-day" ? 2 : 1;
  if (typeof amount !== "number" || !Number.isInteger(amount * stepsOfOne) || amount < 0)
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

const RULES = [...Object.keys(CHOICES), "cutOff", "maxExtensions", "dueSoon"];

const checkSpelling = (rules: CountingRules): void => {
  const unknown = Object.keys(rules).find((rule) => !RULES.includes(rule));
  if (unknown !== undefined) throw unknownRule({ rule: unknown, known: RULES });
};

const checkChoices = (rules: CountingRules): void => {
  for (const [rule, choices] of Object.entries(CHOICES)) {
    const value: unknown = rules[rule as keyof typeof CHOICES];
    if (value !== undefined && !(choices as readonly unknown[]).includes(value)) {
      throw invalidRule({ rule, value, choices: choices.map((choice) => `"${choice}"`) });
    }
  }
};

const checkCount = (rule: "maxExtensions" | "dueSoon", value: number | undefined): void => {
  if (value !== undefined && !(Number.isInteger(value) && value >= 0)) {
    throw invalidRule({ rule, value, choices: ["0", "1", "2", "…"] });
  }
};

const checkRules = (rules: CountingRules): void => {
  if (!isObject(rules)) throw invalidRequest({ property: "rules", value: rules });
  checkSpelling(rules);
  checkChoices(rules);
  const { cutOff, maxExtensions, dueSoon }: CountingRules = rules;
  if (cutOff !== undefined && !(typeof cutOff === "string" && CLOCK.test(cutOff))) {
    throw invalidRule({ rule: "cutOff", value: cutOff, choices: ['"HH:mm"'] });
  }
  checkCount("maxExtensions", maxExtensions);
  checkCount("dueSoon", dueSoon);
};

/** Refuses a request of which some part has no meaning. */
export const checkRequest = (request: DeadlineRequest): void => {
  if (!isObject(request)) throw invalidRequest({ property: "request", value: request });
  const { limit, rules, pauses, extensions } = request;
  checkLimit(limit);
  if (rules !== undefined) checkRules(rules);
  if (pauses !== undefined) checkList("pauses", pauses);
  if (extensions !== undefined) checkExtensions(extensions, rules ?? {});
};
