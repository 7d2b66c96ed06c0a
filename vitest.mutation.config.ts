import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";
import { defineConfig } from "vitest/config";
import config from "./vitest.config.js";

const FEW_RUNS = fileURLToPath(new URL("./test/support/fewRuns.ts", import.meta.url));

/** Gives the tests another fast-check, with few runs and one seed; that module itself gets the real one. */
const fewRuns: Plugin = {
  name: "few-runs",
  enforce: "pre",
  resolveId: (id, importer) => (id === "fast-check" && importer !== FEW_RUNS ? FEW_RUNS : undefined),
};

/**
 * The tests that the mutants of one room meet: the room's own, every file in a world of its own. A calendar's tables are
 * made once and kept, so in a shared world only the first file would be seen to use the code that makes them.
 */
export default defineConfig({
  plugins: [fewRuns],
  resolve: config.resolve ?? {},
  test: {
    include: [`test/${process.env.MUTATED_ROOM}/**/*.{test,test-prop}.ts`],
    setupFiles: [FEW_RUNS],
    isolate: true,
    testTimeout: 30_000,
  },
});
