import { readFileSync } from "node:fs";
import { vietnamDays, vietnamRegimes } from "motcua/vn";
import { expect, test } from "vitest";
import { provenancePage } from "../../scripts/provenancePage.js";

const page = await provenancePage();

const rowsOf = (title: string): readonly string[] =>
  (
    page
      .split(`\n### ${title}\n`)[1]
      ?.split("\n#")[0]
      ?.match(/^\| .*$/gm) ?? []
  ).slice(2);

test("docs/provenance.md is what npm run docs:pages writes", () =>
  expect(readFileSync("docs/provenance.md", "utf8")).toBe(page));

test.each([2010, 2018, 2027])("every day of %i has its row with its notice", (year) => {
  const days = vietnamDays(year);
  const rows = rowsOf(`${year}`);
  expect(rows).toHaveLength(days.length);
  days.forEach(({ date, source, confidence }, index) => {
    expect(rows[index]?.startsWith(`| ${date} |`)).toBe(true);
    expect(rows[index]).toContain(`| ${source} |`);
    expect(rows[index]).toContain(`| ${confidence} |`);
  });
});

test("a swap names its other half", () =>
  expect(rowsOf("2026").find((row) => row.startsWith("| 2026-01-10 "))).toBe(
    "| 2026-01-10 | saturday | swapped-work | new-year | 12729/VPCP-KGVX (2025-12-25) | 2025-12-25 | high | 2026-01-02 |",
  ));

test("a rule stands with its value, article, evidence and note", () =>
  expect(rowsOf("vietnamRegimes of motcua/vn")).toContain(
    '| 61-2018 handling clockStart | `value: "accepted"` | Decree 61/2018/ND-CP, art. 17(1)(c) and 19(4) | text-read | No single sentence says it. |',
  ));

test("every rule and form of every regime has a row", () => {
  const rules = vietnamRegimes.map(({ value: { handling, forms } }) =>
    [handling, forms].map((part) => Object.keys(part)),
  );
  expect(rowsOf("vietnamRegimes of motcua/vn")).toHaveLength(vietnamRegimes.length + rules.flat(2).length);
});

test("the levels are counted", () => {
  expect(page).toContain("lists 279 days off and make-up days of 2010 to 2027:");
  expect(page).toMatch(/^\| high \|.*\| 262 \|$/m);
  expect(page).toMatch(/^\| medium \|.*\| 17 \|$/m);
});
