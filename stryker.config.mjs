/**
 * Mutation testing of one room, named by MUTATED_ROOM, against the room's own tests and those of all sentences;
 * `npm run test:mutation` does the three rooms that count. At least 90 % of a room's mutants must be found, and none is
 * left out.
 */

const room = process.env.MUTATED_ROOM;
const report = `reports/mutation/${room}`;

export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  incrementalFile: `${report}.incremental.json`,
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  warnings: { slow: false },
  tempDirName: ".stryker-tmp",
};
