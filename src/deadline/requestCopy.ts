import { frozenCopy } from "../plain/index.js";
import type { DeadlineRequest } from "./model.js";

/** The named properties that are given. */
const pick = <T extends object>(value: T, names: readonly (keyof T & string)[]): T =>
  Object.fromEntries(names.filter((name) => value[name] !== undefined).map((name) => [name, value[name]])) as T;

const RULES = [
  "firstDay",
  "receivedOnRestDay",
  "cutOff",
  "dueTime",
  "roll",
  "onPause",
  "maxExtensions",
  "dueSoon",
] as const;

/** A checked request as frozen data of its own: nothing that the caller does with his, or had beside it, is in it. */
export const requestCopy = (request: DeadlineRequest): DeadlineRequest => {
  const { limit, rules, pauses, extensions } = request;
  const own = {
    ...request,
    limit: pick(limit, ["amount", "unit"]),
    rules: rules && pick(rules, RULES),
    pauses: pauses?.map((pause) => pick(pause, ["from", "to", "reason"])),
    extensions: extensions?.map((extension) => pick(extension, ["decidedAt", "by", "to", "reason"])),
  };
  return frozenCopy(pick<DeadlineRequest>(own, ["receivedAt", "limit", "rules", "pauses", "extensions", "asOf"]));
};
