import fc from "fast-check";
import {
  addWorkingDays,
  addWorkingDaysColumn,
  calendarAsKnownOn,
  certaintyOf,
  countWorkingDays,
  defineCalendar,
  describeDay,
  differenceInWorkingDays,
  differenceInWorkingDaysColumn,
  eachDay,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  rollBackward,
  rollForward,
  toEpochDays,
  type WorkingCalendar,
} from "motcua/calendar";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarArbitrary } from "../support/calendarArbitraries.js";
import { answerOf, laws, same, several } from "../support/laws.js";
import {
  countSteps,
  dateOf,
  dateOrNull,
  dayAfter,
  daysBetween,
  type PlainCalendar,
  plainCalendar,
  rollSteps,
  stepWorkingDays,
} from "../support/plainCalendar.js";
import { PLAIN_VIETNAM } from "../support/plainVietnam.js";

const { law, cases } = laws();

/** Every question that has one date, against the walk. */
const holdsOnDay = (day: number, calendar: WorkingCalendar, plain: PlainCalendar): void => {
  const date = dateOf(day, plain);
  same(isWorkingDay(date, calendar), plain.worked[day]);
  same(certaintyOf(date, calendar), plain.announced[day] ? "announced" : "provisional");
  same(
    answerOf(() => nextWorkingDay(date, calendar)),
    dateOrNull(stepWorkingDays(day, 1, plain), plain),
  );
  same(
    answerOf(() => previousWorkingDay(date, calendar)),
    dateOrNull(stepWorkingDays(day, -1, plain), plain),
  );
  same(
    answerOf(() => rollForward(date, calendar)),
    dateOrNull(rollSteps(day, 1, plain), plain),
  );
  same(
    answerOf(() => rollBackward(date, calendar)),
    dateOrNull(rollSteps(day, -1, plain), plain),
  );
};

/** The laws of two days: the difference is antisymmetric, and the closed range counts its first day as well. */
const holdsBetween = (a: number, b: number, calendar: WorkingCalendar, plain: PlainCalendar): void => {
  const [date, other] = [dateOf(a, plain), dateOf(b, plain)];
  const difference = differenceInWorkingDays(date, other, calendar);
  same(differenceInWorkingDays(other, date, calendar), 0 - difference);
  const [from, to] = a < b ? [date, other] : [other, date];
  const both = countWorkingDays({ from, to }, calendar);
  same(both, Math.abs(difference) + (isWorkingDay(from, calendar) ? 1 : 0));
};

/** The laws of adding: strictly after, in order, undone by the difference, in two steps or at once. */
const holdsAdding = (date: IsoDate, n: number, more: number, calendar: WorkingCalendar): void => {
  const add = (from: IsoDate, amount: number) => answerOf(() => addWorkingDays(from, amount, calendar));
  const due = add(date, n);
  if (due === null) {
    same(add(date, n + more), null);
    return;
  }
  same(due > date, true);
  same(differenceInWorkingDays(due, date, calendar), n);
  const further = add(due, more);
  same(further, add(date, n + more));
  same(further === null || further > due, true);
  const back = add(due, -n);
  same(back === null ? -n : differenceInWorkingDays(back, due, calendar), -n);
};

