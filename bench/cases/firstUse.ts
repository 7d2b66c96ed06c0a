import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../measure.js";
import { type Row, rounded } from "../row.js";

const PROCESS = fileURLToPath(new URL("../firstUse.mjs", import.meta.url));

interface FirstUse {
  /** Milliseconds in a process that has done nothing yet. */
  readonly cold: number;
  /** Milliseconds where other calendars were used before. */
  readonly warm: number;
  /** What a calendar in use holds. */
  readonly bytes: number;
}

const inItsOwnProcess = (): FirstUse =>
  JSON.parse(
    spawnSync(process.execPath, ["--expose-gc", PROCESS], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }).stdout,
  );

/** What Viet Nam's calendar costs on its first use. */
export const firstUse = (): readonly Row[] => {
  const runs = Array.from({ length: 7 }, inItsOwnProcess);
  const row = (question: string, figure: number, most: number, unit: string, how: string): Row => ({
    question,
    against: "",
    measured: `${rounded(figure)} ${unit}`,
    floor: `at most ${most} ${unit}`,
    held: figure <= most,
    figures: "",
    equal: "",
    how,
  });
  const of = (part: keyof FirstUse): number => median(runs.map((run) => run[part]));
  return [
    row(
      "Viet Nam's calendar, first use, cold",
      of("cold"),
      12,
      "ms",
      "The first `addWorkingDays` of a fresh process, without the imports. Median of seven processes.",
    ),
    row(
      "Viet Nam's calendar, first use, warm",
      of("warm"),
      3,
      "ms",
      "The first `addWorkingDays` on calendars of `defineVietnamCalendar` in a process that has used another. Median of 21 calendars and seven processes.",
    ),
    row(
      "Viet Nam's calendar, memory",
      of("bytes") / 1000,
      400,
      "kB",
      "Heap and array buffers that 21 calendars hold after their first use, divided by 21. Garbage was collected before both readings.",
    ),
  ];
};
