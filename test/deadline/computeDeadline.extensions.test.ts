import { computeDeadline, type Extension, type TimeLimit } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import {
  calendarDays,
  months,
  springDeadline,
  springDueDate,
  workingDays,
  workingHours,
} from "../support/deadlines.js";

const by = (decidedAt: IsoDate | IsoDateTime, limit: TimeLimit): Extension => ({
  decidedAt,
  by: limit,
  reason: "Xác minh",
});
const upTo = (decidedAt: IsoDate | IsoDateTime, to: IsoDate): Extension => ({ decidedAt, to, reason: "Xác minh" });

// Five working days from Monday 4 May 2026.
const MON_2026_05_11 = "2026-05-11";
const TUE_2026_05_12 = "2026-05-12";

describe("by an amount in the limit's unit, counted from the start", () => {
  test("working days: the original due date stays on record", () => {
    expect(springDeadline({ extensions: [by("2026-05-08", workingDays(3))] })).toMatchObject({
      startDate: "2026-05-04",
      dueDate: "2026-05-14",
      dueAt: "2026-05-14T17:00",
      originalDueDate: MON_2026_05_11,
    });
  });

  test("half a working day", () => {
    expect(springDeadline({ extensions: [by("2026-05-08", workingDays(0.5))] }).dueAt).toBe("2026-05-12T11:30");
  });

  test("calendar days are added to the limit, not to the day to which it rolled", () => {
    // 4 May and five days is Saturday 9 May; and three is Tuesday
    expect(springDueDate({ limit: calendarDays(5), extensions: [by(MON_2026_05_11, calendarDays(3))] })).toBe(
      TUE_2026_05_12,
    );
  });

  test("months are counted from the start: 31 January, one month and one", () => {
    const deadline = computeDeadline(
      { receivedAt: "2026-01-31", limit: months(1), extensions: [by("2026-02-13", months(1))] },
      vietnamCalendar,
    );
    expect(deadline).toMatchObject({ dueDate: "2026-03-31", originalDueDate: "2026-03-02" });
  });

  test("hours", () => {
    const deadline = springDeadline({
      receivedAt: "2026-05-04T09:00",
      limit: workingHours(4),
      extensions: [by("2026-05-04T14:30", workingHours(4))],
    });
    expect(deadline.dueAt).toBe("2026-05-05T09:00");
    expect(deadline.originalDueDate).toBe("2026-05-04");
  });
});

describe("up to a date", () => {
  test("that date is the due date", () => {
    expect(springDeadline({ extensions: [upTo("2026-05-08", "2026-05-20")] })).toMatchObject({
      dueDate: "2026-05-20",
      dueAt: "2026-05-20T17:00",
      legalEndAt: "2026-05-21T00:00",
      originalDueDate: MON_2026_05_11,
    });
  });

  test("for hours: until closing time of that day", () => {
    const deadline = springDeadline({
      receivedAt: "2026-05-04T09:00",
      limit: workingHours(4),
      extensions: [upTo("2026-05-04T10:00", "2026-05-06")],
    });
    expect(deadline).toMatchObject({ dueDate: "2026-05-06", dueAt: "2026-05-06T17:00", originalDueDate: "2026-05-04" });
  });

  test("for calendar days and months as well", () => {
    for (const limit of [calendarDays(5), calendarDays(7), months(0)]) {
      const extensions = [upTo("2026-05-04", "2026-05-20")];
      expect(springDueDate({ limit, extensions })).toBe("2026-05-20");
    }
  });
});