describe("a calendar of one's own, against steps of one day", () => {
  /** Days of every kind, and amounts that stay within the calendar as often as they leave it. */
  const asked = calendarArbitrary(90).chain((definition) => {
    const day = fc.nat({ max: daysBetween(definition.coverage.to, definition.coverage.from) });
    const question = fc.record({
      a: day,
      b: day,
      amount: fc.integer({ min: -60, max: 60 }),
      more: fc.integer({ min: 1, max: 20 }),
    });
    return fc.record({ definition: fc.constant(definition), questions: several(question, 12) });
  });

  law(
    "every question has the answer of the walk",
    { runs: 1500, questions: 12 },
    fc.property(asked, ({ definition, questions }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      for (const { a, b, amount } of questions) {
        holdsOnDay(a, calendar, plain);
        const [from, to] = [dateOf(a, plain), dateOf(b, plain)];
        same(
          answerOf(() => addWorkingDays(from, amount, calendar)),
          dateOrNull(stepWorkingDays(a, amount, plain), plain),
        );
        same(differenceInWorkingDays(from, to, calendar), countSteps(a, b, plain));
      }
    }),
  );

  law(
    "the laws hold: undone, antisymmetric, strictly after, in order, in two steps or at once",
    { runs: 800, questions: 12 },
    fc.property(asked, ({ definition, questions }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      for (const question of questions) {
        holdsBetween(question.a, question.b, calendar, plain);
        holdsAdding(dateOf(question.a, plain), 1 + (Math.abs(question.amount) % 12), question.more, calendar);
      }
    }),
  );

  law(
    "columns say row by row what the scalar says, and refuse where one row is refused",
    { runs: 600, questions: 12 },
    fc.property(asked, ({ definition, questions }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      const columnOf = (days: readonly number[]) => toEpochDays(days.map((day) => dateOf(day, plain)));
      const later = columnOf(questions.map(({ a }) => a));
      const earlier = columnOf(questions.map(({ b }) => b));
      expect([...differenceInWorkingDaysColumn(later, earlier, calendar)]).toEqual(
        questions.map(({ a, b }) => countSteps(a, b, plain)),
      );
      const stepped = questions.map(({ a, amount }) => stepWorkingDays(a, amount, plain));
      const added = answerOf(() =>
        addWorkingDaysColumn(
          later,
          Int32Array.from(questions, ({ amount }) => amount),
          calendar,
        ),
      );
      expect(added === null ? null : [...added]).toEqual(
        stepped.includes(null) ? null : [...columnOf(stepped as readonly number[])],
      );
    }),
  );

  law(
    "eachDay describes the whole coverage, each day as what it is, and as many are worked as are counted",
    { runs: 300 },
    fc.property(calendarArbitrary(60), (definition) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      const days = [...eachDay(definition.coverage, calendar)];
      expect(days.map(({ date, kind, working }) => ({ date, kind, working }))).toEqual(
        plain.dates.map((date, day) => ({ date, kind: plain.kinds[day], working: plain.worked[day] })),
      );
      expect(days.filter(({ working }) => working).length).toBe(countWorkingDays(definition.coverage, calendar));
    }),
  );

  law(
    "a calendar survives JSON: it answers as before",
    { runs: 300 },
    fc.property(asked, ({ definition, questions }) => {
      const calendar = defineCalendar(definition);
      const revived: WorkingCalendar = JSON.parse(JSON.stringify(calendar));
      expect(defineCalendar(revived)).toEqual(calendar);
      for (const { a, amount } of questions) {
        const date = dayAfter(definition.coverage.from, a);
        same(
          answerOf(() => addWorkingDays(date, amount, revived)),
          answerOf(() => addWorkingDays(date, amount, calendar)),
        );
      }
    }),
  );
});

