/**
 * The country's dossiers in an embedded warehouse: `npm run demo:warehouse`, or `-- --dossiers 1000000 --seed 7`. Makes them,
 * counts them by province and unit in DuckDB with compiled SQL, and prints report II.06.
 */
import { isDeepStrictEqual, parseArgs } from "node:util";
import {
  backlogSeries,
  histogramClasses,
  littlesLaw,
  percentileOf,
  REPORT_II06_COLUMNS,
  summariseHistogram,
} from "motcua/metrics";
import { countryOf, load, timesOf } from "./country.js";
import { OPTIONS, UNITS } from "./population.js";
import { openStore } from "./store.js";

const { values } = parseArgs({
  options: { dossiers: { type: "string", default: "10000000" }, seed: { type: "string", default: "2026" } },
});
const [dossiers, seed] = [Number(values.dossiers), Number(values.seed)];
if (!Number.isInteger(dossiers) || dossiers < 1 || !Number.isInteger(seed)) {
  throw new Error("give --dossiers and --seed as whole numbers");
}

const count = (value: number): string => value.toLocaleString("vi-VN");
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** One line that is written over on a terminal, and a line every tenth elsewhere. */
let tenth = 0;
const progress = (made: number): void => {
  const text = `${count(made)} of ${count(dossiers)} dossiers made, ${seconds()}`;
  const reached = Math.floor((made / dossiers) * 10);
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${made === dossiers ? "\n" : ""}`);
  else if (reached > tenth) process.stderr.write(`${text}\n`);
  tenth = reached;
};

const store = await openStore();
const fromColumns = load(store, dossiers, seed, progress);

process.stderr.write("counting by province and unit …\n");
const counted = performance.now();
const { report, reports, tally, rate } = await countryOf(store);
const took = performance.now() - counted;
process.stderr.write(
  `${count(tally.received.total + tally.excluded.total)} dossiers of ${count(UNITS.length)} units counted in ${took.toFixed(0)} ms\n`,
);

const names = Object.keys(REPORT_II06_COLUMNS) as readonly (keyof typeof REPORT_II06_COLUMNS)[];
const WIDTH = 11;
const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(22) + cells.map((cell) => cell.padStart(WIDTH)).join("");

console.log(`Biểu II.06, ${OPTIONS.period.from} .. ${OPTIONS.period.to}`);
console.log(
  line(
    "",
    names.map((name) => `(${REPORT_II06_COLUMNS[name]})`),
  ),
);
for (const row of report.rows)
  console.log(
    line(
      row.field,
      names.map((name) => count(row[name])),
    ),
  );
console.log(
  line(
    "Cả nước",
    names.map((name) => count(report.total[name])),
  ),
);

process.stderr.write("measuring durations, ageing and backlog …\n");
const measured = performance.now();
const { durations, ageing, backlog } = await timesOf(store);
process.stderr.write(`measured in ${(performance.now() - measured).toFixed(0)} ms\n`);
const lines = [...reports.values()].reduce((sum, { rows }) => sum + rows.length, 0);
console.log(`\n${reports.size} reports of provinces with ${count(lines)} lines reconcile with the country's`);
const equal = isDeepStrictEqual(tally, fromColumns);
console.log(`the same from columns, without the warehouse: ${equal ? "yes" : "no"}`);
console.log(`on time, Decision 766: ${rate.printed} (${count(rate.numerator)}/${count(rate.denominator)})`);
const within = (percent: number): string => `${percentileOf(durations.finished, percent)}`;
console.log(`half ended within ${within(50)} working days, nine of ten within ${within(90)}`);
const [young, middle, old] = histogramClasses(ageing.age, [5, 20]).map((each) => count(each.count));
const overdue = summariseHistogram(ageing.overdue).count;
console.log(`open for up to 5 working days: ${young}, up to 20: ${middle}, longer: ${old}; overdue: ${count(overdue)}`);
const last = backlogSeries(backlog).at(-1);
const { meanDays } = littlesLaw(backlog);
console.log(
  `open before the period: ${count(backlog.opening)}, at its end: ${count(last?.open ?? 0)}; ${meanDays?.toFixed(1)} calendar days a dossier`,
);
console.log(`${seconds()}, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
store.close();
if (!equal) process.exitCode = 1;
