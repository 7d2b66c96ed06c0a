import fc from "fast-check";
import {
  addWorkingDays,
  calendarAsKnownOn,
  certaintyOf,
  countWorkingDays,
  defineCalendar,
  describeDay,
  differenceInWorkingDays,
  eachDay,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  rollBackward,
  rollForward,
} from "motcua/calendar";
import { isMotcuaError } from "motcua/errors";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarArbitrary } from "../support/calendarArbitraries.js";
import {
  countSteps,
  dayAfter,
  daysBetween,
  plainCalendar,
  rollSteps,
  stepWorkingDays,
} from "../support/plainCalendar.js";

/** The answer, or `null` where the calendar refuses because it would have to look outside its coverage. */
const answerOf = <T>(call: () => T): T | null => {
  try {
    return call();
  } catch (error) {
    if (isMotcuaError(error) && error.code === "calendar/out-of-coverage") return null;
    throw error;
  }
};

const dayWithin = (first: IsoDate, last: IsoDate) =>
  fc.nat({ max: daysBetween(last, first) }).map((days) => dayAfter(first, days));

describe("a calendar of one's own, against steps of one day", () => {
  const asked = calendarArbitrary(90).chain((definition) =>
    fc.record({
      definition: fc.constant(definition),
      a: dayWithin(definition.coverage.from, definition.coverage.to),
      b: dayWithin(definition.coverage.from, definition.coverage.to),
      amount: fc.integer({ min: -60, max: 60 }),
      more: fc.integer({ min: 1, max: 20 }),
    }),
  );

  test("every question has the answer of the walk", () => {
    fc.assert(
      fc.property(asked, ({ definition, a, b, amount }) => {
        const calendar = defineCalendar(definition);
        const plain = plainCalendar(definition);

        expect(isWorkingDay(a, calendar)).toBe(plain.works(a));
        expect(describeDay(a, calendar).working).toBe(plain.works(a));
        expect(certaintyOf(a, calendar)).toBe(plain.announced(a) ? "announced" : "provisional");
        expect(answerOf(() => addWorkingDays(a, amount, calendar))).toBe(stepWorkingDays(a, amount, plain));
        expect(answerOf(() => nextWorkingDay(a, calendar))).toBe(stepWorkingDays(a, 1, plain));
        expect(answerOf(() => previousWorkingDay(a, calendar))).toBe(stepWorkingDays(a, -1, plain));
        expect(answerOf(() => rollForward(a, calendar))).toBe(rollSteps(a, 1, plain));
        expect(answerOf(() => rollBackward(a, calendar))).toBe(rollSteps(a, -1, plain));
        expect(differenceInWorkingDays(a, b, calendar)).toBe(countSteps(a, b, plain));
      }),
      { numRuns: 3000 },
    );
  });

  test("the laws hold: undone, antisymmetric, strictly after, in two steps or at once", () => {
    fc.assert(
      fc.property(asked, ({ definition, a, b, amount, more }) => {
        const calendar = defineCalendar(definition);
        const difference = differenceInWorkingDays(a, b, calendar);
        expect(differenceInWorkingDays(b, a, calendar)).toBe(0 - difference);
        const [from, to] = a < b ? [a, b] : [b, a];
        const both = countWorkingDays({ from, to }, calendar);
        expect(both).toBe(Math.abs(difference) + (isWorkingDay(from, calendar) ? 1 : 0));

        const n = 1 + (Math.abs(amount) % 12);
        const reached = answerOf(() => addWorkingDays(a, n, calendar));
        fc.pre(reached !== null);
        const due = reached as IsoDate;
        expect(due > a).toBe(true);
        expect(differenceInWorkingDays(due, a, calendar)).toBe(n);
        const further = answerOf(() => addWorkingDays(due, more, calendar));
        expect(further).toBe(answerOf(() => addWorkingDays(a, n + more, calendar)));
        const back = answerOf(() => addWorkingDays(due, -n, calendar));
        expect(back === null ? -n : differenceInWorkingDays(back, due, calendar)).toBe(-n);
      }),
      { numRuns: 2000 },
    );
  });

  test("eachDay describes the whole coverage, and as many days are worked as are counted", () => {
    fc.assert(
      fc.property(calendarArbitrary(60), (definition) => {
        const calendar = defineCalendar(definition);
        const plain = plainCalendar(definition);
        const days = [...eachDay(definition.coverage, calendar)];
        expect(days.length).toBe(daysBetween(definition.coverage.to, definition.coverage.from) + 1);
        expect(days.every(({ date }, index) => date === dayAfter(definition.coverage.from, index))).toBe(true);
        expect(days.every(({ date, working }) => working === plain.works(date))).toBe(true);
        expect(days.filter(({ working }) => working).length).toBe(countWorkingDays(definition.coverage, calendar));
      }),
      { numRuns: 500 },
    );
  });

  test("a calendar survives JSON: it answers as before", () => {
    fc.assert(
      fc.property(asked, ({ definition, a, amount }) => {
        const calendar = defineCalendar(definition);
        const revived = JSON.parse(JSON.stringify(calendar));
        expect(defineCalendar(revived)).toEqual(calendar);
        expect(answerOf(() => addWorkingDays(a, amount, revived))).toBe(
          answerOf(() => addWorkingDays(a, amount, calendar)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("Viet Nam's calendar, against steps of one day", () => {
  const plain = plainCalendar(vietnamCalendar);
  const day = fc.oneof(dayWithin("2010-01-01", "2027-12-31"), dayWithin("2010-01-01", "2100-12-31"));

  test("adding, in both directions", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -70, max: 70 }), (date, amount) => {
        expect(answerOf(() => addWorkingDays(date, amount, vietnamCalendar))).toBe(
          stepWorkingDays(date, amount, plain),
        );
      }),
      { numRuns: 6000 },
    );
  });

  test("adding is undone by the difference, also over decades", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (date, amount) => {
        const reached = answerOf(() => addWorkingDays(date, amount, vietnamCalendar));
        fc.pre(reached !== null && (amount >= 0 || plain.works(date)));
        expect(differenceInWorkingDays(reached as IsoDate, date, vietnamCalendar)).toBe(amount);
        expect(amount === 0 || plain.works(reached as IsoDate)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("adding in two steps is adding at once", () => {
    const amount = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(day, amount, amount, (date, a, b) => {
        const atOnce = answerOf(() => addWorkingDays(date, a + b, vietnamCalendar));
        fc.pre(atOnce !== null);
        expect(addWorkingDays(addWorkingDays(date, a, vietnamCalendar), b, vietnamCalendar)).toBe(atOnce);
        const back = answerOf(() => addWorkingDays(date, -a - b, vietnamCalendar));
        fc.pre(back !== null);
        expect(addWorkingDays(addWorkingDays(date, -a, vietnamCalendar), -b, vietnamCalendar)).toBe(back);
      }),
      { numRuns: 2500 },
    );
  });

  test("the difference is the walk's count, antisymmetric, and adds up over a day between", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, away, part) => {
        const b = dayAfter(a, away);
        fc.pre(b >= plain.first && b <= plain.last);
        const between = dayAfter(a, Math.trunc((away * part) / 400));
        const difference = differenceInWorkingDays(b, a, vietnamCalendar);
        expect(difference).toBe(countSteps(b, a, plain));
        expect(differenceInWorkingDays(a, b, vietnamCalendar)).toBe(0 - difference);
        expect(
          differenceInWorkingDays(b, between, vietnamCalendar) + differenceInWorkingDays(between, a, vietnamCalendar),
        ).toBe(difference);
      }),
      { numRuns: 2500 },
    );
  });

  test("rolling stops at the date itself or strictly beyond it, never past a working day", () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(answerOf(() => rollForward(date, vietnamCalendar))).toBe(rollSteps(date, 1, plain));
        expect(answerOf(() => rollBackward(date, vietnamCalendar))).toBe(rollSteps(date, -1, plain));
        expect(answerOf(() => nextWorkingDay(date, vietnamCalendar))).toBe(stepWorkingDays(date, 1, plain));
        expect(answerOf(() => previousWorkingDay(date, vietnamCalendar))).toBe(stepWorkingDays(date, -1, plain));
      }),
      { numRuns: 2500 },
    );
  });
});

describe("calendarAsKnownOn", () => {
  const knownDay = dayWithin("2009-06-01", "2028-06-01");

  test("of what was known on a later day gives what was known on the earlier one", () => {
    fc.assert(
      fc.property(knownDay, knownDay, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const direct = calendarAsKnownOn(vietnamCalendar, earlier);
        const detour = calendarAsKnownOn(calendarAsKnownOn(vietnamCalendar, later), earlier);
        expect({ ...detour, version: "" }).toEqual({ ...direct, version: "" });
      }),
      { numRuns: 40 },
    );
  });

  test("keeps both halves of every swap or neither, and announces no less than before", () => {
    fc.assert(
      fc.property(knownDay, (date) => {
        const known = calendarAsKnownOn(vietnamCalendar, date);
        const listed = new Set<string>(known.days.map((row) => row.date));
        expect(known.days.every(({ pairedWith }) => pairedWith === undefined || listed.has(pairedWith))).toBe(true);
        const later = calendarAsKnownOn(vietnamCalendar, dayAfter(date, 30));
        expect(known.days.every((row) => later.days.some((other) => other.date === row.date))).toBe(true);
        expect(known.announcements?.length).toBeLessThanOrEqual(later.announcements?.length ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});
