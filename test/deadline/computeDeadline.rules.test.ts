import { defineCalendar } from "motcua/calendar";
import { type CountingRules, computeDeadline, explainDeadline, type TimeLimit } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION, SPRING } from "../support/calendars.js";
import { calendarDays, months, workingDays, workingHours } from "../support/deadlines.js";

const inSpring = (receivedAt: IsoDate | IsoDateTime, limit: TimeLimit, rules?: CountingRules) =>
  computeDeadline({ receivedAt, limit, rules }, SPRING);

describe("the defaults", () => {
  const DEFAULTS: CountingRules = {
    firstDay: "next-day",
    receivedOnRestDay: "as-received",
    cutOff: undefined,
    dueTime: "closing-time",
    roll: "next-working-day",
    onPause: "continue",
    maxExtensions: 1,
    dueSoon: 1,
  };
  const PAUSES = [{ from: "2026-05-06", to: "2026-05-08", reason: "" }] as const;
  const EXTENSIONS = [{ decidedAt: "2026-05-06", by: workingDays(1), reason: "" }] as const;

  test.each(Object.keys(DEFAULTS) as (keyof CountingRules)[])("%s written out changes nothing", (rule) => {
    for (const [receivedAt, limit] of [
      ["2026-05-04T16:30", workingDays(5)],
      ["2026-05-02T16:30", workingDays(2.5)],
    ] as const) {
      const request = { receivedAt, limit, pauses: PAUSES, extensions: EXTENSIONS };
      const { request: _, ...silent } = computeDeadline(request, SPRING);
      const rules = { [rule]: DEFAULTS[rule] };
      const { request: __, ...written } = computeDeadline({ ...request, rules }, SPRING);
      expect(written).toEqual(silent);
    }
    const byDays = inSpring("2026-05-04", calendarDays(5), { [rule]: DEFAULTS[rule] });
    expect(byDays.dueDate).toBe("2026-05-11");
  });
});

describe('firstDay "same-day": the day of receipt counts', () => {
  const rules: CountingRules = { firstDay: "same-day" };
  test.each<[IsoDate, TimeLimit, IsoDateTime, string]>([
    ["2026-03-09", workingDays(1), "2026-03-09T17:00", "one working day is that day"],
    ["2026-03-09", workingDays(3), "2026-03-12T17:00", "it is the first of three"],
    ["2026-03-14", workingDays(1), "2026-03-17T17:00", "received on a rest day"],
    ["2026-03-09", workingDays(0.5), "2026-03-09T11:30", "half of that day"],
    ["2026-03-09", workingDays(0), "2026-03-09T17:00", "a limit of 0"],
    ["2026-03-14", workingDays(0), "2026-03-17T17:00", "a limit of 0, rolled forward"],
    ["2026-03-02", calendarDays(5), "2026-03-06T17:00", "the fifth day counting the first"],
    ["2026-03-02", calendarDays(1), "2026-03-02T17:00", "one day"],
    ["2026-03-02", calendarDays(0), "2026-03-02T17:00", "no day"],
    ["2026-04-14", months(1), "2026-05-13T17:00", "the day before the same number"],
  ])("received %s, %o: due at %s (%s)", (receivedAt, limit, dueAt) => {
    expect(inSpring(receivedAt, limit, rules).dueAt).toBe(dueAt);
  });

  test("on the first day that the calendar covers as on any other: the day before it is not asked about", () => {
    const MON_2026_03_02 = "2026-03-02";
    const fromMonday = defineCalendar({ ...PLAIN_DEFINITION, coverage: { from: MON_2026_03_02, to: "2026-12-31" } });
    const due = (limit: TimeLimit) => computeDeadline({ receivedAt: MON_2026_03_02, limit, rules }, fromMonday).dueDate;
    expect(due(calendarDays(1))).toBe(MON_2026_03_02);
    expect(due(workingDays(1))).toBe(MON_2026_03_02);
  });

  test("what that first day used is used: a pause, what is left, and the count of days", () => {
    const MON_2026_03_02 = "2026-03-02";
    const fromMonday = defineCalendar({ ...PLAIN_DEFINITION, coverage: { from: MON_2026_03_02, to: "2026-12-31" } });
    const request = { receivedAt: MON_2026_03_02, limit: workingDays(3), rules } as const;
    // Monday is used, then the clock stands still until Wednesday; Thursday and Friday are left
    const paused = { ...request, pauses: [{ from: MON_2026_03_02, to: "2026-03-04", reason: "x" }] } as const;
    expect(computeDeadline(paused, fromMonday).dueDate).toBe("2026-03-06");
    const open = { ...request, pauses: [{ from: "2026-03-03", reason: "x" }] } as const;
    expect(computeDeadline(open, fromMonday).remaining).toEqual({ amount: 1, unit: "working-day" });
    const steps = explainDeadline(computeDeadline(request, fromMonday), fromMonday);
    expect(steps.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      "2026-03-02 counted",
      "2026-03-03 counted",
      "2026-03-04 counted",
    ]);
  });

  test("and a first day without work uses nothing", () => {
    const fromSunday = defineCalendar({ ...PLAIN_DEFINITION, coverage: { from: "2026-03-01", to: "2026-12-31" } });
    const request = { receivedAt: "2026-03-01", limit: workingDays(2), rules } as const;
    const paused = { ...request, pauses: [{ from: "2026-03-02", to: "2026-03-03", reason: "x" }] } as const;
    // Monday is used, Wednesday is left
    expect(computeDeadline(paused, fromSunday).dueDate).toBe("2026-03-04");
  });

  test("hours run from the moment itself either way", () => {
    expect(inSpring("2026-03-09T09:00", workingHours(8), rules).dueAt).toBe("2026-03-11T09:00");
  });
});

