import type { Dossier, Guard } from "./model.js";

const GUARDS: Readonly<Record<Guard, (dossier: Dossier) => boolean>> = {
  "awaits-competent-agency": ({ nonTerritorial, agencyReceivedAt }) => nonTerritorial && agencyReceivedAt === null,
};

/** Whether a guard of the transition table lets a dossier pass. */
export const isMet = (guard: Guard, dossier: Dossier): boolean => GUARDS[guard](dossier);
