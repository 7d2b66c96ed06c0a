import { computeDeadline, type Deadline, type DeadlineRequest, timeUsedBetween } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";
import { throughJson, unfrozenPaths } from "../support/dossierEvents.js";
import { errorOf } from "../support/errorOf.js";

// February 2026: Monday 16 to Friday 20 are Tet.
const MON_2026_02_09 = "2026-02-09";
const TUE_2026_02_10 = "2026-02-10";
const WED_2026_02_11 = "2026-02-11";
const THU_2026_02_12 = "2026-02-12";
const FRI_2026_02_13 = "2026-02-13";
const SUN_2026_02_22 = "2026-02-22";
const MON_2026_02_23 = "2026-02-23";
const WED_2026_02_25 = "2026-02-25";
const FRI_2026_02_27 = "2026-02-27";
const TUE_2026_03_03 = "2026-03-03";
const FRI_2026_03_06 = "2026-03-06";

type Moment = IsoDate | IsoDateTime;

const deadlineOf = (properties: Partial<DeadlineRequest> = {}): Deadline =>
  computeDeadline(
    { receivedAt: TUE_2026_02_10, limit: { amount: 5, unit: "working-day" }, ...properties },
    vietnamCalendar,
  );

const used = (deadline: Deadline, from: Moment | null, to: Moment): number =>
  timeUsedBetween(deadline, from, to, vietnamCalendar).amount;

describe("working days", () => {
  const deadline = deadlineOf();

  test.each([
    [null, TUE_2026_02_10, 0, "nothing on the day of receipt"],
    [null, WED_2026_02_11, 1, "the day after it"],
    [WED_2026_02_11, FRI_2026_02_13, 2, "Thursday and Friday: the day of handing over is the one's who hands over"],
    [FRI_2026_02_13, SUN_2026_02_22, 0, "nothing over Tet"],
    [FRI_2026_02_13, MON_2026_02_23, 1, "the Monday after it"],
    [null, "2026-02-24", 5, "all of it on Tuesday 24, the due date"],
    [null, FRI_2026_02_27, 8, "and time goes on after it"],
    ["2026-02-24", FRI_2026_02_27, 3, "that alone"],
    [FRI_2026_02_13, WED_2026_02_11, 0, "nothing backwards"],
    [null, MON_2026_02_09, 0, "nothing before the receipt"],
    [MON_2026_02_09, WED_2026_02_11, 1, "and a stretch that begins before it begins with it"],
    ["2026-02-11T16:00", "2026-02-12T08:00", 1, "days, whatever the hour"],
  ] as const)("from %s to %s: %i, %s", (from, to, amount, _) => {
    const answer = timeUsedBetween(deadline, from, to, vietnamCalendar);
    expect(answer).toEqual({ amount, unit: "working-day" });
    expect(unfrozenPaths(answer)).toEqual([]);
  });

  test("the day of receipt, where it counts", () => {
    const sameDay = deadlineOf({ rules: { firstDay: "same-day" } });
    expect([used(sameDay, null, TUE_2026_02_10), used(sameDay, TUE_2026_02_10, WED_2026_02_11)]).toEqual([1, 1]);
  });

  test("from the day on which it counts as received", () => {
    const late = deadlineOf({ receivedAt: "2026-02-10T16:10", rules: { cutOff: "15:00" } });
    expect([used(late, null, WED_2026_02_11), used(late, null, THU_2026_02_12)]).toEqual([0, 1]);
  });
});

