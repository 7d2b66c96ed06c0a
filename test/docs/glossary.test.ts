import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("`"));

const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.startsWith("locales"))
  .map((path) => readFileSync(join("src", path), "utf8"))
  .join("\n");

/** Exports, properties of interfaces, and words of unions. */
const names = new Set(
  [/^export (?:const|function|interface|type) (\w+)/gm, /^\s+readonly "?([\w-]+)"?\??:/gm, /"([\w-]+)"/g].flatMap(
    (pattern) => [...source.matchAll(pattern)].map(([, name]) => name),
  ),
);

test.each(rows)("the names in the code exist: %s", (row) => {
  const identifiers = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(identifiers.filter((name) => !names.has(name))).toEqual([]);
});

test("a name that does not exist would be found", () => expect(names.has("maxScore")).toBe(false));

test("every row has a Vietnamese term, an English one and a name", () =>
  expect(rows.filter((row) => !/^\| [^|]+ \| [^|]+ \| `[^|]+` \|$/.test(row))).toEqual([]));
