/**
 * Law: where a rule comes from, how its text is known, and which of several versions held on a day.
 *
 * @packageDocumentation
 */
export { cite } from "./cite.js";
export { inForceOn } from "./inForceOn.js";
export type { DatedValue, Evidence, LegalReference } from "./model.js";
export { LegalReferenceSchema } from "./schema.js";
