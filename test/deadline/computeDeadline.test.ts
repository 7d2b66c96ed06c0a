import { defineCalendar } from "motcua/calendar";
import { computeDeadline, computeDeadlines, type DeadlineRequest, type TimeLimit } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION, SPRING } from "../support/calendars.js";
import { calendarDays, months, springDeadline, workingDays, workingHours } from "../support/deadlines.js";

const inSpring = (receivedAt: IsoDate | IsoDateTime, limit: TimeLimit) =>
  computeDeadline({ receivedAt, limit }, SPRING);

const inVietnam = (receivedAt: IsoDate | IsoDateTime, limit: TimeLimit) =>
  computeDeadline({ receivedAt, limit }, vietnamCalendar);

test("the whole answer", () => {
  const request: DeadlineRequest = { receivedAt: "2026-03-09", limit: workingDays(1) };
  expect(computeDeadline(request, SPRING)).toEqual({
    request,
    calendar: { id: "spring", version: "1" },
    startDate: "2026-03-09",
    dueDate: "2026-03-11",
    dueAt: "2026-03-11T17:00",
    legalEndAt: "2026-03-12T00:00",
    originalDueDate: "2026-03-11",
    certainty: "announced",
    remaining: null,
    projectedDueDate: null,
  });
});

describe("working days: due on the n-th working day after the first day", () => {
  test.each<[IsoDate, number, IsoDate, string]>([
    ["2026-03-27", 5, "2026-04-04", "due on a make-up Saturday"],
    ["2026-03-27", 6, "2026-04-06", "over a make-up Saturday"],
    ["2026-03-14", 1, "2026-03-17", "received on a Saturday: Tuesday is day one"],
    ["2026-03-10", 1, "2026-03-11", "received on a holiday"],
    ["2026-04-14", 1, "2026-04-16", "over a storm"],
    ["2026-04-28", 2, "2026-05-04", "over two holidays and a weekend"],
    ["2026-03-02", 0, "2026-03-02", "a limit of 0 is due on the day of receipt"],
    ["2026-03-14", 0, "2026-03-17", "rolled forward from a day without work"],
    ["2026-04-04", 0, "2026-04-04", "but not from a make-up Saturday"],
  ])("received %s, %d: due %s (%s)", (receivedAt, amount, dueDate) => {
    const deadline = inSpring(receivedAt, workingDays(amount));
    expect(deadline.dueDate).toBe(dueDate);
    expect(deadline.originalDueDate).toBe(dueDate);
    expect(deadline.startDate).toBe(receivedAt);
  });

  test.each<[IsoDate, number, IsoDate, string]>([
    ["2026-02-10", 10, "2026-03-03", "over Tet 2026"],
    ["2025-12-30", 2, "2026-01-05", "over New Year and the Friday off"],
    ["2026-01-08", 2, "2026-01-10", "due on the Saturday worked for it"],
    ["2011-01-28", 2, "2011-01-30", "due on a make-up Sunday"],
    ["2027-02-02", 2, "2027-02-11", "over Tet 2027"],
  ])("in Viet Nam, received %s, %d: due %s (%s)", (receivedAt, amount, dueDate) => {
    expect(inVietnam(receivedAt, workingDays(amount)).dueDate).toBe(dueDate);
  });

  test("due at closing time, also where it is early", () => {
    expect(inSpring("2026-04-28", workingDays(1)).dueAt).toBe("2026-04-29T11:30");
    expect(inSpring("2026-04-17", workingDays(1)).dueAt).toBe("2026-04-18T11:30");
    expect(inSpring("2026-04-03", workingDays(1)).dueAt).toBe("2026-04-04T17:00");
    expect(inSpring("2026-04-28", workingDays(1)).legalEndAt).toBe("2026-04-30T00:00");
  });
});

