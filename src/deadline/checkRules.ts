import { isObject } from "../plain/index.js";
import { isTimeOfDay } from "../time/index.js";
import { invalidRequest, invalidRule, unknownRule } from "./errors.js";
import type { CountingRules } from "./model.js";

/** What a rule can be. */
interface Allowed {
  readonly choices: readonly string[];
  readonly has: (value: unknown) => boolean;
}

const oneOf = (...values: readonly string[]): Allowed => ({
  choices: values.map((value) => `"${value}"`),
  has: (value) => values.includes(value as string),
});

const HOUR: Allowed = {
  choices: ['"HH:mm"'],
  has: isTimeOfDay,
};

const NUMBER: Allowed = {
  choices: ["0", "1", "2", "…"],
  has: (value) => Number.isInteger(value) && (value as number) >= 0,
};

/** The counting rules and what each can be. */
export const RULES: Readonly<Record<keyof CountingRules, Allowed>> = {
  firstDay: /* @__PURE__ */ oneOf("next-day", "same-day"),
  receivedOnRestDay: /* @__PURE__ */ oneOf("as-received", "next-working-day"),
  dueTime: /* @__PURE__ */ oneOf("closing-time", "same-time"),
  roll: /* @__PURE__ */ oneOf("next-working-day", "none"),
  onPause: /* @__PURE__ */ oneOf("continue", "restart"),
  cutOff: HOUR,
  maxExtensions: NUMBER,
  dueSoon: NUMBER,
};

/** Refuses rules that are none, misspelled ones, and values that a rule cannot have. */
export const checkRules = (rules: CountingRules): void => {
  if (!isObject(rules)) throw invalidRequest({ property: "rules", value: rules });
  for (const rule of Object.keys(rules)) {
    if (!Object.hasOwn(RULES, rule)) throw unknownRule({ rule, known: Object.keys(RULES) });
    const { choices, has } = RULES[rule as keyof CountingRules];
    const value: unknown = rules[rule as keyof CountingRules];
    if (value !== undefined && !has(value)) throw invalidRule({ rule, value, choices });
  }
};
