import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { type DocExample, docExamplesIn, testOf } from "../../scripts/docExamples.js";

const example = (code: string, path = "src/room/thing.ts"): DocExample => ({ path, line: 7, code });

/** Runs the test that is made of an example, with the real `expect`. */
const run = async (code: string): Promise<void> => {
  const { code: script } = transformSync(testOf(example(code)), { loader: "ts", format: "cjs" });
  let body = async (): Promise<void> => {};
  const vitest = {
    expect,
    test: (_name: string, made: () => Promise<void>): void => {
      body = made;
    },
  };
  new Function("require", "module", script)(() => vitest, {});
  await body();
};

describe("finding the examples", () => {
  test("takes the ts blocks of a doc comment, with the line on which their code begins", () => {
    const source = ["/**", " * Adds.", " * @example", " * ```ts", " * 1 + 1; // => 2", " * ```", " */"].join("\n");
    expect(docExamplesIn("src/a.ts", source)).toEqual([{ path: "src/a.ts", line: 5, code: "1 + 1; // => 2" }]);
  });

  test("takes the ts blocks of Markdown, but no block that opts out or is of another language", () => {
    const page = [
      "# Title",
      "```ts",
      "1; // => 1",
      "```",
      "```ts no-run",
      "2; // => 3",
      "```",
      "```sh",
      "ls",
      "```",
    ].join("\n");
    expect(docExamplesIn("README.md", page)).toEqual([{ path: "README.md", line: 3, code: "1; // => 1" }]);
  });

  test("refuses a block that is never closed", () => {
    expect(() => docExamplesIn("README.md", "```ts\n1; // => 1")).toThrow("README.md:1 the block is never closed");
  });
});

describe("running an example", () => {
  test.each([
    ["on the same line", "1 + 1; // => 2"],
    ["on the next line", "1 + 1;\n// => 2"],
    ["over several lines", "({ a: 1, b: [2] });\n// => {\n//   a: 1,\n//   b: [2],\n// }"],
    ["behind an expression of several lines", "[\n  1,\n  2,\n].length; // => 2"],
    ["and an ordinary comment below", "1 + 1; // => 2\n// That was easy.\n2 + 2; // => 4"],
    ["after a promise", "await Promise.resolve(3); // => 3"],
  ])("passes with the right value %s", async (_place, code) => {
    await expect(run(code)).resolves.toBeUndefined();
  });

  test.each([
    ["on the same line", "const two = 2;\n\ntwo + 1; // => 4", "src/room/thing.ts:9"],
    ["on the next line", "1 + 1;\n// => 3", "src/room/thing.ts:7"],
    ["over several lines", "({ a: 1 });\n// => {\n//   a: 2,\n// }", "src/room/thing.ts:7"],
    ["in the second assertion", "1; // => 1\n2; // => 1", "src/room/thing.ts:8"],
  ])("fails with a wrong value %s and says where", async (_place, code, where) => {
    await expect(run(code)).rejects.toThrow(where);
  });

  test("keeps every line of code on its line of the documentation", () => {
    const lines = testOf(example('import { add } from "motcua/exact";\n\nadd(1, 2); // => 3')).split("\n");
    expect(lines[6]).toContain('import { add } from "motcua/exact";');
    expect(lines[8]).toContain("add(1, 2)");
  });
});

describe("refusing an example that proves nothing", () => {
  test("wants a value in every example of the source", () => {
    expect(() => testOf(example("1 + 1;"))).toThrow('src/room/thing.ts:7 the example shows no value with "// =>"');
  });

  test("lets a block of a page only run", () => {
    expect(testOf(example("const one = 1;", "README.md"))).not.toContain("toEqual");
  });

  test("wants an expression before every value", () => {
    expect(() => testOf(example("const two = 1 + 1; // => 2"))).toThrow("stand behind no expression");
    expect(() => testOf(example("if (true) {\n  1; // => 2\n}"))).toThrow("stand behind no expression");
  });

  test("wants a JavaScript value", () => {
    expect(() => testOf(example("1 + 1; // => about two"))).toThrow(
      'src/room/thing.ts:7 "about two" is not a JavaScript value',
    );
  });
});
