import { computeDeadline, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { type OnTimeBasis, onTimeRate, reportPeriod, tallyDossiers } from "motcua/metrics";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OFFERS, type Offer } from "../../examples/portal/src/data/procedures.js";
import { madeRecords } from "../../examples/portal/src/data/records.js";
import { dueSentence, stepSentence } from "../../examples/portal/src/deadline/dueSentence.js";
import { SPEECHES } from "../../examples/portal/src/text/speech.js";
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

const offerOf = ({ procedure }: Question["fields"]): Offer => OFFERS.find(({ id }) => id === procedure) as Offer;

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

/** The day of every visit, so that no page depends on when the tests run. */
const MON_2026_10_05 = "2026-10-05T08:30:00+07:00";

const open = async (
  look: Look,
  page: string,
  language: "vi" | "en",
  fields: Readonly<Record<string, string>> = {},
  now = MON_2026_10_05,
) => {
  const visit = await visiting(browser, server.address, look);
  await visit.page.clock.setFixedTime(now);
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
    const offer = offerOf(fields);
    expect(await page.locator("#due").textContent()).toBe(dueSentence(offer, deadline, SPEECHES.vi));
    expect(await marked(page, "due")).toEqual([deadline.dueDate]);
    const steps = explainDeadline(deadline, vietnamCalendar);
    const counted = steps.filter(({ kind, date }) => kind === "counted" || date === deadline.dueDate);
    expect(await marked(page, "counted", "due")).toEqual(counted.map(({ date }) => date));
    expect(await page.locator(".steps li").allTextContents()).toEqual(
      steps.map((step) => stepSentence(offer, step, SPEECHES.vi)),
    );
    expect(complaints).toEqual([]);
  });

  test.each([
    ["a working day", MON_2026_10_05, "2026-10-05T09:00"],
    ["the night before it in Viet Nam", "2026-10-04T15:00:00Z", "2026-10-05T09:00"],
    ["Tet", "2026-02-17T10:00:00+07:00", "2026-02-23T09:00"],
  ])("begins on %s with a dossier of the next working morning, which is not late", async (_, now, receivedAt) => {
    const { page } = await open(DESK, "deadline", "vi", {}, now);
    expect(await page.inputValue("[name=receivedAt]")).toBe(receivedAt);
    const deadline = computeDeadline({ receivedAt: receivedAt as IsoDateTime, limit: workingDays(5) }, vietnamCalendar);
    expect(await page.locator("#due").textContent()).toBe(vi.deadlineSentence(deadline));
    expect(await page.locator("#status").textContent()).toMatch(/: còn [56] ngày làm việc/);
  });

  test("has an example over Tet", async () => {
    const { page } = await open(PHONE, "deadline", "vi");
    await page.getByRole("link", { name: "qua Tết 2026" }).click();
    await page.locator('td[data-date="2026-02-17"]').waitFor();
    expect(await marked(page, "due")).toEqual(["2026-02-24"]);
    expect(await page.locator("#status").textContent()).toContain("còn 5 ngày làm việc");
  });

  test.each([PHONE, SMALL_PHONE])("has words in its calendar that fit into their cells at $width px", async (look) => {
    const { page } = await open(look, "deadline", "vi", QUESTIONS[2]?.fields);
    const words = page.locator(".calendar td small");
    expect(await words.allTextContents()).toEqual(expect.arrayContaining(["tiếp nhận", "tạm dừng", "hẹn trả"]));
    const tooWide = await words.evaluateAll((all) =>
      all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
    );
    expect(tooWide).toEqual([]);
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

describe("a pause of which only the end is typed", () => {
  test("promises no day, and says at the empty input what is missing", async () => {
    const fields = { ...QUESTIONS[0]?.fields, pauseTo: "2026-02-12" };
    const { page, complaints } = await open(PHONE, "deadline", "vi", fields);
    expect(await page.locator("#due").textContent()).toBe("");
    const wrong = page.locator("[aria-invalid=true]");
    expect(await wrong.getAttribute("name")).toBe("pauseFrom");
    const described = await wrong.getAttribute("aria-describedby");
    expect(await page.locator(`#${described}`).textContent()).toBe("Hãy nhập ngày yêu cầu bổ sung.");
    await page.fill("[name=pauseFrom]", "2026-02-11");
    expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
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

describe("the p-chart", () => {
  /** In pixels; lines further apart than this can both be read. */
  const HALF_LINE = 8;

  test("has no words that lie on each other, and says in words which months its crosses mean", async () => {
    const { page } = await open(PHONE, "dashboard", "vi");
    const figure = page.locator("section[aria-labelledby=control-heading] figure");
    const boxes = await figure.locator("svg tspan, svg text:not(:has(tspan))").evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { text: text.textContent, left, right, middle: (top + bottom) / 2 };
      }),
    );
    const overlaps = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => Math.abs(one.middle - other.middle) < HALF_LINE)
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(boxes.length).toBeGreaterThan(12);
    expect(overlaps).toEqual([]);
    expect(await figure.locator("figcaption").textContent()).toContain("2/2026 thấp bất thường");
  });
});

describe("the English pages", () => {
  test.each([
    ["dashboard", "Chứng thực"],
    ["dashboard", "Phường A"],
    ["ranking", "Xã C"],
    ["ranking", "Xã M"],
  ])("#/%s says that %s is Vietnamese", async (name, vietnamese) => {
    const { page } = await open(DESK, name, "en");
    const found = page.locator("td, th, li").filter({ hasText: new RegExp(`^${vietnamese}$`) });
    expect(await found.count()).toBeGreaterThan(0);
    const languages = await found.evaluateAll((cells) =>
      cells.map((cell) => {
        const words = cell.firstElementChild ?? cell;
        return words.closest("[lang]")?.getAttribute("lang");
      }),
    );
    expect(new Set(languages)).toEqual(new Set(["vi"]));
  });
});

describe("the licences of what is bundled", () => {
  test("are a link away", async () => {
    const { page } = await open(DESK, "ranking", "en");
    const links = page.locator("#licences a");
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const texts = await Promise.all(
      addresses.map(async (address) => (await fetch(new URL(address, page.url()))).text()),
    );
    expect(texts).toHaveLength(2);
    const [code = "", fonts = ""] = texts;
    for (const name of ["@observablehq/plot", "d3-array", "date-fns", "motcua"])
      expect(code).toContain(`## ${name} - `);
    expect(code).toContain("Permission to use, copy, modify");
    expect(fonts).toContain("Be Vietnam Pro Project Authors");
    expect(fonts).toContain("SIL OPEN FONT LICENSE Version 1.1");
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
  const fields = name === "deadline" ? { ...QUESTIONS[0]?.fields, asOf: "2026-02-12" } : {};

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
