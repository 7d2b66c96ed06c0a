import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./support/axe.js";
import { launched } from "./support/chromium.js";
import { siteFolder } from "./support/folders.js";
import { keepScreenshot } from "./support/screenshot.js";
import { type FileServer, serving } from "./support/server.js";
import { DARK_DESK, DESK, overflowOf, PHONE, type Visit, visiting } from "./support/visit.js";

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(siteFolder(), folder))
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Decisions are of one form. */
const isFurtherDecision = (path: string): boolean => /\/\d{4}-/.test(path) && !path.includes("/0001-");
const DOCUMENTS = pagesIn("documents");

/** Every guide, and one page of each other kind. */
const READ_PAGES = [
  "index.html",
  ...DOCUMENTS.filter((path) => !isFurtherDecision(path)),
  "modules/deadline.html",
  "functions/deadline.computeDeadline.html",
  "interfaces/deadline.Deadline.html",
  "types/deadline.DayStep.html",
  "variables/deadline.DeadlineRequestSchema.html",
];

/** Every door, what leads to all of them, and the further decisions. */
const OTHER_PAGES = ["modules.html", ...pagesIn("modules"), ...DOCUMENTS.filter(isFurtherDecision)];

/** One page for each public name. */
const NAME_PAGES = ["classes", "functions", "interfaces", "types", "variables"].flatMap(pagesIn);

/** Pages that are open at the same time. */
const TABS = 2;

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

const unknownFindings = async (page: Page, part?: string): Promise<readonly string[]> =>
  (await seriousFindings(page, part)).filter((finding) => !finding.startsWith(KNOWN_OF_TYPEDOC));

const found = async (page: Page, words: string): Promise<readonly string[]> => {
  await page.goto(`${server.address}/index.html`);
  await page.click("#tsd-search-trigger");
  await page.fill("#tsd-search-input", words);
  await page.locator("#tsd-search-results li").first().waitFor();
  const links = page.locator("#tsd-search-results li a");
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
};

describe("the documentation on a phone", () => {
  let phone: Visit;

  beforeAll(async () => {
    phone = await visiting(browser, server.address, PHONE);
  });

  afterAll(() => phone?.page.context().close());

  // what stands around the content is the same on all pages: on a desk the first page is looked at whole
  test.each(READ_PAGES)("has content that complains of nothing, fits and is accepted by axe: %s", async (path) => {
    const { page, complaints } = phone;
    await page.goto(`${server.address}/${path}`);
    expect(complaints.splice(0)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.evaluate("document.querySelector('.col-sidebar').remove()");
    expect(await unknownFindings(page, ".col-content")).toEqual([]);
  });

  test("fits and complains of nothing, at every door and decision", async () => {
    const { page, complaints } = phone;
    for (const path of OTHER_PAGES) {
      await page.goto(`${server.address}/${path}`);
      expect.soft(complaints.splice(0), path).toEqual([]);
      expect.soft(await overflowOf(page), path).toBe(0);
    }
    await page.goto(`${server.address}/documents/metrics.html`);
    await keepScreenshot(page, "site-metrics", PHONE);
  });

  test("opens the page of every public name without a complaint", { timeout: 600_000 }, async () => {
    const left = [...NAME_PAGES];
    expect(left.length).toBeGreaterThan(500);
    const readOn = async (): Promise<void> => {
      const { page, complaints } = await visiting(browser, server.address, PHONE);
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await page.goto(`${server.address}/${path}`, { waitUntil: "domcontentloaded" });
        expect.soft(complaints.splice(0), path).toEqual([]);
      }
      await page.context().close();
    };
    await Promise.all(Array.from({ length: TABS }, readOn));
  });
});

describe("the documentation on a desk", () => {
  test.each([DESK, DARK_DESK])("has a first page that axe accepts: $scheme", async (look) => {
    const { page, complaints } = await visiting(browser, server.address, look);
    await page.goto(`${server.address}/index.html`);
    expect(await unknownFindings(page)).toEqual([]);
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