describe("together with pauses: added to the limit before they are reckoned", () => {
  const PAUSES = [{ from: "2026-05-06", to: "2026-05-08", reason: "" }] as const;

  test("two days used, five of seven left after the supply", () => {
    expect(springDueDate({ pauses: PAUSES, extensions: [by("2026-05-07", workingDays(2))] })).toBe("2026-05-15");
  });

  test("decided after the original due date but not after the one that a pause moved", () => {
    expect(springDueDate({ pauses: PAUSES, extensions: [by("2026-05-13", workingDays(2))] })).toBe("2026-05-15");
  });

  test("a pause begun in the added time counts", () => {
    const pauses = [{ from: "2026-05-13", to: "2026-05-15", reason: "" }] as const;
    expect(springDueDate({ pauses, extensions: [by(MON_2026_05_11, workingDays(3))] })).toBe("2026-05-18");
  });

  test("up to a date: a pause that was over moved the due date before, a later one moves that date", () => {
    const decided = (decidedAt: IsoDate) =>
      springDueDate({ pauses: PAUSES, extensions: [upTo(decidedAt, "2026-05-20")] });
    expect(decided(MON_2026_05_11)).toBe("2026-05-20");
    expect(decided("2026-05-08")).toBe("2026-05-20"); // on the day of supply
    expect(decided("2026-05-05")).toBe("2026-05-22"); // the day before the pause of two working days
  });

  test("while the clock stands still, no day is too late", () => {
    const extensions = [by("2026-05-14", workingDays(2))];
    // two days used when the clock stopped, five of seven left
    const pauses = [{ from: "2026-05-06", to: "2026-05-15", reason: "" }] as const;
    expect(springDueDate({ pauses, extensions })).toBe("2026-05-22");
    const open = [{ from: "2026-05-06", reason: "" }] as const;
    expect(springDeadline({ pauses: open, extensions }).remaining).toEqual({ amount: 5, unit: "working-day" });
  });

  test("after the pause, the day after the due date is", () => {
    expect(() => springDeadline({ pauses: PAUSES, extensions: [by("2026-05-14", workingDays(2))] })).toThrow(
      expect.objectContaining({
        code: "deadline/extension-too-late",
        facts: { decidedAt: "2026-05-14", dueDate: "2026-05-13" },
      }),
    );
  });

  test("restart counts the whole extended limit afresh", () => {
    const rules = { onPause: "restart" } as const;
    expect(springDueDate({ rules, pauses: PAUSES, extensions: [by("2026-05-07", workingDays(2))] })).toBe("2026-05-19");
  });
});

describe("how many, and until when", () => {
  test("on the due date it is not too late; a day after it is", () => {
    expect(springDueDate({ extensions: [by(MON_2026_05_11, workingDays(1))] })).toBe(TUE_2026_05_12);
    expect(springDueDate({ extensions: [by("2026-05-11T23:59", workingDays(1))] })).toBe(TUE_2026_05_12);
    expect(() => springDeadline({ extensions: [by(TUE_2026_05_12, workingDays(1))] })).toThrow(
      expect.objectContaining({
        code: "deadline/extension-too-late",
        facts: { decidedAt: TUE_2026_05_12, dueDate: MON_2026_05_11 },
      }),
    );
  });

  test("a date that had rolled is the due date", () => {
    const extensions = [by(MON_2026_05_11, calendarDays(7))];
    expect(springDueDate({ limit: calendarDays(5), extensions })).toBe("2026-05-18");
  });

  test("one unless told", () => {
    const extensions = [by("2026-05-08", workingDays(1)), by("2026-05-11", workingDays(1))];
    expect(() => springDeadline({ extensions })).toThrow(
      expect.objectContaining({ code: "deadline/too-many-extensions", facts: { given: 2, allowed: 1 } }),
    );
    expect(() => springDeadline({ extensions: extensions.slice(1), rules: { maxExtensions: 0 } })).toThrow(
      expect.objectContaining({ code: "deadline/too-many-extensions", facts: { given: 1, allowed: 0 } }),
    );
    expect(springDueDate({ extensions, rules: { maxExtensions: 2 } })).toBe("2026-05-13");
  });

  test("the second may be decided until the date that the first one set", () => {
    const rules = { maxExtensions: 2 } as const;
    const first = by("2026-05-08", workingDays(1));
    expect(springDueDate({ rules, extensions: [first, by(TUE_2026_05_12, workingDays(1))] })).toBe("2026-05-13");
    expect(() => springDeadline({ rules, extensions: [first, by("2026-05-13", workingDays(1))] })).toThrow(
      expect.objectContaining({
        code: "deadline/extension-too-late",
        facts: { decidedAt: "2026-05-13", dueDate: TUE_2026_05_12 },
      }),
    );
  });

  test("a date and an amount may follow each other", () => {
    const rules = { maxExtensions: 2 } as const;
    const extensions = [by("2026-05-08", workingDays(1)), upTo(TUE_2026_05_12, "2026-05-20")];
    expect(springDueDate({ rules, extensions })).toBe("2026-05-20");
  });
});

