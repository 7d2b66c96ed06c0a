import { invalidArgument } from "../errors.js";
import { IS_ONLINE, STATUS_SHIFT } from "../facts.js";
import { factsOfDays, usualFacts } from "../factsOf.js";
import { type Frame, frameOf } from "../frame.js";
import type { Tally, TallyOptions } from "../model.js";
import { NO_DAY, NO_SUCH_DAY } from "../noDay.js";
import { countAt, placeCounters, tallyOfPlaces } from "../placeCounters.js";
import { placeWith } from "../placeOf.js";
import { settleOptions } from "../settleOptions.js";
import type { ColumnarDossiers, ColumnGroups } from "./model.js";
import { faultyEntry, isReadable, requireColumns, requireGroups } from "./requireColumns.js";

const frameOfDays = (options: TallyOptions): Frame => {
  const settled = settleOptions(options);
  if (settled.compareBy === "date") return frameOf(settled);
  throw invalidArgument({ argument: "compareBy", value: settled.compareBy, expected: ['"date"'] });
};

/** More than the number of any place. */
const PLACES = 256;

const dayIn = (days: Int32Array, row: number): number => {
  const day = days[row] as number;
  return day === NO_DAY ? NO_SUCH_DAY : day;
};

/** The place of any row; refuses one that cannot be read. */
const placeOfRow = (columns: ColumnarDossiers, groups: ColumnGroups | null, row: number, frame: Frame): number => {
  if (!isReadable(columns, row)) throw faultyEntry(columns, groups);
  const { statuses, channels, receivedDays, dueDays, finishedDays } = columns;
  const [received, due, finished] = [dayIn(receivedDays, row), dayIn(dueDays, row), dayIn(finishedDays, row)];
  const own = ((statuses[row] as number) << STATUS_SHIFT) | ((channels[row] as number) & IS_ONLINE);
  return placeWith(own | factsOfDays(received, due, finished, frame.firstDay, frame.cutOff.day), frame);
};

/**
 * How many dossiers are at each place, group after group. Almost every row is of one kind: received by now, with a due date,
 * not ended before it was received, and on days since 1970, whose differences stay within 32 bits. For the others, and for
 * such as cannot be read, one of these differences is negative, and they are looked at one by one.
 *
 * Numbers stand for themselves in the loop, since the constants of a module, variables to an engine, cost a fifth of the time:
 * LAST_DAY, NO_DAY, the last channel, STATUS_SHIFT, IS_ONLINE, UNDECIDED and PLACES.
 */
const countPlaces = (columns: ColumnarDossiers, groups: ColumnGroups | null, frame: Frame): Int32Array => {
  const { statuses, channels, receivedDays, dueDays, finishedDays } = columns;
  const { firstDay, decisions } = frame;
  const cutOffDay = frame.cutOff.day;
  const numbers = groups === null ? null : groups.numbers;
  const dossiers = new Int32Array(PLACES * (groups === null ? 1 : groups.names.length));
  for (let row = 0; row < statuses.length; row += 1) {
    const channel = channels[row] as number;
    const received = receivedDays[row] as number;
    const due = dueDays[row] as number;
    const finished = finishedDays[row] as number;
    const rarity =
      firstDay | received | due | finished | (cutOffDay - received) | (finished - received) | (2_932_896 - due);
    const misfit = (2 - channel) | ((2_932_896 - finished) & (finished - 0x7fff_ffff));
    const facts =
      ((statuses[row] as number) << 12) | (channel & 1) | usualFacts(received, due, finished, firstDay, cutOffDay);
    const decided = decisions[facts] as number;
    const isUsual = (rarity | misfit) >= 0 && decided !== 255;
    const place = isUsual ? decided : placeOfRow(columns, groups, row, frame);
    const group = numbers === null ? 0 : (numbers[row] as number);
    dossiers[group * 256 + place] = (dossiers[group * 256 + place] as number) + 1;
  }
  const counted = dossiers.reduce((sum, count) => sum + count, 0);
  if (counted !== statuses.length) throw faultyEntry(columns, groups);
  return dossiers;
};

const tallyOfGroup = (dossiers: Int32Array, group: number, { options }: Frame): Tally => {
  const counters = placeCounters();
  dossiers.subarray(group * PLACES, (group + 1) * PLACES).forEach((count, place) => {
    if (count > 0) countAt(counters, place, count);
  });
  return tallyOfPlaces(counters, options);
};

/**
 * {@link tallyDossiers} for dossiers as columns of numbers: the same counts by the same decisions, for data that never were
 * objects. Due dates are compared by date.
 *
 * @throws MotcuaError `metrics/column-lengths`; `metrics/invalid-entry` with column, row and value; `metrics/invalid-argument`,
 * also for `compareBy: "instant"`; `metrics/reversed-period`, `metrics/as-of-before-period`
 * @example
 * ```ts
 * import { toEpochDays } from "motcua/calendar";
 * import { NO_DAY, tallyColumns } from "motcua/metrics";
 *
 * const tally = tallyColumns(
 *   {
 *     statuses: Uint8Array.of(9, 4),
 *     channels: Uint8Array.of(1, 0),
 *     receivedDays: toEpochDays(["2026-01-05", "2026-03-02"]),
 *     dueDays: toEpochDays(["2026-01-12", "2026-03-09"]),
 *     finishedDays: Int32Array.of(20_465, NO_DAY),
 *   },
 *   { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-10" },
 * );
 * tally.resolved; // => { early: 0, onTime: 1, late: 0, total: 1 }
 * tally.pending; // => { withinTime: 0, overdue: 1, total: 1 }
 * ```
 */
export const tallyColumns = (columns: ColumnarDossiers, options: TallyOptions): Tally => {
  const frame = frameOfDays(options);
  requireColumns(columns);
  return tallyOfGroup(countPlaces(columns, null, frame), 0, frame);
};

/**
 * {@link tallyColumns} for each group, in the order of their names; a group without dossiers has a tally of none.
 *
 * @throws MotcuaError as {@link tallyColumns}
 * @example
 * ```ts
 * import { columnsOf, tallyColumnsBy } from "motcua/metrics";
 *
 * const columns = columnsOf([{ code: "1", status: "accepted", channel: "post", receivedAt: "2026-01-05", dueAt: "2026-01-12" }]);
 * const groups = { names: ["Hộ tịch", "Đất đai"], numbers: Int32Array.of(1) };
 * const options = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-01-06" } as const;
 * const byField = tallyColumnsBy(columns, groups, options);
 * Array.from(byField, ([field, { received }]) => `${field}: ${received.total}`); // => ["Hộ tịch: 0", "Đất đai: 1"]
 * ```
 */
export const tallyColumnsBy = (
  columns: ColumnarDossiers,
  groups: ColumnGroups,
  options: TallyOptions,
): ReadonlyMap<string, Tally> => {
  const frame = frameOfDays(options);
  requireColumns(columns);
  requireGroups(groups, columns);
  const counters = countPlaces(columns, groups, frame);
  return new Map(groups.names.map((name, group) => [name, tallyOfGroup(counters, group, frame)]));
};