describe("half a working day: due when half of the day's office time has passed", () => {
  test.each<[IsoDate, number, IsoDateTime, string]>([
    ["2026-03-09", 0.5, "2026-03-11T11:30", "four hours of eight"],
    ["2026-03-09", 2.5, "2026-03-13T11:30", "on working day three"],
    ["2026-04-28", 0.5, "2026-04-29T09:30", "two hours of a short day"],
    ["2026-04-17", 0.5, "2026-04-18T09:30", "two hours of a Saturday morning"],
    ["2026-04-17", 1.5, "2026-04-20T11:30", "a short day is a whole working day"],
  ])("received %s, %d: due at %s (%s)", (receivedAt, amount, dueAt) => {
    const deadline = inSpring(receivedAt, workingDays(amount));
    expect(deadline.dueAt).toBe(dueAt);
    expect(deadline.dueDate).toBe(dueAt.slice(0, 10));
  });

  test("of an office that is open until midnight, on the last day that the calendar covers", () => {
    const allDay = defineCalendar({ ...PLAIN_DEFINITION, officeHours: [["12:00", "24:00"]] });
    // Wednesday and Thursday
    const request: DeadlineRequest = { receivedAt: "2026-12-30", limit: workingDays(0.5) };
    expect(computeDeadline(request, allDay)).toMatchObject({ dueDate: "2026-12-31", dueAt: "2026-12-31T18:00" });
  });

  test("in the middle of other office hours", () => {
    const withHours = (officeHours: [string, string][]) => defineCalendar({ ...PLAIN_DEFINITION, officeHours });
    const request: DeadlineRequest = { receivedAt: "2026-03-09", limit: workingDays(0.5) };
    expect(computeDeadline(request, withHours([["08:00", "16:00"]])).dueAt).toBe("2026-03-10T12:00");
    const morningAndLate: [string, string][] = [
      ["08:00", "10:00"],
      ["14:00", "18:00"],
    ];
    // six hours: two in the morning, the third in the afternoon
    expect(computeDeadline(request, withHours(morningAndLate)).dueAt).toBe("2026-03-10T15:00");
    expect(computeDeadline(request, withHours([["08:00", "08:15"]])).dueAt).toBe("2026-03-10T08:07:30");
  });
});

describe("calendar days: by date, then rolled", () => {
  test.each<[IsoDate, number, IsoDate, string]>([
    ["2026-03-02", 10, "2026-03-12", "days without work count"],
    ["2026-02-10", 5, "2026-02-23", "a Sunday before Tet rolls over all of it"],
    ["2026-02-10", 13, "2026-02-23", "a working day stays"],
    ["2026-01-06", 4, "2026-01-10", "a make-up Saturday is a working day: no roll"],
    ["2025-12-30", 3, "2026-01-05", "a Friday swapped off rolls"],
    ["2026-08-18", 4, "2026-08-22", "the make-up Saturday of August"],
    ["2026-08-24", 7, "2026-09-03", "Monday swapped off and National Day"],
    ["2026-02-17", 0, "2026-02-23", "a limit of 0, received in Tet"],
    ["2026-03-02", 0, "2026-03-02", "a limit of 0"],
  ])("received %s, %d: due %s (%s)", (receivedAt, amount, dueDate) => {
    const deadline = inVietnam(receivedAt, calendarDays(amount));
    expect(deadline.dueDate).toBe(dueDate);
    expect(deadline.dueAt).toBe(`${dueDate}T17:00`);
  });
});

describe("months: the same day number or the month's last day, always counted from the start, then rolled", () => {
  test.each<[IsoDate, number, IsoDate, string]>([
    ["2026-03-16", 1, "2026-04-16", "the same day number"],
    ["2026-01-31", 1, "2026-03-02", "28 February 2026 is a Saturday"],
    ["2025-01-31", 1, "2025-02-28", "a Friday"],
    ["2028-01-31", 1, "2028-02-29", "a leap year, a Tuesday"],
    ["2026-01-31", 2, "2026-03-31", "not 28 March: counted from the start"],
    ["2026-01-31", 3, "2026-05-04", "30 April is a holiday, 1 May too"],
    ["2027-08-31", 6, "2028-02-29", "over the end of a year"],
    ["2026-01-31", 12, "2027-02-01", "31 January 2027 is a Sunday"],
    ["2024-02-29", 12, "2025-02-28", "from a leap day"],
    ["2026-02-20", 0, "2026-02-23", "a limit of 0, received in Tet"],
  ])("received %s, %d: due %s (%s)", (receivedAt, amount, dueDate) => {
    expect(inVietnam(receivedAt, months(amount)).dueDate).toBe(dueDate);
  });
});

