import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { computeDeadline, type Deadline, type DeadlineRequest } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launched } from "./support/chromium.js";
import { packagesFolder } from "./support/folders.js";
import { type FileServer, serving } from "./support/server.js";
import { DESK, visiting } from "./support/visit.js";

const TUE_2026_02_10 = "2026-02-10";

/** Over Tet; from a cut-off over a weekend; in working hours over new year's day. */
const REQUESTS: readonly DeadlineRequest[] = [
  { receivedAt: TUE_2026_02_10, limit: { amount: 10, unit: "working-day" } },
  { receivedAt: "2026-05-15T16:30", limit: { amount: 3, unit: "working-day" }, rules: { cutOff: "16:00" } },
  { receivedAt: "2025-12-31T15:40", limit: { amount: 8, unit: "working-hour" } },
];

/** No build step: the browser itself loads the packed files. */
const PAGE = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>motcua</title>
<link rel="icon" href="data:,">
<script type="importmap">
{ "imports": {
  "motcua/deadline": "/packages/motcua/dist/deadline/index.js",
  "motcua/vn": "/packages/motcua/dist/vn/index.js",
  "zod": "/packages/zod/index.js"
} }
</script>
<ol></ol>
<script type="module">
import { computeDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
for (const request of ${JSON.stringify(REQUESTS)}) {
  const line = document.createElement("li");
  const { dueDate, dueAt } = computeDeadline(request, vietnamCalendar);
  line.textContent = dueAt ?? dueDate;
  document.querySelector("ol").append(line);
}
document.body.dataset.done = "yes";
</script>
`;

const dueOf = ({ dueAt, dueDate }: Deadline): string | null => dueAt ?? dueDate;

let browser: Browser;
let server: FileServer;
const folder = mkdtempSync(join(tmpdir(), "motcua-page-"));

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), PAGE);
  server = await serving({ "/packages/": packagesFolder(), "/": folder });
  browser = await launched();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a page without a bundler says what Node says", async () => {
  const { page, complaints } = await visiting(browser, server.address, DESK);
  await page.goto(`${server.address}/`);
  await page.waitForSelector("[data-done]", { timeout: 10_000 }).catch(() => undefined);
  expect(complaints).toEqual([]);
  const lines = await page.locator("li").allTextContents();
  expect(lines).toEqual(REQUESTS.map((request) => dueOf(computeDeadline(request, vietnamCalendar))));
  // ten working days: 11 to 13 February, 23 to 27 February after Tet, 2 and 3 March
  expect(lines[0]).toContain("2026-03-03");
});
