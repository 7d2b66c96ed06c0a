import type { WorkingCalendar } from "../../calendar/index.js";
import type { Instant } from "../../time/index.js";
import type { DossierRecord } from "../model.js";
import { requireCount } from "../requireCount.js";
import { requireIterable } from "../requireIterable.js";
import { PART_VERSION, requirePart, sharedSettings } from "../requirePart.js";
import { type DurationFrame, durationFrameOf, hasPassed, measure, workingDaysFrom } from "./durationFrame.js";
import { DURATION_REASONS, mergeExclusions, noExclusions } from "./exclusions.js";
import { countValue, histogramOf, mergeHistograms, type Tallies } from "./histogram.js";
import type { Ageing, DurationOptions } from "./model.js";

const countDue = (tallies: Readonly<Record<"withinTime" | "overdue", Tallies>>, due: Instant, frame: DurationFrame) =>
  countValue(hasPassed(due, frame) ? tallies.overdue : tallies.withinTime, workingDaysFrom(due, frame));

/**
 * How old the backlog is (hồ sơ tồn đọng) at the end of the period or `asOf`: how long the open dossiers have been there,
 * pauses taken out, and how far off their due dates are, before or after. `histogramClasses` makes classes of it. As many
 * are overdue as `tallyDossiers` says with the same period, `asOf` and cohort, hours compared where minutes are counted.
 *
 * @param calendar - whose days or office hours are counted
 * @throws MotcuaError as {@link durationsOf}
 * @example
 * ```ts
 * import { ageing, histogramClasses } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const { age, overdue, withinTime } = ageing(
 *   [
 *     { code: "1", status: "in-processing", channel: "online", receivedAt: "2026-03-02", dueAt: "2026-03-30" },
 *     { code: "2", status: "accepted", channel: "counter", receivedAt: "2026-03-26", dueAt: "2026-04-02" },
 *   ],
 *   { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" },
 *   vietnamCalendar,
 * );
 * age; // => [[3, 1], [21, 1]]
 * overdue; // => [[1, 1]]
 * withinTime; // => [[2, 1]]
 * histogramClasses(age, [5, 20]).map(({ count }) => count); // => [1, 0, 1]
 * ```
 */
export const ageing = (
  records: Iterable<DossierRecord>,
  options: DurationOptions,
  calendar: WorkingCalendar,
): Ageing => {
  const frame = durationFrameOf(options, calendar);
  const age: Tallies = new Map();
  const due = { withinTime: new Map(), overdue: new Map() };
  const excluded = noExclusions(DURATION_REASONS);
  let [noDueDate, finished] = [0, 0];
  for (const record of requireIterable("records", records)) {
    const measured = measure(record, frame);
    if ("excluded" in measured) {
      excluded[measured.excluded] += 1;
    } else if (!measured.isOpen) {
      finished += 1;
    } else {
      countValue(age, measured.length);
      if (measured.read.due === null) noDueDate += 1;
      else countDue(due, measured.read.due, frame);
    }
  }
  return Object.freeze({
    version: PART_VERSION,
    options: frame.settled,
    age: histogramOf(age),
    withinTime: histogramOf(due.withinTime),
    overdue: histogramOf(due.overdue),
    noDueDate,
    finished,
    excluded: Object.freeze(excluded),
  });
};

const sumOf = (parts: readonly Ageing[], name: "noDueDate" | "finished"): number =>
  parts.reduce((sum, part) => sum + requireCount(name, part[name]), 0);

/**
 * The ageing of several units together; of none, the ageing of nothing, which changes nothing.
 *
 * @throws MotcuaError `metrics/different-parts`, `metrics/unknown-version`, `metrics/invalid-argument`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { mergeAgeing } from "motcua/metrics";
 *
 * mergeAgeing().age; // => []
 * ```
 */
export const mergeAgeing = (...all: readonly Ageing[]): Ageing => {
  const parts = all.map((part) => requirePart("ageing", part));
  return Object.freeze({
    version: PART_VERSION,
    options: sharedSettings(
      "ageing",
      parts.map(({ options }) => options),
    ),
    age: mergeHistograms(parts.map(({ age }) => age)),
    withinTime: mergeHistograms(parts.map(({ withinTime }) => withinTime)),
    overdue: mergeHistograms(parts.map(({ overdue }) => overdue)),
    noDueDate: sumOf(parts, "noDueDate"),
    finished: sumOf(parts, "finished"),
    excluded: mergeExclusions(
      DURATION_REASONS,
      parts.map(({ excluded }) => excluded),
    ),
  });
};
