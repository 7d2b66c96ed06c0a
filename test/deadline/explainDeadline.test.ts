import { calendarAsKnownOn, extendCalendar } from "motcua/calendar";
import { computeDeadline, type DayStep, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { SPRING } from "../support/calendars.js";
import { calendarDays, months, springDeadline, workingDays, workingHours } from "../support/deadlines.js";

const inVietnam = (request: DeadlineRequest): readonly DayStep[] =>
  explainDeadline(computeDeadline(request, vietnamCalendar), vietnamCalendar);

const inSpring = (request: Partial<DeadlineRequest> = {}): readonly DayStep[] =>
  explainDeadline(springDeadline(request), SPRING);

const shown = (steps: readonly DayStep[]) => steps.map(({ date, kind }) => `${date.slice(5)} ${kind}`);

/** The counted amounts, one for each counted day. */
const amountsOf = (steps: readonly DayStep[]) =>
  steps.flatMap((step) => (step.kind === "counted" ? [step.facts.amount] : []));

const sumOf = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe("working days", () => {
  const steps = inVietnam({ receivedAt: "2026-02-10", limit: workingDays(5) });

  test("one step a day from receipt to due date", () => {
    expect(shown(steps)).toEqual([
      "02-10 received",
      "02-11 counted",
      "02-12 counted",
      "02-13 counted",
      "02-14 skipped",
      "02-15 skipped",
      "02-16 skipped",
      "02-17 skipped",
      "02-18 skipped",
      "02-19 skipped",
      "02-20 skipped",
      "02-21 skipped",
      "02-22 skipped",
      "02-23 counted",
      "02-24 counted",
    ]);
    expect(steps.every(({ kind, code }) => code === `deadline/${kind}`)).toBe(true);
  });

  test("every skipped day carries its kind, and a day of Tet the notice", () => {
    const skipped = steps.flatMap((step) => (step.kind === "skipped" ? [step.facts] : []));
    expect(skipped.map(({ kind }) => kind)).toEqual([
      "weekly-rest",
      "weekly-rest",
      "holiday",
      "holiday",
      "holiday",
      "holiday",
      "holiday",
      "weekly-rest",
      "weekly-rest",
    ]);
    for (const { kind, holiday, source } of skipped.filter(({ kind }) => kind === "holiday")) {
      expect({ kind, holiday, source }).toEqual({
        kind: "holiday",
        holiday: "tet",
        source: expect.stringContaining("9859/VPCP-KGVX"),
      });
    }
  });

  test("the count grows to the limit, and only the last day is due", () => {
    const counted = steps.flatMap((step) => (step.kind === "counted" ? [step.facts] : []));
    expect(counted.map(({ amount }) => amount)).toEqual([1, 1, 1, 1, 1]);
    expect(counted.map(({ used }) => used)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(counted.map(({ total, unit }) => `${total} ${unit}`))).toEqual(new Set(["5 working-day"]));
    expect(counted.map(({ due }) => due)).toEqual([false, false, false, false, true]);
  });

  test("a make-up Saturday is counted, as what it is; a day swapped off is skipped, with its decision", () => {
    const makeUp = inVietnam({ receivedAt: "2026-01-08", limit: workingDays(2) });
    expect(shown(makeUp)).toEqual(["01-08 received", "01-09 counted", "01-10 counted"]);
    expect(makeUp.at(-1)?.facts).toMatchObject({ kind: "swapped-work", pairedWith: "2026-01-02", due: true });
    const bridge = inVietnam({ receivedAt: "2025-12-31", limit: workingDays(1) });
    expect(shown(bridge)).toEqual([
      "12-31 received",
      "01-01 skipped",
      "01-02 skipped",
      "01-03 skipped",
      "01-04 skipped",
      "01-05 counted",
    ]);
    expect(bridge[2]?.facts).toMatchObject({
      kind: "swapped-off",
      source: expect.stringContaining("12729/VPCP-KGVX"),
      decidedOn: "2025-12-25",
    });
  });

  test("half a day counts a half", () => {
    const half = inSpring({ receivedAt: "2026-03-09", limit: workingDays(2.5) });
    expect(shown(half)).toEqual(["03-09 received", "03-10 skipped", "03-11 counted", "03-12 counted", "03-13 counted"]);
    expect(amountsOf(half)).toEqual([1, 1, 0.5]);
  });
});

describe("receipt", () => {
  test("the day itself: not counted, not moved", () => {
    expect(inSpring()[0]).toMatchObject({
      date: "2026-05-04",
      kind: "received",
      code: "deadline/received",
      facts: { startDate: "2026-05-04", moved: null, due: false, kind: "workday" },
    });
  });

  test("a limit of 0 is due on it, or on the working day to which it rolls", () => {
    expect(inSpring({ limit: workingDays(0) })).toMatchObject([{ kind: "received", facts: { due: true } }]);
    const rolled = inSpring({ receivedAt: "2026-05-02", limit: workingDays(0) });
    expect(shown(rolled)).toEqual(["05-02 received", "05-03 rolled", "05-04 rolled"]);
    expect(rolled.map(({ facts }) => "due" in facts && facts.due)).toEqual([false, false, true]);
  });

  test("moved by the rule on rest days", () => {
    const steps = inSpring({
      receivedAt: "2026-03-14",
      limit: workingDays(1),
      rules: { receivedOnRestDay: "next-working-day" },
    });
    expect(steps.map(({ date }) => date)).toEqual([
      "2026-03-14",
      "2026-03-15",
      "2026-03-16",
      "2026-03-17",
      "2026-03-18",
    ]);
    expect(steps.map(({ kind }) => kind)).toEqual(["received", "skipped", "skipped", "received", "counted"]);
    expect(steps[0]).toMatchObject({
      kind: "received",
      facts: { startDate: "2026-03-17", moved: "rest-day", kind: "holiday" },
    });
    expect(steps.at(-1)).toMatchObject({ kind: "counted", facts: { due: true, used: 1 } });
    expect(amountsOf(steps)).toEqual([1]);
  });

  test("moved, and with nothing to count: the days between are skipped, not rolled", () => {
    const rules = { receivedOnRestDay: "next-working-day" } as const;
    const steps = inSpring({ receivedAt: "2026-03-14", limit: workingDays(0), rules });
    expect(shown(steps)).toEqual(["03-14 received", "03-15 skipped", "03-16 skipped", "03-17 received"]);
    expect(steps.at(-1)?.facts).toMatchObject({ due: true });
  });

  test("moved by the cut-off hour", () => {
    const steps = inSpring({
      receivedAt: "2026-03-09T16:00",
      limit: workingDays(1),
      rules: { cutOff: "15:00" },
    });
    expect(steps.map(({ date }) => date)).toEqual(["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12"]);
    expect(steps[0]).toMatchObject({ kind: "received", facts: { startDate: "2026-03-11", moved: "after-cut-off" } });
    expect(amountsOf(steps)).toEqual([1]);
  });

  test('with "same-day" the day of receipt is counted', () => {
    const steps = inSpring({ limit: workingDays(2), rules: { firstDay: "same-day" } });
    expect(amountsOf(steps)).toEqual([1, 1]);
    expect(steps.filter(({ kind }) => kind === "counted").map(({ date }) => date)).toEqual([
      "2026-05-04",
      "2026-05-05",
    ]);
    expect([...new Set(steps.map(({ date }) => date))]).toEqual(["2026-05-04", "2026-05-05"]);
  });
});

describe("pauses", () => {
  const PAUSES = [{ from: "2026-05-06", to: "2026-05-09", reason: "Bổ sung giấy tờ" }] as const;

  test("the days of (from, to] are paused, rest days among them too", () => {
    const steps = inSpring({ pauses: PAUSES });
    expect(shown(steps)).toEqual([
      "05-04 received",
      "05-05 counted",
      "05-06 counted",
      "05-07 paused",
      "05-08 paused",
      "05-09 paused",
      "05-10 skipped",
      "05-11 counted",
      "05-12 counted",
      "05-13 counted",
    ]);
    expect(steps[3]?.facts).toMatchObject({
      kind: "workday",
      reason: "Bổ sung giấy tờ",
      since: "2026-05-06",
      restart: false,
    });
    expect(amountsOf(steps)).toEqual([1, 1, 1, 1, 1]);
  });

  test("restart resets the count", () => {
    const steps = inSpring({ pauses: PAUSES, rules: { onPause: "restart" } });
    const used = steps.flatMap((step) => (step.kind === "counted" ? [step.facts.used] : []));
    expect(used).toEqual([1, 2, 1, 2, 3, 4, 5]);
    expect(steps.find(({ kind }) => kind === "paused")?.facts).toMatchObject({ restart: true });
    expect(steps.at(-1)).toMatchObject({ date: "2026-05-15", facts: { due: true } });
  });

  test("restart counts towards the days that a month has from the day of supply", () => {
    const pauses = [{ from: "2026-01-26", to: "2026-01-31", reason: "Bổ sung giấy tờ" }] as const;
    const steps = inVietnam({ receivedAt: "2026-01-20", limit: months(1), pauses, rules: { onPause: "restart" } });
    const counted = steps.flatMap((step) => (step.kind === "counted" ? [step] : []));
    // from 20 January to 20 February 31 days, from 31 January to 28 February, a Saturday, 28
    expect(counted[0]).toMatchObject({ date: "2026-01-21", facts: { used: 1, total: 31 } });
    expect(counted.at(-1)).toMatchObject({ date: "2026-02-28", facts: { used: 28, total: 28, due: false } });
    expect(shown(steps).slice(-2)).toEqual(["03-01 rolled", "03-02 rolled"]);
  });

  test("one of length zero is none, also where no hour was counted anyway", () => {
    const pauses = [{ from: "2026-05-09T10:00", to: "2026-05-09T10:00", reason: "" }] as const;
    const steps = inSpring({ receivedAt: "2026-05-08T16:00", limit: workingHours(2), pauses });
    expect(shown(steps)).toEqual(["05-08 counted", "05-09 skipped", "05-10 skipped", "05-11 counted"]);
  });

  test("while one is open, the steps end with the day that is asked about", () => {
    const open = [{ from: "2026-05-06", reason: "Bổ sung giấy tờ" }] as const;
    expect(shown(inSpring({ pauses: open, asOf: "2026-05-08" }))).toEqual([
      "05-04 received",
      "05-05 counted",
      "05-06 counted",
      "05-07 paused",
      "05-08 paused",
    ]);
    const UP_TO_THE_STOP = ["05-04 received", "05-05 counted", "05-06 counted"];
    expect(shown(inSpring({ pauses: open }))).toEqual(UP_TO_THE_STOP);
    expect(shown(inSpring({ pauses: open, asOf: null }))).toEqual(UP_TO_THE_STOP);
    expect(shown(inSpring({ pauses: open, asOf: "2026-05-05" }))).toEqual(UP_TO_THE_STOP);
  });
});

describe("paused up to the due date", () => {
  test("the day of supply is the due date, to which it moved on", () => {
    const pauses = [{ from: "2026-05-11", to: "2026-05-13", reason: "" }] as const;
    const steps = inSpring({ pauses });
    expect(shown(steps).slice(-3)).toEqual(["05-11 counted", "05-12 paused", "05-13 rolled"]);
    expect(steps.map(({ facts }) => "due" in facts && facts.due).filter(Boolean).length).toBe(1);
    expect(steps.at(-1)?.facts).toMatchObject({ due: true });
  });
});

describe("calendar days and months", () => {
  test("every day counts, whatever it is; the rest is rolled", () => {
    const steps = inVietnam({ receivedAt: "2026-02-12", limit: calendarDays(5) });
    expect(shown(steps)).toEqual([
      "02-12 received",
      "02-13 counted",
      "02-14 counted",
      "02-15 counted",
      "02-16 counted",
      "02-17 counted",
      "02-18 rolled",
      "02-19 rolled",
      "02-20 rolled",
      "02-21 rolled",
      "02-22 rolled",
      "02-23 rolled",
    ]);
    // days without work that were counted or rolled say what they are
    expect(steps[5]?.facts).toMatchObject({ kind: "holiday", holiday: "tet", amount: 1, used: 5, due: false });
    expect(steps[6]?.facts).toMatchObject({ kind: "holiday", source: expect.stringContaining("9859"), due: false });
    expect(steps.at(-1)?.facts).toMatchObject({ kind: "workday", due: true });
  });

  test("a month is counted out in its days", () => {
    const steps = inSpring({ receivedAt: "2026-04-08", limit: months(1) });
    expect(steps.length).toBe(31);
    expect(sumOf(amountsOf(steps))).toBe(30);
    expect(steps.at(-1)).toMatchObject({
      date: "2026-05-08",
      kind: "counted",
      facts: { total: 30, used: 30, due: true },
    });
  });
});

describe("working hours", () => {
  test("each day counts its hours", () => {
    const steps = inSpring({ receivedAt: "2026-05-04T15:00", limit: workingHours(12) });
    expect(steps.map(({ date }) => date).filter((date, index, all) => all.indexOf(date) === index)).toEqual([
      "2026-05-04",
      "2026-05-05",
      "2026-05-06",
    ]);
    expect(amountsOf(steps)).toEqual([2, 8, 2]);
    expect(steps.at(-1)).toMatchObject({
      kind: "counted",
      facts: { used: 12, total: 12, unit: "working-hour", due: true },
    });
  });

  test("days without hours are skipped, with the reason", () => {
    const steps = inVietnam({ receivedAt: "2026-02-13T16:00", limit: workingHours(2) });
    expect(amountsOf(steps)).toEqual([1, 1]);
    const skipped = steps.filter(({ kind }) => kind === "skipped");
    expect(skipped.map(({ date }) => date)).toEqual([
      "2026-02-14",
      "2026-02-15",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-02-21",
      "2026-02-22",
    ]);
    expect(skipped[2]?.facts).toMatchObject({ kind: "holiday", holiday: "tet" });
  });
});

describe("extensions", () => {
  test("added days are counted towards the longer limit", () => {
    const extensions = [{ decidedAt: "2026-05-08", by: workingDays(2), reason: "Xác minh" }] as const;
    const steps = inSpring({ extensions });
    expect(amountsOf(steps)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(steps.at(-1)).toMatchObject({ date: "2026-05-13", facts: { total: 7, used: 7, due: true } });
  });

  const grantedDays = (request: Partial<DeadlineRequest>) =>
    inSpring(request).flatMap(({ date, facts: { granted } }) => (granted === undefined ? [] : [[date, granted]]));

  test("an extension stands on the day on which it was decided", () => {
    const first = { decidedAt: "2026-05-08", by: workingDays(2), reason: "Xác minh" } as const;
    const second = { decidedAt: "2026-05-12T09:00", to: "2026-05-20", reason: "Lấy ý kiến" } as const;
    const rules = { maxExtensions: 2 };
    expect(grantedDays({ rules, extensions: [first, second] })).toEqual([
      ["2026-05-08", [first]],
      ["2026-05-12", [second]],
    ]);
    const onOneDay = { ...second, decidedAt: "2026-05-08" } as const;
    expect(grantedDays({ rules, extensions: [first, onOneDay] })).toEqual([["2026-05-08", [first, onOneDay]]]);
  });

  test("one decided before the receipt stands on the first day", () => {
    const early = { decidedAt: "2026-04-28", by: workingDays(2), reason: "Xác minh" } as const;
    expect(grantedDays({ extensions: [early] })).toEqual([["2026-05-04", [early]]]);
  });

  test("one decided during an open pause is told, though the clock stands still", () => {
    const pauses = [{ from: "2026-05-06", reason: "Bổ sung" }] as const;
    const extension = { decidedAt: "2026-05-08", by: workingDays(2), reason: "Xác minh" } as const;
    const steps = inSpring({ pauses, extensions: [extension] });
    expect(steps.at(-1)).toMatchObject({ date: "2026-05-08", kind: "paused", facts: { granted: [extension] } });
  });
});

describe("the explanation belongs to the calendar", () => {
  test("another one is refused", () => {
    const ward = extendCalendar(SPRING, { id: "ward", version: "1" });
    expect(() => explainDeadline(springDeadline(), ward)).toThrow(
      expect.objectContaining({
        code: "deadline/other-calendar",
        facts: { computedOn: expect.stringContaining("spring"), given: expect.stringContaining("ward") },
      }),
    );
  });

  test("another version too", () => {
    const older = calendarAsKnownOn(vietnamCalendar, "2025-12-20");
    const deadline = computeDeadline({ receivedAt: "2025-12-30", limit: workingDays(2) }, older);
    expect(shown(explainDeadline(deadline, older)).at(-1)).toBe("01-02 counted");
    expect(() => explainDeadline(deadline, vietnamCalendar)).toThrow(
      expect.objectContaining({ code: "deadline/other-calendar" }),
    );
  });

  test.each([undefined, null, {}])("%j is no deadline, and no calendar", (value) => {
    expect(() => explainDeadline(value as never, SPRING)).toThrow(
      expect.objectContaining({ code: "deadline/not-a-deadline", facts: { value } }),
    );
    expect(() => explainDeadline(springDeadline(), value as never)).toThrow(
      expect.objectContaining({ code: "calendar/not-a-calendar", facts: { value } }),
    );
  });

  test("a deadline that came through JSON is explained as before", () => {
    const deadline = springDeadline();
    expect(explainDeadline(JSON.parse(JSON.stringify(deadline)), SPRING)).toEqual(explainDeadline(deadline, SPRING));
  });

  test("the steps are frozen and survive JSON", () => {
    const steps = inSpring();
    expect(Object.isFrozen(steps) && steps.every((step) => Object.isFrozen(step) && Object.isFrozen(step.facts))).toBe(
      true,
    );
    expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
  });
});

describe("a day on which hours stopped and ran again", () => {
  test("tells its pause, and at which hour the result is due", () => {
    const pauses = [{ from: "2026-05-04T09:00", to: "2026-05-04T10:00", reason: "Chờ nộp phí" }] as const;
    const steps = inSpring({ receivedAt: "2026-05-04T08:00", limit: workingHours(4), pauses });
    expect(steps).toHaveLength(1);
    // 08:00-09:00, 10:00-11:30, and an hour and a half from 13:00
    expect(steps[0]?.facts).toMatchObject({ due: true, dueAt: "2026-05-04T14:30", stops: pauses });
  });

  test("several, and one that goes on", () => {
    const pauses = [
      { from: "2026-05-04T09:00", to: "2026-05-04T09:30", reason: "a" },
      { from: "2026-05-04T10:00", to: "2026-05-05T08:00", reason: "b" },
    ] as const;
    const steps = inSpring({ receivedAt: "2026-05-04T08:00", limit: workingHours(4), pauses });
    expect(steps.map(({ facts }) => ("stops" in facts ? facts.stops.map(({ reason }) => reason) : []))).toEqual([
      ["a", "b"],
      ["b"],
    ]);
  });
});

test("an office open to midnight ends its own day", () => {
  const late = extendCalendar(SPRING, { id: "late", version: "1", officeHours: [["16:00", "24:00"]] });
  const deadline = computeDeadline({ receivedAt: "2026-05-07T16:00", limit: workingHours(16) }, late);
  // Thursday 7 and Friday 8 May
  expect([deadline.dueDate, deadline.dueAt, deadline.legalEndAt]).toEqual([
    "2026-05-08",
    "2026-05-09T00:00",
    "2026-05-09T00:00",
  ]);
  expect(explainDeadline(deadline, late).at(-1)).toMatchObject({ date: "2026-05-08", kind: "counted" });
});
