import {
  type CountingRules,
  computeDeadline,
  type DeadlineRequest,
  explainDeadline,
  type Pause,
} from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";
import {
  calendarDays,
  months,
  springDeadline,
  springDueDate,
  workingDays,
  workingHours,
} from "../support/deadlines.js";

type At = IsoDate | IsoDateTime;
const pause = (from: At, to?: At | null): Pause => ({ from, to, reason: "Bổ sung giấy tờ" });

// Five working days from Monday 4 May 2026 are due on Monday 11 May; May has no holiday after the 3rd.
const TUE_2026_05_05 = "2026-05-05";
const WED_2026_05_06 = "2026-05-06";
const THU_2026_05_07 = "2026-05-07";
const FRI_2026_05_08 = "2026-05-08";
const SAT_2026_05_09 = "2026-05-09";
const SUN_2026_05_10 = "2026-05-10";
const MON_2026_05_11 = "2026-05-11";
const TUE_2026_05_12 = "2026-05-12";
const WED_2026_05_13 = "2026-05-13";
const FRI_2026_05_15 = "2026-05-15";
const SAT_2026_05_16 = "2026-05-16";
const MON_2026_05_18 = "2026-05-18";

describe("continue: the clock stands still in (from, to]", () => {
  test.each<[string, readonly Pause[], IsoDate]>([
    ["no pause", [], MON_2026_05_11],
    ["two days used, three left", [pause(WED_2026_05_06, FRI_2026_05_08)], WED_2026_05_13],
    ["of length zero", [pause(WED_2026_05_06, WED_2026_05_06)], MON_2026_05_11],
    [
      "split in two that touch",
      [pause(WED_2026_05_06, THU_2026_05_07), pause(THU_2026_05_07, FRI_2026_05_08)],
      WED_2026_05_13,
    ],
    ["two, apart", [pause(WED_2026_05_06, THU_2026_05_07), pause(FRI_2026_05_08, MON_2026_05_11)], WED_2026_05_13],
    [
      "one of length zero where another one begins",
      [pause(WED_2026_05_06, FRI_2026_05_08), pause(WED_2026_05_06, WED_2026_05_06)],
      WED_2026_05_13,
    ],
    [
      "one of length zero where another one ends",
      [pause(WED_2026_05_06, FRI_2026_05_08), pause(FRI_2026_05_08, FRI_2026_05_08)],
      WED_2026_05_13,
    ],
    ["over a weekend only", [pause(FRI_2026_05_08, SUN_2026_05_10)], MON_2026_05_11],
    ["supplied on a Saturday", [pause(FRI_2026_05_08, SAT_2026_05_09)], MON_2026_05_11],
    ["supplied on the Monday after", [pause(FRI_2026_05_08, MON_2026_05_11)], TUE_2026_05_12],
    ["before the receipt", [pause("2026-04-28", "2026-05-02")], MON_2026_05_11],
    ["up to the receipt", [pause("2026-04-28", "2026-05-04")], MON_2026_05_11],
    [
      "from before the receipt on, only the part after it counts",
      [pause("2026-04-28", WED_2026_05_06)],
      WED_2026_05_13,
    ],
    ["from the day of receipt on", [pause("2026-05-04", WED_2026_05_06)], WED_2026_05_13],
    ["begun on the due date", [pause(MON_2026_05_11, WED_2026_05_13)], WED_2026_05_13],
    ["begun on the due date, of length zero", [pause(MON_2026_05_11, MON_2026_05_11)], MON_2026_05_11],
    ["begun on the due date, supplied on a Saturday", [pause(MON_2026_05_11, SAT_2026_05_16)], MON_2026_05_18],
    ["begun after the due date", [pause(TUE_2026_05_12, FRI_2026_05_15)], MON_2026_05_11],
    [
      "begun on the due date that another pause moved",
      [pause(WED_2026_05_06, FRI_2026_05_08), pause(WED_2026_05_13, FRI_2026_05_15)],
      FRI_2026_05_15,
    ],
    [
      "two, the second begun after the due date that the first one moved",
      [pause(WED_2026_05_06, THU_2026_05_07), pause(WED_2026_05_13, FRI_2026_05_15)],
      TUE_2026_05_12,
    ],
  ])("%s", (_name, pauses, dueDate) => {
    const deadline = springDeadline({ pauses });
    expect(deadline.dueDate).toBe(dueDate);
    expect(deadline.originalDueDate).toBe(MON_2026_05_11);
    expect(deadline.dueAt).toBe(`${dueDate}T17:00`);
    expect(deadline.remaining).toBeNull();
  });

  test("over Tet: what was left is counted after the day of supply", () => {
    const deadline = computeDeadline(
      { receivedAt: "2026-02-10", limit: workingDays(5), pauses: [pause("2026-02-12", "2026-02-24")] },
      vietnamCalendar,
    );
    expect(deadline.dueDate).toBe("2026-02-27");
    expect(deadline.originalDueDate).toBe("2026-02-24");
  });

  test("half a day stays a half", () => {
    expect(springDeadline({ limit: workingDays(2.5) }).dueAt).toBe(`${THU_2026_05_07}T11:30`);
    const paused = springDeadline({ limit: workingDays(2.5), pauses: [pause(TUE_2026_05_05, WED_2026_05_06)] });
    expect(paused.dueAt).toBe(`${FRI_2026_05_08}T11:30`);
  });

  test("a limit of 0: paused on the day of receipt, due on the day of supply", () => {
    const limit = workingDays(0);
    expect(springDueDate({ limit, pauses: [pause("2026-05-04", WED_2026_05_06)] })).toBe(WED_2026_05_06);
    expect(springDueDate({ limit, pauses: [pause("2026-05-04", SAT_2026_05_09)] })).toBe(MON_2026_05_11);
    expect(springDueDate({ limit, pauses: [pause(TUE_2026_05_05, SAT_2026_05_09)] })).toBe("2026-05-04");
  });

  test("date-times count by their local date", () => {
    const pauses = [pause("2026-05-06T09:00", "2026-05-08T08:00Z")];
    expect(springDueDate({ pauses })).toBe(WED_2026_05_13);
    // 18:00 in UTC on Tuesday is Wednesday here
    expect(springDueDate({ pauses: [pause("2026-05-05T18:00Z", FRI_2026_05_08)] })).toBe(WED_2026_05_13);
  });

  test("pauses need not come in order", () => {
    const pauses = [pause(FRI_2026_05_08, MON_2026_05_11), pause(WED_2026_05_06, THU_2026_05_07)];
    expect(springDueDate({ pauses })).toBe(WED_2026_05_13);
  });
});