describe("pauses", () => {
  const pause = (effect: "continue" | "restart", to: IsoDate | null = WED_2026_02_25) =>
    deadlineOf({ pauses: [{ from: THU_2026_02_12, to, reason: "Thiếu bản vẽ", effect }] });

  test.each(["continue", "restart"] as const)("do not count, %s or not: Wed 11, Thu 12; Thu 26, Fri 27", (effect) => {
    const deadline = pause(effect);
    expect(used(deadline, null, WED_2026_02_25)).toBe(2);
    expect(used(deadline, THU_2026_02_12, WED_2026_02_25)).toBe(0);
    expect(used(deadline, WED_2026_02_25, FRI_2026_02_27)).toBe(2);
    expect(used(deadline, null, FRI_2026_02_27)).toBe(4);
  });

  test("while one is open, the clock stands still for good", () => {
    for (const effect of ["continue", "restart"] as const) {
      expect(used(pause(effect, null), null, "2026-06-30")).toBe(2);
    }
  });

  test("a pause that begins after the due date stops nothing", () => {
    // Due on Tuesday 24 February; Wed 25, Thu 26, Fri 27, then Mon 2 and Tue 3 March.
    const deadline = deadlineOf({ pauses: [{ from: WED_2026_02_25, to: FRI_2026_02_27, reason: "Thiếu bản vẽ" }] });
    expect(used(deadline, "2026-02-24", TUE_2026_03_03)).toBe(5);
  });

  test("no day counts twice where a supplement comes on the day on which it was asked for, and that day counts", () => {
    const deadline = deadlineOf({
      rules: { firstDay: "same-day" },
      pauses: [{ from: THU_2026_02_12, to: THU_2026_02_12, reason: "Thiếu bản vẽ", effect: "restart" }],
    });
    // Tue 10, Wed 11, Thu 12, Fri 13.
    expect(used(deadline, null, FRI_2026_02_13)).toBe(4);
    expect([used(deadline, null, THU_2026_02_12), used(deadline, THU_2026_02_12, FRI_2026_02_13)]).toEqual([3, 1]);
  });
});

describe("other units", () => {
  test("hours are those of the office: 1:20 on Tuesday, 8 on Wednesday, 2:30 on Thursday", () => {
    const deadline = deadlineOf({ receivedAt: "2026-02-10T15:40", limit: { amount: 16, unit: "working-hour" } });
    expect(used(deadline, null, "2026-02-10T17:00")).toBeCloseTo(4 / 3, 10);
    expect(used(deadline, "2026-02-10T17:00", "2026-02-11T17:00")).toBe(8);
    expect(timeUsedBetween(deadline, "2026-02-11T20:00", "2026-02-12T10:00", vietnamCalendar)).toEqual({
      amount: 2.5,
      unit: "working-hour",
    });
  });

  test("days of any kind, and months as such days", () => {
    for (const limit of [
      { amount: 30, unit: "calendar-day" },
      { amount: 1, unit: "month" },
    ] as const) {
      const deadline = deadlineOf({ limit });
      expect(timeUsedBetween(deadline, FRI_2026_02_13, SUN_2026_02_22, vietnamCalendar)).toEqual({
        amount: 9,
        unit: "calendar-day",
      });
    }
  });

  test("more time that was granted is time like any other", () => {
    const deadline = deadlineOf({
      extensions: [{ decidedAt: WED_2026_02_11, to: FRI_2026_03_06, reason: "Chờ ý kiến" }],
    });
    // Three before Tet, five after it, and Mon 2 to Fri 6 March.
    expect(used(deadline, null, FRI_2026_03_06)).toBe(13);
  });
});

test("is asked of a deadline that came from a file all the same", () => {
  expect(used(throughJson(deadlineOf()), null, FRI_2026_02_27)).toBe(8);
});

describe("what cannot be asked is thrown", () => {
  const deadline = deadlineOf();
  const hours = deadlineOf({ receivedAt: "2026-02-10T15:40", limit: { amount: 8, unit: "working-hour" } });

  test.each([
    ["deadline/not-a-deadline", () => timeUsedBetween({} as Deadline, null, FRI_2026_02_13, vietnamCalendar)],
    ["deadline/other-calendar", () => timeUsedBetween(deadline, null, FRI_2026_02_13, SPRING)],
    ["deadline/time-of-day-needed", () => timeUsedBetween(hours, null, FRI_2026_02_13, vietnamCalendar)],
    ["deadline/time-of-day-needed", () => timeUsedBetween(hours, TUE_2026_02_10, "2026-02-13T08:00", vietnamCalendar)],
    ["time/invalid-date", () => timeUsedBetween(deadline, null, "2026-02-30", vietnamCalendar)],
    [
      "time/invalid-date",
      () => timeUsedBetween(deadline, undefined as unknown as null, "soon" as IsoDate, vietnamCalendar),
    ],
    ["calendar/not-a-calendar", () => timeUsedBetween(deadline, null, FRI_2026_02_13, {} as typeof SPRING)],
  ])("%s", (code, call) => {
    expect(errorOf(call).code).toBe(code);
  });
});
