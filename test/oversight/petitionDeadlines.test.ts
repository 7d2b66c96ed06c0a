import { PETITION_RULES, type Petition, type PetitionRule, petitionDeadlines } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

/*
 * Received on Monday 2 March 2026; March has no day off but weekends. 2 working days: Wednesday 4; 5: Monday 9; 15: Monday 23.
 */
const MON_2026_03_02 = "2026-03-02";
const WED_2026_03_04 = "2026-03-04";
const MON_2026_03_09 = "2026-03-09";
const MON_2026_03_23 = "2026-03-23";

const NEW: Petition = { code: "PA-1", receivedAt: MON_2026_03_02 };

const stepsOf = (petition: Partial<Petition>, asOf?: "2026-03-04" | "2026-03-10" | "2026-03-24" | "2026-03-30") =>
  petitionDeadlines({ ...NEW, ...petition }, vietnamCalendar, { asOf }).map(({ step, dueDate, state }) => [
    step,
    dueDate,
    state,
  ]);

test("the decree's limit was read; the portal's four are practice and not official", () => {
  expect(PETITION_RULES.map(({ step, limit, from, source }) => [step, limit, from, source.evidence])).toEqual([
    ["forward", { amount: 5, unit: "working-day" }, "reception", "text-read"],
    ["refuse-or-return", { amount: 2, unit: "working-day" }, "reception", "practice"],
    ["request-supplement", { amount: 5, unit: "working-day" }, "reception", "practice"],
    ["handle", { amount: 15, unit: "working-day" }, "reception", "practice"],
    ["publish", { amount: 2, unit: "working-day" }, "handled", "practice"],
  ]);
  expect(PETITION_RULES[0]?.source).toMatchObject({ act: "Decree 20/2008/ND-CP", article: "art. 9(1)(d)" });
});

describe("a petition of which nothing is known but its reception", () => {
  test("has five deadlines; without a day asked about nothing is judged", () => {
    expect(stepsOf({})).toEqual([
      ["forward", MON_2026_03_09, null],
      ["refuse-or-return", WED_2026_03_04, null],
      ["request-supplement", MON_2026_03_09, null],
      ["handle", MON_2026_03_23, null],
      ["publish", null, "not-started"],
    ]);
  });

  test("a step that not every petition needs lapses; handling becomes overdue", () => {
    expect(stepsOf({}, "2026-03-10").map(([, , state]) => state)).toEqual([
      "lapsed",
      "lapsed",
      "lapsed",
      "open",
      "not-started",
    ]);
    expect(stepsOf({}, "2026-03-24")[3]).toEqual(["handle", MON_2026_03_23, "overdue"]);
  });
});

describe("what was done decides which steps there are", () => {
  test("accepted and handled on the last day: handled in time, two days to publish", () => {
    expect(stepsOf({ acceptedAt: "2026-03-03", handledAt: MON_2026_03_23 }, "2026-03-24")).toEqual([
      ["handle", MON_2026_03_23, "done"],
      ["publish", "2026-03-25", "open"],
    ]);
  });

  test("published a day late", () => {
    const life = { handledAt: MON_2026_03_23, publishedAt: "2026-03-26" } as const;
    expect(stepsOf(life)).toEqual([
      ["handle", MON_2026_03_23, "done"],
      ["publish", "2026-03-25", "done-late"],
    ]);
  });

  test("a published answer is a handled petition (chờ công khai, đã công khai)", () => {
    expect(stepsOf({ publishedAt: "2026-03-24" })).toEqual([
      ["handle", MON_2026_03_23, "done-late"],
      ["publish", "2026-03-26", "done"],
    ]);
  });

  test.each([
    ["refusedAt", "2026-03-04", "refuse-or-return", WED_2026_03_04, "done"],
    ["refusedAt", "2026-03-05", "refuse-or-return", WED_2026_03_04, "done-late"],
    ["returnedAt", "2026-03-05", "refuse-or-return", WED_2026_03_04, "done-late"],
    ["forwardedAt", "2026-03-09", "forward", MON_2026_03_09, "done"],
    ["forwardedAt", "2026-03-10", "forward", MON_2026_03_09, "done-late"],
    ["supplementRequestedAt", "2026-03-09", "request-supplement", MON_2026_03_09, "done"],
    ["supplementRequestedAt", "2026-03-10", "request-supplement", MON_2026_03_09, "done-late"],
  ] as const)("%s on %s: nothing else is left to do", (event, at, step, dueDate, state) => {
    expect(stepsOf({ [event]: at }, "2026-03-30")).toEqual([[step, dueDate, state]]);
  });

  test("a supplement, then acceptance: handling goes on", () => {
    expect(stepsOf({ supplementRequestedAt: WED_2026_03_04, acceptedAt: "2026-03-10" }, "2026-03-10")).toEqual([
      ["request-supplement", MON_2026_03_09, "done"],
      ["handle", MON_2026_03_23, "open"],
      ["publish", null, "not-started"],
    ]);
  });

  test("what came after the day asked about was not known on it", () => {
    expect(stepsOf({ refusedAt: "2026-03-05" }, WED_2026_03_04)).toHaveLength(5);
  });
});

