import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wrongDaysPage } from "../../scripts/wrongDaysPage.js";

test("docs/wrong-days.md is what scripts/wrongDays.ts writes", () =>
  expect(readFileSync("docs/wrong-days.md", "utf8")).toBe(wrongDaysPage()));
