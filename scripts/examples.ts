/**
 * Takes each example that is a project of its own, or those named as arguments, out of the repository, installs what it
 * locks and the packed package, and runs its `npm run check` there.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installedCopy, inTemporaryFolder, packInto } from "./packed.js";

const PROJECTS = readdirSync("examples").filter((name) => existsSync(join("examples", name, "package.json")));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PROJECTS.includes(name));
if (unknown.length > 0) throw new Error(`No such project: ${unknown.join(", ")}. There are ${PROJECTS.join(", ")}.`);

/** `Tests  1 failed | 11 passed (12)` as vitest ends a run; an example without tests is one test. */
const countsOf = (output: string, ok: boolean): readonly [passed: number, failed: number] => {
  const line = output.match(/^ *Tests .*$/m)?.[0];
  const count = (word: string) => Number(line?.match(`(\\d+) ${word}`)?.[1] ?? 0);
  if (line === undefined) return ok ? [1, 0] : [0, 1];
  return [count("passed"), count("failed")];
};

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

const check = (name: string, tarball: string, folder: string): Outcome => {
  console.log(`\nexamples/${name}`);
  const start = performance.now();
  const cwd = installedCopy(join("examples", name), tarball, folder);
  const { status, stdout } = spawnSync("npm", ["run", "check"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  console.log(stdout);
  const ok = status === 0;
  const tally = process.env.TEST_TALLY;
  if (tally !== undefined) appendFileSync(tally, `${countsOf(stdout, ok).join(" ")}\n`);
  return { name, ok, seconds: Math.round((performance.now() - start) / 1000) };
};

await inTemporaryFolder((folder) => {
  const tarball = packInto(folder);
  const outcomes = (asked.length > 0 ? asked : PROJECTS).map((name) => check(name, tarball, folder));
  for (const { name, ok, seconds } of outcomes) console.log(`${ok ? "ok    " : "failed"}  ${name}, ${seconds} s`);
  if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
});
