import { deadlineStatus } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";
import { calendarDays, springDeadline, workingHours } from "../support/deadlines.js";

// Five working days from Monday 4 May 2026, due on Monday 11 May.
const MON_2026_05_11 = "2026-05-11";

describe("the states of a deadline, day by day", () => {
  test.each<[IsoDate, string, number]>([
    ["2026-05-04", "on-track", 5],
    ["2026-05-07", "on-track", 2],
    ["2026-05-08", "due-soon", 1],
    ["2026-05-09", "due-soon", 1],
    ["2026-05-10", "due-soon", 1],
    ["2026-05-11", "due-today", 0],
    ["2026-05-12", "overdue", -1],
    ["2026-05-15", "overdue", -4],
    ["2026-05-18", "overdue", -5],
  ])("on %s: %s, %d working days left", (asOf, state, workingDaysLeft) => {
    expect(deadlineStatus(springDeadline(), asOf, SPRING)).toEqual({ state, workingDaysLeft, remaining: null });
  });

  test("on the rest day after a due date it is overdue, by 0 working days and not by -0", () => {
    const friday = springDeadline({ receivedAt: "2026-05-07", limit: calendarDays(1) });
    expect(friday.dueDate).toBe("2026-05-08");
    const status = deadlineStatus(friday, "2026-05-09", SPRING);
    expect(status.state).toBe("overdue");
    expect(status.workingDaysLeft).toBe(0);
  });

  test("the due date lasts until midnight, here", () => {
    const stateAt = (asOf: IsoDateTime) => deadlineStatus(springDeadline(), asOf, SPRING).state;
    expect(stateAt("2026-05-11T17:01")).toBe("due-today");
    expect(stateAt("2026-05-11T23:59:59")).toBe("due-today");
    expect(stateAt("2026-05-12T00:00")).toBe("overdue");
    expect(stateAt("2026-05-11T16:59Z")).toBe("due-today");
    expect(stateAt("2026-05-11T17:00Z")).toBe("overdue");
  });

  test("a limit in hours is judged by the hour", () => {
    const deadline = springDeadline({ receivedAt: "2026-05-04T09:00", limit: workingHours(4) });
    expect(deadline.dueAt).toBe("2026-05-04T14:30");
    const stateAt = (asOf: IsoDateTime) => deadlineStatus(deadline, asOf, SPRING).state;
    expect(stateAt("2026-05-04T14:29")).toBe("due-today");
    expect(stateAt("2026-05-04T14:30")).toBe("due-today");
    expect(stateAt("2026-05-04T14:31")).toBe("overdue");
  });
});

describe("dueSoon", () => {
  const stateOn = (asOf: IsoDate, dueSoon: number) =>
    deadlineStatus(springDeadline({ rules: { dueSoon } }), asOf, SPRING).state;

  test("begins so many working days before", () => {
    expect(stateOn("2026-05-06", 3)).toBe("due-soon");
    expect(stateOn("2026-05-05", 3)).toBe("on-track");
  });

  test("0: nothing is due soon", () => {
    expect(stateOn("2026-05-10", 0)).toBe("on-track");
    expect(stateOn(MON_2026_05_11, 0)).toBe("due-today");
  });
});

describe("paused", () => {
  test("while a pause is open, with what is left", () => {
    const deadline = springDeadline({ pauses: [{ from: "2026-05-06", reason: "" }] });
    expect(deadlineStatus(deadline, "2026-05-12", SPRING)).toEqual({
      state: "paused",
      workingDaysLeft: null,
      remaining: { amount: 3, unit: "working-day" },
    });
  });

  test("not after it has ended", () => {
    const deadline = springDeadline({ pauses: [{ from: "2026-05-06", to: "2026-05-08", reason: "" }] });
    expect(deadlineStatus(deadline, "2026-05-12", SPRING)).toMatchObject({ state: "due-soon", workingDaysLeft: 1 });
    expect(deadlineStatus(deadline, "2026-05-14", SPRING)).toMatchObject({ state: "overdue" });
  });

  test("not where the pause began after the due date", () => {
    const deadline = springDeadline({ pauses: [{ from: "2026-05-12", reason: "" }] });
    expect(deadlineStatus(deadline, "2026-05-13", SPRING).state).toBe("overdue");
  });
});

describe("an extended deadline is judged by its current due date", () => {
  test("on the original due date it is on track", () => {
    const extensions = [{ decidedAt: "2026-05-08", by: { amount: 5, unit: "working-day" }, reason: "" } as const];
    expect(deadlineStatus(springDeadline({ extensions }), MON_2026_05_11, SPRING)).toMatchObject({
      state: "on-track",
      workingDaysLeft: 5,
    });
  });
});

describe("refused", () => {
  test("a day that is none, or that the calendar does not cover", () => {
    expect(() => deadlineStatus(springDeadline(), "2026-02-30", SPRING)).toThrow(
      expect.objectContaining({ code: "time/invalid-date" }),
    );
    expect(() => deadlineStatus(springDeadline(), undefined as never, SPRING)).toThrow(
      expect.objectContaining({ code: "time/invalid-date" }),
    );
    expect(() => deadlineStatus(springDeadline(), "2026-06-01", SPRING)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage" }),
    );
  });

  test("while a pause is open as well", () => {
    const paused = springDeadline({ pauses: [{ from: "2026-05-06", reason: "" }] });
    expect(() => deadlineStatus(paused, "2026-02-30", SPRING)).toThrow(
      expect.objectContaining({ code: "time/invalid-date" }),
    );
  });

  test.each([undefined, null, {}, 5])("the deadline %j", (value) => {
    expect(() => deadlineStatus(value as never, "2026-05-05", SPRING)).toThrow(
      expect.objectContaining({ code: "deadline/not-a-deadline", facts: { value } }),
    );
  });

  test.each([undefined, null, {}])("the calendar %j", (calendar) => {
    expect(() => deadlineStatus(springDeadline(), "2026-05-05", calendar as never)).toThrow(
      expect.objectContaining({ code: "calendar/not-a-calendar" }),
    );
  });
});