describe("continue: calendar days and months move by the calendar days of the pause, then roll", () => {
  test.each<[string, readonly Pause[], IsoDate]>([
    ["no pause: Saturday rolls to Monday", [], MON_2026_05_11],
    ["two days: Monday", [pause(WED_2026_05_06, FRI_2026_05_08)], MON_2026_05_11],
    ["three days: Tuesday", [pause(WED_2026_05_06, SAT_2026_05_09)], TUE_2026_05_12],
    ["split", [pause(WED_2026_05_06, THU_2026_05_07), pause(THU_2026_05_07, SAT_2026_05_09)], TUE_2026_05_12],
    ["of length zero", [pause(WED_2026_05_06, WED_2026_05_06)], MON_2026_05_11],
    ["from before the receipt on", [pause("2026-05-02", THU_2026_05_07)], TUE_2026_05_12],
    ["begun on the last day", [pause(SAT_2026_05_09, WED_2026_05_13)], WED_2026_05_13],
    ["begun after the due date", [pause(TUE_2026_05_12, FRI_2026_05_15)], MON_2026_05_11],
  ])("five days, %s", (_name, pauses, dueDate) => {
    expect(springDueDate({ limit: calendarDays(5), pauses })).toBe(dueDate);
  });

  test("a pause begun on the due date is over when the result is due, wherever the date had rolled from", () => {
    const limit = calendarDays(5);
    expect(springDueDate({ limit, pauses: [pause(MON_2026_05_11, FRI_2026_05_15)] })).toBe(FRI_2026_05_15);
    expect(springDueDate({ limit, pauses: [pause(MON_2026_05_11, SAT_2026_05_16)] })).toBe(MON_2026_05_18);
    const split = [pause(MON_2026_05_11, TUE_2026_05_12), pause(TUE_2026_05_12, FRI_2026_05_15)];
    expect(springDueDate({ limit, pauses: split })).toBe(FRI_2026_05_15);
  });

  test("a month", () => {
    const monthWith = (pauses: readonly Pause[]) =>
      computeDeadline({ receivedAt: "2026-03-16", limit: months(1), pauses }, vietnamCalendar).dueDate;
    expect(monthWith([])).toBe("2026-04-16");
    expect(monthWith([pause("2026-03-20", "2026-03-24")])).toBe("2026-04-20");
    expect(monthWith([pause("2026-03-20", "2026-03-20")])).toBe("2026-04-16");
  });

  test("a month that ends on the last day of a shorter one moves from there", () => {
    const request: DeadlineRequest = {
      receivedAt: "2025-01-31",
      limit: months(1),
      pauses: [pause("2025-02-10", "2025-02-13")],
    };
    // 28 February 2025 and three days
    expect(computeDeadline(request, vietnamCalendar).dueDate).toBe("2025-03-03");
  });
});