describe("working hours: the earliest instant at which the time is used up", () => {
  test.each<[IsoDateTime, number, IsoDateTime, string]>([
    ["2026-03-09T07:30", 4, "2026-03-09T11:30", "a morning ends at 11:30"],
    ["2026-03-09T07:30", 8, "2026-03-09T17:00", "a day ends at closing time"],
    ["2026-03-09T09:00", 8, "2026-03-11T09:00", "over a holiday"],
    ["2026-03-09T12:00", 1, "2026-03-09T14:00", "received at lunch: from the next opening"],
    ["2026-03-09T11:30", 1, "2026-03-09T14:00", "11:30 is outside the session"],
    ["2026-03-09T17:00", 1, "2026-03-11T08:30", "so is 17:00"],
    ["2026-03-09T20:00", 1, "2026-03-11T08:30", "received in the evening"],
    ["2026-03-14T10:00", 1, "2026-03-17T08:30", "received on a Saturday"],
    ["2026-03-09T08:00:30", 1, "2026-03-09T09:00:30", "with seconds"],
    ["2026-04-18T10:30", 2, "2026-04-20T08:30", "from an open Saturday morning"],
    ["2026-03-09T09:00", 0, "2026-03-09T09:00", "no hours"],
  ])("received %s, %d: due at %s (%s)", (receivedAt, amount, dueAt) => {
    const deadline = inSpring(receivedAt, workingHours(amount));
    expect(deadline.dueAt).toBe(dueAt);
    expect(deadline.dueDate).toBe(dueAt.slice(0, 10));
  });

  test("over Tet; the due date ends at midnight", () => {
    expect(inVietnam("2026-02-13T16:00", workingHours(8))).toMatchObject({
      startDate: "2026-02-13",
      dueDate: "2026-02-23",
      dueAt: "2026-02-23T16:00",
      legalEndAt: "2026-02-24T00:00",
      originalDueDate: "2026-02-23",
    });
  });
});

describe("date-times with an offset are converted to the calendar's zone", () => {
  test.each<TimeLimit>([workingDays(3), workingDays(2.5), calendarDays(4), months(1), workingHours(6)])(
    "%o gives the same answer",
    (limit) => {
      const { request: _, ...local } = inSpring("2026-03-09T15:40", limit);
      for (const receivedAt of ["2026-03-09T08:40Z", "2026-03-09T15:40+07:00", "2026-03-09T03:40-05:00"] as const) {
        const { request: __, ...deadline } = inSpring(receivedAt, limit);
        expect(deadline).toEqual(local);
      }
    },
  );

  test("the local date counts, not the one in the text", () => {
    expect(inSpring("2026-03-09T16:59Z", workingDays(1))).toMatchObject({ startDate: "2026-03-09" });
    expect(inSpring("2026-03-10T17:00Z", workingDays(1))).toMatchObject({
      startDate: "2026-03-11",
      dueDate: "2026-03-12",
    });
  });

  test("a time of day changes nothing for limits in days and months", () => {
    for (const limit of [workingDays(3), calendarDays(4), months(1)]) {
      const { request: _, ...byDate } = inSpring("2026-03-09", limit);
      const { request: __, ...byInstant } = inSpring("2026-03-09T23:59:59", limit);
      expect(byInstant).toEqual(byDate);
    }
  });
});

describe("certainty", () => {
  test.each<[IsoDate, TimeLimit, string, string]>([
    ["2027-12-30", workingDays(1), "announced", "due on the last announced day"],
    ["2027-12-31", workingDays(0), "announced", "due on it as well"],
    ["2027-12-30", workingDays(2), "provisional", "due after it"],
    ["2027-12-01", months(2), "provisional", "due after it"],
    ["2028-03-01", workingDays(0), "provisional", "received after it"],
    ["2027-12-20", calendarDays(12), "provisional", "rolled over it"],
  ])("received %s, %o: %s (%s)", (receivedAt, limit, certainty) => {
    expect(inVietnam(receivedAt, limit).certainty).toBe(certainty);
  });
});

