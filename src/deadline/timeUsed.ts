import type { WorkingCalendar } from "../calendar/index.js";
import type { Clock } from "./clock.js";
import type { Run } from "./reckon.js";

/** How much of a limit is used up, in the time of its clock. */
export interface TimeUsed {
  /** On one day. */
  readonly amount: number;
  /** At the end of that day, since the limit was last counted afresh. */
  readonly used: number;
  /** The whole limit of that stretch, with every extension. */
  readonly total: number;
}

/** Answers for stretches (start, end] that follow one another from the receipt on. */
export const timeUsedBy = (
  runs: readonly Run[],
  clock: Clock,
  calendar: WorkingCalendar,
): ((start: number, end: number) => TimeUsed) => {
  let index = 0;
  let elapsed = 0;
  let used = 0;
  let total = runs[0]?.length ?? 0;
  return (start, end) => {
    let usedBefore = used;
    for (let run = runs[index]; run !== undefined && run.from < end; run = runs[index]) {
      if (run.afresh && run.from >= start) {
        elapsed = 0;
        usedBefore = 0;
      }
      total = run.length;
      elapsed += clock.elapsed(Math.max(run.from, start), Math.min(run.to, end), calendar);
      if (run.to > end) break;
      index += 1;
    }
    used = Math.min(total, elapsed);
    return { amount: used - usedBefore, used, total };
  };
};
