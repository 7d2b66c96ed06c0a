import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import config from "./vitest.config.js";

const FEW_RUNS = fileURLToPath(new URL("./test/support/fewRuns.ts", import.meta.url));

/** Gives the tests another fast-check, with few runs and one seed; that module itself gets the real one. */
const fewRuns: Plugin = {
  name: "few-runs",
  enforce: "pre",
  resolveId: (id, importer) => (id === "fast-check" && importer !== FEW_RUNS ? FEW_RUNS : undefined),
};

/** The tests that the mutants of one room meet: the room's own, and those of the sentences of its errors. */
export default defineConfig({
  plugins: [fewRuns],
  resolve: config.resolve ?? {},
  test: {
    include: [`test/${process.env.MUTATED_ROOM}/**/*.{test,test-prop}.ts`, "test/locales/{sentence,provoked}.test.ts"],
    exclude: ["test/time/everyDay.test.ts"], // 3.65 million days a mutant
    server: { deps: { inline: ["@fast-check/vitest"] } }, // so that it gets the few runs too
    isolate: false,
    testTimeout: 30_000,
  },
});
