import { mutatedLines } from "./scripts/mutatedLines.js";

/**
 * Mutation testing of one room, named by MUTATED_ROOM, against the room's own tests and those of all sentences;
 * `npm run test:mutation` does every room. At least 85 % of a room's mutants must be found, of those about days 90 %.
 */

const room = process.env.MUTATED_ROOM ?? "";
const report = `reports/mutation/${room}`;
const ABOUT_DAYS = ["time", "calendar", "deadline"];

export default {
  mutate: mutatedLines(`src/${room}`, Number(process.env.MUTATED_SHARE ?? 100)),
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  incrementalFile: `${report}.incremental.json`,
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: ABOUT_DAYS.includes(room) ? 90 : 85 },
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  warnings: { slow: false },
  tempDirName: ".stryker-tmp",
};
