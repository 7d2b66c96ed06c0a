/**
 * Runs the unit and property tests under several zones of the machine: everything once in Apia, and the rooms that take
 * dates apart in the two other zones below. Zones named as arguments, or all twelve with `--all`, run everything. Apia
 * left out 2011-12-30 and São Paulo the midnight of 2018-11-04, Cairo changes its clocks at midnight, Lord Howe by half an
 * hour; Chatham, Kathmandu and St. John's have odd minutes: code that goes through a local `Date` fails there.
 */
import { spawnSync } from "node:child_process";

const FIRST_ZONE = "Pacific/Apia";
const ZONES = ["America/Sao_Paulo", "Asia/Ho_Chi_Minh"];
const MORE_ZONES = [
  "UTC",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Europe/London",
  "America/New_York",
];
const DATE_ROOMS = ["time", "calendar", "deadline", "vn", "dossier", "locales"].map((room) => `test/${room}/`);
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "prop"];

interface Run {
  readonly zone: string;
  /** Folders of tests; none: all. */
  readonly folders: readonly string[];
}

const whole = (zone: string): Run => ({ zone, folders: [] });

const runsOf = (asked: readonly string[]): readonly Run[] => {
  if (asked.includes("--all")) return [FIRST_ZONE, ...ZONES, ...MORE_ZONES].map(whole);
  if (asked.length > 0) return asked.map(whole);
  return [whole(FIRST_ZONE), ...ZONES.map((zone) => ({ zone, folders: DATE_ROOMS }))];
};

for (const { zone, folders } of runsOf(process.argv.slice(2))) {
  console.log(`\nTZ=${zone}${folders.length > 0 ? `, ${folders.join(" ")}` : ""}`);
  const { status } = spawnSync(process.execPath, [...VITEST, ...folders], {
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) process.exit(1);
}
