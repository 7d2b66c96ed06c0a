import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package: its files, and an ESM and a CJS project into which it was installed. */
    packed: { readonly files: readonly string[]; readonly esm: string; readonly cjs: string };
  }
}

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

const project = (path: string, type: "module" | "commonjs", tarball: string): string => {
  mkdirSync(path);
  writeFileSync(join(path, "package.json"), JSON.stringify({ name: "consumer", private: true, type }));
  npm(path, "install", tarball, "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts");
  return path;
};

/** Packs the built package as for publishing and installs it into two empty projects. */
export default ({ provide }: TestProject): (() => void) => {
  const home = mkdtempSync(join(tmpdir(), "motcua-"));
  const [packed] = JSON.parse(npm(process.cwd(), "pack", "--json", "--ignore-scripts", "--pack-destination", home));
  const tarball = join(home, packed.filename);
  provide("packed", {
    files: packed.files.map(({ path }: { path: string }) => path),
    esm: project(join(home, "esm"), "module", tarball),
    cjs: project(join(home, "cjs"), "commonjs", tarball),
  });
  return () => rmSync(home, { recursive: true, force: true });
};
