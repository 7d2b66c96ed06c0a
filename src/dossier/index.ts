/**
 * Dossier (hồ sơ): one case, from events to its state and its deadline.
 *
 * `applyEvent` is a pure fold over a table of transitions; an event that the table does not foresee is refused as a value.
 * The deadline is derived from the events, and statuses carry the national portal's ten codes.
 *
 * @packageDocumentation
 */
export { applyEvent } from "./applyEvent.js";
export { availableEvents } from "./availableEvents.js";
export { dossierDeadline } from "./dossierDeadline.js";
export type {
  Channel,
  Dossier,
  DossierContext,
  DossierEvent,
  DossierEventType,
  EventBase,
  EventResult,
  LaterEvent,
  OpeningEvent,
  Refusal,
  RefusalFacts,
  Supplement,
  Transition,
} from "./model.js";
export {
  NATIONAL_STATUSES,
  type NationalStatus,
  nationalStatusCode,
  nationalStatusFromCode,
} from "./nationalStatus.js";
export { replayDossier } from "./replayDossier.js";
export { DossierEventSchema } from "./schema.js";
export { TRANSITIONS } from "./transitions.js";
