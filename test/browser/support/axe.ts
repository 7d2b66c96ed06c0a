import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rows of a long table are alike: the first ten are looked at. */
const FURTHER_ROWS = "tbody tr:nth-child(n + 11)";

/** What axe finds serious or critical on a page or in a part of it, as `rule: first element (how many)`. */
export const seriousFindings = async (page: Page, part = "html"): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const where = JSON.stringify({ include: [part], exclude: [FURTHER_ROWS] });
  const results: AxeResults = await page.evaluate(`axe.run(${where}, { resultTypes: ["violations"] })`);
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.target} (${nodes.length})`);
};
