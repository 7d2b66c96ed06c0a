import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const QUIET = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];

/** What a copy of an example leaves behind: it is made anew. */
const MADE = new Set(["node_modules", "dist"]);

/** When a file of a folder was last written. */
const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(folder, path)))
    .reduce((newest, file) => (file.isFile() ? Math.max(newest, file.mtimeMs) : newest), 0);

/** Runs a command to its end. @throws Error when it fails */
export const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): void => {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} ended with status ${status}.`);
};

/** Does something in a folder of its own outside the project, which is removed afterwards. */
export const inTemporaryFolder = async (use: (folder: string) => void | Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "motcua-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Packs the built package as for publishing and gives the path of the tarball. */
export const packInto = (folder: string): string => {
  if (!existsSync("dist/index.js")) throw new Error("There is no build to pack: npm run build.");
  if (newestIn("src") > newestIn("dist")) throw new Error("The build is older than the source: npm run build.");
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(
    execFileSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  return join(folder, filename);
};

/**
 * Copies a project with a lockfile into a folder, as a user would, and installs what it locks and the packed package.
 *
 * @returns the copy
 */
export const installedCopy = (project: string, tarball: string, folder: string): string => {
  const copy = join(folder, basename(project));
  cpSync(project, copy, { recursive: true, filter: (path) => !MADE.has(basename(path)) });
  run("npm", ["ci", ...QUIET], copy);
  run("npm", ["install", "--no-save", ...QUIET, tarball], copy);
  return copy;
};

/**
 * Installs the packed package into an empty project.
 *
 * @returns its `node_modules`
 */
export const installedAlone = (tarball: string, folder: string): string => {
  const project = join(folder, "alone");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  run("npm", ["install", ...QUIET, tarball], project);
  return join(project, "node_modules");
};
