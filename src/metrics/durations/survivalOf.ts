import { invalidArgument } from "../errors.js";
import { requirePart } from "../requirePart.js";
import { requireHistogram, sizeOf } from "./histogram.js";
import type { Durations, Survival, SurvivalStep } from "./model.js";

const requireReceived = ({ options }: Durations): void => {
  if (options !== null && options?.cohort !== "received") {
    throw invalidArgument({ argument: "cohort", value: options?.cohort, expected: ['"received"'] });
  }
};

interface Walk {
  readonly steps: readonly SurvivalStep[];
  readonly median: number | null;
}

/**
 * The product-limit estimate. Between two times at which open dossiers leave, its factors cancel each other: a stretch is what is
 * left of it over what it began with, so that without open dossiers every share is exact. Whether half is left is asked of whole
 * numbers.
 */
const walk = (finished: Durations["finished"], open: Durations["open"], total: number): Walk => {
  const steps: SurvivalStep[] = [];
  let median: number | null = null;
  let [left, next] = [total, 0];
  let [shareBefore, riskBefore] = [1, total];
  let [numerator, denominator] = [1n, 1n];
  for (const [at, count] of finished) {
    let atRisk = left;
    for (; (open[next]?.[0] ?? at) < at; next += 1) atRisk -= open[next]?.[1] ?? 0;
    if (atRisk < left) {
      numerator *= BigInt(left);
      denominator *= BigInt(riskBefore);
      [shareBefore, riskBefore] = [steps.at(-1)?.share ?? 1, atRisk];
    }
    left = atRisk - count;
    if (median === null && 2n * numerator * BigInt(left) <= denominator * BigInt(riskBefore)) median = at;
    steps.push(Object.freeze({ at, atRisk, finished: count, share: shareBefore * (left / riskBefore) }));
  }
  return { steps, median };
};

/**
 * How long dossiers take, counting in those that are still open (Kaplan and Meier 1958): an open dossier has not taken five
 * days, it takes more than five. A mean over finished dossiers alone leaves out the slow ones, and looks best where most is undone.
 *
 * The dossiers must be those received in the period: among those carried over, the quick ones are missing. One that is open
 * at a time counts among those that could have been finished then.
 *
 * @param durations - of the cohort `received`
 * @throws MotcuaError `metrics/invalid-argument`, `metrics/unknown-version`
 * @example
 * ```ts
 * import { durationsOf, survivalOf } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const durations = durationsOf(
 *   [
 *     { code: "1", status: "processed", channel: "online", receivedAt: "2026-03-02", finishedAt: "2026-03-04" },
 *     { code: "2", status: "processed", channel: "online", receivedAt: "2026-03-02", finishedAt: "2026-03-09" },
 *     { code: "3", status: "accepted", channel: "counter", receivedAt: "2026-03-26" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-03-31", cohort: "received" },
 *   vietnamCalendar,
 * );
 * const { median, curve } = survivalOf(durations);
 * median; // => 5
 * curve[1]; // => { at: 5, atRisk: 1, finished: 1, share: 0 }
 * ```
 */
export const survivalOf = (durations: Durations): Survival => {
  const { options, finished, open } = requirePart("durations", durations);
  requireReceived(durations);
  const [finishedCount, openCount] = [sizeOf(requireHistogram(finished)), sizeOf(requireHistogram(open))];
  const { steps, median } = walk(finished, open, finishedCount + openCount);
  return Object.freeze({
    unit: options?.unit ?? null,
    finished: finishedCount,
    open: openCount,
    median,
    curve: Object.freeze(steps),
  });
};
