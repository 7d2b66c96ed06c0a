import { defineConfig } from "vitest/config";
import config from "./vitest.config.js";

/** The tests that the mutants of one room meet: the room's own, and those of the sentences of its errors. */
export default defineConfig({
  resolve: config.resolve ?? {},
  test: {
    include: [`test/${process.env.MUTATED_ROOM}/**/*.{test,test-prop}.ts`, "test/locales/{sentence,provoked}.test.ts"],
    exclude: ["test/time/everyDay.test.ts", "test/sql/engines/**"], // 3.65 million days a mutant, and databases
    setupFiles: ["test/support/sameRuns.ts"],
    isolate: false,
    testTimeout: 30_000,
  },
});
