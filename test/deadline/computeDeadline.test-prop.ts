import fc from "fast-check";
import { defineCalendar, type WorkingCalendar } from "motcua/calendar";
import { computeDeadline, computeDeadlines, type Deadline, type DeadlineRequest } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarArbitrary } from "../support/calendarArbitraries.js";
import { asPauses, asRequest, dayInVietnam, limitFrom, limitInVietnam } from "../support/deadlineArbitraries.js";
import { answerOf, laws, same, several } from "../support/laws.js";
import {
  DAY_MINUTES,
  dateOf,
  dateOrNull,
  daysBetween,
  type PlainCalendar,
  plainCalendar,
  textOfMinute,
} from "../support/plainCalendar.js";
import {
  closingMinute,
  halfTimeMinute,
  leftWhenStopped,
  type PlainLimit,
  type PlainReception,
  plainStart,
  walkToDueDay,
  walkWithSupplies,
} from "../support/plainDeadline.js";
import { PLAIN_VIETNAM } from "../support/plainVietnam.js";

const { law, cases } = laws();

const deadlineOf = (
  limit: PlainLimit,
  plain: PlainCalendar,
  calendar: WorkingCalendar,
  more: Partial<DeadlineRequest> = {},
): Deadline | null => answerOf(() => computeDeadline({ ...asRequest(limit, plain), ...more }, calendar));

const inVietnam = (limit: PlainLimit, more: Partial<DeadlineRequest> = {}): Deadline =>
  computeDeadline({ ...asRequest(limit, PLAIN_VIETNAM), ...more }, vietnamCalendar);

/** A limit with how its dossier came in. */
interface Received {
  readonly limit: PlainLimit;
  readonly reception: PlainReception;
  readonly sameTime: boolean;
}

const clockMinute = fc.oneof(fc.nat({ max: DAY_MINUTES - 1 }), fc.constantFrom(449, 450, 690, 780, 1020, 1021));

const receivedOn = (day: number): fc.Arbitrary<Received> =>
  fc
    .record({
      limit: limitFrom(day),
      minute: fc.option(clockMinute, { freq: 3, nil: null }),
      cutOff: fc.option(clockMinute, { nil: null }),
      onWorkingDay: fc.boolean(),
      sameTime: fc.boolean(),
    })
    .map(({ limit, minute, cutOff, onWorkingDay, sameTime }) => ({
      limit,
      // without a time of day there is no cut-off and no same time
      reception: { day, minute, cutOff: minute === null ? null : cutOff, onWorkingDay },
      sameTime: sameTime && minute !== null,
    }));

const clockText = (minute: number): string => textOfMinute(minute, PLAIN_VIETNAM).slice(-5);

const asFullRequest = ({ limit, reception, sameTime }: Received, plain: PlainCalendar): DeadlineRequest => {
  const { day, minute, cutOff, onWorkingDay } = reception;
  const request = asRequest(limit, plain);
  const textOf = (on: number) => (minute === null ? dateOf(on, plain) : textOfMinute(on * DAY_MINUTES + minute, plain));
  return {
    ...request,
    pauses: limit.pauses.map(({ from, to }) => ({ from: dateOf(from, plain), to: textOf(to), reason: "supplement" })),
    receivedAt: textOf(day),
    rules: {
      ...request.rules,
      cutOff: cutOff === null ? undefined : clockText(cutOff),
      receivedOnRestDay: onWorkingDay ? "next-working-day" : "as-received",
      dueTime: sameTime ? "same-time" : "closing-time",
    },
  };
};

const dueMinute = (due: number, minute: number | null, { limit, sameTime }: Received, plain: PlainCalendar): number => {
  if (!Number.isInteger(limit.amount)) return halfTimeMinute(due, plain);
  return sameTime && minute !== null ? due * DAY_MINUTES + minute : closingMinute(due, plain);
};

/** Every field of a deadline without an open pause, against the walk. */
const holds = (received: Received, calendar: WorkingCalendar, plain: PlainCalendar): void => {
  const start = plainStart(received.reception, plain);
  const deadline = answerOf(() => computeDeadline(asFullRequest(received, plain), calendar));
  const limit = { ...received.limit, start: start?.day ?? 0, supplied: received.reception };
  const { due, minute } = start === null ? { due: null, minute: null } : walkWithSupplies(limit, plain);
  same(deadline?.dueDate ?? null, dateOrNull(due, plain));
  if (deadline === null || due === null || start === null) return;
  same(deadline.startDate, dateOf(start.day, plain));
  same(deadline.originalDueDate, dateOrNull(walkToDueDay({ ...limit, pauses: [] }, plain), plain));
  same(
    deadline.dueAt,
    textOfMinute(
      dueMinute(due, limit.onPause === "restart" ? (minute ?? start.minute) : start.minute, received, plain),
      plain,
    ),
  );
  same(deadline.legalEndAt, `${dateOf(due + 1, plain)}T00:00`);
  const isAnnounced = plain.announced.slice(start.day, due + 1).every(Boolean);
  same(deadline.certainty, isAnnounced ? "announced" : "provisional");
  same(deadline.remaining ?? deadline.projectedDueDate, null);
};

