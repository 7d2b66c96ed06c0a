import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const lockedIn = (lockfile: string): readonly (readonly [string, Locked])[] =>
  Object.entries<Locked>(JSON.parse(readFileSync(lockfile, "utf8")).packages).filter(([path]) => path !== "");

const locked = lockedIn("package-lock.json");
const atRunTime = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Those that ask for no more than to be named, and MPL-2.0, which binds changes of its own files. */
const LICENCES_FOR_TOOLS = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "MIT OR Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "MPL-2.0",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "(ISC AND CC-BY-3.0)",
  "Python-2.0",
  "PSF-2.0",
  "Unlicense",
];

describe("what is installed with motcua", () => {
  test("is date-fns and zod, and nothing that they need", () => {
    expect(atRunTime.map(([path]) => path)).toEqual(["node_modules/date-fns", "node_modules/zod"]);
    expect(Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies)).toEqual(["date-fns", "zod"]);
  });

  test("has the licence of motcua", () => expect(atRunTime.map(([, { license }]) => license)).toEqual(["MIT", "MIT"]));

  test("runs no script when it is installed, and neither does motcua", () => {
    expect(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(Object.keys(scripts)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]));
  });
});

test("tools have licences that are known and allowed", () => {
  expect(locked.length).toBeGreaterThan(100);
  const others = locked.filter(([, { license = "none" }]) => !LICENCES_FOR_TOOLS.includes(license));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

describe("lockfiles", () => {
  const folders = [".", ...["examples", "test"].flatMap((root) => readdirSync(root).map((name) => `${root}/${name}`))];
  const lockfiles = folders.map((folder) => `${folder}/package-lock.json`).filter((path) => existsSync(path));

  test.each(lockfiles)(
    "%s: names no host, so that everybody's own registry serves it, held by its hash",
    (lockfile) => {
      const entries = lockedIn(lockfile);
      expect(entries).not.toEqual([]);
      expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
      expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    },
  );
});
