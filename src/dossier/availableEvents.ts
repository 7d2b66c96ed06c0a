import { checkDossier } from "./check.js";
import { isMet } from "./isMet.js";
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
  const possible = TRANSITIONS.filter(
    ({ from, guard }) => from === status && (guard === null || dossier === undefined || isMet(guard, dossier)),
  );
  return Object.freeze(possible.map(({ event }) => event));
};
