import { type CountingRules, computeDeadline, explainDeadline, type Pause } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarDays, months, workingDays, workingHours } from "../support/deadlines.js";

// After a restart the limit runs from the day on which the full dossier is in (Decree 61/2018 art. 19(4)): the supply is a
// reception, and the rules of reception apply to it. March 2026 has no holiday.
const supplied = (to: Pause["to"], from: Pause["from"] = "2026-03-03T10:00"): Pause => ({ from, to, reason: "bản vẽ" });

const due = (limit: Parameters<typeof computeDeadline>[0]["limit"], pause: Pause, rules: CountingRules) =>
  computeDeadline(
    { receivedAt: "2026-03-02T09:00", limit, pauses: [pause], rules: { onPause: "restart", ...rules } },
    vietnamCalendar,
  );

const MON_2026_03_09 = "2026-03-09";

describe("what is supplied restarts the limit as a fresh receipt would", () => {
  test("after the cut-off hour: from the next working day", () => {
    // received Tuesday 10: Wednesday 11, Thursday 12, Friday 13
    expect(due(workingDays(3), supplied(`${MON_2026_03_09}T16:30`), { cutOff: "16:00" }).dueDate).toBe("2026-03-13");
    expect(due(workingDays(3), supplied(`${MON_2026_03_09}T16:00`), { cutOff: "16:00" }).dueDate).toBe("2026-03-12");
  });

  test("on a rest day: from the next working day, where that is the rule", () => {
    // supplied Saturday 7, received Monday 9: Tuesday 10, Wednesday 11
    const rules = { receivedOnRestDay: "next-working-day" } as const;
    expect(due(workingDays(2), supplied("2026-03-07"), rules).dueDate).toBe("2026-03-11");
    expect(due(workingDays(2), supplied("2026-03-07"), {}).dueDate).toBe("2026-03-10");
  });

  test("hours: from the next opening", () => {
    const rules = { cutOff: "15:00" };
    // sixteen hours from Tuesday 10 at 07:30
    expect(due(workingHours(16), supplied(`${MON_2026_03_09}T16:30`), rules).dueAt).toBe("2026-03-11T17:00");
  });

  test("the same time is that of the supply", () => {
    const rules = { dueTime: "same-time" } as const;
    expect(due(workingDays(1), supplied(`${MON_2026_03_09}T14:00`), rules).dueAt).toBe("2026-03-10T14:00");
  });

  test("the cut-off needs the hour of the supply; what was supplied before the receipt restarts nothing", () => {
    const rules = { cutOff: "16:00" };
    expect(() => due(workingDays(3), supplied(MON_2026_03_09), rules)).toThrow(
      expect.objectContaining({ code: "deadline/time-of-day-needed" }),
    );
    expect(due(workingDays(3), supplied("2026-02-27", "2026-02-26"), rules).dueDate).toBe("2026-03-05");
  });

  test("a pause that only stops the clock asks for no reception", () => {
    const pause = { ...supplied(MON_2026_03_09), effect: "continue" } as const;
    expect(due(workingDays(3), pause, { cutOff: "16:00" }).dueDate).toBe("2026-03-11");
  });

  test("the days up to that reception are told as paused", () => {
    const deadline = due(workingDays(1), supplied(`${MON_2026_03_09}T16:30`), { cutOff: "16:00" });
    const steps = explainDeadline(deadline, vietnamCalendar);
    expect(steps.slice(-3).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      "2026-03-09 paused",
      "2026-03-10 paused",
      "2026-03-11 counted",
    ]);
  });
});

describe("extensions and a limit counted afresh", () => {
  const extended = (extension: object, pauses: readonly Pause[]) =>
    computeDeadline(
      {
        receivedAt: "2026-03-02",
        limit: workingDays(10),
        rules: { onPause: "restart" },
        pauses,
        extensions: [{ reason: "x", ...extension } as never],
      },
      vietnamCalendar,
    ).dueDate;

  test("a granted date does not become time on top of the fresh limit; it only is not undercut", () => {
    // extended on Thursday 5 to Tuesday 31; supplied Monday 6 April: ten working days from there end on Monday 20
    expect(extended({ decidedAt: "2026-03-05", to: "2026-03-31" }, [supplied("2026-04-06", "2026-03-30")])).toBe(
      "2026-04-20",
    );
    // supplied Tuesday 10 March: ten days would end on Tuesday 24, the granted date is later
    expect(extended({ decidedAt: "2026-03-05", to: "2026-03-31" }, [supplied("2026-03-10", "2026-03-06")])).toBe(
      "2026-03-31",
    );
    // granted while the supplement was awaited: ten days from Thursday 12 end on Thursday 26
    expect(extended({ decidedAt: "2026-03-09", to: "2026-03-20" }, [supplied("2026-03-12", "2026-03-05")])).toBe(
      "2026-03-26",
    );
  });

  test("an amount is counted again with it", () => {
    // twelve days from Tuesday 10 March end on Thursday 26
    expect(extended({ decidedAt: "2026-03-05", by: workingDays(2) }, [supplied("2026-03-10", "2026-03-06")])).toBe(
      "2026-03-26",
    );
  });
});

test("months that will be counted afresh are left as months", () => {
  const open = (rules: CountingRules) =>
    computeDeadline(
      { receivedAt: "2026-01-31", limit: months(1), rules, pauses: [{ from: "2026-02-10", reason: "x" }] },
      vietnamCalendar,
    ).remaining;
  expect(open({ onPause: "restart" })).toEqual({ amount: 1, unit: "month" });
  // 28 days to 28 February, ten of them used
  expect(open({ onPause: "continue" })).toEqual({ amount: 18, unit: "calendar-day" });
});

test("a receipt before the calendar begins is refused, whatever the unit", () => {
  for (const limit of [workingDays(3), calendarDays(20), months(800), workingHours(3)]) {
    expect(() => computeDeadline({ receivedAt: "2009-12-20T09:00", limit }, vietnamCalendar)).toThrow(
      expect.objectContaining({ code: "calendar/out-of-coverage" }),
    );
  }
});
