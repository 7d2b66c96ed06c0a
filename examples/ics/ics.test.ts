import ICAL from "ical.js";
import { computeDeadline } from "motcua/deadline";
import { type DossierContext, type DossierEvent, dossierDeadline, replayDossier } from "motcua/dossier";
import { vietnamCalendar, vietnamDays } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { type DueDossier, daysOffCalendar, deadlineCalendar, yearOf } from "./ics.js";

const STAMP = "2026-01-02T08:00";

/** The events of a calendar file, as another library reads them. */
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((component) => {
    const text = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
    const [start, end] = [text("dtstart"), text("dtend")];
    return {
      uid: text("uid"),
      start,
      end,
      summary: text("summary"),
      reason: text("description"),
      status: text("status"),
      component,
    };
  });

const daysOff = (year: number) => eventsOf(daysOffCalendar(year, STAMP));

describe("days off", () => {
  test.each([2026, 2027])("%i has an event for each day that was decided", (year) => {
    expect(daysOff(year).map(({ start }) => start)).toEqual(vietnamDays(year).map(({ date }) => date));
  });

  test("a day ends where the next one begins, also at the end of a month and of a leap February", () => {
    const ends = new Map(daysOff(2026).map(({ start, end }) => [start, end]));
    expect(ends.get("2026-08-31")).toBe("2026-09-01");
    expect(ends.get("2026-04-30")).toBe("2026-05-01");
    expect(ends.get("2026-02-20")).toBe("2026-02-21");
  });

  test("says what each day is, and why", () => {
    const days = new Map(daysOff(2026).map((event) => [event.start, event]));
    expect(days.get("2026-02-17")?.summary).toBe("Tết Nguyên đán");
    expect(days.get("2026-04-27")?.summary).toBe("Ngày nghỉ bù (Giỗ Tổ Hùng Vương)");
    expect(days.get("2026-01-10")).toMatchObject({
      summary: "Ngày làm bù (Tết Dương lịch)",
      reason: "Ngày làm việc. Làm bù cho ngày nghỉ 02/01/2026. Căn cứ: 12729/VPCP-KGVX (2025-12-25).",
    });
    expect(days.get("2026-01-01")?.reason).toBe(
      "Thứ Năm, 01/01/2026: nghỉ Tết Dương lịch [Bộ luật Lao động 45/2019/QH14, khoản 1 Điều 112].",
    );
    expect(days.get("2026-01-02")?.reason).toContain("làm bù vào ngày 10/01/2026");
    for (const { reason } of days.values()) expect(reason).not.toContain("không tính");
  });

  test.each(["abc", "", "2027.5", "0x7e9", "2009", "2101"])("%j is no year of the calendar", (typed) => {
    expect(yearOf(typed)).toBeNull();
  });

  test.each([
    ["2010", 2010],
    ["2100", 2100],
  ])("%s is one", (typed, year) => {
    expect(yearOf(typed)).toBe(year);
  });

  test("a day off leaves the time free, a make-up day takes it", () => {
    const days = new Map(
      daysOff(2026).map(({ start, component }) => [start, component.getFirstPropertyValue("transp")]),
    );
    expect([days.get("2026-01-02"), days.get("2026-01-10")]).toEqual(["TRANSPARENT", "OPAQUE"]);
  });

  test("days are confirmed where they were decided, tentative where they only follow from the law", () => {
    expect(new Set(daysOff(2026).map(({ status }) => status))).toEqual(new Set(["CONFIRMED"]));
    expect(new Set(daysOff(2028).map(({ status }) => status))).toEqual(new Set(["TENTATIVE"]));
  });

  test("identifiers differ between days and stay between files", () => {
    const uids = [2025, 2026, 2027].flatMap((year) => daysOff(year).map(({ uid }) => uid));
    expect(new Set(uids).size).toBe(uids.length);
    expect(daysOffCalendar(2026, STAMP)).toBe(daysOffCalendar(2026, STAMP));
  });

  test("no line is longer than 75 octets, and every line ends in CRLF (RFC 5545 section 3.1)", () => {
    const file = daysOffCalendar(2026, STAMP);
    const lines = file.split("\r\n");
    expect(lines.some((line) => line.includes("\n"))).toBe(false);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});

describe("deadlines", () => {
  const context: DossierContext = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } };

  const due = (...events: readonly DossierEvent[]): DueDossier => {
    const result = replayDossier(events, context);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return { dossier: result.dossier, deadline: dossierDeadline(result.dossier, context) };
  };

  const ACCEPTED: DossierEvent = {
    type: "accepted",
    at: "2025-12-30T15:40",
    code: "H44.100-251230-0001",
    channel: "counter",
  };
  const STARTED: DossierEvent = { type: "processing-started", at: "2025-12-30T16:00" };
  const REQUESTED: DossierEvent = { type: "supplement-requested", at: "2025-12-31T09:00" };
  const SUPPLIED: DossierEvent = { type: "supplement-supplied", at: "2026-01-05T09:00" };

  test("an event is the instant at which a result is due: 17:00 in Viet Nam is 10:00 UTC", () => {
    const [event, ...more] = eventsOf(deadlineCalendar([due(ACCEPTED)], STAMP));
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      start: "2026-01-08T10:00:00Z",
      end: null,
      summary: "Hẹn trả kết quả hồ sơ H44.100-251230-0001",
      status: "CONFIRMED",
    });
    expect(event?.reason).toContain("hẹn trả kết quả 17:00 ngày 08/01/2026");
  });

  test("no event while the clock stands still; afterwards the same event with a higher sequence, on a later day", () => {
    expect(eventsOf(deadlineCalendar([due(ACCEPTED, STARTED, REQUESTED)], STAMP))).toEqual([]);
    const [before] = eventsOf(deadlineCalendar([due(ACCEPTED, STARTED)], STAMP));
    const [after] = eventsOf(deadlineCalendar([due(ACCEPTED, STARTED, REQUESTED, SUPPLIED)], STAMP));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.component.getFirstPropertyValue("sequence")).toBe(1);
    // counted afresh from Monday 5 January: 6, 7, 8, 9 and the make-up Saturday 10 January
    expect(after?.start).toBe("2026-01-10T10:00:00Z");
  });

  test("a promise that rests on days not decided yet is tentative", () => {
    const { dossier } = due(ACCEPTED);
    const request = { receivedAt: "2028-01-20", limit: { amount: 5, unit: "working-day" } } as const;
    const [event] = eventsOf(
      deadlineCalendar([{ dossier, deadline: computeDeadline(request, vietnamCalendar) }], STAMP),
    );
    expect(event?.status).toBe("TENTATIVE");
  });
});
