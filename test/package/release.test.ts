import { readFileSync } from "node:fs";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";

const changelog = readFileSync("CHANGELOG.md", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const [, latest, day] = /^## (\S+) \((\d{4}-\d{2}-\d{2})\)$/m.exec(changelog) ?? [];
const newest = changelog.split(/^## /m)[1] ?? "";

test("the changelog begins with the version of package.json", () => expect(latest).toBe(version));

test("the lockfile has the version of package.json", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
});

test("the changelog names the last decision that the calendar knows", () => {
  expect(vietnamCalendar.version).toMatch(/^\d{4}-\d{2}-\d{2}/);
  expect(changelog).toContain(vietnamCalendar.version.slice(0, 10));
});

test("no version was released before the last decision in it", () => {
  expect(newest).not.toBe("");
  expect(Number(day?.replaceAll("-", ""))).toBeGreaterThanOrEqual(
    Number(vietnamCalendar.version.slice(0, 10).replaceAll("-", "")),
  );
});
