import { readFileSync } from "node:fs";
import * as motcua from "motcua";
import { describe, expect, test } from "vitest";
import { apiReportPage } from "../../scripts/apiReportPage.js";

const page = apiReportPage();
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string] => [section.slice(0, section.indexOf("\n")), section]),
);

test("docs/api-report.md is up to date; if not: npm run api:report", { timeout: 60_000 }, () =>
  expect(readFileSync("docs/api-report.md", "utf8") === page).toBe(true),
);

describe("the report", () => {
  test("has a section for every door", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    const doors = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
    expect([...sections.keys()].toSorted()).toEqual(doors.map((door) => door.replace(".", "motcua")).toSorted());
  });

  test("names every value of the root door", () => {
    const root = sections.get("motcua") ?? "";
    expect(Object.keys(motcua).filter((name) => !root.includes(`\n${name}: as in motcua/`))).toEqual([]);
  });

  test("gives functions, types and schemas", () => {
    expect(sections.get("motcua/time")).toContain("\nconst toEpochDay: (date: IsoDate) => number\n");
    expect(sections.get("motcua/time")).toContain("\ninterface Instant {\n    readonly day: number;\n");
    expect(sections.get("motcua/deadline")).toContain("\nconst DeadlineRequestSchema: zod schema\n");
    expect(sections.get("motcua/errors")).toContain("    constructor(code: Code, facts: Facts, message: string);\n");
  });
});
