import { computeDeadline, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { type OnTimeBasis, onTimeRate, reportPeriod, tallyDossiers } from "motcua/metrics";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { madeRecords } from "../../examples/portal/src/data/records.js";
import { thrownBy } from "../support/thrownBy.js";
import { seriousFindings } from "./support/axe.js";
import { launched } from "./support/chromium.js";
import { siteFolder } from "./support/folders.js";
import { keepScreenshot } from "./support/screenshot.js";
import { type FileServer, serving } from "./support/server.js";
import {
  DARK_DESK,
  DARK_PHONE,
  DESK,
  type Look,
  overflowOf,
  PHONE,
  SMALL_PHONE,
  shiftOf,
  visiting,
} from "./support/visit.js";

const workingDays = (amount: number) => ({ amount, unit: "working-day" }) as const;

/** What is asked on the page, and the same question to the package. */
interface Question {
  readonly about: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly request: DeadlineRequest;
}

const QUESTIONS: readonly Question[] = [
  {
    about: "Tet 2026",
    fields: { procedure: "security-certificate", channel: "counter", receivedAt: "2026-02-10T09:00" },
    request: { receivedAt: "2026-02-10T09:00", limit: workingDays(5) },
  },
  {
    about: "new year's day and the swap of 2 January 2026",
    fields: { procedure: "building-permit", channel: "online", receivedAt: "2025-12-26T09:00" },
    request: { receivedAt: "2025-12-26T09:00", limit: workingDays(12), rules: { onPause: "restart" } },
  },
  {
    about: "a pause",
    fields: {
      procedure: "security-certificate",
      channel: "counter",
      receivedAt: "2026-03-02T09:00",
      pauseFrom: "2026-03-04",
      pauseTo: "2026-03-10",
      pauseReason: "chờ bản vẽ",
    },
    request: {
      receivedAt: "2026-03-02T09:00",
      limit: workingDays(5),
      pauses: [{ from: "2026-03-04", to: "2026-03-10", reason: "chờ bản vẽ" }],
    },
  },
  {
    about: "working hours over a weekend",
    fields: { procedure: "online-reception", channel: "online", receivedAt: "2026-05-15T15:40" },
    request: { receivedAt: "2026-05-15T15:40", limit: { amount: 8, unit: "working-hour" } },
  },
  {
    about: "a cut-off that was missed",
    fields: { procedure: "linked-karaoke", channel: "online", receivedAt: "2026-05-15T16:30" },
    request: {
      receivedAt: "2026-05-15T16:30",
      limit: workingDays(16),
      rules: { cutOff: "16:00", onPause: "restart" },
    },
  },
  {
    about: "a year whose days off are projected",
    fields: { procedure: "driving-licence", channel: "online", receivedAt: "2028-01-20T09:00" },
    request: { receivedAt: "2028-01-20T09:00", limit: { amount: 7, unit: "calendar-day" } },
  },
];

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

const addressOf = (page: string, language: "vi" | "en", fields: Readonly<Record<string, string>> = {}): string =>
  `${server.address}/portal/index.html#/${page}?${new URLSearchParams({ lang: language, ...fields })}`;

const open = async (look: Look, page: string, language: "vi" | "en", fields: Readonly<Record<string, string>> = {}) => {
  const visit = await visiting(browser, server.address, look);
  await visit.page.goto(addressOf(page, language, fields));
  await visit.page.locator("h1").waitFor();
  return visit;
};

/** The days that the calendar marks with one of the uses. */
const marked = (page: Page, ...uses: readonly string[]): Promise<readonly string[]> =>
  page
    .locator(uses.map((use) => `td[data-use="${use}"]`).join(", "))
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-date") ?? ""));

describe("the due date on screen", () => {
  test.each(QUESTIONS)("is Node's: $about", async ({ fields, request }) => {
    const deadline = computeDeadline(request, vietnamCalendar);
    const { page, complaints } = await open(DESK, "deadline", "vi", fields);
    expect(await page.locator("#due").textContent()).toBe(vi.deadlineSentence(deadline));
    expect(await marked(page, "due")).toEqual([deadline.dueDate]);
    const steps = explainDeadline(deadline, vietnamCalendar);
    const counted = steps.filter(({ kind, date }) => kind === "counted" || date === deadline.dueDate);
    expect(await marked(page, "counted", "due")).toEqual(counted.map(({ date }) => date));
    expect(await page.locator(".steps li").allTextContents()).toEqual(steps.map((step) => vi.sentence(step)));
    expect(complaints).toEqual([]);
  });

  test("follows what is typed, and the address follows too", async () => {
    const { page } = await open(DESK, "deadline", "vi", QUESTIONS[0]?.fields);
    const receivedAt = "2026-04-24T09:00";
    await page.fill("[name=receivedAt]", receivedAt);
    const deadline = computeDeadline({ receivedAt, limit: workingDays(5) }, vietnamCalendar);
    expect(await page.locator("#due").textContent()).toBe(vi.deadlineSentence(deadline));
    await page.reload();
    expect(await page.locator("#due").textContent()).toBe(vi.deadlineSentence(deadline));
  });

  test("is reached by the keyboard alone", async () => {
    const { page } = await open(DESK, "deadline", "vi", QUESTIONS[0]?.fields);
    const focused = (): Promise<string> => page.evaluate("document.activeElement.name ?? ''");
    for (let presses = 0; presses < 15 && (await focused()) !== "procedure"; presses += 1) {
      await page.keyboard.press("Tab");
    }
    expect(await focused()).toBe("procedure");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("channel");
    await page.keyboard.press("ArrowRight");
    const limit = { amount: 7, unit: "calendar-day" } as const;
    const deadline = computeDeadline({ receivedAt: "2026-02-10T09:00", limit }, vietnamCalendar);
    expect(await page.locator("#due").textContent()).toBe(vi.deadlineSentence(deadline));
  });

  test("gives way to the sentence about what is wrong, at its input", async () => {
    const { fields, request } = QUESTIONS[2] as Question;
    const pauseTo = "2026-03-03";
    const pauses = [{ from: "2026-03-04", to: pauseTo, reason: "chờ bản vẽ" }] as const;
    const error = thrownBy(() => computeDeadline({ ...request, pauses }, vietnamCalendar));
    const { page, complaints } = await open(PHONE, "deadline", "vi", { ...fields, pauseTo });
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toBe(vi.sentence(error));
    expect(await page.locator("#due").textContent()).toBe("");
    const wrong = page.locator("[aria-invalid=true]");
    expect(await wrong.getAttribute("name")).toBe("pauseTo");
    expect(await wrong.getAttribute("aria-errormessage")).toBe(await alert.getAttribute("id"));
    expect(await wrong.isVisible()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("the language", () => {
  test("changes every sentence and the page's own mark, and keeps what was asked", async () => {
    const { fields, request } = QUESTIONS[2] as Question;
    const { page } = await open(DESK, "deadline", "vi", fields);
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    const vietnamese = await page.locator("h1, h2, legend, summary, nav a").allTextContents();
    await page.click("#language");
    await page.locator("html[lang=en]").waitFor();
    const english = await page.locator("h1, h2, legend, summary, nav a").allTextContents();
    expect(english).toHaveLength(vietnamese.length);
    expect(english.filter((text) => vietnamese.includes(text))).toEqual([]);
    const deadline = computeDeadline(request, vietnamCalendar);
    expect(await page.locator("#due").textContent()).toBe(en.deadlineSentence(deadline));
  });
});

describe("the on-time rate on screen", () => {
  const period = reportPeriod({ kind: "quarter", year: 2026, index: 2, calendar: "day-15" });
  const asOf: IsoDate = period.to;

  test("is Node's, on every basis", async () => {
    const tally = tallyDossiers(madeRecords(), { period, asOf });
    const { page, complaints } = await open(DESK, "dashboard", "vi", { period: "2026-2" });
    const radios = page.locator("[name=basis]");
    const bases = await radios.evaluateAll((all) => all.map((radio) => radio.getAttribute("value") ?? ""));
    expect([...bases].sort()).toEqual(["qd766", "received", "resolved", "strict"]);
    const shown: string[] = [];
    for (const basis of bases as OnTimeBasis[]) {
      await page.check(`[name=basis][value=${basis}]`);
      const text = (await page.locator("#rate").textContent()) ?? "";
      expect(text, basis).toBe(vi.rateText(onTimeRate(tally, basis)));
      shown.push(text);
    }
    expect(new Set(shown).size).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });
});

describe("a reader who follows a link of the page", () => {
  test("lands at the heading of the next one", async () => {
    const { page, complaints } = await open(PHONE, "deadline", "vi");
    const links = page.locator("nav a");
    for (let place = 1; place < (await links.count()); place += 1) {
      const before = await page.locator("h1").textContent();
      await links.nth(place).click();
      await page
        .locator("h1")
        .filter({ hasNotText: before ?? "" })
        .waitFor();
      expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
      expect(await page.locator("nav a[aria-current=page]").count()).toBe(1);
    }
    expect(complaints).toEqual([]);
  });
});

describe.each(["deadline", "dashboard", "ranking"])("the page #/%s", (name) => {
  const fields = name === "deadline" ? QUESTIONS[0]?.fields : {};

  test.each([PHONE, DARK_PHONE, DESK, DARK_DESK])("is clean at $width px, $scheme", async (look) => {
    const { page, complaints } = await open(look, name, "vi", fields);
    await page.waitForLoadState("networkidle");
    await keepScreenshot(page, `portal-${name}`, look);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(await shiftOf(page)).toBeLessThan(0.02);
    expect(complaints).toEqual([]);
  });

  test("fits into 360 px, in English too", async () => {
    const { page, complaints } = await open(SMALL_PHONE, name, "en", fields);
    expect(await overflowOf(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
