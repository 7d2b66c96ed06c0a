import { checkDossier } from "./check.js";
import type { Dossier, DossierEventType } from "./model.js";
import { TRANSITIONS } from "./transitions.js";

/**
 * What may happen to a dossier next, by the transition table; without a dossier, what may open one.
 *
 * @throws MotcuaError `dossier/invalid-argument`, `dossier/unknown-status`
 * @example
 * ```ts
 * import { availableEvents } from "motcua/dossier";
 *
 * availableEvents(undefined); // => ["submitted", "accepted"]
 * ```
 */
export const availableEvents = (dossier: Dossier | undefined): readonly DossierEventType[] => {
  checkDossier(dossier);
  const status = dossier?.status ?? null;
  return Object.freeze(TRANSITIONS.filter(({ from }) => from === status).map(({ event }) => event));
};
