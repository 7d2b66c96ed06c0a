import type { Browser, Page } from "playwright-core";

/** How a reader sees the page. */
export interface Look {
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly scheme: "light" | "dark";
}

export const PHONE: Look = { width: 390, scheme: "light" };
export const SMALL_PHONE: Look = { width: 360, scheme: "light" };
export const DESK: Look = { width: 1280, scheme: "light" };
export const DARK_PHONE: Look = { width: 390, scheme: "dark" };
export const DARK_DESK: Look = { width: 1280, scheme: "dark" };

/** A page, and everything that went wrong on it, in the order of time. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, answers that failed, and requests to other machines. */
  readonly complaints: string[];
}

/** Adds up how far content jumped; runs in the page, before its own code. */
const WATCH_SHIFTS = `
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value;
  }).observe({ type: "layout-shift", buffered: true });
`;

/** The layout shift since the page was loaded, as Chromium measures it. */
export const shiftOf = (page: Page): Promise<number> => page.evaluate("shifted");

/** How many pixels the page can be scrolled sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate("scrollTo(10_000, 0), [scrollX, scrollTo(0, 0)][0]");

/** Opens an empty page; what it asks of other addresses than one is a complaint. */
export const visiting = async (browser: Browser, address: string, { width, scheme }: Look): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    locale: "vi-VN",
    timezoneId: "America/Sao_Paulo",
    reducedMotion: "reduce",
  });
  const complaints: string[] = [];
  const page = await context.newPage();
  // not by a route: one would switch the browser's cache off
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith("data:")) complaints.push(`asked for ${url}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(WATCH_SHIFTS);
  return { page, complaints };
};