describe("continue: working hours", () => {
  const hours = (pauses: readonly Pause[]) =>
    springDeadline({ receivedAt: "2026-05-04T09:00", limit: workingHours(4), pauses }).dueAt;

  test.each<[string, readonly Pause[], IsoDateTime]>([
    ["no pause", [], "2026-05-04T14:30"],
    ["over lunch and an hour on each side", [pause("2026-05-04T10:30", "2026-05-04T14:00")], "2026-05-04T16:30"],
    ["over lunch only costs nothing", [pause("2026-05-04T11:30", "2026-05-04T13:00")], "2026-05-04T14:30"],
    ["from lunch on", [pause("2026-05-04T12:00", "2026-05-04T13:30")], "2026-05-04T15:00"],
    ["until the next morning", [pause("2026-05-04T10:00", "2026-05-05T09:00")], "2026-05-05T13:30"],
    ["up to closing time", [pause("2026-05-04T10:00", "2026-05-04T14:00")], "2026-05-04T17:00"],
    ["before the receipt", [pause("2026-05-04T07:30", "2026-05-04T08:30")], "2026-05-04T14:30"],
    ["from before the receipt on", [pause("2026-05-04T07:30", "2026-05-04T10:00")], "2026-05-04T15:30"],
    ["of length zero", [pause("2026-05-04T10:00", "2026-05-04T10:00")], "2026-05-04T14:30"],
    ["begun after it was due", [pause("2026-05-04T15:00", "2026-05-05T09:00")], "2026-05-04T14:30"],
    ["written in UTC", [pause("2026-05-04T03:00Z", "2026-05-04T07:00Z")], "2026-05-04T17:00"],
    [
      "split",
      [pause("2026-05-04T10:00", "2026-05-04T10:45"), pause("2026-05-04T10:45", "2026-05-04T14:00")],
      "2026-05-04T17:00",
    ],
  ])("%s", (_name, pauses, dueAt) => {
    expect(hours(pauses)).toBe(dueAt);
  });
});