describe("limits in days and months, against steps of one day", () => {
  const asked = calendarArbitrary(120).chain((definition) => {
    const day = fc.nat({ max: daysBetween(definition.coverage.to, definition.coverage.from) });
    return fc.record({ definition: fc.constant(definition), questions: several(day.chain(receivedOn), 8) });
  });

  law(
    "on calendars of one's own, refused exactly where the walk leaves the coverage",
    { runs: 1200, questions: 8 },
    fc.property(asked, ({ definition, questions }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      for (const received of questions) holds(received, calendar, plain);
    }),
  );

  law(
    "in Viet Nam",
    { runs: 10_000 },
    fc.property(dayInVietnam.chain(receivedOn), (received) => holds(received, vietnamCalendar, PLAIN_VIETNAM)),
  );

  law(
    "in Viet Nam, many at once as one by one",
    { runs: 100, questions: 10 },
    fc.property(several(limitInVietnam, 10), (limits) => {
      const requests = limits.map((limit) => asRequest(limit, PLAIN_VIETNAM));
      expect(computeDeadlines(requests, vietnamCalendar).map(({ dueDate }) => dueDate)).toEqual(
        limits.map((limit) => dateOrNull(walkToDueDay(limit, PLAIN_VIETNAM), PLAIN_VIETNAM)),
      );
    }),
  );
});

describe("the laws of limits, of days and of months", () => {
  law(
    "a longer limit is never due earlier, nor one received later",
    { runs: 4000 },
    fc.property(limitInVietnam, fc.nat({ max: 5 }), fc.nat({ max: 40 }), (asked, more, later) => {
      // a limit of 0 has no first day that could count
      const limit = { ...asked, pauses: [], sameDay: asked.sameDay && asked.amount > 0 };
      const { dueDate } = inVietnam(limit);
      same((inVietnam({ ...limit, amount: limit.amount + more }).dueDate ?? "") >= (dueDate ?? ""), true);
      same((inVietnam({ ...limit, start: limit.start + later }).dueDate ?? "") >= (dueDate ?? ""), true);
    }),
  );

  /** Calendars with questions under one rule on pauses. */
  const asked = calendarArbitrary(120)
    .filter(({ coverage }) => coverage.from < coverage.to)
    .chain((definition) => {
      const start = fc.integer({ min: 1, max: daysBetween(definition.coverage.to, definition.coverage.from) });
      return fc.record({
        definition: fc.constant(definition),
        questions: several(fc.tuple(start.chain(limitFrom), fc.nat({ max: 40 }), fc.nat({ max: 8 })), 6),
      });
    });

  law(
    "no pause makes a deadline earlier, under either rule",
    { runs: 500, questions: 6 },
    fc.property(asked, ({ definition, questions }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      for (const [limit] of questions) {
        const deadline = deadlineOf(limit, plain, calendar);
        const fewer = deadlineOf({ ...limit, pauses: limit.pauses.slice(0, -1) }, plain, calendar);
        // refused with fewer pauses, it is refused with all
        if (deadline === null) continue;
        same((deadline.dueDate ?? "") >= (fewer?.dueDate ?? "never"), true);
        same((deadline.dueDate ?? "") >= deadline.originalDueDate, true);
      }
    }),
  );

  law(
    "going on after a pause: one of length zero changes nothing, wherever it lies, and splitting one changes nothing",
    { runs: 700, questions: 6 },
    fc.property(asked, ({ definition, questions }) => {
      const calendar = defineCalendar(definition);
      const plain = plainCalendar(definition);
      for (const [anyLimit, away, part] of questions) {
        const limit = { ...anyLimit, onPause: "continue" as const };
        const dueDate = deadlineOf(limit, plain, calendar)?.dueDate;
        const at = limit.start + away - 5;
        const isFree = limit.pauses.every(({ from, to }) => at <= from || at >= to);
        const withZero = isFree ? [...limit.pauses, { from: at, to: at }] : limit.pauses;
        same(deadlineOf({ ...limit, pauses: withZero }, plain, calendar)?.dueDate, dueDate);
        const split = limit.pauses.flatMap(({ from, to }) => {
          const between = Math.min(to, from + part);
          return [
            { from, to: between },
            { from: between, to },
          ];
        });
        same(deadlineOf({ ...limit, pauses: split }, plain, calendar)?.dueDate, dueDate);
      }
    }),
  );

  law(
    "while a pause is open: what is left by the walk, and projected as if the pause ended then",
    { runs: 4000 },
    fc.property(limitInVietnam, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (limit, open, ended) => {
      const plain = PLAIN_VIETNAM;
      const from = Math.max(limit.pauses.at(-1)?.to ?? limit.start, limit.start) + open;
      const to = from + ended;
      const opened = { from: dateOf(from, plain), reason: "" };
      const paused = inVietnam(limit, {
        pauses: [...asPauses(limit.pauses, plain), opened],
        asOf: dateOf(to, plain),
      });
      const due = walkToDueDay(limit, plain) as number;
      if (from > due) {
        same(paused.dueDate, dateOf(due, plain));
        same(paused.remaining, null);
        return;
      }
      const resumed = walkToDueDay({ ...limit, pauses: [...limit.pauses, { from, to }] }, plain);
      same(paused.dueDate ?? paused.dueAt ?? paused.legalEndAt, null);
      same(paused.projectedDueDate, dateOrNull(resumed, plain));
      same(paused.remaining?.amount, leftWhenStopped(limit, from, plain));
      const inDays = limit.unit === "month" && limit.onPause === "continue";
      same(paused.remaining?.unit, inDays ? "calendar-day" : limit.unit);
    }),
  );
});

describe("a deadline as data", () => {
  law(
    "comes back from JSON as it was, and is computed again from it",
    { runs: 500 },
    fc.property(limitInVietnam, (limit) => {
      const request = asRequest(limit, PLAIN_VIETNAM);
      const before = JSON.stringify(request);
      const deadline = computeDeadline(request, vietnamCalendar);
      expect(JSON.stringify(request)).toBe(before);
      const revived: Deadline = JSON.parse(JSON.stringify(deadline));
      expect(revived).toEqual(deadline);
      expect(computeDeadline(revived.request, vietnamCalendar)).toEqual(deadline);
    }),
  );
});

test("the laws of limits in days are tried on no fewer than 30,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(30_000);
});
