import fc from "fast-check";
import { type CalendarDefinition, defineCalendar, type WorkingCalendar } from "motcua/calendar";
import { computeDeadline, type Deadline, type DeadlineRequest, explainDeadline, type Pause } from "motcua/deadline";
import { isMotcuaError } from "motcua/errors";
import { fromLocalTime, type IsoDate, type IsoDateTime, toLocalTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarArbitrary } from "../support/calendarArbitraries.js";
import { dayAfter, daysBetween, type PlainCalendar, plainCalendar } from "../support/plainCalendar.js";
import { type PlainLimit, type PlainPause, walkToDueDate } from "../support/plainDeadline.js";

/** The answer, or `null` where the calendar would have to look outside its coverage. */
const answerOf = <T>(call: () => T): T | null => {
  try {
    return call();
  } catch (error) {
    if (isMotcuaError(error) && error.code === "calendar/out-of-coverage") return null;
    throw error;
  }
};

/** Pauses in order that may touch, some of length zero: gaps and lengths in days from a first day. */
const pausesFrom = (first: IsoDate) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 3 }).map((gaps) => {
    let day = dayAfter(first, -6);
    return gaps.map(([gap, length]): PlainPause => {
      const from = dayAfter(day, gap);
      day = dayAfter(from, length);
      return { from, to: day };
    });
  });

const limitArbitrary = fc.oneof(
  fc.record({ unit: fc.constant("working-day" as const), amount: fc.nat({ max: 30 }).map((halves) => halves / 2) }),
  fc.record({ unit: fc.constant("calendar-day" as const), amount: fc.nat({ max: 30 }) }),
  fc.record({ unit: fc.constant("month" as const), amount: fc.nat({ max: 2 }) }),
);

const requestArbitrary = (startDate: IsoDate): fc.Arbitrary<PlainLimit> =>
  fc
    .record({
      startDate: fc.constant(startDate),
      limit: limitArbitrary,
      firstDay: fc.boolean(),
      roll: fc.boolean(),
      onPause: fc.constantFrom("continue", "continue", "restart"),
      pauses: pausesFrom(startDate),
    })
    .map(({ limit, firstDay, ...rest }) => {
      // the day of receipt as day one is counted here where it is clear what that means
      const sameDay = firstDay && rest.onPause === "continue" && limit.unit !== "month";
      return { ...rest, ...limit, sameDay } as PlainLimit;
    });

const asPauses = (pauses: readonly PlainPause[]): readonly Pause[] =>
  pauses.map(({ from, to }) => ({ from, to, reason: "supplement" }));

const asRequest = ({ startDate, amount, unit, sameDay, roll, onPause, pauses }: PlainLimit): DeadlineRequest => ({
  receivedAt: startDate,
  limit: { amount, unit },
  rules: { firstDay: sameDay ? "same-day" : "next-day", roll: roll ? "next-working-day" : "none", onPause },
  pauses: asPauses(pauses),
});

const deadlineOf = (limit: PlainLimit, calendar: WorkingCalendar, more: Partial<DeadlineRequest> = {}) =>
  answerOf(() => computeDeadline({ ...asRequest(limit), ...more }, calendar));

/** A calendar with a limit whose walk starts on its second day or later. */
const asked = calendarArbitrary(120).chain((definition) => {
  const days = daysBetween(definition.coverage.to, definition.coverage.from);
  const start = fc.integer({ min: Math.min(1, days), max: days }).map((day) => dayAfter(definition.coverage.from, day));
  return fc.record({ definition: fc.constant(definition), limit: start.chain(requestArbitrary) });
});

const inVietnam = fc
  .nat({ max: daysBetween("2029-12-31", "2010-01-10") })
  .map((day) => dayAfter("2010-01-10", day))
  .chain(requestArbitrary);

/** The amounts counted since the limit was last counted afresh. */
const lastCountOf = (deadline: Deadline, calendar: WorkingCalendar): readonly number[] => {
  let amounts: number[] = [];
  for (const step of explainDeadline(deadline, calendar)) {
    if (step.kind !== "counted") continue;
    const { amount, used } = step.facts;
    amounts = amount === used ? [amount] : [...amounts, amount];
  }
  return amounts;
};

