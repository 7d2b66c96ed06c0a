import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { tallyReporter } from "./scripts/tallyReporter.js";

/** The zone of a plain run, the same on every machine; `npm run test:zones` sets others. */
process.env.TZ ??= "Asia/Ho_Chi_Minh";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const alias = [
  { find: /^motcua$/, replacement: source("index.ts") },
  { find: /^motcua\/(.+)$/, replacement: `${source("")}$1/index.ts` },
];

/** Tests that have a project of their own. */
const elsewhere = [
  "test/package/**",
  "test/examples/**",
  "test/sql/engines/**",
  "test/browser/**",
  "test/consumers/**",
];

const tally = process.env.TEST_TALLY;

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: tally === undefined ? ["default"] : ["default", tallyReporter(tally)],
    isolate: false,
    testTimeout: 30_000,
    coverage: { include: ["src/**/*.ts"], reporter: ["text", "html"], thresholds: { lines: 97, branches: 97 } },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...elsewhere] },
      },
      // databases in this process and beside it: a population of SQL_DOSSIERS, or 20,000
      {
        extends: true,
        test: { name: "sql", include: ["test/sql/engines/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
      },
      { extends: true, test: { name: "prop", include: ["test/**/*.test-prop.ts"] } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
      // Chromium, against the packed package; see scripts/browser.ts
      {
        extends: true,
        test: { name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      { extends: true, test: { name: "examples", include: ["test/examples/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/package/installed.ts",
        },
      },
    ],
  },
});