describe("restart: the limit is counted afresh from the day of supply", () => {
  const rules: CountingRules = { onPause: "restart" };
  test.each<[string, readonly Pause[], IsoDate]>([
    ["one pause", [pause(WED_2026_05_06, FRI_2026_05_08)], FRI_2026_05_15],
    ["two pauses", [pause(WED_2026_05_06, FRI_2026_05_08), pause(TUE_2026_05_12, WED_2026_05_13)], "2026-05-20"],
    ["supplied on the day it was asked for", [pause(WED_2026_05_06, WED_2026_05_06)], WED_2026_05_13],
    ["begun on the due date", [pause(MON_2026_05_11, TUE_2026_05_12)], "2026-05-19"],
    ["begun after the due date", [pause(TUE_2026_05_12, WED_2026_05_13)], MON_2026_05_11],
    ["before the receipt", [pause("2026-04-28", "2026-05-02")], MON_2026_05_11],
    ["from before the receipt on", [pause("2026-04-28", WED_2026_05_06)], WED_2026_05_13],
    ["supplied on a Saturday", [pause(WED_2026_05_06, SAT_2026_05_09)], FRI_2026_05_15],
  ])("%s", (_name, pauses, dueDate) => {
    const deadline = springDeadline({ rules, pauses });
    expect(deadline.dueDate).toBe(dueDate);
    expect(deadline.originalDueDate).toBe(MON_2026_05_11);
  });

  test("calendar days, months and hours too", () => {
    const pauses = [pause(WED_2026_05_06, FRI_2026_05_08)];
    expect(springDueDate({ rules, pauses, limit: calendarDays(5) })).toBe(WED_2026_05_13);
    const month = computeDeadline(
      { receivedAt: "2026-01-20", limit: months(1), rules, pauses: [pause("2026-01-26", "2026-01-31")] },
      vietnamCalendar,
    );
    // 28 February 2026 is a Saturday
    expect(month.dueDate).toBe("2026-03-02");
    const hours = springDeadline({
      receivedAt: "2026-05-04T09:00",
      limit: workingHours(4),
      rules,
      pauses: [pause("2026-05-04T10:00", "2026-05-04T14:00")],
    });
    expect(hours.dueAt).toBe("2026-05-05T08:30");
  });

  test("a limit of 0 is due on the day of supply", () => {
    const pauses = [pause("2026-05-04", SAT_2026_05_09)];
    expect(springDueDate({ rules, pauses, limit: workingDays(0) })).toBe(MON_2026_05_11);
  });
});

describe("a pause with an effect of its own", () => {
  const payment = { ...pause(TUE_2026_05_05, THU_2026_05_07), effect: "continue" } as const;
  const supplement = { ...pause(FRI_2026_05_08, TUE_2026_05_12), effect: "restart" } as const;
  const TUE_2026_05_19 = "2026-05-19";

  test.each<[string, readonly Pause[], CountingRules["onPause"], IsoDate]>([
    [
      "one day used before the payment, then afresh after the supplement",
      [payment, supplement],
      undefined,
      TUE_2026_05_19,
    ],
    [
      "the rule speaks for those that say nothing",
      [payment, pause(FRI_2026_05_08, TUE_2026_05_12)],
      "restart",
      TUE_2026_05_19,
    ],
    [
      "afresh after the supplement, two days used before the payment",
      [
        { ...pause(TUE_2026_05_05, THU_2026_05_07), effect: "restart" },
        { ...pause(MON_2026_05_11, WED_2026_05_13), effect: "continue" },
      ],
      undefined,
      MON_2026_05_18,
    ],
  ])("%s", (_, pauses, onPause, dueDate) => {
    expect(springDueDate({ pauses, rules: { onPause } })).toBe(dueDate);
  });

  test("is explained", () => {
    const steps = explainDeadline(springDeadline({ pauses: [payment, supplement] }), SPRING);
    const paused = steps.flatMap(({ date, facts }) => ("restart" in facts ? [[date, facts.restart]] : []));
    expect(paused).toEqual([
      [WED_2026_05_06, false],
      [THU_2026_05_07, false],
      [SAT_2026_05_09, true],
      [SUN_2026_05_10, true],
      [MON_2026_05_11, true],
      [TUE_2026_05_12, true],
    ]);
  });

  test("stays in the request; another word is refused", () => {
    expect(springDeadline({ pauses: [payment] }).request.pauses).toEqual([payment]);
    expect(() => springDeadline({ pauses: [{ ...payment, effect: "stop" as never }] })).toThrow(
      expect.objectContaining({
        code: "deadline/invalid-request",
        facts: { property: "pauses", value: { ...payment, effect: "stop" } },
      }),
    );
  });
});

