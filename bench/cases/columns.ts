import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { addWorkingDaysColumn, isWorkingDay, type WorkingCalendar } from "motcua/calendar";
import { fromEpochDay, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { DAYS_OFF, withoutMakeUpDays } from "../calendars.js";
import { nanosecondsEach } from "../measure.js";
import { columns } from "../questions.js";
import { equalAnswers, type Row, rate, times } from "../row.js";

type Columns = ReturnType<typeof columns>;

/** What a loop needs: working days before each day of the coverage, and the day of each working day. */
const prefixArraysOf = (calendar: WorkingCalendar) => {
  const first = toEpochDay(calendar.coverage.from);
  const length = toEpochDay(calendar.coverage.to) - first + 1;
  const ordinals = new Int32Array(length + 1);
  const workingDays: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (isWorkingDay(fromEpochDay(first + index), calendar)) workingDays.push(first + index);
    ordinals[index + 1] = workingDays.length;
  }
  return { first, ordinals, workingDays: Int32Array.from(workingDays) };
};

type PrefixArrays = ReturnType<typeof prefixArraysOf>;

/** The least that an addition can be: two reads, and no check at all. */
const byHand = ({ days, amounts }: Columns, { first, ordinals, workingDays }: PrefixArrays, out: Int32Array) => {
  for (let row = 0; row < days.length; row += 1) {
    const ordinal = (ordinals[(days[row] as number) - first + 1] as number) + (amounts[row] as number) - 1;
    out[row] = workingDays[ordinal] as number;
  }
  return out;
};

/** Nanoseconds a row of our column, beside those of what it is held against. */
interface Timed {
  readonly ours: number;
  readonly other: number;
}

const MOST = 1.25;

const againstTheLoop = ({ ours, other }: Timed, equal: string): Row => ({
  question: "addWorkingDaysColumn, a million rows",
  against: "time of a hand-written loop",
  measured: times(ours / other),
  floor: `at most ${times(MOST)}`,
  held: ours / other <= MOST,
  figures: `${rate(ours)} : ${rate(other)}`,
  equal,
  how: "Epoch days and amounts of 1 to 60 into a column made beforehand. The loop reads the two prefix arrays and checks nothing.",
});

interface NumpyRun {
  readonly nanoseconds: number;
  readonly version: string;
  readonly answers: readonly number[];
}

const SCRIPT = fileURLToPath(new URL("../numpy_busday.py", import.meta.url));

/** What numpy takes for the same columns; undefined where there is no python3 with numpy. */
const inNumpy = ({ days, amounts }: Columns): NumpyRun | undefined => {
  const input = JSON.stringify({ days: Array.from(days), amounts: Array.from(amounts), daysOff: DAYS_OFF });
  const { status, stdout } = spawnSync("python3", [SCRIPT], { input, encoding: "utf8", maxBuffer: 2 ** 26 });
  return status === 0 ? JSON.parse(stdout) : undefined;
};

const FLOOR = 14;

const againstNumpy = ({ ours, other }: Timed, version: string, equal: string): Row => ({
  question: "addWorkingDaysColumn, a million rows",
  against: `numpy ${version}, busday_offset`,
  measured: times(other / ours),
  floor: `at least ${times(FLOOR)}`,
  held: other / ours >= FLOOR,
  figures: `${rate(ours)} : ${rate(other)}`,
  equal,
  how: "The same columns in one vectorised call in a process of its own, on a `busdaycalendar` with the days off of 2015 to 2034. It knows no make-up days, so answers are compared without them.",
});

/** Columns of a million rows. */
export const columnTwins = (): readonly Row[] => {
  const asked = columns();
  const [out, outByHand] = [new Int32Array(asked.days.length), new Int32Array(asked.days.length)];
  const arrays = prefixArraysOf(vietnamCalendar);
  const [ours, other] = nanosecondsEach(
    () => addWorkingDaysColumn(asked.days, asked.amounts, vietnamCalendar, out),
    () => byHand(asked, arrays, outByHand),
  );
  const loop = againstTheLoop({ ours, other }, equalAnswers(out, outByHand));
  const numpy = inNumpy(asked);
  if (numpy === undefined) {
    console.error("numpy is left out: there is no python3 with numpy here");
    return [loop];
  }
  const ourAnswers = addWorkingDaysColumn(asked.days, asked.amounts, withoutMakeUpDays);
  const timed = { ours, other: numpy.nanoseconds };
  return [loop, againstNumpy(timed, numpy.version, equalAnswers(ourAnswers, numpy.answers))];
};