describe("how time is counted", () => {
  test("from the latest forward to this body: Thursday 12 March", () => {
    expect(stepsOf({ forwardedToUsAt: "2026-03-12", acceptedAt: "2026-03-13" })).toEqual([
      ["handle", "2026-04-02", null],
      ["publish", null, "not-started"],
    ]);
  });

  test("over Tet 2026, with its certainty and a deadline that explains itself", () => {
    const [handle] = petitionDeadlines(
      { code: "PA-2", receivedAt: "2026-02-10T15:40", acceptedAt: "2026-02-11" },
      vietnamCalendar,
    );
    // 11 to 13 February, 23 to 27 February, 2 to 6 March, 9 and 10 March
    expect(handle).toMatchObject({
      dueDate: "2026-03-10",
      certainty: "announced",
      deadline: { request: { receivedAt: "2026-02-10T15:40" } },
    });
  });

  test("a date-time with an offset is the day of Viet Nam: 20:00 UTC on Monday is Tuesday", () => {
    expect(stepsOf({ handledAt: "2026-03-23T20:00:00Z" })[0]?.[2]).toBe("done-late");
    expect(stepsOf({ handledAt: "2026-03-23T20:00:00+07:00" })[0]?.[2]).toBe("done");
  });

  test("by other rules: ten working days to handle, as one province is reported to have", () => {
    const source = { act: "Local rule", evidence: "quoted" } as const;
    const rules: readonly PetitionRule[] = [
      { step: "handle", limit: { amount: 10, unit: "working-day" }, from: "reception", source },
    ];
    const steps = petitionDeadlines({ ...NEW, handledAt: "2026-03-17" }, vietnamCalendar, { rules });
    expect(steps.map(({ step, dueDate, state, source: from }) => [step, dueDate, state, from.act])).toEqual([
      ["handle", "2026-03-16", "done-late", "Local rule"],
    ]);
  });

  test("limits in hours are judged by the hour", () => {
    const source = { act: "Local rule", evidence: "quoted" } as const;
    const rules: readonly PetitionRule[] = [
      { step: "handle", limit: { amount: 2, unit: "working-hour" }, from: "reception", source },
    ];
    const stateOf = (handledAt: "2026-03-02T10:00" | "2026-03-02T10:01") =>
      petitionDeadlines({ ...NEW, receivedAt: "2026-03-02T08:00", handledAt }, vietnamCalendar, { rules })[0]?.state;
    expect([stateOf("2026-03-02T10:00"), stateOf("2026-03-02T10:01")]).toEqual(["done", "done-late"]);
  });
});

describe("what is no petition", () => {
  const deadlinesOf = (petition: unknown, options: unknown = {}) =>
    errorOf(() => petitionDeadlines(petition as Petition, vietnamCalendar, options as object));
  const [forward] = PETITION_RULES;

  test.each([
    [undefined, {}, "petition", "an-object"],
    [{ ...NEW, code: 5 }, {}, "petition.code", "a-text"],
    [NEW, null, "options", "an-object"],
    [NEW, { rules: {} }, "options.rules", "a-list"],
    [NEW, { rules: [1] }, "options.rules[]", "an-object"],
    [NEW, { rules: [{ ...forward, source: "decree" }] }, "rule.source", "an-object"],
  ])("%o %o", (petition, options, argument, expected) => {
    expect(deadlinesOf(petition, options)).toMatchObject({
      code: "oversight/invalid-argument",
      facts: { argument, expected },
    });
  });

  test.each([
    [{ step: "answer" }, "rule.step"],
    [{ from: "submission" }, "rule.from"],
  ])("a rule with %o", (properties, argument) => {
    expect(deadlinesOf(NEW, { rules: [{ ...forward, ...properties }] })).toMatchObject({
      code: "oversight/unknown-choice",
      facts: { argument },
    });
  });

  test("moments and limits that cannot be read are refused by the rooms that read them", () => {
    expect(deadlinesOf({ code: "PA-1" }).code).toBe("time/invalid-date");
    expect(deadlinesOf({ ...NEW, handledAt: 20260323 }).code).toBe("time/invalid-date");
    expect(deadlinesOf({ ...NEW, handledAt: "2026-03-23T25:00" }).code).toBe("time/invalid-date-time");
    expect(deadlinesOf(NEW, { rules: [{ ...forward, limit: { amount: 5, unit: "week" } }] }).code).toBe(
      "deadline/unknown-unit",
    );
    expect(errorOf(() => petitionDeadlines(NEW, undefined as never)).code).toBe("calendar/not-a-calendar");
  });

  test.each([
    ["forwardedToUsAt", "receivedAt", { forwardedToUsAt: "2026-03-01" }],
    ["refusedAt", "reception", { forwardedToUsAt: "2026-03-05", refusedAt: "2026-03-04" }],
    ["handledAt", "acceptedAt", { acceptedAt: "2026-03-05", handledAt: "2026-03-04" }],
    ["publishedAt", "handledAt", { handledAt: "2026-03-05", publishedAt: "2026-03-04" }],
  ] as const)("%s before %s", (event, before, dates) => {
    expect(deadlinesOf({ ...NEW, ...dates })).toMatchObject({
      code: "oversight/out-of-order",
      facts: { id: "PA-1", event, before },
    });
  });
});