describe('receivedOnRestDay "next-working-day"', () => {
  const rules: CountingRules = { receivedOnRestDay: "next-working-day" };
  test.each<[IsoDate, TimeLimit, IsoDate, IsoDate, string]>([
    [
      "2026-03-14",
      workingDays(1),
      "2026-03-17",
      "2026-03-18",
      "Saturday counts as Tuesday, a day later than as received",
    ],
    ["2026-03-10", workingDays(1), "2026-03-11", "2026-03-12", "a holiday"],
    ["2026-03-14", calendarDays(3), "2026-03-17", "2026-03-20", "calendar days too"],
    ["2026-03-14", workingDays(0), "2026-03-17", "2026-03-17", "a limit of 0"],
    ["2026-03-09", workingDays(1), "2026-03-09", "2026-03-11", "not on a working day"],
    ["2026-04-04", workingDays(1), "2026-04-04", "2026-04-06", "nor on a make-up Saturday"],
  ])("received %s, %o: from %s, due %s (%s)", (receivedAt, limit, startDate, dueDate) => {
    expect(inSpring(receivedAt, limit, rules)).toMatchObject({ startDate, dueDate });
  });

  test("as received, the same Saturday", () => {
    expect(inSpring("2026-03-14", workingDays(1), { receivedOnRestDay: "as-received" })).toMatchObject({
      startDate: "2026-03-14",
      dueDate: "2026-03-17",
    });
  });
});

describe("cutOff: after it, not at it, a dossier counts as received on the next working day", () => {
  const rules: CountingRules = { cutOff: "15:00" };
  test.each<[IsoDateTime, TimeLimit, IsoDate, IsoDate, string]>([
    ["2026-03-09T14:59", workingDays(1), "2026-03-09", "2026-03-11", "before"],
    ["2026-03-09T15:00", workingDays(1), "2026-03-09", "2026-03-11", "at"],
    ["2026-03-09T15:00:00.001", workingDays(1), "2026-03-11", "2026-03-12", "a millisecond after"],
    ["2026-03-09T15:01", workingDays(1), "2026-03-11", "2026-03-12", "after, before a holiday"],
    ["2026-03-13T15:30", workingDays(1), "2026-03-17", "2026-03-18", "after, on a Friday"],
    ["2026-04-03T15:30", workingDays(1), "2026-04-04", "2026-04-06", "after, before a make-up Saturday"],
    ["2026-03-14T16:00", workingDays(1), "2026-03-17", "2026-03-18", "after, on a Saturday"],
    ["2026-03-14T09:00", workingDays(1), "2026-03-14", "2026-03-17", "before, on a Saturday"],
    ["2026-03-09T16:00", workingDays(0), "2026-03-11", "2026-03-11", "a limit of 0"],
    ["2026-03-09T16:00", calendarDays(3), "2026-03-11", "2026-03-17", "calendar days, ending on a Saturday"],
    ["2026-03-09T08:00Z", workingDays(1), "2026-03-09", "2026-03-11", "at, written in UTC"],
    ["2026-03-09T08:01Z", workingDays(1), "2026-03-11", "2026-03-12", "after, written in UTC"],
  ])("received %s, %o: from %s, due %s (%s)", (receivedAt, limit, startDate, dueDate) => {
    expect(inSpring(receivedAt, limit, rules)).toMatchObject({ startDate, dueDate });
  });

  test("working hours start at the opening of that next working day", () => {
    expect(inSpring("2026-03-09T15:30", workingHours(1), rules).dueAt).toBe("2026-03-11T08:30");
    expect(inSpring("2026-03-09T15:00", workingHours(1), rules).dueAt).toBe("2026-03-09T16:00");
  });

  test('with "same-day", the day of receipt that it counts as is day one', () => {
    const sameDay = inSpring("2026-03-09T15:30", workingDays(1), { ...rules, firstDay: "same-day" });
    expect(sameDay).toMatchObject({ startDate: "2026-03-11", dueDate: "2026-03-11" });
  });

  test("without it, no hour is too late", () => {
    expect(inSpring("2026-03-09T23:59", workingDays(1)).dueDate).toBe("2026-03-11");
  });
});

