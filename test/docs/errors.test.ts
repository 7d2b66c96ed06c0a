import { readFileSync } from "node:fs";
import { SENTENCES } from "motcua/locales/vi";
import { expect, test } from "vitest";
import { errorsPage } from "../../scripts/errorsPage.js";

const page = errorsPage();

const codes = (page.match(/^### .+$/gm) ?? []).map((heading) => heading.slice("### ".length));

/** The lines from a heading to the next one. */
const entry = (code: string): string => page.split(`### ${code}\n`)[1]?.split("\n#")[0] ?? "";

test("docs/errors.md is what npm run docs:pages writes", () =>
  expect(readFileSync("docs/errors.md", "utf8")).toBe(page));

test("every code that has a sentence stands there once", () =>
  expect([...codes].sort()).toEqual(Object.keys(SENTENCES).sort()));

test("an error says when it is thrown, with which facts, and what is said of it", () => {
  const text = entry("calendar/duplicate-day");
  expect(text).toContain("A list of days names one date twice.");
  expect(text).toContain("- facts: `date: string`");
  expect(text).toContain("- English: The calendar lists 2026-02-10 twice.");
  expect(text).toContain("- tiếng Việt: Lịch ghi ngày 10/02/2026 hai lần.");
});

test("facts are named by their types, also where an interface has them from another", () =>
  expect(entry("deadline/rolled")).toContain("`pairedWith?: IsoDate`"));

test("errors and values stand apart", () => {
  const section = (title: string) => page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  expect(section("deadline: values")).toContain("### deadline/rolled");
  expect(section("deadline: errors")).not.toContain("### deadline/rolled");
});
