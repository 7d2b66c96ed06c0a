/** Runs the tests of the databases over 200,000 dossiers, or as many as the argument says. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--project", "sql"], {
  stdio: "inherit",
  env: { ...process.env, SQL_DOSSIERS: process.argv[2] ?? "200000" },
});
process.exit(status ?? 1);
