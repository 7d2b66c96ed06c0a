import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("`"));

const report = readFileSync("docs/api-report.md", "utf8");

/** Of the public API: what is exported, properties, and words of unions. */
const names = new Set(
  [/^(?:const|function|interface|type) (\w+)/gm, /\b"?([\w-]+)"?\??:/g, /"([\w-]+)"/g].flatMap((pattern) =>
    [...report.matchAll(pattern)].map(([, name]) => name),
  ),
);

test.each(rows)("the names in the code exist: %s", (row) => {
  const identifiers = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(identifiers.filter((name) => !names.has(name))).toEqual([]);
});

test("a name that does not exist would be found", () => expect(names.has("maxScore")).toBe(false));

test("every row has a Vietnamese term, an English one and a name", () =>
  expect(rows.filter((row) => !/^\| [^|]+ \| [^|]+ \| `[^|]+` \|$/.test(row))).toEqual([]));
