import fc from "fast-check";
import { computeDeadline, deadlineStatus } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { asRequest, dayInVietnam, limitInVietnam } from "../support/deadlineArbitraries.js";
import { laws, same } from "../support/laws.js";
import { countSteps, DAY_MINUTES, dateOf, textOfMinute } from "../support/plainCalendar.js";
import { plainStatus, walkToDueDay, walkToDueMinute } from "../support/plainDeadline.js";
import { PLAIN_VIETNAM as plain } from "../support/plainVietnam.js";

const { law, cases } = laws();

const UTC_OFFSET_MINUTES = 7 * 60;

law(
  "a limit in days is judged by the date, at any hour and in any zone, and by the working days to it",
  { runs: 5000 },
  fc.property(
    limitInVietnam,
    fc.integer({ min: -20, max: 20 }),
    fc.nat({ max: DAY_MINUTES - 1 }),
    fc.constantFrom(0, 1, 2, 5),
    (limit, away, minute, dueSoon) => {
      const request = asRequest(limit, plain);
      const deadline = computeDeadline({ ...request, rules: { ...request.rules, dueSoon } }, vietnamCalendar);
      const due = walkToDueDay(limit, plain) as number;
      const today = Math.max(0, due + away);
      const { state, workingDaysLeft } = plainStatus(due, today, dueSoon, plain);
      const at = today * DAY_MINUTES + minute;
      const instants = [
        dateOf(today, plain),
        textOfMinute(at, plain),
        `${textOfMinute(at - UTC_OFFSET_MINUTES, plain)}Z` as const,
      ];
      for (const asOf of instants) {
        const status = deadlineStatus(deadline, asOf, vietnamCalendar);
        same(status.state, state);
        same(status.workingDaysLeft, workingDaysLeft);
        same(status.remaining, null);
      }
    },
  ),
);

law(
  "a limit in hours is judged by the minute",
  { runs: 4000 },
  fc.property(
    dayInVietnam,
    fc.nat({ max: DAY_MINUTES - 1 }),
    fc.integer({ min: 1, max: 30 }),
    fc.oneof(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -2, max: 2 })),
    (day, clock, hours, away) => {
      const start = day * DAY_MINUTES + clock;
      const due = walkToDueMinute({ start, hours, onPause: "continue", pauses: [] }, plain.open()) as number;
      const deadline = computeDeadline(
        { receivedAt: textOfMinute(start, plain), limit: { amount: hours, unit: "working-hour" } },
        vietnamCalendar,
      );
      const at = due + away;
      const [dueDay, today] = [due, at].map((minute) => Math.floor(minute / DAY_MINUTES)) as [number, number];
      const expected = plainStatus(dueDay, today, 1, plain);
      const status = deadlineStatus(deadline, textOfMinute(at, plain), vietnamCalendar);
      same(status.state, at > due ? "overdue" : expected.state);
      same(status.workingDaysLeft, countSteps(dueDay, today, plain));
    },
  ),
);

law(
  "while a pause is open it is paused, on whatever day one asks, with what is left",
  { runs: 2000 },
  fc.property(limitInVietnam, fc.nat({ max: 5 }), fc.nat({ max: 60 }), (limit, after, away) => {
    const from = limit.start + after;
    const deadline = computeDeadline(
      { ...asRequest(limit, plain), pauses: [{ from: dateOf(from, plain), reason: "" }] },
      vietnamCalendar,
    );
    const status = deadlineStatus(deadline, dateOf(from + away, plain), vietnamCalendar);
    same(status.state === "paused", deadline.dueDate === null);
    expect(status.remaining).toEqual(deadline.remaining);
    same(status.workingDaysLeft === null, deadline.dueDate === null);
  }),
);

test("the laws of a deadline's status are tried on no fewer than 11,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(11_000);
});
