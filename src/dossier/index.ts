/**
 * Dossier: one case, from events to its state, its deadline and its forms.
 *
 * @packageDocumentation
 */

export type { Channel } from "./model.js";
export {
  NATIONAL_STATUSES,
  type NationalStatus,
  nationalStatusCode,
  nationalStatusFromCode,
} from "./nationalStatus.js";
