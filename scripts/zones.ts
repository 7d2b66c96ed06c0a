/**
 * Runs the unit and property tests once under each of four zones of the machine. Apia left out 2011-12-30 and São Paulo
 * the midnight of 2018-11-04: code that goes through a local `Date` fails there.
 */
import { spawnSync } from "node:child_process";

const ZONES = ["Pacific/Apia", "America/Sao_Paulo", "Asia/Ho_Chi_Minh", "UTC"];
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "prop"];

for (const zone of ZONES) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(process.execPath, VITEST, { stdio: "inherit", env: { ...process.env, TZ: zone } });
  if (status !== 0) process.exit(1);
}
