import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, inject, test } from "vitest";

const { esm } = inject("packed");

const ONE_FUNCTION = 'export { isWorkingDay } from "motcua/calendar";';

const byEsbuild = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: ONE_FUNCTION, resolveDir: esm },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
};

/** Rollup follows relative paths by itself; the entry stands in for the resolver that users add. */
const byRollup = async (): Promise<string> => {
  const entry = join(esm, "node_modules/motcua/dist/calendar/isWorkingDay.js");
  const bundle = await rollup({ input: entry, external: ["zod"], treeshake: { moduleSideEffects: false } });
  const { output } = await bundle.generate({ format: "esm" });
  const { code } = await transform(output[0].code, { minify: true });
  return code;
};

describe.each([
  ["esbuild", byEsbuild],
  ["rollup", byRollup],
])("isWorkingDay alone, bundled by %s", (_bundler, bundled) => {
  test("leaves zod and the errors of other functions behind", async () => {
    const code = await bundled();
    expect(code).toContain("time/invalid-date");
    expect(code).not.toMatch(/zod/i);
    expect(code).not.toContain("time/unknown-time-zone");
  });
});

describe("the size budgets", () => {
  const budgets: { path: string | string[]; import: string | Record<string, string> }[] = JSON.parse(
    readFileSync(".size-limit.json", "utf8"),
  );
  const namesByFile = budgets
    .flatMap((budget) =>
      typeof budget.import === "string" ? [[String(budget.path), budget.import]] : Object.entries(budget.import),
    )
    .map(([file = "", names = ""]) => ({ file, names: names.match(/\w+/g) ?? [] }));

  test.each(namesByFile)("measure names that $file exports", async ({ file, names }) => {
    const room: object = await import(join(esm, "node_modules/motcua", file));
    expect(Object.keys(room)).toEqual(expect.arrayContaining(names));
    expect(names).not.toEqual([]);
  });
});
