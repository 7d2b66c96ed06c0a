/**
 * Law: where a rule comes from, how its text is known, and which of several versions held on a day.
 *
 * @packageDocumentation
 */
export { cite } from "./cite.ts";
export { inForceOn } from "./inForceOn.ts";
export type { DatedValue, Evidence, LegalReference } from "./model.ts";
export { LegalReferenceSchema } from "./schema.ts";
