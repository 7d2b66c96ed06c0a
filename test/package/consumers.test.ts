import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";

const { esm, cjs } = inject("packed");

const node = (cwd: string, file: string, code: string): unknown => {
  writeFileSync(join(cwd, file), code);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd, encoding: "utf8" }));
};

const doors = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(".", "motcua"));

/**
 * Ten working days after TUE_2026_02_10: 11, 12, 13 February; Tet is off from 16 to 20; 23 to 27 February; 2 and 3 March.
 */
const QUESTION =
  'computeDeadline({ receivedAt: "2026-02-10", limit: { amount: 10, unit: "working-day" } }, vietnamCalendar)';
const TUE_2026_03_03 = "2026-03-03";

describe("a JavaScript project", () => {
  test("computes a deadline through import", () => {
    const code = `import { computeDeadline } from "motcua/deadline";
      import { vietnamCalendar } from "motcua/vn";
      console.log(JSON.stringify(${QUESTION}));`;
    expect(node(esm, "deadline.js", code)).toMatchObject({ dueDate: TUE_2026_03_03 });
  });

  test("computes a deadline through require", () => {
    const code = `const { computeDeadline } = require("motcua/deadline");
      const { vietnamCalendar } = require("motcua/vn");
      console.log(JSON.stringify(${QUESTION}));`;
    expect(node(cjs, "deadline.js", code)).toMatchObject({ dueDate: TUE_2026_03_03 });
  });

  test("opens every door, by import and by require, to the same names", () => {
    const namesByImport = node(
      esm,
      "doors.js",
      `const names = async (door) => [door, Object.keys(await import(door)).filter((name) => name !== "default").sort()];
      console.log(JSON.stringify(await Promise.all(${JSON.stringify(doors)}.map(names))));`,
    );
    const namesByRequire = node(
      cjs,
      "doors.js",
      `const names = (door) => [door, Object.keys(require(door)).sort()];
      console.log(JSON.stringify(${JSON.stringify(doors)}.map(names)));`,
    );
    expect(namesByRequire).toEqual(namesByImport);
    for (const [door, names] of namesByImport as [string, string[]][]) expect(names, door).not.toEqual([]);
  });
});

const TYPED = `import { computeDeadline, type Deadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
${doors.map((door, index) => `import * as door${index} from "${door}";`).join("\n")}
export const doors: readonly object[] = [${doors.map((_, index) => `door${index}`).join(", ")}];
export const deadline: Deadline = ${QUESTION};
// @ts-expect-error a date is text of the form YYYY-MM-DD
computeDeadline({ receivedAt: "10/02/2026", limit: { amount: 10, unit: "working-day" } }, vietnamCalendar);
`;

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const compile = (cwd: string, file: string, ...resolution: string[]): string => {
  writeFileSync(join(cwd, file), TYPED);
  const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
  try {
    return execFileSync(process.execPath, [tsc, ...options, ...resolution, file], { cwd, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error);
  }
};

describe("a TypeScript project, with the declarations checked too", () => {
  test.each([
    ["node16 as ESM", esm, "consumer.mts", ["--module", "node16", "--moduleResolution", "node16"]],
    ["node16 as CJS", cjs, "consumer.cts", ["--module", "node16", "--moduleResolution", "node16"]],
    ["bundler", esm, "consumer.ts", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ])("compiles under moduleResolution %s", (_name, cwd, file, resolution) => {
    expect(compile(cwd, file, ...resolution)).toBe("");
  });
});
