import { frameOf } from "./frame.js";
import type { DossierRecord, Tally, TallyOptions } from "./model.js";
import { count, placeCounters, tallyOfPlaces } from "./placeCounters.js";
import { requireIterable } from "./requireIterable.js";
import { settleOptions } from "./settleOptions.js";

/**
 * Counts dossiers for a period: received, resolved, pending, early, on time, late and overdue. Every record is counted
 * once, or left out and counted under the reason.
 *
 * A dossier is finished when its processing ended (`finishedAt`, đã xử lý xong), not when the applicant fetched the result,
 * and whatever its status says. What happened after `asOf` or after the period has not happened yet: a dossier that was
 * finished later is pending. One without a due date is counted apart. Statuses are those of the extract, not of the period.
 * Local days and times are those of Viet Nam.
 *
 * @throws MotcuaError `metrics/invalid-record` with the code, the property and its value; `metrics/invalid-argument`,
 * `metrics/reversed-period`, `metrics/as-of-before-period`
 * @example
 * ```ts
 * import { tallyDossiers } from "motcua/metrics";
 *
 * const tally = tallyDossiers(
 *   [
 *     { code: "1", status: "processed", channel: "online", receivedAt: "2026-01-05", dueAt: "2026-01-12", finishedAt: "2026-01-12" },
 *     { code: "2", status: "in-processing", channel: "counter", receivedAt: "2026-03-02", dueAt: "2026-03-09" },
 *   ],
 *   { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-10" },
 * );
 * tally.resolved; // => { early: 0, onTime: 1, late: 0, total: 1 }
 * tally.pending; // => { withinTime: 0, overdue: 1, total: 1 }
 * ```
 */
export const tallyDossiers = (records: Iterable<DossierRecord>, options: TallyOptions): Tally => {
  const frame = frameOf(settleOptions(options));
  const counters = placeCounters();
  for (const record of requireIterable("records", records, "tallyDossiersAsync(AsyncIterable)")) {
    count(counters, record, frame);
  }
  return tallyOfPlaces(counters, frame.options);
};
