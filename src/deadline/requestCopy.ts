import type { Writable } from "../plain/index.js";
import type { CountingRules, DeadlineRequest, Extension, Pause } from "./model.js";

const rulesCopy = (rules: CountingRules): CountingRules =>
  Object.freeze(Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)));

const pauseCopy = ({ from, to, reason, effect }: Pause): Pause => {
  const copy: Writable<Pause> = to === undefined ? { from, reason } : { from, to, reason };
  if (effect !== undefined) copy.effect = effect;
  return Object.freeze(copy);
};

const extensionCopy = ({ decidedAt, by, to, reason }: Extension): Extension =>
  Object.freeze(
    by === undefined
      ? { decidedAt, to, reason }
      : { decidedAt, by: Object.freeze({ amount: by.amount, unit: by.unit }), reason },
  );

/**
 * A checked request as frozen data of its own, without `undefined`, as it would come back from JSON: nothing that the
 * caller does with his later, or had beside it, is in it.
 */
export const requestCopy = ({
  receivedAt,
  limit,
  rules,
  pauses,
  extensions,
  asOf,
}: DeadlineRequest): DeadlineRequest => {
  const copy: Writable<DeadlineRequest> = {
    receivedAt,
    limit: Object.freeze({ amount: limit.amount, unit: limit.unit }),
  };
  if (rules !== undefined) copy.rules = rulesCopy(rules);
  if (pauses !== undefined) copy.pauses = Object.freeze(pauses.map(pauseCopy));
  if (extensions !== undefined) copy.extensions = Object.freeze(extensions.map(extensionCopy));
  if (asOf !== undefined) copy.asOf = asOf;
  return Object.freeze(copy);
};
