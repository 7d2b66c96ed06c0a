import fc from "fast-check";
import type { WorkingCalendar } from "motcua/calendar";
import { computeDeadline, type DayStep, type Deadline, explainDeadline } from "motcua/deadline";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { asRequest, dayInVietnam, limitInVietnam } from "../support/deadlineArbitraries.js";
import { laws, same } from "../support/laws.js";
import { countMinutes, DAY_MINUTES, dateOf, daysBetween, textOfMinute } from "../support/plainCalendar.js";
import { plainSteps } from "../support/plainDeadline.js";
import { PLAIN_VIETNAM as plain } from "../support/plainVietnam.js";

const { law, cases } = laws();

/** The amounts counted since the limit was last counted afresh. */
const lastCountOf = (steps: readonly DayStep[]): readonly number[] => {
  let amounts: number[] = [];
  for (const step of steps) {
    if (step.kind !== "counted") continue;
    const { amount, used } = step.facts;
    amounts = amount === used ? [amount] : [...amounts, amount];
  }
  return amounts;
};

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** One step a day without gaps, each the day that the calendar knows; the last one, and only it, is due. */
const holdsDayByDay = (
  steps: readonly DayStep[],
  { dueDate }: Deadline,
  received: number,
  calendar: WorkingCalendar,
) => {
  const due = daysBetween(dueDate as NonNullable<typeof dueDate>, calendar.coverage.from);
  same(steps.length, due - received + 1);
  for (const [index, { date, code, kind, facts }] of steps.entries()) {
    const day = received + index;
    same(date, dateOf(day, plain));
    same(facts.date, date);
    same(code, `deadline/${kind}`);
    same(facts.kind, plain.kinds[day]);
    same(facts.working, plain.worked[day]);
    same("due" in facts && facts.due, day === due);
  }
};

law(
  "one step a day, from receipt to the one day that is due, each of the day's own kind; the last count adds up to the limit",
  { runs: 3000 },
  fc.property(limitInVietnam, (limit) => {
    const deadline = computeDeadline(asRequest(limit, plain), vietnamCalendar);
    const steps = explainDeadline(deadline, vietnamCalendar);
    holdsDayByDay(steps, deadline, limit.start, vietnamCalendar);
    const counted = sum(lastCountOf(steps));
    const { amount, unit } = limit;
    if (unit === "month") same(counted >= amount * 28 && counted <= amount * 31, true);
    else same(counted, amount);
  }),
);

law(
  "what each day did is what the walk did on it: received, counted, skipped, paused or rolled",
  { runs: 4000 },
  fc.property(limitInVietnam, (anyLimit) => {
    const limit = { ...anyLimit, onPause: "continue" as const };
    const deadline = computeDeadline(asRequest(limit, plain), vietnamCalendar);
    const kinds = explainDeadline(deadline, vietnamCalendar).map(({ kind }) => kind);
    same(kinds.join(" "), plainSteps(limit, limit.start, plain).join(" "));
  }),
);

law(
  "received on a rest day that makes way: the days up to the next working day count for nothing",
  { runs: 2000 },
  fc.property(limitInVietnam, (anyLimit) => {
    const received = anyLimit.start;
    let start = received;
    while (!plain.worked[start]) start += 1;
    const limit = { ...anyLimit, start, onPause: "continue" as const };
    const request = asRequest(limit, plain);
    const deadline = computeDeadline(
      {
        ...request,
        receivedAt: dateOf(received, plain),
        rules: { ...request.rules, receivedOnRestDay: "next-working-day" },
      },
      vietnamCalendar,
    );
    const steps = explainDeadline(deadline, vietnamCalendar);
    holdsDayByDay(steps, deadline, received, vietnamCalendar);
    same(steps.map(({ kind }) => kind).join(" "), plainSteps(limit, received, plain).join(" "));
  }),
);

law(
  "each counted day says what is used up by then, of which whole",
  { runs: 2000 },
  fc.property(limitInVietnam, (anyLimit) => {
    const limit = { ...anyLimit, onPause: "continue" as const };
    const steps = explainDeadline(computeDeadline(asRequest(limit, plain), vietnamCalendar), vietnamCalendar);
    let used = 0;
    for (const step of steps) {
      if (step.kind !== "counted") continue;
      used += step.facts.amount;
      same(step.facts.used, used);
      same(step.facts.unit, limit.unit === "month" ? "calendar-day" : limit.unit);
      same(step.facts.used <= step.facts.total, true);
      if (limit.unit !== "month") same(step.facts.total, limit.amount);
    }
  }),
);

law(
  "hours: what a day used up is its office time in the limit, and the days add up to it",
  { runs: 2000 },
  fc.property(dayInVietnam, fc.nat({ max: DAY_MINUTES - 1 }), fc.integer({ min: 1, max: 60 }), (day, clock, amount) => {
    const start = day * DAY_MINUTES + clock;
    const limit = { amount, unit: "working-hour" } as const;
    const deadline = computeDeadline({ receivedAt: textOfMinute(start, plain), limit }, vietnamCalendar);
    const steps = explainDeadline(deadline, vietnamCalendar);
    holdsDayByDay(steps, deadline, day, vietnamCalendar);
    let left = amount * 60;
    for (const [index, step] of steps.entries()) {
      const [from, to] = [day + index, day + index + 1].map((at) => at * DAY_MINUTES) as [number, number];
      const minutes = Math.min(left, countMinutes(to, Math.max(start, from), plain.open()));
      left -= minutes;
      same(step.kind === "counted" ? Math.round(step.facts.amount * 60) : 0, minutes);
    }
    same(left, 0);
  }),
);

test("the laws of explanations are tried on no fewer than 13,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(13_000);
});
