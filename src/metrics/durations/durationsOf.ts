import type { WorkingCalendar } from "../../calendar/index.js";
import type { DossierRecord } from "../model.js";
import { requireIterable } from "../requireIterable.js";
import { PART_VERSION, requirePart, sharedSettings } from "../requirePart.js";
import { durationFrameOf, measure } from "./durationFrame.js";
import { DURATION_REASONS, mergeExclusions, noExclusions } from "./exclusions.js";
import { countValue, histogramOf, mergeHistograms, type Tallies } from "./histogram.js";
import type { DurationOptions, Durations } from "./model.js";

/**
 * How long dossiers took (thời gian giải quyết), from receipt to the end of processing, in working days or in office time,
 * with the pauses of the records taken out. Dossiers that were not finished are kept apart, with what they have taken so
 * far. The histograms are exact, and merge.
 *
 * Which dossiers are meant, and which of them were finished, is what `tallyDossiers` says with the same period, `asOf` and cohort.
 *
 * @param calendar - whose days or office hours are counted
 * @throws MotcuaError `metrics/invalid-record`, `metrics/invalid-argument`, `metrics/reversed-period`,
 * `metrics/as-of-before-period`, `calendar/not-a-calendar`, `calendar/out-of-coverage`
 * @example
 * ```ts
 * import { durationsOf } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const durations = durationsOf(
 *   [
 *     { code: "1", status: "processed", channel: "online", receivedAt: "2026-02-10", finishedAt: "2026-02-24" },
 *     {
 *       code: "2",
 *       status: "processed",
 *       channel: "online",
 *       receivedAt: "2026-03-02",
 *       finishedAt: "2026-03-12",
 *       pauses: [{ kind: "supplement", from: "2026-03-04", to: "2026-03-09" }],
 *     },
 *     { code: "3", status: "accepted", channel: "counter", receivedAt: "2026-03-26" },
 *   ],
 *   { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 *   vietnamCalendar,
 * );
 * durations.finished; // => [[5, 2]]
 * durations.open; // => [[3, 1]]
 * ```
 */
export const durationsOf = (
  records: Iterable<DossierRecord>,
  options: DurationOptions,
  calendar: WorkingCalendar,
): Durations => {
  const frame = durationFrameOf(options, calendar);
  const finished: Tallies = new Map();
  const open: Tallies = new Map();
  const excluded = noExclusions(DURATION_REASONS);
  for (const record of requireIterable("records", records)) {
    const measured = measure(record, frame);
    if ("excluded" in measured) excluded[measured.excluded] += 1;
    else countValue(measured.isOpen ? open : finished, measured.length);
  }
  return Object.freeze({
    version: PART_VERSION,
    options: frame.settled,
    finished: histogramOf(finished),
    open: histogramOf(open),
    excluded: Object.freeze(excluded),
  });
};

/**
 * Durations of several units together; of none, the durations of nothing, which change nothing.
 *
 * @throws MotcuaError `metrics/different-parts`, `metrics/unknown-version`, `metrics/invalid-argument`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { mergeDurations } from "motcua/metrics";
 *
 * mergeDurations().finished; // => []
 * ```
 */
export const mergeDurations = (...all: readonly Durations[]): Durations => {
  const parts = all.map((durations) => requirePart("durations", durations));
  return Object.freeze({
    version: PART_VERSION,
    options: sharedSettings(
      "durations",
      parts.map(({ options }) => options),
    ),
    finished: mergeHistograms(parts.map(({ finished }) => finished)),
    open: mergeHistograms(parts.map(({ open }) => open)),
    excluded: mergeExclusions(
      DURATION_REASONS,
      parts.map(({ excluded }) => excluded),
    ),
  });
};