describe("outside coverage", () => {
  test("a receipt or a due date that the calendar does not know is refused", () => {
    const outOfCoverage = (date: string) =>
      expect.objectContaining({
        code: "calendar/out-of-coverage",
        facts: expect.objectContaining({ date, calendar: "spring", from: "2026-03-01", to: "2026-05-31" }),
      });
    expect(() => inSpring("2026-02-27", workingDays(1))).toThrow(outOfCoverage("2026-02-27"));
    expect(() => inSpring("2026-05-28", workingDays(2))).toThrow(outOfCoverage("2026-05-28"));
    for (const limit of [workingDays(100), calendarDays(3), calendarDays(300), months(1), months(12)]) {
      expect(() => inSpring("2026-05-29", limit)).toThrow(
        expect.objectContaining({ code: "calendar/out-of-coverage" }),
      );
    }
    expect(() => inSpring("2026-05-29T16:00", workingHours(2))).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage" }),
    );
  });

  test.each([1e9, Number.MAX_SAFE_INTEGER, 1e308])("a limit of %d is refused, not counted for ever", (amount) => {
    for (const limit of [workingDays(amount), calendarDays(amount), months(amount), workingHours(amount)]) {
      expect(() => inVietnam("2026-05-29T16:00", limit)).toThrow(expect.objectContaining({ name: "MotcuaError" }));
    }
  });
});

describe("a deadline is plain data", () => {
  const FULL: DeadlineRequest = {
    receivedAt: "2026-05-04T09:15",
    limit: workingDays(5),
    rules: { cutOff: "15:00", maxExtensions: 2 },
    pauses: [{ from: "2026-05-06", to: "2026-05-08", reason: "Bổ sung giấy tờ" }],
    extensions: [{ decidedAt: "2026-05-07", by: workingDays(2), reason: "Xác minh" }],
    asOf: "2026-05-10",
  };

  const deeplyFrozen = (value: unknown): boolean =>
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(deeplyFrozen));

  test("it survives JSON and equals what is computed again from it", () => {
    const deadline = computeDeadline(FULL, SPRING);
    const revived = JSON.parse(JSON.stringify(deadline));
    expect(revived).toEqual(deadline);
    expect(computeDeadline(revived.request, SPRING)).toEqual(deadline);
  });

  test("it is frozen, but the request is left as it was and not frozen", () => {
    const request = structuredClone(FULL);
    const deadline = computeDeadline(request, SPRING);
    expect(request).toEqual(FULL);
    expect(deeplyFrozen(deadline)).toBe(true);
    expect(Object.isFrozen(request)).toBe(false);
    expect(Object.isFrozen(request.limit)).toBe(false);
    expect(Object.isFrozen(request.pauses)).toBe(false);
    expect(deadline.request).toEqual(request);
  });

  test("it does not follow later changes of the request", () => {
    const pauses = [{ from: "2026-05-06", to: "2026-05-08", reason: "" } as const];
    const deadline = springDeadline({ pauses });
    pauses.pop();
    expect(deadline.request.pauses?.length).toBe(1);
  });

  test("a frozen request will do", () => {
    const request = Object.freeze({ ...FULL, pauses: Object.freeze(FULL.pauses) });
    expect(computeDeadline(request as DeadlineRequest, SPRING).dueDate).toBe("2026-05-15");
  });
});

describe("computeDeadlines", () => {
  const requests: readonly DeadlineRequest[] = [
    { receivedAt: "2026-03-09", limit: workingDays(1) },
    { receivedAt: "2026-03-02", limit: calendarDays(1) },
  ];

  test("answers in the order of the requests", () => {
    const deadlines = computeDeadlines(requests, SPRING);
    expect(deadlines).toEqual(requests.map((request) => computeDeadline(request, SPRING)));
    expect(Object.isFrozen(deadlines)).toBe(true);
  });

  test("takes any iterable, and none gives none", () => {
    expect(computeDeadlines(new Set(requests), SPRING).map(({ dueDate }) => dueDate)).toEqual([
      "2026-03-11",
      "2026-03-03",
    ]);
    expect(computeDeadlines([], SPRING)).toEqual([]);
  });
});