describe("an open pause: no due date, but what is left, and with asOf a projection", () => {
  const OPEN = {
    dueDate: null,
    dueAt: null,
    legalEndAt: null,
    originalDueDate: MON_2026_05_11,
  };

  test.each([undefined, null])("to: %s", (to) => {
    expect(springDeadline({ pauses: [pause(WED_2026_05_06, to)] })).toMatchObject({
      ...OPEN,
      remaining: { amount: 3, unit: "working-day" },
      projectedDueDate: null,
    });
  });

  test.each<[string, Partial<DeadlineRequest>, object, IsoDate]>([
    ["three working days left", { asOf: TUE_2026_05_12 }, { amount: 3, unit: "working-day" }, FRI_2026_05_15],
    ["asked on the day it began", { asOf: WED_2026_05_06 }, { amount: 3, unit: "working-day" }, MON_2026_05_11],
    ["asked with a time", { asOf: "2026-05-12T16:00" }, { amount: 3, unit: "working-day" }, FRI_2026_05_15],
    [
      "a day and a half left",
      { asOf: TUE_2026_05_12, limit: workingDays(3.5) },
      { amount: 1.5, unit: "working-day" },
      "2026-05-14",
    ],
    [
      "three days left",
      { asOf: TUE_2026_05_12, limit: calendarDays(5) },
      { amount: 3, unit: "calendar-day" },
      FRI_2026_05_15,
    ],
    [
      "all of it left",
      { asOf: TUE_2026_05_12, rules: { onPause: "restart" } },
      { amount: 5, unit: "working-day" },
      "2026-05-19",
    ],
    [
      "with an extension",
      { asOf: TUE_2026_05_12, extensions: [{ decidedAt: TUE_2026_05_05, by: workingDays(1), reason: "" }] },
      { amount: 4, unit: "working-day" },
      MON_2026_05_18,
    ],
  ])("%s", (_name, properties, remaining, projectedDueDate) => {
    const deadline = springDeadline({ ...properties, pauses: [pause(WED_2026_05_06)] });
    expect(deadline).toMatchObject({ dueDate: null, dueAt: null, legalEndAt: null, remaining, projectedDueDate });
  });

  test("the projection is what the deadline would be if the pause ended on that day", () => {
    for (const limit of [workingDays(5), workingDays(2.5), calendarDays(9), months(0), workingDays(2)]) {
      const open = springDeadline({ limit, pauses: [pause(WED_2026_05_06)], asOf: TUE_2026_05_12 });
      const ended = springDeadline({ limit, pauses: [pause(WED_2026_05_06, TUE_2026_05_12)] });
      expect(open.projectedDueDate ?? open.dueDate).toBe(ended.dueDate);
    }
  });

  test("asked about a day before it began, it is projected as if it ended when it began", () => {
    const deadline = springDeadline({ pauses: [pause(WED_2026_05_06)], asOf: TUE_2026_05_05 });
    expect(deadline).toMatchObject({ ...OPEN, projectedDueDate: MON_2026_05_11 });
  });

  test("hours: nothing is projected unless a day is asked about", () => {
    const deadline = springDeadline({
      receivedAt: "2026-05-04T09:00",
      limit: workingHours(4),
      pauses: [pause("2026-05-04T10:00")],
    });
    expect(deadline).toMatchObject({ dueDate: null, remaining: { amount: 3 }, projectedDueDate: null });
  });

  test("hours left may be a fraction", () => {
    const deadline = springDeadline({
      receivedAt: "2026-05-04T09:00",
      limit: workingHours(4),
      pauses: [pause("2026-05-04T10:15")],
      asOf: "2026-05-05T09:00",
    });
    expect(deadline.remaining).toEqual({ amount: 2.75, unit: "working-hour" });
    expect(deadline.projectedDueDate).toBe(TUE_2026_05_05);
  });

  test("begun on the due date: nothing is left", () => {
    const deadline = springDeadline({ pauses: [pause(MON_2026_05_11)], asOf: SAT_2026_05_16 });
    expect(deadline).toMatchObject({
      ...OPEN,
      remaining: { amount: 0, unit: "working-day" },
      projectedDueDate: MON_2026_05_18,
    });
  });

  test("begun where one of length zero lies", () => {
    const pauses = [pause(WED_2026_05_06), pause(WED_2026_05_06, WED_2026_05_06)];
    expect(springDeadline({ pauses })).toMatchObject({ dueDate: null, remaining: { amount: 3, unit: "working-day" } });
  });

  test("begun after the due date: nothing changes", () => {
    expect(springDeadline({ pauses: [pause(TUE_2026_05_12)], asOf: FRI_2026_05_15 })).toMatchObject({
      dueDate: MON_2026_05_11,
      remaining: null,
      projectedDueDate: null,
    });
  });

  test("after one that ended", () => {
    const pauses = [pause(TUE_2026_05_05, WED_2026_05_06), pause(FRI_2026_05_08)];
    expect(springDeadline({ pauses, asOf: MON_2026_05_11 })).toMatchObject({
      dueDate: null,
      remaining: { amount: 2, unit: "working-day" },
      projectedDueDate: WED_2026_05_13,
    });
  });

  test("asOf without an open pause changes nothing", () => {
    const { request: _, ...silent } = springDeadline({ pauses: [pause(WED_2026_05_06, FRI_2026_05_08)] });
    const asked = springDeadline({ pauses: [pause(WED_2026_05_06, FRI_2026_05_08)], asOf: "2026-05-07" });
    expect(asked).toMatchObject(silent);
  });
});

