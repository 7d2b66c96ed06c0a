import type { Dossier, DossierEventType } from "./model.js";
import { TRANSITIONS } from "./transitions.js";

/**
 * What may happen to a dossier next, by the transition table; without a dossier, what may open one.
 *
 * @example
 * ```ts
 * import { availableEvents } from "motcua/dossier";
 *
 * availableEvents(undefined); // => ["submitted", "accepted"]
 * ```
 */
export const availableEvents = (dossier: Dossier | undefined): readonly DossierEventType[] =>
  TRANSITIONS.filter(({ from }) => from === (dossier?.status ?? null)).map(({ event }) => event);
