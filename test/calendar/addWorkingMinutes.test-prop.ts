import fc from "fast-check";
import { addWorkingMinutes, defineCalendar, differenceInWorkingMinutes } from "motcua/calendar";
import { fromLocalTime, type IsoDateTime, toLocalTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { calendarArbitrary } from "../support/calendarArbitraries.js";
import { answerOf, laws, same, several } from "../support/laws.js";
import {
  countMinutes,
  DAY_MINUTES,
  daysBetween,
  plainCalendar,
  stepWorkingMinutes,
  textOfMinute,
} from "../support/plainCalendar.js";
import { PLAIN_VIETNAM } from "../support/plainVietnam.js";

const { law, cases } = laws();

/** A minute of the first `days` days, often an opening, a closing or the minute beside one. */
const minuteOf = (days: number) =>
  fc.oneof(
    fc.nat({ max: days * DAY_MINUTES - 1 }),
    fc
      .tuple(fc.nat({ max: days - 1 }), fc.constantFrom(0, 450, 690, 780, 1020), fc.integer({ min: -1, max: 1 }))
      .map(([day, clock, step]) => Math.min(days * DAY_MINUTES - 1, Math.max(0, day * DAY_MINUTES + clock + step))),
  );

const asked = calendarArbitrary(6).chain((definition) => {
  const minute = minuteOf(daysBetween(definition.coverage.to, definition.coverage.from) + 1);
  const amount = fc.oneof(fc.integer({ min: -1500, max: 1500 }), fc.constantFrom(0, 1, -1, 240, 480, -240, -480, 960));
  return fc.record({ definition: fc.constant(definition), questions: several(fc.tuple(minute, minute, amount), 10) });
});

law(
  "office minutes of a short calendar, against steps of one minute",
  { runs: 1000, questions: 10 },
  fc.property(asked, ({ definition, questions }) => {
    const calendar = defineCalendar(definition);
    const plain = plainCalendar(definition);
    const open = plain.open();
    for (const [a, b, amount] of questions) {
      const [at, other] = [textOfMinute(a, plain), textOfMinute(b, plain)];
      const reached = answerOf(() => addWorkingMinutes(at, amount, calendar));
      const stepped = stepWorkingMinutes(a, amount, open);
      same(reached, stepped === null ? null : textOfMinute(stepped, plain));

      const difference = differenceInWorkingMinutes(at, other, calendar);
      same(difference, countMinutes(a, b, open));
      same(differenceInWorkingMinutes(other, at, calendar), 0 - difference);
      if (reached !== null && stepped !== open.length) {
        same(differenceInWorkingMinutes(reached, at, calendar), amount);
      }
    }
  }),
);

const vietnam = PLAIN_VIETNAM;
const DAYS_TO_2029 = daysBetween("2029-12-31", vietnam.first);

const minuteInVietnam = fc.oneof(
  minuteOf(DAYS_TO_2029),
  fc
    .tuple(fc.constantFrom(...vietnam.special.filter((day) => day < DAYS_TO_2029)), fc.nat({ max: DAY_MINUTES - 1 }))
    .map(([day, minute]) => day * DAY_MINUTES + minute),
);

law(
  "in Viet Nam, against steps of one minute, in both directions",
  { runs: 8000 },
  fc.property(minuteInVietnam, fc.integer({ min: -3000, max: 6000 }), (at, amount) => {
    const open = vietnam.open();
    const stepped = stepWorkingMinutes(at, amount, open);
    const reached = answerOf(() => addWorkingMinutes(textOfMinute(at, vietnam), amount, vietnamCalendar));
    same(reached, stepped === null ? null : textOfMinute(stepped, vietnam));
    if (stepped === null || reached === null) return;
    same(countMinutes(stepped, at, open), amount);
    same(differenceInWorkingMinutes(reached, textOfMinute(at, vietnam), vietnamCalendar), amount);
  }),
);

const FIRST_MINUTE = toLocalTime("2010-02-01T00:00", "Asia/Ho_Chi_Minh");
const LAST_MINUTE = toLocalTime("2099-12-31T00:00", "Asia/Ho_Chi_Minh");
const second = fc.integer({ min: FIRST_MINUTE / 1000, max: LAST_MINUTE / 1000 }).map((s) => fromLocalTime(s * 1000));
const amount = fc.integer({ min: 1, max: 20_000 });

law(
  "in Viet Nam: undone by the difference, in one step or two, whatever the offset",
  { runs: 4000 },
  fc.property(second, amount, amount, (at, a, b) => {
    const once = addWorkingMinutes(at, a, vietnamCalendar);
    same(differenceInWorkingMinutes(once, at, vietnamCalendar), a);
    same(once > at, true);
    same(addWorkingMinutes(once, b, vietnamCalendar), addWorkingMinutes(at, a + b, vietnamCalendar));
    // the same instant, written in another zone
    const inUtc = `${fromLocalTime(toLocalTime(at, "UTC") - 7 * 3_600_000)}Z` as IsoDateTime;
    same(addWorkingMinutes(inUtc, a, vietnamCalendar), once);
    same(differenceInWorkingMinutes(inUtc, at, vietnamCalendar), 0);
  }),
);

law(
  "in Viet Nam: backwards it is undone as well",
  { runs: 2000 },
  fc.property(second, fc.integer({ min: -5_000, max: -1 }), (at, minutes) => {
    const back = addWorkingMinutes(at, minutes, vietnamCalendar);
    same(back < at, true);
    same(differenceInWorkingMinutes(back, at, vietnamCalendar), minutes);
  }),
);

law(
  "in Viet Nam: more minutes end later, a later start never ends earlier",
  { runs: 2000 },
  fc.property(second, fc.nat({ max: 1_000_000 }), amount, amount, (at, seconds, a, b) => {
    const [fewer, more] = a < b ? [a, b] : [b, a];
    const end = addWorkingMinutes(at, fewer, vietnamCalendar);
    same(addWorkingMinutes(at, more, vietnamCalendar) > end, more > fewer);
    const later = fromLocalTime(Math.min(LAST_MINUTE, toLocalTime(at, "UTC") + seconds * 1000));
    same(addWorkingMinutes(later, fewer, vietnamCalendar) >= end, true);
  }),
);

test("the laws of office minutes are tried on no fewer than 25,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(25_000);
});
