import type { WorkingCalendar } from "../calendar/index.js";
import type { Clock } from "./clock.js";
import { overlappingPauses, reversedPause } from "./errors.js";
import type { CountingRules, Pause } from "./model.js";

/** A pause as points of a clock. */
export interface PausePoints {
  readonly from: number;
  /** `null` while it is open. */
  readonly to: number | null;
  readonly reason: string;
  /** Whether the limit is counted afresh after it. */
  readonly restart: boolean;
}

/** By beginning; of those that begin together, one of length zero comes first and an open one last. */
const byTime = (a: PausePoints, b: PausePoints): number => {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to === null || b.to === null) return Number(a.to === null) - Number(b.to === null);
  return a.to - b.to;
};

/** Pauses in order; they may touch, not overlap. */
export const orderedPauses = (
  pauses: readonly Pause[],
  onPause: CountingRules["onPause"],
  clock: Clock,
  calendar: WorkingCalendar,
): readonly PausePoints[] => {
  const { textOf } = clock;
  const points = pauses.map(({ from, to, reason, effect = onPause }) => ({
    from: clock.pointOf(from, calendar),
    to: to === undefined || to === null ? null : clock.pointOf(to, calendar),
    reason,
    restart: effect === "restart",
  }));
  points.sort(byTime);
  points.forEach(({ from, to }, index) => {
    if (to !== null && to < from) throw reversedPause({ from: textOf(from), to: textOf(to) });
    const next = points[index + 1];
    if (next !== undefined && (to === null || next.from < to)) {
      throw overlappingPauses({
        from: textOf(from),
        to: to === null ? null : textOf(to),
        nextFrom: textOf(next.from),
      });
    }
  });
  return points;
};
