import { frozenCopy } from "../plain/index.js";
import type { DeadlineRequest, Extension, Pause } from "./model.js";

const pauseCopy = ({ from, to, reason }: Pause): Pause =>
  Object.freeze(to === undefined ? { from, reason } : { from, to, reason });

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
export const requestCopy = ({ receivedAt, limit, rules, pauses, extensions, asOf }: DeadlineRequest): DeadlineRequest =>
  Object.freeze({
    receivedAt,
    limit: Object.freeze({ amount: limit.amount, unit: limit.unit }),
    ...(rules === undefined ? undefined : { rules: frozenCopy(JSON.parse(JSON.stringify(rules))) }),
    ...(pauses === undefined ? undefined : { pauses: Object.freeze(pauses.map(pauseCopy)) }),
    ...(extensions === undefined ? undefined : { extensions: Object.freeze(extensions.map(extensionCopy)) }),
    ...(asOf === undefined ? undefined : { asOf }),
  });