describe("Viet Nam's calendar, against steps of one day", () => {
  const plain = PLAIN_VIETNAM;
  const dayIn = (first: IsoDate, last: IsoDate) =>
    fc.integer({ min: daysBetween(first, plain.first), max: daysBetween(last, plain.first) });

  /** Announced days, projected ones, those that the calendar lists, and both ends. */
  const day = fc.oneof(
    { arbitrary: dayIn("2010-01-01", "2027-12-31"), weight: 4 },
    { arbitrary: dayIn("2010-01-01", "2100-12-31"), weight: 4 },
    { arbitrary: fc.constantFrom(...plain.special), weight: 4 },
    { arbitrary: fc.oneof(dayIn("2010-01-01", "2010-02-15"), dayIn("2100-11-15", "2100-12-31")), weight: 1 },
  );

  test("its days are of every kind that a year's decision knows", () => {
    const kinds = new Set(plain.special.map((special) => plain.kinds[special]));
    expect([...kinds].toSorted()).toEqual([
      "holiday",
      "in-lieu",
      "swapped-off",
      "swapped-work",
      "weekly-rest",
      "workday",
    ]);
  });

  test("each day of the coverage is described as what it is", () => {
    const described = plain.dates.map((date) => describeDay(date, vietnamCalendar));
    expect(described.map(({ kind }) => kind)).toEqual(plain.kinds);
    expect(described.map(({ working }) => working)).toEqual(plain.worked);
  });

  law(
    "adding, in both directions, up to both ends of the coverage",
    { runs: 10_000 },
    fc.property(day, fc.integer({ min: -70, max: 70 }), (from, amount) => {
      same(
        answerOf(() => addWorkingDays(dateOf(from, plain), amount, vietnamCalendar)),
        dateOrNull(stepWorkingDays(from, amount, plain), plain),
      );
    }),
  );

  law(
    "adding is undone by the difference, also over decades",
    { runs: 6000 },
    fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, amount) => {
      const date = dateOf(from, plain);
      const reached = answerOf(() => addWorkingDays(date, amount, vietnamCalendar));
      fc.pre(reached !== null && (amount >= 0 || plain.worked[from] === true));
      same(differenceInWorkingDays(reached as IsoDate, date, vietnamCalendar), amount);
      same(amount === 0 || plain.worked[daysBetween(reached as IsoDate, plain.first)], true);
    }),
  );

  const amount = fc.integer({ min: 1, max: 400 });

  law(
    "adding in two steps is adding at once",
    { runs: 5000 },
    fc.property(day, amount, amount, (from, a, b) => {
      const date = dateOf(from, plain);
      const inTwo = (step: 1 | -1) =>
        answerOf(() => addWorkingDays(addWorkingDays(date, step * a, vietnamCalendar), step * b, vietnamCalendar));
      const atOnce = (step: 1 | -1) => answerOf(() => addWorkingDays(date, step * (a + b), vietnamCalendar));
      same(inTwo(1), atOnce(1));
      same(inTwo(-1), atOnce(-1));
    }),
  );

  law(
    "more working days end later, and a later start never ends earlier",
    { runs: 4000 },
    fc.property(dayIn("2010-01-01", "2095-12-31"), fc.nat({ max: 60 }), amount, amount, (from, later, a, b) => {
      const end = addWorkingDays(dateOf(from, plain), a, vietnamCalendar);
      same(addWorkingDays(dateOf(from, plain), a + b, vietnamCalendar) > end, true);
      same(addWorkingDays(dateOf(from + later, plain), a, vietnamCalendar) >= end, true);
    }),
  );

  law(
    "the difference is the walk's count, antisymmetric, and adds up over a day between",
    { runs: 6000 },
    fc.property(day, fc.integer({ min: -400, max: 400 }), fc.nat({ max: 400 }), (a, away, part) => {
      const b = Math.min(plain.dates.length - 1, Math.max(0, a + away));
      const between = a + Math.trunc(((b - a) * part) / 400);
      const [from, middle, to] = [dateOf(a, plain), dateOf(between, plain), dateOf(b, plain)];
      const difference = differenceInWorkingDays(to, from, vietnamCalendar);
      same(difference, countSteps(b, a, plain));
      same(differenceInWorkingDays(from, to, vietnamCalendar), 0 - difference);
      const [second, first] = [
        differenceInWorkingDays(to, middle, vietnamCalendar),
        differenceInWorkingDays(middle, from, vietnamCalendar),
      ];
      same(second + first, difference);
    }),
  );

  law(
    "a closed range counts its first day as well",
    { runs: 4000 },
    fc.property(day, fc.nat({ max: 400 }), (a, length) => {
      const b = Math.min(plain.dates.length - 1, a + length);
      const range = { from: dateOf(a, plain), to: dateOf(b, plain) };
      const counted = countWorkingDays(range, vietnamCalendar);
      same(counted, countSteps(b, a - 1, plain));
      const difference = differenceInWorkingDays(range.to, range.from, vietnamCalendar);
      same(counted, difference + (isWorkingDay(range.from, vietnamCalendar) ? 1 : 0));
    }),
  );

  law(
    "rolling stops at the date itself or strictly beyond it, never past a working day",
    { runs: 5000 },
    fc.property(day, (at) => holdsOnDay(at, vietnamCalendar, plain)),
  );

  law(
    "columns say row by row what the walk says",
    { runs: 400, questions: 20 },
    fc.property(
      several(fc.tuple(dayIn("2010-06-01", "2100-06-01"), fc.integer({ min: -70, max: 70 }), day), 20),
      (rows) => {
        const columnOf = (days: readonly number[]) => toEpochDays(days.map((at) => dateOf(at, plain)));
        const days = columnOf(rows.map(([at]) => at));
        const amounts = Int32Array.from(rows, ([, working]) => working);
        const reached = rows.map(([at, working]) => stepWorkingDays(at, working, plain) as number);
        expect(addWorkingDaysColumn(days, amounts, vietnamCalendar)).toEqual(columnOf(reached));
        const near = rows.map(([at, working]) => at + working);
        const differences = differenceInWorkingDaysColumn(columnOf(near), days, vietnamCalendar);
        expect([...differences]).toEqual(rows.map(([at], row) => countSteps(near[row] as number, at, plain)));
      },
    ),
  );
});

describe("calendarAsKnownOn", () => {
  const knownDay = fc.nat({ max: daysBetween("2028-06-01", "2009-06-01") }).map((days) => dayAfter("2009-06-01", days));

  law(
    "of what was known on a later day gives what was known on the earlier one",
    { runs: 40 },
    fc.property(knownDay, knownDay, (a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const direct = calendarAsKnownOn(vietnamCalendar, earlier);
      const detour = calendarAsKnownOn(calendarAsKnownOn(vietnamCalendar, later), earlier);
      expect({ ...detour, version: "" }).toEqual({ ...direct, version: "" });
    }),
  );

  law(
    "keeps both halves of every swap or neither, and announces no less than before",
    { runs: 60 },
    fc.property(knownDay, (date) => {
      const known = calendarAsKnownOn(vietnamCalendar, date);
      const listed = new Set<string>(known.days.map((row) => row.date));
      expect(known.days.every(({ pairedWith }) => pairedWith === undefined || listed.has(pairedWith))).toBe(true);
      const later = calendarAsKnownOn(vietnamCalendar, dayAfter(date, 30));
      expect(known.days.every((row) => later.days.some((other) => other.date === row.date))).toBe(true);
      expect(known.announcements?.length).toBeLessThanOrEqual(later.announcements?.length ?? 0);
    }),
  );
});

test("the laws of the calendar are tried on no fewer than 75,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(75_000);
});
