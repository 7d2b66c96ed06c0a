import fc from "fast-check";
import { defineCalendar, type WorkingCalendar } from "motcua/calendar";
import { computeDeadline, type Deadline, type DeadlineRequest } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarArbitrary } from "../support/calendarArbitraries.js";
import { dayInVietnam } from "../support/deadlineArbitraries.js";
import { answerOf, laws, same, several } from "../support/laws.js";
import {
  countMinutes,
  DAY_MINUTES,
  dateOf,
  daysBetween,
  type PlainCalendar,
  plainCalendar,
  textOfMinute,
} from "../support/plainCalendar.js";
import {
  closingMinute,
  dueDayOfMinute,
  type PlainHours,
  type PlainPause,
  walkToDueMinute,
} from "../support/plainDeadline.js";
import { PLAIN_VIETNAM } from "../support/plainVietnam.js";

const { law, cases } = laws();

/** A limit in working hours with up to three pauses, in order, from shortly before a minute on. */
const hoursFrom = (start: number): fc.Arbitrary<PlainHours> =>
  fc
    .record({
      hours: fc.integer({ min: 1, max: 20 }),
      gaps: fc.array(fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 900 })), { maxLength: 3 }),
      onPause: fc.constantFrom("continue" as const, "continue" as const, "restart" as const),
    })
    .map(({ hours, gaps, onPause }) => {
      let minute = Math.max(0, start - 300);
      const pauses = gaps.map(([gap, length]): PlainPause => {
        const from = minute + gap;
        minute = from + length;
        return { from, to: minute };
      });
      return { start, hours, onPause, pauses };
    });

const asRequest = ({ start, hours, onPause, pauses }: PlainHours, plain: PlainCalendar): DeadlineRequest => ({
  receivedAt: textOfMinute(start, plain),
  limit: { amount: hours, unit: "working-hour" },
  rules: { onPause },
  pauses: pauses.map(({ from, to }) => ({
    from: textOfMinute(from, plain),
    to: textOfMinute(to, plain),
    reason: "supplement",
  })),
});

const holds = (limit: PlainHours, calendar: WorkingCalendar, plain: PlainCalendar): void => {
  const open = plain.open();
  const due = walkToDueMinute(limit, open);
  // a pause that begins in the very minute in which the result is due is another question, as is the last midnight
  if (due === open.length || limit.pauses.some(({ from }) => from === due)) return;
  const deadline = answerOf(() => computeDeadline(asRequest(limit, plain), calendar));
  same(deadline?.dueAt ?? null, due === null ? null : textOfMinute(due, plain));
  if (due === null) return;
  const original = walkToDueMinute({ ...limit, pauses: [] }, open) as number;
  same(deadline?.originalDueDate, dateOf(dueDayOfMinute(original, open), plain));
};

describe("against steps of one minute", () => {
  const asked = calendarArbitrary(8).chain((definition) => {
    const days = daysBetween(definition.coverage.to, definition.coverage.from) + 1;
    // a pause may lie beyond the last day, where nothing can be asked: the walk must then have ended before
    const start = fc.nat({ max: Math.floor((days * DAY_MINUTES) / 2) });
    return fc.record({ definition: fc.constant(definition), limits: several(start.chain(hoursFrom), 8) });
  });

  law(
    "on calendars of one's own, with pauses, going on or counted afresh",
    { runs: 700, questions: 8 },
    fc.property(asked, ({ definition, limits }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      for (const limit of limits) holds(limit, calendar, plain);
    }),
  );

  const minuteInVietnam = fc
    .tuple(dayInVietnam, fc.nat({ max: DAY_MINUTES - 1 }))
    .map(([day, minute]) => day * DAY_MINUTES + minute);
  const limitInVietnam = minuteInVietnam.chain(hoursFrom);

  law(
    "in Viet Nam",
    { runs: 5000 },
    fc.property(limitInVietnam, (limit) => holds(limit, vietnamCalendar, PLAIN_VIETNAM)),
  );

  law(
    "while a pause is open: what is left by the walk",
    { runs: 2000 },
    fc.property(minuteInVietnam, fc.integer({ min: 1, max: 20 }), fc.nat({ max: 4000 }), (start, hours, away) => {
      const open = PLAIN_VIETNAM.open();
      const from = start + away;
      const due = walkToDueMinute({ start, hours, onPause: "continue", pauses: [] }, open) as number;
      const { dueAt, remaining }: Deadline = computeDeadline(
        {
          receivedAt: textOfMinute(start, PLAIN_VIETNAM),
          limit: { amount: hours, unit: "working-hour" },
          pauses: [{ from: textOfMinute(from, PLAIN_VIETNAM), reason: "supplement" }],
        },
        vietnamCalendar,
      );
      same(dueAt, from > due ? textOfMinute(due, PLAIN_VIETNAM) : null);
      same(remaining === null, from > due);
      if (remaining === null) return;
      same(remaining.unit, "working-hour");
      same(Math.round(remaining.amount * 60), hours * 60 - countMinutes(from, start, open));
    }),
  );

  law(
    "an extension by hours is a longer limit; one up to a date lasts until its closing time",
    { runs: 3000 },
    fc.property(limitInVietnam, fc.nat({ max: 10 }), fc.integer({ min: 1, max: 9 }), (asked, more, days) => {
      const plain = PLAIN_VIETNAM;
      const limit = { ...asked, pauses: [] };
      const decidedAt = textOfMinute(limit.start, plain);
      const by = { decidedAt, by: { amount: more, unit: "working-hour" as const }, reason: "" };
      const request = asRequest(limit, plain);
      const longer = walkToDueMinute({ ...limit, hours: limit.hours + more }, plain.open()) as number;
      same(computeDeadline({ ...request, extensions: [by] }, vietnamCalendar).dueAt, textOfMinute(longer, plain));
      const due = walkToDueMinute(limit, plain.open()) as number;
      let day = Math.floor(due / DAY_MINUTES) + days;
      const to = { decidedAt, to: dateOf(day, plain), reason: "" };
      while (!plain.worked[day]) day += 1;
      same(
        computeDeadline({ ...request, extensions: [to] }, vietnamCalendar).dueAt,
        textOfMinute(closingMinute(day, plain), plain),
      );
    }),
  );
});

test("the laws of limits in hours are tried on no fewer than 15,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(15_000);
});
