import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Look } from "./visit.js";

/** Keeps a picture of the whole page beside the other reports, outside git. */
export const keepScreenshot = (page: Page, name: string, { width, scheme }: Look): Promise<unknown> =>
  page.screenshot({ path: join("reports/browser", `${name}-${width}-${scheme}.png`), fullPage: true });
