import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./support/axe.js";
import { launched } from "./support/chromium.js";
import { siteFolder } from "./support/folders.js";
import { keepScreenshot } from "./support/screenshot.js";
import { type FileServer, serving } from "./support/server.js";
import { DARK_DESK, DESK, overflowOf, PHONE, visiting } from "./support/visit.js";

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(siteFolder(), folder))
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Every guide, and one page of each other kind. */
const READ_PAGES = [
  "index.html",
  ...pagesIn("documents"),
  "modules/deadline.html",
  "functions/deadline.computeDeadline.html",
  "interfaces/deadline.Deadline.html",
  "types/deadline.DayStep.html",
  "variables/deadline.DeadlineRequestSchema.html",
];

/** Every door, and what leads to all of them. */
const OTHER_PAGES = ["modules.html", ...pagesIn("modules")];

/** Typedoc's own: the link to a heading stands inside what folds its part away. */
const KNOWN_OF_TYPEDOC = "nested-interactive:";

let browser: Browser;
let server: FileServer;

beforeAll(async () => {
  server = await serving({ "/": siteFolder() });
  browser = await launched();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const found = async (page: Page, words: string): Promise<readonly string[]> => {
  await page.goto(`${server.address}/index.html`);
  await page.click("#tsd-search-trigger");
  await page.fill("#tsd-search-input", words);
  await page.locator("#tsd-search-results li").first().waitFor();
  const links = page.locator("#tsd-search-results li a");
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
};

describe("the documentation on a phone", () => {
  test("opens every guide and door without a complaint or a sideways scroll", async () => {
    const { page, complaints } = await visiting(browser, server.address, PHONE);
    for (const path of [...READ_PAGES, ...OTHER_PAGES]) {
      await page.goto(`${server.address}/${path}`);
      expect.soft(complaints.splice(0), path).toEqual([]);
      expect.soft(await overflowOf(page), path).toBe(0);
    }
    await page.goto(`${server.address}/documents/metrics.html`);
    await keepScreenshot(page, "site-metrics", PHONE);
  });

  // what stands around the content is the same on all pages: the first page below has it
  test.each(READ_PAGES)("shows content that axe accepts: %s", async (path) => {
    const { page } = await visiting(browser, server.address, PHONE);
    await page.goto(`${server.address}/${path}`);
    expect(await seriousFindings(page, ".col-content")).toEqual([]);
    await page.context().close();
  });
});

describe("the documentation on a desk", () => {
  test.each([DESK, DARK_DESK])("has a first page that axe accepts: $scheme", async (look) => {
    const { page, complaints } = await visiting(browser, server.address, look);
    await page.goto(`${server.address}/index.html`);
    const findings = await seriousFindings(page);
    expect(findings.filter((finding) => !finding.startsWith(KNOWN_OF_TYPEDOC))).toEqual([]);
    expect(complaints).toEqual([]);
    await keepScreenshot(page, "site", look);
  });

  test("leads from its header to the portal and to the Vietnamese guide", async () => {
    const { page, complaints } = await visiting(browser, server.address, DESK);
    for (const [name, heading] of [
      ["Portal", "Ngày hẹn trả kết quả"],
      ["Tiếng Việt", "Bắt đầu"],
    ] as const) {
      await page.goto(`${server.address}/documents/metrics.html`);
      await page.getByRole("link", { name, exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor({ timeout: 10_000 });
    }
    expect(complaints).toEqual([]);
  });

  test.each(["đúng hạn", "dung han"])("finds the guides for %s", async (words) => {
    const { page } = await visiting(browser, server.address, DESK);
    const links = await found(page, words);
    expect(links.some((link) => link.includes("documents/metrics.html"))).toBe(true);
  });

  test("finds a function by its name first", async () => {
    const { page } = await visiting(browser, server.address, DESK);
    expect((await found(page, "computeDeadline"))[0]).toContain("functions/deadline.computeDeadline.html");
  });
});