describe('dueTime "same-time": due at the hour of receipt', () => {
  const rules: CountingRules = { dueTime: "same-time" };
  test.each<[IsoDateTime, TimeLimit, IsoDateTime]>([
    ["2026-03-09T10:15", workingDays(2), "2026-03-12T10:15"],
    ["2026-03-09T03:15Z", workingDays(2), "2026-03-12T10:15"],
    ["2026-03-09T15:40:30", calendarDays(2), "2026-03-11T15:40:30"],
  ])("received %s, %o: due at %s", (receivedAt, limit, dueAt) => {
    const deadline = inSpring(receivedAt, limit, rules);
    expect(deadline.dueAt).toBe(dueAt);
    expect(deadline.legalEndAt).toBe(inSpring(receivedAt, limit).legalEndAt);
  });

  test("a dossier that counts as received on the next working day counts as received at its opening", () => {
    const moved: CountingRules = { ...rules, receivedOnRestDay: "next-working-day" };
    expect(inSpring("2026-03-14T10:00", workingDays(1), moved).dueAt).toBe("2026-03-18T07:30");
    expect(() => inSpring("2026-03-14", workingDays(1), moved)).toThrow(
      expect.objectContaining({
        code: "deadline/time-of-day-needed",
        facts: { value: "2026-03-17", because: "same-time" },
      }),
    );
  });
});

describe('roll "none"', () => {
  const rules: CountingRules = { roll: "none" };
  const inVietnam = (receivedAt: IsoDate, limit: TimeLimit) =>
    computeDeadline({ receivedAt, limit, rules }, vietnamCalendar).dueDate;

  test("calendar days and months end where they end", () => {
    expect(inVietnam("2026-02-10", calendarDays(5))).toBe("2026-02-15");
    expect(inVietnam("2026-01-31", months(1))).toBe("2026-02-28");
    expect(inVietnam("2028-01-31", months(1))).toBe("2028-02-29");
    expect(inVietnam("2026-01-31", months(3))).toBe("2026-04-30");
    expect(inVietnam("2025-01-30", months(1))).toBe("2025-02-28");
  });

  test("working days end on working days anyway", () => {
    expect(inVietnam("2026-02-10", workingDays(10))).toBe("2026-03-03");
    expect(inVietnam("2026-02-14", workingDays(0))).toBe("2026-02-23");
  });

  test("its legal end is midnight of the day on which it ends, and no office closes before", () => {
    const deadline = computeDeadline({ receivedAt: "2026-02-10", limit: calendarDays(5), rules }, vietnamCalendar);
    expect(deadline.legalEndAt).toBe("2026-02-16T00:00");
    expect(deadline.dueAt).toBe("2026-02-16T00:00");
  });
});

test("months counted from the day of receipt end a day before its number: 1 March to 31 March", () => {
  const rules: CountingRules = { firstDay: "same-day", roll: "none" };
  const due = (receivedAt: IsoDate, amount: number) =>
    computeDeadline({ receivedAt, limit: months(amount), rules }, vietnamCalendar).dueDate;
  expect(due("2026-03-01", 1)).toBe("2026-03-31");
  expect(due("2026-03-15", 2)).toBe("2026-05-14");
  expect(due("2026-01-31", 1)).toBe("2026-02-27");
});
