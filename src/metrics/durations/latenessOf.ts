import { type Deadline, type Remaining, timeUsedBetween } from "../../deadline/index.js";
import { type Dossier, type DossierContext, dossierDeadline, legShares } from "../../dossier/index.js";
import { type IsoDate, type IsoDateTime, isBefore as isInstantBefore } from "../../time/index.js";
import { inVietnam } from "../instants.js";
import type { Lateness, LegLateness } from "./model.js";

const MINUTES = 60;

const isBefore = (a: IsoDate | IsoDateTime, b: IsoDate | IsoDateTime): boolean =>
  isInstantBefore(inVietnam(a), inVietnam(b));

const earlierOf = (a: IsoDate | IsoDateTime, b: IsoDate | IsoDateTime) => (isBefore(b, a) ? b : a);
const laterOf = (a: IsoDate | IsoDateTime, b: IsoDate | IsoDateTime) => (isBefore(a, b) ? b : a);

/** Whole minutes of office time, or days; hours are known to the millisecond. */
const wholeOf = ({ amount, unit }: Remaining): number =>
  unit === "working-hour" ? Math.floor(Math.round(amount * MINUTES * 60_000) / 60_000) : amount;

const UNITS = {
  "working-day": "working-day",
  "calendar-day": "calendar-day",
  "working-hour": "working-minute",
} as const;

const dueOf = ({ dueDate, dueAt, request }: Deadline): IsoDate | IsoDateTime | null =>
  request.limit.unit === "working-hour" ? dueAt : dueDate;

/**
 * Who made a dossier late: what each unit used of its time, and how much of that after the due date. The parts add up to the
 * whole (of hours: to whole minutes). The unit that had it when the due date passed need not be the one that used most. A dossier
 * that was finished on a day without work after its due date is late, as tallies have it, though no working time was used.
 *
 * @param asOf - until when an unfinished dossier is measured
 * @throws MotcuaError what `legShares` throws
 * @example
 * ```ts
 * import { replayDossier } from "motcua/dossier";
 * import { latenessOf } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [
 *     { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter", unit: "one-stop shop" },
 *     { type: "forwarded", at: "2026-03-03", unit: "land office" },
 *     { type: "forwarded", at: "2026-03-10", unit: "tax office" },
 *     { type: "processed", at: "2026-03-12" },
 *   ],
 *   context,
 * );
 * const lateness = result.ok && latenessOf(result.dossier, context, "2026-03-31");
 * lateness && lateness.heldWhenDue; // => "land office"
 * lateness && lateness.legs.map(({ unit, used, afterDue }) => `${unit}: ${used}, ${afterDue} of it late`);
 * // => ["one-stop shop: 1, 0 of it late", "land office: 5, 1 of it late", "tax office: 2, 2 of it late"]
 * ```
 */
export const latenessOf = (dossier: Dossier, context: DossierContext, asOf: IsoDate | IsoDateTime): Lateness => {
  const { legs, total } = legShares(dossier, context, asOf);
  const deadline = dossierDeadline(dossier, context, asOf);
  const due = dueOf(deadline);
  const end = dossier.finishedAt ?? asOf;
  const used = (from: IsoDate | IsoDateTime, to: IsoDate | IsoDateTime): number =>
    isBefore(to, from) ? 0 : wholeOf(timeUsedBetween(deadline, from, to, context.calendar));
  const late = due !== null && isBefore(due, end);
  const holder = late ? legs.findLastIndex(({ from }) => !isBefore(due, from)) : -1;
  const rows = legs.map((leg, index): LegLateness => {
    const to = leg.to === null ? end : earlierOf(leg.to, end);
    const afterDue = late ? used(laterOf(leg.from, due), to) : 0;
    const { unit, from } = leg;
    return Object.freeze({ unit, from, used: wholeOf(leg.used), afterDue, heldWhenDue: index === holder });
  });
  return Object.freeze({
    late,
    unitOfTime: UNITS[total.unit as keyof typeof UNITS],
    heldWhenDue: rows[holder]?.unit ?? null,
    afterDue: late ? used(due, end) : 0,
    legs: Object.freeze(rows),
  });
};