describe("limits in days and months, against steps of one day", () => {
  test("on calendars of one's own", () => {
    fc.assert(
      fc.property(asked, ({ definition, limit }) => {
        fc.pre(limit.startDate > definition.coverage.from);
        const deadline = deadlineOf(limit, defineCalendar(definition));
        expect(deadline?.dueDate ?? null).toBe(walkToDueDate(limit, plainCalendar(definition)));
      }),
      { numRuns: 4000 },
    );
  });

  test("in Viet Nam, with the original due date", () => {
    const plain = plainCalendar(vietnamCalendar);
    fc.assert(
      fc.property(inVietnam, (limit) => {
        const deadline = computeDeadline(asRequest(limit), vietnamCalendar);
        expect(deadline.dueDate).toBe(walkToDueDate(limit, plain));
        expect(deadline.originalDueDate).toBe(walkToDueDate({ ...limit, pauses: [] }, plain));
        expect(deadline.startDate).toBe(limit.startDate);
        expect(deadline.legalEndAt).toBe(`${dayAfter(deadline.dueDate as IsoDate)}T00:00`);
        expect(deadline.certainty).toBe((deadline.dueDate as IsoDate) > "2027-12-31" ? "provisional" : "announced");
      }),
      { numRuns: 4000 },
    );
  });
});

