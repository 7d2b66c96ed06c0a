import { calendarAsKnownOn, extendCalendar } from "motcua/calendar";
import { computeDeadline, type DeadlineRequest, reviewDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";
import { calendarDays, springDeadline, workingDays, workingHours } from "../support/deadlines.js";

describe("the Friday after New Year 2026, taken off on 2025-12-25", () => {
  const older = calendarAsKnownOn(vietnamCalendar, "2025-12-20");
  const promised = (request: DeadlineRequest) => computeDeadline(request, older);

  test("moves a day promised before, and is named as the cause", () => {
    const deadline = promised({ receivedAt: "2025-12-30", limit: workingDays(2) });
    const review = reviewDeadline(deadline, older, vietnamCalendar);
    expect(review.changed).toBe(true);
    expect(review.before).toEqual(deadline);
    expect(review.before.dueDate).toBe("2026-01-02");
    expect(review.after.dueDate).toBe("2026-01-05");
    expect(review.causes).toMatchObject([
      {
        date: "2026-01-02",
        kind: "swapped-off",
        working: false,
        source: expect.stringContaining("12729/VPCP-KGVX"),
        decidedOn: "2025-12-25",
      },
    ]);
  });

  test("a longer limit gets its day back on the Saturday worked for it", () => {
    // day off on 2 January, made up on 10 January: both are causes, the date stays
    const deadline = promised({ receivedAt: "2025-12-30", limit: workingDays(9) });
    const review = reviewDeadline(deadline, older, vietnamCalendar);
    expect(deadline.dueDate).toBe("2026-01-13");
    expect(review.changed).toBe(false);
    expect(review.after.dueDate).toBe("2026-01-13");
  });

  test("an hour can change where the day does not", () => {
    const deadline = promised({ receivedAt: "2026-01-09T16:30", limit: workingHours(1) });
    const review = reviewDeadline(deadline, older, vietnamCalendar);
    expect(review.before.dueAt).toBe("2026-01-12T08:00");
    expect(review.after.dueAt).toBe("2026-01-10T08:00");
    expect(review.changed).toBe(true);
    expect(review.causes.map(({ date }) => date)).toEqual(["2026-01-10"]);
  });

  test("a day that rolled", () => {
    const deadline = promised({ receivedAt: "2025-12-30", limit: calendarDays(3) });
    const review = reviewDeadline(deadline, older, vietnamCalendar);
    expect([review.before.dueDate, review.after.dueDate]).toEqual(["2026-01-02", "2026-01-05"]);
    expect(review.causes.map(({ date }) => date)).toEqual(["2026-01-02"]);
  });
});

describe("nothing between receipt and due date changed", () => {
  test("nothing is reported", () => {
    const older = calendarAsKnownOn(vietnamCalendar, "2025-12-20");
    const deadline = computeDeadline({ receivedAt: "2026-03-02", limit: workingDays(5) }, older);
    const review = reviewDeadline(deadline, older, vietnamCalendar);
    expect(review).toMatchObject({ changed: false, causes: [] });
    expect(review.after.calendar.version).toBe(vietnamCalendar.version);
  });
});

describe("a storm", () => {
  const ward = extendCalendar(SPRING, {
    id: "spring",
    version: "2",
    days: [{ date: "2026-05-07", kind: "closure", title: "Storm", source: "Notice 9" }],
  });

  test("moves what is due after it", () => {
    const review = reviewDeadline(springDeadline(), SPRING, ward);
    expect(review).toMatchObject({
      changed: true,
      before: { dueDate: "2026-05-11" },
      after: { dueDate: "2026-05-12" },
      causes: [{ date: "2026-05-07", kind: "closure", source: "Notice 9" }],
    });
  });

  test("the answer is frozen and survives JSON", () => {
    const review = reviewDeadline(springDeadline(), SPRING, ward);
    expect(Object.isFrozen(review) && Object.isFrozen(review.causes)).toBe(true);
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  });

  test("moves the projection of an open pause, and is named", () => {
    const deadline = springDeadline({ pauses: [{ from: "2026-05-05", reason: "" }], asOf: "2026-05-06" });
    expect(reviewDeadline(deadline, SPRING, ward)).toMatchObject({
      before: { projectedDueDate: "2026-05-12" },
      after: { projectedDueDate: "2026-05-13" },
      causes: [{ date: "2026-05-07" }],
    });
  });

  test("an open pause has no due date to change", () => {
    const deadline = springDeadline({ pauses: [{ from: "2026-05-05", reason: "" }] });
    expect(reviewDeadline(deadline, SPRING, ward)).toMatchObject({ changed: false, before: { dueDate: null } });
  });
});

describe("every changed day that either answer met is a cause", () => {
  test("also one after the newer due date, where that is the earlier one", () => {
    const newer = extendCalendar(SPRING, {
      id: "spring",
      version: "2",
      days: [
        { date: "2026-05-09", kind: "special-work", source: "Notice 9" }, // Saturday
        { date: "2026-05-11", kind: "closure", source: "Notice 9" }, // Monday
      ],
    });
    const review = reviewDeadline(springDeadline(), SPRING, newer);
    expect(review).toMatchObject({ before: { dueDate: "2026-05-11" }, after: { dueDate: "2026-05-09" } });
    expect(review.causes.map(({ date }) => date)).toEqual(["2026-05-09", "2026-05-11"]);
  });

  test.each([
    ["2026-05-08", "closure", "2026-05-08", "2026-05-11"], // Friday
    ["2026-05-09", "special-work", "2026-05-11", "2026-05-09"], // Saturday
  ] as const)("also the day of receipt, %s, with a %s: received on %s, now on %s", (date, kind, was, is) => {
    const newer = extendCalendar(SPRING, { id: "spring", version: "2", days: [{ date, kind, source: "Notice 9" }] });
    const deadline = springDeadline({ receivedAt: date, rules: { receivedOnRestDay: "next-working-day" } });
    const review = reviewDeadline(deadline, SPRING, newer);
    expect([review.before.startDate, review.after.startDate]).toEqual([was, is]);
    expect(review.causes.map((cause) => cause.date)).toEqual([date]);
  });
});

describe("refused", () => {
  test.each([undefined, null, {}])("%j is no deadline, and no calendar", (value) => {
    expect(() => reviewDeadline(value as never, SPRING, SPRING)).toThrow(
      expect.objectContaining({ code: "deadline/not-a-deadline", facts: { value } }),
    );
    const notACalendar = expect.objectContaining({ code: "calendar/not-a-calendar", facts: { value } });
    expect(() => reviewDeadline(springDeadline(), value as never, SPRING)).toThrow(notACalendar);
    expect(() => reviewDeadline(springDeadline(), SPRING, value as never)).toThrow(notACalendar);
  });
});

test("refuses an older calendar that is not the deadline's own", () => {
  const deadline = computeDeadline({ receivedAt: "2026-02-10", limit: workingDays(10) }, vietnamCalendar);
  const older = calendarAsKnownOn(vietnamCalendar, "2025-12-20");
  expect(() => reviewDeadline(deadline, older, vietnamCalendar)).toThrow(
    expect.objectContaining({ code: "deadline/other-calendar" }),
  );
});

describe("what else a newer calendar can change", () => {
  const older = calendarAsKnownOn(vietnamCalendar, "2025-12-20");

  test("what is left while a pause is open: the day before it began is the cause", () => {
    const deadline = computeDeadline(
      { receivedAt: "2025-12-29", limit: workingDays(10), pauses: [{ from: "2026-01-06", reason: "x" }] },
      older,
    );
    const review = reviewDeadline(deadline, older, vietnamCalendar);
    expect([review.before.remaining?.amount, review.after.remaining?.amount]).toEqual([5, 6]);
    expect(review.causes.map(({ date }) => date)).toEqual(["2026-01-02"]);
  });

  test("hours: a day worked for half as long is a cause", () => {
    const short = extendCalendar(vietnamCalendar, {
      id: "short",
      version: "1",
      days: [{ date: "2026-03-06", kind: "special-work", hours: [["07:30", "11:30"]] }],
    });
    const deadline = computeDeadline({ receivedAt: "2026-03-06T07:30", limit: workingHours(8) }, vietnamCalendar);
    const review = reviewDeadline(deadline, vietnamCalendar, short);
    expect([review.before.dueAt, review.after.dueAt]).toEqual(["2026-03-06T17:00", "2026-03-09T11:30"]);
    expect(review.causes.map(({ date }) => date)).toEqual(["2026-03-06"]);
  });

  test("an extension that was in time when it was decided is not judged again", () => {
    const request: DeadlineRequest = {
      receivedAt: "2026-01-05",
      limit: workingDays(5),
      extensions: [{ decidedAt: "2026-01-12", by: workingDays(1), reason: "x" }],
    };
    // due on Monday 12 as known then; with the make-up Saturday on Saturday 10
    const review = reviewDeadline(computeDeadline(request, older), older, vietnamCalendar);
    expect([review.before.dueDate, review.after.dueDate]).toEqual(["2026-01-13", "2026-01-12"]);
  });
});
