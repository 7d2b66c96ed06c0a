import { type Deadline, type Remaining, timeUsedBetween } from "../deadline/index.js";
import { instantOf, isBefore, type Moment } from "../time/index.js";
import { checkContext, requireDossier } from "./check.js";
import { dossierDeadline } from "./dossierDeadline.js";
import type { Dossier, DossierContext, Leg } from "./model.js";

/** What one unit used of a dossier's time. */
export interface LegShare extends Leg {
  /** How long the clock ran while it had the dossier, in the unit of the limit. */
  readonly used: Remaining;
}

/** Who used how much of a dossier's time. */
export interface LegShares {
  /** One for each leg, in order. */
  readonly legs: readonly LegShare[];
  /** The whole from the start to the end of handling, or to `asOf`; the legs add up to it. */
  readonly total: Remaining;
}

/**
 * Who used how much time, from acceptance to the end of handling: the time in which the clock ran while each unit had the
 * dossier. The shares add up to the whole.
 *
 * @param asOf - until when an unfinished dossier is measured
 * @throws MotcuaError what {@link dossierDeadline} and `timeUsedBetween` throw
 * @example
 * ```ts
 * import { legShares, replayDossier } from "motcua/dossier";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 10, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [
 *     { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter", unit: "one-stop shop" },
 *     { type: "forwarded", at: "2026-03-03", unit: "land office" },
 *     { type: "forwarded", at: "2026-03-10", unit: "tax office" },
 *     { type: "processed", at: "2026-03-12" },
 *   ],
 *   context,
 * );
 * const shares = result.ok && legShares(result.dossier, context, "2026-03-31");
 * shares && shares.legs.map(({ unit, used }) => `${unit}: ${used.amount}`);
 * // => ["one-stop shop: 1", "land office: 5", "tax office: 2"]
 * shares && shares.total; // => { amount: 8, unit: "working-day" }
 * ```
 */
export const legShares = (dossier: Dossier, context: DossierContext, asOf: Moment): LegShares => {
  requireDossier(dossier);
  checkContext(context);
  const { calendar } = context;
  const deadline: Deadline = dossierDeadline(dossier, context, asOf);
  const end = dossier.finishedAt ?? asOf;
  const upTo = ({ to }: Leg): Moment =>
    to !== null && isBefore(instantOf(to, calendar.timeZone), instantOf(end, calendar.timeZone)) ? to : end;
  const legs = dossier.legs.map((leg, index) =>
    Object.freeze({ ...leg, used: timeUsedBetween(deadline, index === 0 ? null : leg.from, upTo(leg), calendar) }),
  );
  return Object.freeze({ legs: Object.freeze(legs), total: timeUsedBetween(deadline, null, end, calendar) });
};
