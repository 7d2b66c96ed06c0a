import type { EventResult, Refusal } from "./model.js";

/** A refusal as the result of an event. */
export const refused = (refusal: Refusal): EventResult => {
  Object.freeze(refusal.facts);
  return Object.freeze({ ok: false, refusal: Object.freeze(refusal) });
};
