import { isObject } from "../plain/index.js";
import { instantOf, isBefore, type Moment } from "../time/index.js";
import { checkContext, requireDossier } from "./check.js";
import { invalidArgument } from "./errors.js";
import type { Dossier, DossierContext } from "./model.js";
import type { DossierTerms } from "./terms.js";

/** When the fee that was asked for on acceptance was paid; `null` before. */
const paidAt = ({ interruptions }: Dossier): Moment | null =>
  interruptions.find(({ kind, status }) => kind === "payment" && status === "accepted")?.to ?? null;

/**
 * From when the limit of a dossier runs: its acceptance, or for one from outside the territory its reception by the competent
 * agency; where the fee is a condition (`clockStart: "accepted-and-paid"`), not before it is paid; `null` where it does not run yet.
 *
 * @param terms - what `termsOf` gives
 * @throws MotcuaError `dossier/invalid-argument`
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
 * result.ok && limitStart(result.dossier, termsOf(result.dossier, context), context); // => null
 * ```
 */
export const limitStart = (dossier: Dossier, terms: DossierTerms, context: DossierContext): Moment | null => {
  requireDossier(dossier);
  checkContext(context);
  const { handling }: Partial<DossierTerms> = Object(terms);
  if (!isObject(handling)) throw invalidArgument({ argument: "terms", value: terms });
  const { acceptedAt, nonTerritorial, agencyReceivedAt } = dossier;
  const received =
    nonTerritorial && handling.nonTerritorialStart === "competent-agency" ? agencyReceivedAt : acceptedAt;
  if (received === null || handling.clockStart !== "accepted-and-paid") return received;
  const paid = paidAt(dossier);
  if (paid === null) return null;
  const { timeZone } = context.calendar;
  return isBefore(instantOf(paid, timeZone), instantOf(received, timeZone)) ? received : paid;
};
