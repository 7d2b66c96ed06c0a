import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wrongDaysPage } from "../../scripts/wrongDaysPage.js";

const page = wrongDaysPage();

test("docs/wrong-days.md is what npm run docs:pages writes", () =>
  expect(readFileSync("docs/wrong-days.md", "utf8")).toBe(page));

test("motcua, in the last column, is wrong on no day of any year", () => {
  const ofYears = page.match(/^\| (?:\d{4}|all) \|.*$/gm) ?? [];
  expect(ofYears).toHaveLength(19);
  expect(ofYears.filter((row) => !row.endsWith("| 0 |"))).toEqual([]);
});
