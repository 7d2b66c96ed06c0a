import type { Dossier, Moment } from "./model.js";
import type { DossierTerms } from "./terms.js";

/**
 * From when the limit of a dossier runs: its acceptance, or for one from outside the territory its reception by the competent
 * agency; `null` where it does not yet.
 *
 * @param terms - what `termsOf` gives
 * @example
 * ```ts
 * import { limitStart, replayDossier, termsOf } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2026-09-01", code: "H44.100-260901-0001", channel: "counter", nonTerritorial: true }],
 *   context,
 * );
 * result.ok && limitStart(result.dossier, termsOf(result.dossier, context)); // => null
 * ```
 */
export const limitStart = (dossier: Dossier, { handling }: DossierTerms): Moment | null =>
  dossier.nonTerritorial && handling.nonTerritorialStart === "competent-agency"
    ? dossier.agencyReceivedAt
    : dossier.acceptedAt;
