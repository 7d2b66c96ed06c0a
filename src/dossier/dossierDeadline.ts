import { computeDeadline, type Deadline } from "../deadline/index.js";
import type { IsoDate, IsoDateTime } from "../time/index.js";
import { checkContext, checkDossier } from "./check.js";
import { invalidArgument, noDeadline } from "./errors.js";
import type { Dossier, DossierContext } from "./model.js";

/**
 * The deadline of a dossier, derived from its events and never stored as truth: counted from acceptance, with every request
 * for supplements since then as a pause that restarts the limit or lets it go on.
 *
 * @param asOf - the day for which an awaited supplement is projected
 * @throws MotcuaError `dossier/no-deadline` before acceptance or without a limit, `dossier/invalid-argument`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { dossierDeadline, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [{ type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" }],
 *   context,
 * );
 * result.ok && dossierDeadline(result.dossier, context).dueDate; // => "2026-02-13"
 * ```
 */
export const dossierDeadline = (dossier: Dossier, context: DossierContext, asOf?: IsoDate | IsoDateTime): Deadline => {
  if (dossier === undefined) throw invalidArgument({ argument: "dossier", value: dossier });
  checkDossier(dossier);
  checkContext(context);
  const { code, acceptedAt, supplements } = dossier;
  const { calendar, limit, rules, supplementEffect = "restart" } = context;
  if (acceptedAt === null) throw noDeadline({ code, because: "not-accepted" });
  if (limit === null) throw noDeadline({ code, because: "no-limit" });
  const pauses = supplements
    .filter(({ requestedIn }) => requestedIn !== "registered")
    .map(({ requestedAt, suppliedAt, reason }) => ({ from: requestedAt, to: suppliedAt, reason }));
  return computeDeadline(
    { receivedAt: acceptedAt, limit, rules: { ...rules, onPause: supplementEffect }, pauses, asOf },
    calendar,
  );
};
