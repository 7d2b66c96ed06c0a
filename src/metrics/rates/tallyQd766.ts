import { requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { EXCLUDED } from "../cells.js";
import { isCount } from "../counts.js";
import { invalidCount } from "../errors.js";
import type { DossierRecord, Rate } from "../model.js";
import { rateOf } from "../rateOf.js";
import { requireIterable } from "../requireIterable.js";
import { PART_VERSION, requirePart, sharedSettings } from "../requirePart.js";
import { verdictOf } from "./judgeQd766.js";
import { frameOfQd766 } from "./qd766Frame.js";
import type {
  Qd766Excluded,
  Qd766InTime,
  Qd766Options,
  Qd766Overdue,
  Qd766Tally,
  SettledQd766Options,
} from "./qd766Model.js";

type Counts = Record<Qd766InTime | Qd766Overdue | Qd766Excluded, number>;

const WHAT = "qd766-tally";

const IN_TIME = ["finished-in-time", "waiting-in-time", "pending-in-time"] as const;
const OVERDUE = ["second-request", "finished-late", "waiting-late", "pending-late"] as const;
const REASONS = [...EXCLUDED, "nothingToJudgeBy"] as const;

const pick = <Name extends string>(names: readonly Name[], counts: Readonly<Record<Name, number>>) =>
  Object.freeze(Object.fromEntries(names.map((name) => [name, counts[name]])) as Record<Name, number>);

const zero = (): Counts => Object.fromEntries([...IN_TIME, ...OVERDUE, ...REASONS].map((name) => [name, 0])) as Counts;

const tallyFrom = (counts: Counts, options: SettledQd766Options | null): Qd766Tally =>
  Object.freeze({
    version: PART_VERSION,
    options,
    onTime: pick(IN_TIME, counts),
    overdue: pick(OVERDUE, counts),
    excluded: pick(REASONS, counts),
  });

const countsOf = (tally: Qd766Tally): Counts => {
  const { onTime, overdue, excluded } = requirePart(WHAT, tally);
  const counts: Counts = { ...onTime, ...overdue, ...excluded };
  const broken = [...IN_TIME, ...OVERDUE, ...REASONS].find((name) => !isCount(counts[name]));
  if (broken !== undefined) throw invalidCount({ count: broken, value: counts[broken] });
  return counts;
};

/**
 * Judges many dossiers by indicator 2.1 of Decision 766/QD-TTg, each as {@link judgeQd766} does, and counts the verdicts by
 * their reasons. On time and overdue make up what was received or handled, as the portal's tables do.
 *
 * @throws MotcuaError as {@link judgeQd766}
 * @example
 * ```ts
 * import { qd766Rate, tallyQd766 } from "motcua/metrics";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const tally = tallyQd766(
 *   [
 *     { code: "1", status: "processed", channel: "online", receivedAt: "2026-03-02", dueAt: "2026-03-09", finishedAt: "2026-03-09" },
 *     { code: "2", status: "in-processing", channel: "counter", receivedAt: "2026-03-02", dueAt: "2026-03-09" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-04-01", dueDates: "as-promised" },
 *   vietnamCalendar,
 * );
 * tally.overdue; // => { "second-request": 0, "finished-late": 0, "waiting-late": 0, "pending-late": 1 }
 * qd766Rate(tally).printed; // => "50.00 %"
 * ```
 */
export const tallyQd766 = (
  records: Iterable<DossierRecord>,
  options: Qd766Options,
  calendar: WorkingCalendar,
): Qd766Tally => {
  requireCalendar(calendar);
  const frame = frameOfQd766(options);
  const counts = zero();
  for (const record of requireIterable("records", records)) counts[verdictOf(record, frame, calendar).because] += 1;
  return tallyFrom(counts, frame.settled);
};

/**
 * Adds tallies of indicator 2.1 up: communes to a province. Of none, the tally of nothing.
 *
 * @throws MotcuaError `metrics/different-parts`, `metrics/unknown-version`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { mergeQd766, qd766Rate } from "motcua/metrics";
 *
 * qd766Rate(mergeQd766()).value; // => null
 * ```
 */
export const mergeQd766 = (...tallies: readonly Qd766Tally[]): Qd766Tally => {
  const sum = zero();
  for (const tally of tallies) {
    const counts = countsOf(tally);
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  }
  return tallyFrom(
    sum,
    sharedSettings(
      WHAT,
      tallies.map(({ options }) => options),
    ),
  );
};

/**
 * The rate of indicator 2.1 of Decision 766/QD-TTg from dossiers judged one by one. It is not the rate of `onTimeRate` on the
 * basis `qd766`, which is taken from a plain tally that knows nothing of supplements; so its basis has another name.
 *
 * @throws MotcuaError `metrics/unknown-version`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { mergeQd766, qd766Rate } from "motcua/metrics";
 *
 * qd766Rate(mergeQd766()).printed; // => "–"
 * ```
 */
export const qd766Rate = (tally: Qd766Tally): Rate<"qd766-2.1"> => {
  const counts = countsOf(tally);
  const sum = (names: readonly (keyof Counts)[]): number => names.reduce((total, name) => total + counts[name], 0);
  return rateOf(sum(IN_TIME), sum(IN_TIME) + sum(OVERDUE), "qd766-2.1");
};
