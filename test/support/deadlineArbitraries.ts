import fc from "fast-check";
import type { DeadlineRequest, Pause } from "motcua/deadline";
import { dateOf, daysBetween, type PlainCalendar } from "./plainCalendar.js";
import type { PlainLimit, PlainPause } from "./plainDeadline.js";
import { PLAIN_VIETNAM } from "./plainVietnam.js";

/** Pauses in order that may touch, some of length zero: gaps and lengths in days from shortly before a day. */
const pausesFrom = (day: number) =>
  fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 3 }).map((gaps) => {
    let last = day - 6;
    return gaps.map(([gap, length]): PlainPause => {
      const from = last + gap;
      last = from + length;
      return { from, to: last };
    });
  });

const amountArbitrary = fc.oneof(
  fc.record({ unit: fc.constant("working-day" as const), amount: fc.nat({ max: 30 }).map((halves) => halves / 2) }),
  fc.record({ unit: fc.constant("calendar-day" as const), amount: fc.nat({ max: 30 }) }),
  fc.record({ unit: fc.constant("month" as const), amount: fc.nat({ max: 2 }) }),
);

/** Limits in days and months that are counted from a day. */
export const limitFrom = (start: number): fc.Arbitrary<PlainLimit> =>
  fc
    .record({
      limit: amountArbitrary,
      sameDay: fc.boolean(),
      roll: fc.boolean(),
      onPause: fc.constantFrom("continue" as const, "continue" as const, "restart" as const),
      pauses: pausesFrom(start),
    })
    .map(({ limit, ...rest }) => ({ start, ...rest, ...limit }));

const FIRST_START = daysBetween("2010-01-10", PLAIN_VIETNAM.first);
const LAST_START = daysBetween("2029-12-31", PLAIN_VIETNAM.first);
const isStart = (day: number): boolean => day >= FIRST_START && day <= LAST_START;

/** A day from 2010 to 2029 in Viet Nam, every other time one that the calendar lists or one beside it. */
export const dayInVietnam: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: FIRST_START, max: LAST_START }),
  fc.constantFrom(...PLAIN_VIETNAM.special.filter(isStart)),
);

/** Limits in days and months in Viet Nam. */
export const limitInVietnam: fc.Arbitrary<PlainLimit> = dayInVietnam.chain(limitFrom);

/** Pauses as a request states them. */
export const asPauses = (pauses: readonly PlainPause[], plain: PlainCalendar): readonly Pause[] =>
  pauses.map(({ from, to }) => ({ from: dateOf(from, plain), to: dateOf(to, plain), reason: "supplement" }));

/** The request that states a limit. */
export const asRequest = (limit: PlainLimit, plain: PlainCalendar): DeadlineRequest => ({
  receivedAt: dateOf(limit.start, plain),
  limit: { amount: limit.amount, unit: limit.unit },
  rules: {
    firstDay: limit.sameDay ? "same-day" : "next-day",
    roll: limit.roll ? "next-working-day" : "none",
    onPause: limit.onPause,
  },
  pauses: asPauses(limit.pauses, plain),
});
