import fc from "fast-check";
import { addWorkingMinutes, defineCalendar, differenceInWorkingMinutes, type WorkingCalendar } from "motcua/calendar";
import { isMotcuaError } from "motcua/errors";
import { fromLocalTime, type IsoDate, type IsoDateTime, toLocalTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { calendarArbitrary } from "../support/calendarArbitraries.js";
import { dayAfter, daysBetween, type PlainCalendar, plainCalendar } from "../support/plainCalendar.js";

const DAY = 1440;

/** A minute of the calendar as text, counted from the start of its coverage. */
const textOf = (minute: number, first: IsoDate): IsoDateTime => {
  const clock = minute % DAY;
  const [hours, minutes] = [Math.floor(clock / 60), clock % 60].map((part) => String(part).padStart(2, "0"));
  return `${dayAfter(first, Math.floor(minute / DAY))}T${hours}:${minutes}` as IsoDateTime;
};

const openMinutes = (plain: PlainCalendar): readonly boolean[] => {
  const days = daysBetween(plain.last, plain.first) + 1;
  return Array.from({ length: days }, (_, index) => plain.openMinutes(dayAfter(plain.first, index))).flat();
};

/** Walks minute by minute; `null` where the walk leaves the calendar. Minute m lasts from m to m + 1. */
const walk = (start: number, amount: number, open: readonly boolean[]): number | null => {
  const step = amount < 0 ? -1 : 1;
  let at = start;
  let left = Math.abs(amount);
  while (left > 0) {
    const passed = open[step > 0 ? at : at - 1];
    if (passed === undefined) return null;
    if (passed) left -= 1;
    at += step;
  }
  return at;
};

const answerOf = (at: IsoDateTime, minutes: number, calendar: WorkingCalendar): IsoDateTime | null => {
  try {
    return addWorkingMinutes(at, minutes, calendar);
  } catch (error) {
    if (isMotcuaError(error) && error.code === "calendar/out-of-coverage") return null;
    throw error;
  }
};

const asked = calendarArbitrary(6).chain((definition) => {
  const days = daysBetween(definition.coverage.to, definition.coverage.from) + 1;
  const minute = fc.oneof(
    fc.nat({ max: days * DAY - 1 }),
    // openings, closings and the minutes around them
    fc
      .tuple(fc.nat({ max: days - 1 }), fc.constantFrom(0, 450, 690, 780, 1020), fc.integer({ min: -1, max: 1 }))
      .map(([day, clock, step]) => Math.min(days * DAY - 1, Math.max(0, day * DAY + clock + step))),
  );
  const amount = fc.oneof(fc.integer({ min: -1500, max: 1500 }), fc.constantFrom(0, 1, -1, 240, 480, -240, -480, 960));
  return fc.record({ definition: fc.constant(definition), a: minute, b: minute, amount });
});

test("office minutes of a short calendar, against steps of one minute", () => {
  fc.assert(
    fc.property(asked, ({ definition, a, b, amount }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      const open = openMinutes(plain);
      const [at, other] = [textOf(a, plain.first), textOf(b, plain.first)];

      const reached = answerOf(at, amount, calendar);
      const stepped = walk(a, amount, open);
      expect(reached).toBe(stepped === null ? null : textOf(stepped, plain.first));

      const difference = differenceInWorkingMinutes(at, other, calendar);
      const between = open.slice(Math.min(a, b), Math.max(a, b)).filter(Boolean).length;
      expect(difference).toBe(a < b ? 0 - between : between);
      expect(differenceInWorkingMinutes(other, at, calendar)).toBe(0 - difference);
      if (reached !== null && stepped !== open.length) {
        expect(differenceInWorkingMinutes(reached, at, calendar)).toBe(amount);
      }
    }),
    { numRuns: 30000 },
  );
});

const FIRST_MINUTE = toLocalTime("2010-02-01T00:00", "Asia/Ho_Chi_Minh");
const LAST_MINUTE = toLocalTime("2099-12-31T00:00", "Asia/Ho_Chi_Minh");
const second = fc.integer({ min: FIRST_MINUTE / 1000, max: LAST_MINUTE / 1000 }).map((s) => fromLocalTime(s * 1000));

test("in Viet Nam: undone by the difference, in one step or two, whatever the offset", () => {
  const amount = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(second, amount, amount, (at, a, b) => {
      const once = addWorkingMinutes(at, a, vietnamCalendar);
      expect(differenceInWorkingMinutes(once, at, vietnamCalendar)).toBe(a);
      expect(once > at).toBe(true);
      expect(addWorkingMinutes(once, b, vietnamCalendar)).toBe(addWorkingMinutes(at, a + b, vietnamCalendar));
      // the same instant, written in another zone
      const inUtc = `${fromLocalTime(toLocalTime(at, "UTC") - 7 * 3_600_000)}Z` as IsoDateTime;
      expect(addWorkingMinutes(inUtc, a, vietnamCalendar)).toBe(once);
      expect(differenceInWorkingMinutes(inUtc, at, vietnamCalendar)).toBe(0);
    }),
    { numRuns: 30000 },
  );
});

test("in Viet Nam: backwards it is undone as well", () => {
  fc.assert(
    fc.property(second, fc.integer({ min: -5_000, max: -1 }), (at, amount) => {
      const back = addWorkingMinutes(at, amount, vietnamCalendar);
      expect(back < at).toBe(true);
      expect(differenceInWorkingMinutes(back, at, vietnamCalendar)).toBe(amount);
    }),
    { numRuns: 18000 },
  );
});
