import fc from "fast-check";
import { computeDeadline, type Deadline, type Extension } from "motcua/deadline";
import { isMotcuaError } from "motcua/errors";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";
import { asRequest, limitInVietnam } from "../support/deadlineArbitraries.js";
import { laws, same } from "../support/laws.js";
import { dateOf, dateOrNull, rollSteps, textOfMinute } from "../support/plainCalendar.js";
import { closingMinute, extendedTo, type PlainLimit, walkToDueDay } from "../support/plainDeadline.js";
import { PLAIN_VIETNAM as plain } from "../support/plainVietnam.js";

const { law, cases } = laws();

const extendedBy = (limit: PlainLimit, extension: Extension): Deadline =>
  computeDeadline({ ...asRequest(limit, plain), extensions: [extension] }, vietnamCalendar);

/** The deadline, or the code and facts with which the extension is refused. */
const answerTo = (limit: PlainLimit, extension: Extension): { readonly due: unknown; readonly refusal: unknown } => {
  try {
    const { dueDate } = extendedBy(limit, extension);
    return { due: dueDate, refusal: null };
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    return { due: null, refusal: { code: error.code, facts: error.facts } };
  }
};

/** The due day as it stood on a day: a pause that had not begun by then changes nothing yet. */
const dueAsOf = (limit: PlainLimit, decided: number): number =>
  walkToDueDay({ ...limit, pauses: limit.pauses.filter(({ from }) => from <= decided) }, plain) as number;

/** A limit of 0 has no day that could count; made longer, it would have one. */
const counted = limitInVietnam.filter(({ sameDay, amount }) => !(sameDay && amount === 0));

law(
  "an extension by an amount is a longer limit, refused where the limit had run out before it was decided",
  { runs: 5000 },
  fc.property(counted, fc.nat({ max: 10 }), fc.nat({ max: 40 }), (limit, amount, after) => {
    const decided = limit.start + after;
    const by = { amount, unit: limit.unit };
    const answer = answerTo(limit, { decidedAt: dateOf(decided, plain), by, reason: "" });
    const due = dueAsOf(limit, decided);
    if (decided > due) {
      const facts = { decidedAt: dateOf(decided, plain), dueDate: dateOf(due, plain) };
      expect(answer.refusal).toEqual({ code: "deadline/extension-too-late", facts });
      return;
    }
    const longer = walkToDueDay({ ...limit, amount: limit.amount + amount }, plain);
    same(answer.due, dateOrNull(longer, plain));
  }),
);

law(
  "it leaves the promise on record, and a half stays a half",
  { runs: 2000 },
  fc.property(counted, fc.nat({ max: 10 }), (limit, amount) => {
    const by = { amount: amount / (limit.unit === "working-day" ? 2 : 1), unit: limit.unit };
    const extended = extendedBy(limit, { decidedAt: dateOf(limit.start, plain), by, reason: "" });
    const longer = computeDeadline(asRequest({ ...limit, amount: limit.amount + by.amount }, plain), vietnamCalendar);
    same(extended.dueAt, longer.dueAt);
    same(extended.originalDueDate, dateOrNull(walkToDueDay({ ...limit, pauses: [] }, plain), plain));
  }),
);

const continued = counted.map((limit) => ({ ...limit, onPause: "continue" as const }));

law(
  "an extension up to a date ends on that date, later by the pauses that were not over, and is refused where it shortens",
  { runs: 5000 },
  fc.property(continued, fc.nat({ max: 30 }), fc.nat({ max: 40 }), (limit, after, further) => {
    const decided = limit.start + after;
    fc.pre(decided <= dueAsOf(limit, decided));
    const over = limit.pauses.filter((pause) => pause.to <= decided);
    const due = walkToDueDay({ ...limit, pauses: over }, plain) as number;
    const to = due - 3 + further;
    const end = limit.roll || limit.unit === "working-day" ? (rollSteps(to, 1, plain) as number) : to;
    const answer = answerTo(limit, { decidedAt: dateOf(decided, plain), to: dateOf(to, plain), reason: "" });
    if (end < due) {
      const facts = { to: dateOf(to, plain), dueDate: dateOf(due, plain) };
      expect(answer.refusal).toEqual({ code: "deadline/extension-shortens", facts });
      return;
    }
    const extended = walkToDueDay(extendedTo(limit, decided, to, plain), plain);
    same(answer.due, dateOrNull(extended, plain));
  }),
);

law(
  "up to a date and with every pause over, it is due on that date at closing time",
  { runs: 3000 },
  fc.property(continued, fc.nat({ max: 30 }), (limit, further) => {
    const due = walkToDueDay(limit, plain) as number;
    // a pause that begins after the due day, but before the new one, was not over
    fc.pre(limit.pauses.every(({ from }) => from <= due));
    const to = due + further;
    const end = limit.roll || limit.unit === "working-day" ? (rollSteps(to, 1, plain) as number) : to;
    const extended = extendedBy(limit, { decidedAt: dateOf(due, plain), to: dateOf(to, plain), reason: "" });
    same(extended.dueDate, dateOf(end, plain));
    same(extended.dueAt, textOfMinute(closingMinute(end, plain), plain));
  }),
);

test("the laws of extensions are tried on no fewer than 15,000 random cases", () => {
  expect(cases()).toBeGreaterThanOrEqual(15_000);
});
