/**
 * Runs the tests of the databases in ClickHouse too. chdb, ClickHouse as a package, is half a gigabyte and not installed with the
 * project: it goes into a folder of its own, which is removed afterwards.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "motcua-chdb-"));
const run = (command: string, args: readonly string[], options: object): number =>
  spawnSync(command, args, { stdio: "inherit", ...options }).status ?? 1;

writeFileSync(join(folder, "package.json"), "{}");
const failed =
  run("npm", ["install", "--no-save", "chdb@3.4.0"], { cwd: folder }) ||
  run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--project", "sql", "test/sql/engines/clickhouse"], {
    env: { ...process.env, CHDB: join(folder, "node_modules/chdb") },
  });
rmSync(folder, { recursive: true, force: true });
process.exit(failed);
