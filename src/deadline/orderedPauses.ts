import type { WorkingCalendar } from "../calendar/index.js";
import type { IsoDate, IsoDateTime } from "../time/index.js";
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
  /** When what was asked for came in, as the request says it; `null` while it is open. */
  readonly suppliedAt: IsoDate | IsoDateTime | null;
}

/** By beginning; of those that begin together, one of length zero comes first and an open one last. */
const byTime = (a: PausePoints, b: PausePoints): number => {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to === null || b.to === null) return Number(a.to === null) - Number(b.to === null);
  return a.to - b.to;
};

const pointsOf = (
  { from, to, reason, effect }: Pause,
  onPause: CountingRules["onPause"],
  clock: Clock,
  calendar: WorkingCalendar,
): PausePoints => ({
  from: clock.pointOf(from, calendar),
  to: to === undefined || to === null ? null : clock.pointOf(to, calendar),
  reason,
  restart: (effect ?? onPause) === "restart",
  suppliedAt: to ?? null,
});

const checkPause = ({ from, to }: PausePoints, next: PausePoints | undefined, { textOf }: Clock): void => {
  if (to !== null && to < from) throw reversedPause({ from: textOf(from), to: textOf(to) });
  if (next !== undefined && (to === null || next.from < to)) {
    throw overlappingPauses({ from: textOf(from), to: to === null ? null : textOf(to), nextFrom: textOf(next.from) });
  }
};

/** Almost always pauses come in order, and to sort them costs as much as to count a deadline. */
const areOrdered = (points: readonly PausePoints[]): boolean => {
  for (let index = 1; index < points.length; index += 1) {
    if (byTime(points[index - 1] as PausePoints, points[index] as PausePoints) > 0) return false;
  }
  return true;
};

/** Pauses in order; they may touch, not overlap. */
export const orderedPauses = (
  pauses: readonly Pause[],
  onPause: CountingRules["onPause"],
  clock: Clock,
  calendar: WorkingCalendar,
): readonly PausePoints[] => {
  const points = pauses.map((pause) => pointsOf(pause, onPause, clock, calendar));
  if (!areOrdered(points)) points.sort(byTime);
  points.forEach((pause, index) => {
    checkPause(pause, points[index + 1], clock);
  });
  return points;
};
