/** Checks the stored holiday notices and prints what it found: for whoever has just added one. */
import { readdirSync, readFileSync } from "node:fs";
import { projectDays, vietnamCalendar } from "motcua/vn";
import { ANNOUNCED_YEARS } from "../src/vn/calendar/announcedYears.js";
import { reportDays } from "./dayReport.js";

const { version } = vietnamCalendar;
const { years, problems, nextYear } = reportDays({
  years: ANNOUNCED_YEARS,
  files: readdirSync("src/vn/calendar"),
  version,
  changelog: readFileSync("CHANGELOG.md", "utf8"),
});

const cell = (value: number): string => String(value).padStart(9);

console.log(`Decided days off of Viet Nam, version ${version}\n\nyear statutory  in lieu    swaps  notice`);
for (const { year, statutory, inLieu, swaps, notice } of years) {
  console.log(`${year} ${cell(statutory)}${cell(inLieu)}${cell(swaps)}  ${notice}`);
}

console.log("\nFor information, not against any rule:");
for (const { year, notes } of years) for (const note of notes) console.log(`  ${year}: ${note}`);

console.log(`\nThe first year without a notice is ${nextYear}. Until there is one, these days are projected:`);
for (const { date, kind, holiday, confidence } of projectDays(nextYear)) {
  console.log(`  ${date} ${kind} ${holiday} (${confidence} confidence)`);
}

const wrong = [...years.flatMap(({ year, problems: own }) => own.map((problem) => `${year}: ${problem}`)), ...problems];
console.log(wrong.length === 0 ? "\nNothing is wrong." : `\nWrong: ${wrong.length}`);
for (const problem of wrong) console.error(`  ${problem}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
