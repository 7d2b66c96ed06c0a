/**
 * Mutation testing of the rooms that count, or of those named as arguments, one after the other; other arguments go on to
 * Stryker, `--incremental` for example.
 */
import { spawnSync } from "node:child_process";

const ROOMS = ["time", "calendar", "deadline"];
const STRYKER = ["node_modules/@stryker-mutator/core/bin/stryker.js", "run"];

const asked = process.argv.slice(2);
const options = asked.filter((word) => word.startsWith("--"));
const rooms = asked.filter((word) => !options.includes(word));
const unknown = rooms.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
  throw new Error(`No tests of mutants are set up for ${unknown.join(", ")}: give ${ROOMS.join(", ")}.`);
}

const failed = (rooms.length > 0 ? rooms : ROOMS).filter((room) => {
  console.log(`\nsrc/${room}`);
  const { status } = spawnSync(process.execPath, [...STRYKER, ...options], {
    stdio: "inherit",
    env: { ...process.env, MUTATED_ROOM: room },
  });
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
