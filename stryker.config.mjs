/**
 * Mutation testing of one room, named by MUTATED_ROOM, against the room's own tests; `npm run test:mutation` does the three rooms
 * that count. At least 90 % of a room's mutants must be found.
 *
 * One kind of mutant is not made: another text for the English sentence of an error. What the sentences say is asserted
 * in test/locales; a change of a letter in them is no fault of counting. Codes and facts of errors, and what chooses
 * between two sentences, are mutated like all other code.
 */

const room = process.env.MUTATED_ROOM;
const report = `reports/mutation/${room}`;

const isSentence = ({ key, listKey, parent }) =>
  listKey === "arguments" && key === 1 && parent.callee.type === "Identifier" && parent.callee.name === "defineError";

/** Texts inside the second argument of `defineError`. */
const errorSentences = {
  kind: "Ignore",
  name: "error-sentences",
  value: {
    shouldIgnore: (path) =>
      (path.isStringLiteral() || path.isTemplateLiteral()) && path.findParent(isSentence)
        ? "the sentence of an error"
        : undefined,
  },
};

export const strykerPlugins = [errorSentences];

export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", import.meta.url],
  ignorers: ["error-sentences"],
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  tempDirName: ".stryker-tmp",
};