describe("the laws of pauses, of days and of months", () => {
  const continued = asked.filter(({ limit }) => limit.onPause === "continue");

  test("a pause of length zero changes nothing, wherever it lies", () => {
    fc.assert(
      fc.property(continued, fc.nat({ max: 40 }), ({ definition, limit }, day) => {
        const calendar = defineCalendar(definition);
        const at = dayAfter(limit.startDate, day - 5);
        fc.pre(limit.pauses.every(({ from, to }) => at <= from || at >= to));
        const pauses = [...limit.pauses, { from: at, to: at }];
        expect(deadlineOf({ ...limit, pauses }, calendar)?.dueDate).toBe(deadlineOf(limit, calendar)?.dueDate);
      }),
      { numRuns: 1500 },
    );
  });

  test("splitting a pause changes nothing", () => {
    fc.assert(
      fc.property(continued, fc.nat({ max: 8 }), ({ definition, limit }, part) => {
        const calendar = defineCalendar(definition);
        const pauses = limit.pauses.flatMap(({ from, to }) => {
          const between = dayAfter(from, Math.min(part, daysBetween(to, from)));
          return [
            { from, to: between },
            { from: between, to },
          ];
        });
        expect(deadlineOf({ ...limit, pauses }, calendar)?.dueDate).toBe(deadlineOf(limit, calendar)?.dueDate);
      }),
      { numRuns: 1500 },
    );
  });

  test("no pause makes a deadline earlier, under either rule", () => {
    fc.assert(
      fc.property(asked, ({ definition, limit }) => {
        const calendar = defineCalendar(definition);
        const deadline = deadlineOf(limit, calendar);
        fc.pre(deadline !== null && limit.pauses.length > 0);
        const fewer = deadlineOf({ ...limit, pauses: limit.pauses.slice(0, -1) }, calendar);
        expect((deadline?.dueDate ?? "") >= (fewer?.dueDate ?? "")).toBe(true);
        expect((deadline?.dueDate ?? "") >= (deadline?.originalDueDate ?? "")).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("the projection of an open pause is the due date of the pause that ends then, and what is left is counted after it", () => {
    fc.assert(
      fc.property(inVietnam, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (limit, open, ended) => {
        const lastEnd = limit.pauses.at(-1)?.to ?? limit.startDate;
        const from = dayAfter(lastEnd > limit.startDate ? lastEnd : limit.startDate, open);
        const to = dayAfter(from, ended);
        const paused = computeDeadline(
          { ...asRequest(limit), pauses: [...asPauses(limit.pauses), { from, reason: "" }], asOf: to },
          vietnamCalendar,
        );
        const resumed = deadlineOf({ ...limit, pauses: [...limit.pauses, { from, to }] }, vietnamCalendar);
        expect(paused.dueDate ?? paused.projectedDueDate).toBe(resumed?.dueDate);
        expect(paused.remaining === null).toBe(paused.dueDate !== null);
      }),
      { numRuns: 1500 },
    );
  });

  test("an extension by an amount is a longer limit", () => {
    fc.assert(
      fc.property(inVietnam, fc.nat({ max: 10 }), (limit, amount) => {
        const by = { amount, unit: limit.unit };
        fc.pre(!(limit.sameDay && limit.amount === 0));
        const extensions = [{ decidedAt: limit.startDate, by, reason: "" }];
        const extended = deadlineOf(limit, vietnamCalendar, { extensions });
        const longer = deadlineOf({ ...limit, amount: limit.amount + amount }, vietnamCalendar);
        expect([extended?.dueDate, extended?.dueAt]).toEqual([longer?.dueDate, longer?.dueAt]);
        expect(extended?.originalDueDate).toBe(deadlineOf(limit, vietnamCalendar)?.originalDueDate);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("a deadline as data", () => {
  test("comes back from JSON as it was, and is computed again from it", () => {
    fc.assert(
      fc.property(inVietnam, (limit) => {
        const request = asRequest(limit);
        const before = JSON.stringify(request);
        const deadline = computeDeadline(request, vietnamCalendar);
        expect(JSON.stringify(request)).toBe(before);
        const revived: Deadline = JSON.parse(JSON.stringify(deadline));
        expect(revived).toEqual(deadline);
        expect(computeDeadline(revived.request, vietnamCalendar)).toEqual(deadline);
      }),
      { numRuns: 500 },
    );
  });
});

describe("explanations", () => {
  test("one step a day, without gaps, from receipt to the one day that is due; the last count adds up to the limit", () => {
    fc.assert(
      fc.property(inVietnam, (limit) => {
        const deadline = computeDeadline(asRequest(limit), vietnamCalendar);
        const steps = explainDeadline(deadline, vietnamCalendar);
        expect(steps.map(({ date }) => date)).toEqual(
          Array.from({ length: daysBetween(deadline.dueDate as IsoDate, limit.startDate) + 1 }, (_, day) =>
            dayAfter(limit.startDate, day),
          ),
        );
        expect(steps.flatMap((step) => ("due" in step.facts && step.facts.due ? [step.date] : []))).toEqual([
          deadline.dueDate,
        ]);
        const counted = lastCountOf(deadline, vietnamCalendar).reduce((sum, amount) => sum + amount, 0);
        const { amount, unit } = limit;
        if (unit === "month") expect(counted >= amount * 28 && counted <= amount * 31).toBe(true);
        else expect(counted).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });

  test("what is skipped does not count, what is paused lies in a pause, what is counted lies in none", () => {
    const plain = plainCalendar(vietnamCalendar);
    fc.assert(
      fc.property(inVietnam, (limit) => {
        fc.pre(!limit.sameDay && limit.onPause === "continue");
        const deadline = computeDeadline(asRequest(limit), vietnamCalendar);
        const isPaused = (day: IsoDate) => limit.pauses.some(({ from, to }) => from < day && day <= to);
        const kinds = explainDeadline(deadline, vietnamCalendar).map(({ date, kind }) => ({
          kind,
          paused: isPaused(date),
          worked: plain.works(date),
        }));
        const inDays = limit.unit === "working-day";
        expect(kinds.filter(({ kind, paused }) => kind === "paused" && !paused)).toEqual([]);
        expect(kinds.filter(({ kind, paused }) => kind === "counted" && paused)).toEqual([]);
        expect(kinds.filter(({ kind, worked }) => kind === "counted" && inDays && !worked)).toEqual([]);
        expect(kinds.filter(({ kind, worked }) => kind === "skipped" && worked)).toEqual([]);
        expect(kinds.filter(({ kind }) => kind === "skipped" && !inDays)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("working hours, against steps of one minute", () => {
  const DAY = 1440;
  const openMinutes = (plain: PlainCalendar): readonly boolean[] =>
    Array.from({ length: daysBetween(plain.last, plain.first) + 1 }, (_, day) =>
      plain.openMinutes(dayAfter(plain.first, day)),
    ).flat();

  const textOf = (minute: number, first: IsoDate): IsoDateTime =>
    fromLocalTime(toLocalTime(`${first}T00:00`, "UTC") + minute * 60_000);

  interface MinutePause {
    readonly from: number;
    readonly to: number;
  }

  /** The minute at whose start the time is used up; `null` where the walk leaves the calendar. */
  const walkMinutes = (start: number, hours: number, pauses: readonly MinutePause[], open: readonly boolean[]) => {
    let left = hours * 60;
    for (let minute = start; minute < open.length; minute += 1) {
      if (open[minute] && !pauses.some(({ from, to }) => from <= minute && minute < to)) left -= 1;
      if (left === 0) return minute + 1;
    }
    return null;
  };

  const walkAfresh = (start: number, hours: number, pauses: readonly MinutePause[], open: readonly boolean[]) => {
    let due = walkMinutes(start, hours, [], open);
    for (const { from, to } of pauses.filter((pause) => pause.to > start)) {
      if (due !== null && from > due) break;
      due = walkMinutes(to, hours, [], open);
    }
    return due;
  };

  const askedHours = calendarArbitrary(8).chain((definition: CalendarDefinition) => {
    const minutes = (daysBetween(definition.coverage.to, definition.coverage.from) + 1) * DAY;
    return fc.record({
      definition: fc.constant(definition),
      start: fc.nat({ max: Math.floor(minutes / 2) }),
      hours: fc.integer({ min: 1, max: 20 }),
      gaps: fc.array(fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 900 })), { maxLength: 3 }),
      onPause: fc.constantFrom("continue" as const, "continue" as const, "restart" as const),
    });
  });

  test("with pauses, going on or counted afresh", () => {
    fc.assert(
      fc.property(askedHours, ({ definition, start, hours, gaps, onPause }) => {
        const plain = plainCalendar(definition);
        const open = openMinutes(plain);
        let minute = Math.max(0, start - 300);
        const pauses = gaps.map(([gap, length]): MinutePause => {
          const from = minute + gap;
          minute = from + length;
          return { from, to: minute };
        });
        fc.pre(minute < open.length);
        const due = (onPause === "continue" ? walkMinutes : walkAfresh)(start, hours, pauses, open);
        // a pause that begins in the very minute in which the result is due is another question
        fc.pre(due !== open.length && pauses.every(({ from }) => from !== due));
        const deadline = answerOf(() =>
          computeDeadline(
            {
              receivedAt: textOf(start, plain.first),
              limit: { amount: hours, unit: "working-hour" },
              rules: { onPause },
              pauses: pauses.map(({ from, to }) => ({
                from: textOf(from, plain.first),
                to: textOf(to, plain.first),
                reason: "",
              })),
            },
            defineCalendar(definition),
          ),
        );
        expect(deadline?.dueAt ?? null).toBe(due === null ? null : textOf(due, plain.first));
        // a session that closes at midnight is used up on a date that begins then
        fc.pre(deadline !== null && due !== null && due % DAY !== 0);
        const counted = lastCountOf(deadline as Deadline, defineCalendar(definition));
        expect(counted.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(hours, 9);
      }),
      { numRuns: 2000 },
    );
  });

  test("in Viet Nam: each day's hours add up to the limit, without gaps", () => {
    const second = fc
      .integer({
        min: toLocalTime("2024-01-01T00:00", "UTC") / 1000,
        max: toLocalTime("2027-11-01T00:00", "UTC") / 1000,
      })
      .map((s) => fromLocalTime(s * 1000));
    fc.assert(
      fc.property(second, fc.integer({ min: 1, max: 60 }), (receivedAt, amount) => {
        const limit = { amount, unit: "working-hour" } as const;
        const deadline = computeDeadline({ receivedAt, limit }, vietnamCalendar);
        const steps = explainDeadline(deadline, vietnamCalendar);
        const received = receivedAt.slice(0, 10) as IsoDate;
        expect(steps.map(({ date }) => date)).toEqual(
          Array.from({ length: daysBetween(deadline.dueDate as IsoDate, received) + 1 }, (_, day) =>
            dayAfter(received, day),
          ),
        );
        const hours = steps.flatMap((step) => (step.kind === "counted" ? [step.facts.amount] : []));
        expect(hours.reduce((sum, hour) => sum + hour, 0)).toBeCloseTo(amount, 9);
        expect(hours.every((hour) => hour > 0 && hour <= 8)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
