import { type Dossier, type DossierContext, dossierDeadline, limitStart, termsOf } from "../dossier/index.js";
import { DAY_MS, fromLocalTime, hasTimeOfDay, type IsoDate, type IsoDateTime, toEpochDay } from "../time/index.js";
import type { DossierRecord, RecordPause } from "./model.js";

/** A date stands for its end, for the sake of limits in hours. */
const instantOf = (at: IsoDate | IsoDateTime): IsoDateTime =>
  hasTimeOfDay(at) ? at : fromLocalTime((toEpochDay(at) + 1) * DAY_MS - 1);

const dueAtOf = (
  dossier: Dossier,
  context: DossierContext,
  asOf: IsoDate | IsoDateTime,
): IsoDate | IsoDateTime | null => {
  const terms = termsOf(dossier, context);
  if (terms.limit === null || limitStart(dossier, terms, context) === null) return null;
  const { request, dueDate, dueAt, projectedDueDate } = dossierDeadline(
    dossier,
    context,
    instantOf(dossier.finishedAt ?? asOf),
  );
  return request.limit.unit === "working-hour" ? (dueAt ?? projectedDueDate) : (dueDate ?? projectedDueDate);
};

/** What interrupted the dossier after its acceptance: before it no limit runs. */
const pausesOf = ({ interruptions }: Dossier): { readonly pauses?: readonly RecordPause[] } => {
  const counted = interruptions.filter(({ status }) => status !== "registered");
  const pauses = counted.map(({ kind, from, to }) => Object.freeze({ kind, from, to }));
  return pauses.length === 0 ? {} : { pauses: Object.freeze(pauses) };
};

/**
 * The record of a dossier for the reports. While a supplement is awaited no limit runs, so the dossier is due when it would
 * be if the supplement came on `asOf`, or on the day of its withdrawal: it cannot be overdue meanwhile. A dossier that was never
 * accepted was not received: it has no `receivedAt`. Supplements, payments and stops since acceptance are its `pauses`.
 *
 * @param asOf - until when the events are known
 * @throws MotcuaError `dossier/invalid-argument`, and what `computeDeadline` throws
 * @example
 * ```ts
 * import { replayDossier } from "motcua/dossier";
 * import { recordOfDossier } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const context = { calendar: vietnamCalendar, limit: { amount: 3, unit: "working-day" } } as const;
 * const result = replayDossier(
 *   [
 *     { type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" },
 *     { type: "processed", at: "2026-02-12T10:00" },
 *   ],
 *   context,
 * );
 * result.ok && recordOfDossier(result.dossier, context, "2026-02-28").dueAt; // => "2026-02-13"
 * ```
 */
export const recordOfDossier = (
  dossier: Dossier,
  context: DossierContext,
  asOf: IsoDate | IsoDateTime,
): DossierRecord => {
  const dueAt = dueAtOf(dossier, context, asOf);
  const { code, status, channel, acceptedAt, finishedAt, returnedAt } = dossier;
  return Object.freeze({
    code,
    status,
    channel,
    receivedAt: acceptedAt,
    dueAt,
    finishedAt,
    returnedAt,
    ...pausesOf(dossier),
  });
};