describe("refused", () => {
  test("an amount in another unit", () => {
    expect(() => springDeadline({ extensions: [by("2026-05-08", calendarDays(3))] })).toThrow(
      expect.objectContaining({
        code: "deadline/extension-in-other-unit",
        facts: { given: "calendar-day", unit: "working-day" },
      }),
    );
  });

  test("a date before the due date; the due date itself is no shortening", () => {
    expect(() => springDeadline({ extensions: [upTo("2026-05-06", "2026-05-08")] })).toThrow(
      expect.objectContaining({
        code: "deadline/extension-shortens",
        facts: { to: "2026-05-08", dueDate: MON_2026_05_11 },
      }),
    );
    expect(springDueDate({ extensions: [upTo("2026-05-06", MON_2026_05_11)] })).toBe(MON_2026_05_11);
  });

  test.each<[TimeLimit, unknown]>([
    [workingDays(-1), -1],
    [workingDays(Number.NaN), "NaN"],
    [workingDays(0.3), 0.3],
  ])("by %o", (limit, value) => {
    expect(() => springDeadline({ extensions: [by("2026-05-06", limit)] })).toThrow(
      expect.objectContaining({ code: "deadline/invalid-amount", facts: { value, unit: "working-day" } }),
    );
  });
});

describe("up to a date, whatever the limit was", () => {
  const due = (limit: TimeLimit, to: IsoDate) =>
    computeDeadline(
      { receivedAt: "2026-03-02T08:00", limit, extensions: [upTo("2026-03-02T09:00", to)] },
      vietnamCalendar,
    ).dueAt;
  const FRI_2026_03_06 = "2026-03-06";
  const SAT_2026_03_07 = "2026-03-07";

  test("a half day is no longer one", () => expect(due(workingDays(2.5), FRI_2026_03_06)).toBe("2026-03-06T17:00"));

  test("a rest day rolls forward, in hours as in days", () => {
    expect(due(workingHours(4), SAT_2026_03_07)).toBe("2026-03-09T17:00");
    expect(due(workingDays(2), SAT_2026_03_07)).toBe("2026-03-09T17:00");
  });
});

describe("up to a date, where the limit had ended on a day without work", () => {
  const FRI_2026_03_06 = "2026-03-06";
  const MON_2026_03_09 = "2026-03-09";
  const WED_2026_03_11 = "2026-03-11";
  const extensions = [upTo(MON_2026_03_09, WED_2026_03_11)];

  test("a limit of 0, received on Saturday 7 March and due on Monday 9: that date is the due date", () => {
    const { dueDate } = computeDeadline(
      { receivedAt: "2026-03-07", limit: workingDays(0), extensions },
      vietnamCalendar,
    );
    expect(dueDate).toBe(WED_2026_03_11);
  });

  test("used up on Thursday 5 March, then paused until Saturday: that date is the due date", () => {
    const pauses = [{ from: "2026-03-05", to: "2026-03-07", reason: "" }] as const;
    const request = { receivedAt: "2026-03-02", limit: workingDays(3), pauses } as const;
    expect(computeDeadline(request, vietnamCalendar).dueDate).toBe(MON_2026_03_09);
    expect(computeDeadline({ ...request, extensions }, vietnamCalendar).dueDate).toBe(WED_2026_03_11);
  });

  test("calendar days that ended on Saturday 7 March, then paused from Sunday to Monday: that date is the due date", () => {
    const pauses = [{ from: "2026-03-08", to: MON_2026_03_09, reason: "" }] as const;
    const request = { receivedAt: FRI_2026_03_06, limit: calendarDays(1), pauses } as const;
    expect(computeDeadline(request, vietnamCalendar).dueDate).toBe(MON_2026_03_09);
    expect(computeDeadline({ ...request, extensions }, vietnamCalendar).dueDate).toBe(WED_2026_03_11);
  });
});