describe("refused", () => {
  test("pauses that share time, whichever order they come in", () => {
    const [a, b] = [pause(TUE_2026_05_05, FRI_2026_05_08), pause(THU_2026_05_07, MON_2026_05_11)];
    for (const pauses of [
      [a, b],
      [b, a],
    ]) {
      expect(() => springDeadline({ pauses })).toThrow(
        expect.objectContaining({
          code: "deadline/overlapping-pauses",
          facts: { from: TUE_2026_05_05, to: FRI_2026_05_08, nextFrom: THU_2026_05_07 },
        }),
      );
    }
  });

  test("one inside another", () => {
    const pauses = [pause(TUE_2026_05_05, MON_2026_05_11), pause(WED_2026_05_06, THU_2026_05_07)];
    expect(() => springDeadline({ pauses })).toThrow(expect.objectContaining({ code: "deadline/overlapping-pauses" }));
  });

  test("the same one twice", () => {
    const pauses = [pause(TUE_2026_05_05, FRI_2026_05_08), pause(TUE_2026_05_05, FRI_2026_05_08)];
    expect(() => springDeadline({ pauses })).toThrow(expect.objectContaining({ code: "deadline/overlapping-pauses" }));
  });

  test("a pause after one that is still open", () => {
    const pauses = [pause(TUE_2026_05_05), pause(THU_2026_05_07, FRI_2026_05_08)];
    expect(() => springDeadline({ pauses })).toThrow(
      expect.objectContaining({
        code: "deadline/overlapping-pauses",
        facts: { from: TUE_2026_05_05, to: null, nextFrom: THU_2026_05_07 },
      }),
    );
  });

  test("a pause that ends before it begins", () => {
    expect(() => springDeadline({ pauses: [pause(FRI_2026_05_08, WED_2026_05_06)] })).toThrow(
      expect.objectContaining({
        code: "deadline/reversed-pause",
        facts: { from: FRI_2026_05_08, to: WED_2026_05_06 },
      }),
    );
  });

  test("hours: the moments are named as local time", () => {
    const hours = (pauses: readonly Pause[]) => () =>
      springDeadline({ receivedAt: "2026-05-04T09:00", limit: workingHours(4), pauses });
    expect(hours([pause("2026-05-04T11:00", "2026-05-04T03:00Z")])).toThrow(
      expect.objectContaining({
        code: "deadline/reversed-pause",
        facts: { from: "2026-05-04T11:00", to: "2026-05-04T10:00" },
      }),
    );
    expect(hours([pause("2026-05-04T10:00", "2026-05-04T11:00"), pause("2026-05-04T10:30")])).toThrow(
      expect.objectContaining({
        code: "deadline/overlapping-pauses",
        facts: { from: "2026-05-04T10:00", to: "2026-05-04T11:00", nextFrom: "2026-05-04T10:30" },
      }),
    );
  });

  test("hour limits need hours: a pause by date says too little", () => {
    expect(() =>
      springDeadline({
        receivedAt: "2026-05-04T09:00",
        limit: workingHours(4),
        pauses: [pause("2026-05-04T10:00", TUE_2026_05_05)],
      }),
    ).toThrow(
      expect.objectContaining({
        code: "deadline/time-of-day-needed",
        facts: { value: TUE_2026_05_05, because: "working-hours" },
      }),
    );
  });
});
