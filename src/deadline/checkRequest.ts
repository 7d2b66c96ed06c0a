import { isObject } from "../plain/index.js";
import { checkRules, RULES } from "./checkRules.js";
import {
  invalidAmount,
  invalidRequest,
  type RequestPart,
  tooManyExtensions,
  unknownProperty,
  unknownUnit,
} from "./errors.js";
import type { DeadlineRequest, Extension, LimitUnit, Pause, TimeLimit } from "./model.js";

const UNITS: readonly LimitUnit[] = ["working-day", "calendar-day", "working-hour", "month"];

const PROPERTIES: Readonly<Record<RequestPart, ReadonlySet<string>>> = {
  request: /* @__PURE__ */ new Set(["receivedAt", "limit", "rules", "pauses", "extensions", "asOf"]),
  limit: /* @__PURE__ */ new Set(["amount", "unit"]),
  pause: /* @__PURE__ */ new Set(["from", "to", "reason", "effect"]),
  extension: /* @__PURE__ */ new Set(["decidedAt", "by", "to", "reason"]),
};

const checkProperties = (part: RequestPart, value: object): void => {
  const known = PROPERTIES[part];
  for (const property in value) {
    if (!known.has(property)) throw unknownProperty({ part, property, known: [...known] });
  }
};

const checkList = (property: "pauses" | "extensions", list: readonly { readonly reason: string }[]): void => {
  if (!Array.isArray(list) || !list.every(isObject)) throw invalidRequest({ property, value: list });
  const unexplained = list.find(({ reason }) => typeof reason !== "string");
  if (unexplained !== undefined) throw invalidRequest({ property, value: unexplained });
};

const checkPauses = (pauses: readonly Pause[]): void => {
  checkList("pauses", pauses);
  for (const pause of pauses) checkProperties("pause", pause);
  const unclear = pauses.find(({ effect }) => effect !== undefined && !RULES.onPause.has(effect));
  if (unclear !== undefined) throw invalidRequest({ property: "pauses", value: unclear });
};

const checkExtensions = (extensions: readonly Extension[], allowed = 1): void => {
  checkList("extensions", extensions);
  for (const extension of extensions) checkProperties("extension", extension);
  const unclear = extensions.find(({ by, to }) => (by === undefined) === (to === undefined));
  if (unclear !== undefined) throw invalidRequest({ property: "extensions", value: unclear });
  if (extensions.length > allowed) throw tooManyExtensions({ given: extensions.length, allowed });
};

/** Refuses a limit that cannot be counted. */
export const checkLimit = (limit: TimeLimit): void => {
  const { amount, unit } = limit ?? {};
  if (!UNITS.includes(unit)) throw unknownUnit({ value: unit });
  const stepsOfOne = unit === "working-day" ? 2 : 1;
  checkProperties("limit", limit);
  if (typeof amount !== "number" || !Number.isInteger(amount * stepsOfOne) || amount < 0)
    throw invalidAmount({ value: amount, unit });
};

/** Refuses a request of which some part has no meaning. */
export const checkRequest = (request: DeadlineRequest): void => {
  if (!isObject(request)) throw invalidRequest({ property: "request", value: request });
  checkProperties("request", request);
  const { limit, rules, pauses, extensions } = request;
  checkLimit(limit);
  if (rules !== undefined) checkRules(rules);
  if (pauses !== undefined) checkPauses(pauses);
  if (extensions !== undefined) checkExtensions(extensions, rules?.maxExtensions);
};
