/**
 * Runs the unit and property tests once under each of several zones of the machine: the four below, those named as
 * arguments, or all twelve with `--all`. Apia left out 2011-12-30 and São Paulo the midnight of 2018-11-04, Cairo changes
 * its clocks at midnight, Lord Howe by half an hour; Chatham, Kathmandu and St. John's have odd minutes: code that goes
 * through a local `Date` fails there.
 */
import { spawnSync } from "node:child_process";

const ZONES = ["Pacific/Apia", "America/Sao_Paulo", "Asia/Ho_Chi_Minh", "UTC"];
const MORE_ZONES = [
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Europe/London",
  "America/New_York",
];
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "prop"];

const zonesOf = (asked: readonly string[]): readonly string[] => {
  if (asked.includes("--all")) return [...ZONES, ...MORE_ZONES];
  return asked.length > 0 ? asked : ZONES;
};

for (const zone of zonesOf(process.argv.slice(2))) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(process.execPath, VITEST, { stdio: "inherit", env: { ...process.env, TZ: zone } });
  if (status !== 0) process.exit(1);
}
