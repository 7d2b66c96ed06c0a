import { petitionSatisfaction, petitionTimeliness } from "motcua/metrics";
import { type Petition, type PetitionOptions, petitionSummary } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const MARCH = { from: "2026-03-01", to: "2026-03-31" } as const;

/** Accepted, answered on the last of the 15 days and published a day later: on time. */
const good = (code: string, properties: Partial<Petition> = {}): Petition => ({
  code,
  receivedAt: "2026-03-02",
  acceptedAt: "2026-03-03",
  handledAt: "2026-03-23",
  publishedAt: "2026-03-24",
  ...properties,
});

const of = (petitions: readonly Petition[], asOf = "2026-12-31" as const) =>
  petitionSummary(petitions, { period: MARCH, asOf }, vietnamCalendar);

describe("indicators 5.2 and 5.3 as the portal measures them", () => {
  const petitions = [
    good("on time"),
    good("disliked", { likes: 1, dislikes: 2 }),
    good("as many likes", { likes: 2, dislikes: 2 }),
    good("repeated", { repeated: true }),
    good("all three", { handledAt: "2026-03-24", dislikes: 1, repeated: true }),
    good("published late", { publishedAt: "2026-03-26" }),
    good("refused late", { acceptedAt: null, handledAt: null, publishedAt: null, refusedAt: "2026-03-05" }),
    good("pending", { receivedAt: "2026-03-10", acceptedAt: "2026-03-11", handledAt: null, publishedAt: null }),
    good("pending too long", { handledAt: null, publishedAt: null }),
  ];
  const summary = of(petitions);

  test("each petition counts once, whatever was wrong with it", () => {
    expect(summary).toMatchObject({ petitions: 9, onTime: 5, dissatisfied: 6, disliked: 2, repeated: 2 });
  });

  test("they go into the rates of motcua/metrics", () => {
    expect(petitionTimeliness(summary)).toMatchObject({ numerator: 5, denominator: 9 });
    expect(petitionSatisfaction(summary)).toMatchObject({ numerator: 3, denominator: 9 });
  });

  test("by step", () => {
    expect(summary.bySteps).toEqual({
      forward: { done: 0, doneLate: 0, open: 0, overdue: 0 },
      "refuse-or-return": { done: 0, doneLate: 1, open: 0, overdue: 0 },
      "request-supplement": { done: 0, doneLate: 0, open: 0, overdue: 0 },
      handle: { done: 5, doneLate: 1, open: 1, overdue: 1 },
      publish: { done: 5, doneLate: 1, open: 0, overdue: 0 },
    });
  });

  test("names what was late", () => {
    expect(summary.findings.map(({ facts }) => facts)).toEqual([
      { petition: "all three", step: "handle", dueDate: "2026-03-23", on: "2026-03-24" },
      { petition: "published late", step: "publish", dueDate: "2026-03-25", on: "2026-03-26" },
      { petition: "refused late", step: "refuse-or-return", dueDate: "2026-03-04", on: "2026-03-05" },
      { petition: "pending too long", step: "handle", dueDate: "2026-03-23", on: null },
    ]);
  });
});

describe("which petitions, and on which day", () => {
  test("received in the period or done with in it, both ends included", () => {
    const petitions = [
      good("first day", { receivedAt: "2026-03-01" }),
      good("last day", { receivedAt: "2026-03-31", acceptedAt: null, handledAt: null, publishedAt: null }),
      good("carried over and handled", { receivedAt: "2026-02-26" }),
      good("carried over and pending", { receivedAt: "2026-02-26", handledAt: null, publishedAt: null }),
      good("before", {
        receivedAt: "2026-02-02",
        acceptedAt: null,
        handledAt: "2026-02-27",
        publishedAt: "2026-02-27",
      }),
      good("after", { receivedAt: "2026-04-01", acceptedAt: null, handledAt: null, publishedAt: null }),
    ];
    expect(of(petitions).petitions).toBe(3);
  });

  test("forwarded to this body in the period counts as received in it", () => {
    expect(of([good("1", { receivedAt: "2026-01-05", forwardedToUsAt: "2026-03-02" })])).toMatchObject({
      petitions: 1,
      onTime: 1,
    });
  });

  test("judged on the last day of the period, though later days are known", () => {
    // received on Wednesday 11 March: 15 working days end on Wednesday 1 April
    const late = good("1", { receivedAt: "2026-03-11", acceptedAt: null, handledAt: "2026-04-02", publishedAt: null });
    expect(of([late])).toMatchObject({ petitions: 1, onTime: 1, bySteps: { handle: { open: 1, doneLate: 0 } } });
  });

  test("or today, where that is earlier", () => {
    const petitions = [
      good("1", { handledAt: null, publishedAt: null }),
      good("2", { receivedAt: "2026-03-20" as const, acceptedAt: null }),
    ];
    const options = { period: MARCH, asOf: "2026-03-19" } as const;
    expect(petitionSummary(petitions, options, vietnamCalendar)).toMatchObject({ petitions: 1, onTime: 1 });
  });

  test("there were none", () => {
    expect(petitionTimeliness(of([]))).toMatchObject({ value: null, denominator: 0 });
  });
});

describe("what cannot be counted", () => {
  test.each([
    ["petitions", 3, { period: MARCH, asOf: "2026-12-31" }, "a-list"],
    ["petition.likes", [good("1", { likes: -1 })], { period: MARCH, asOf: "2026-12-31" }, "a-whole-number-from-0"],
    [
      "petition.dislikes",
      [good("1", { dislikes: 0.5 })],
      { period: MARCH, asOf: "2026-12-31" },
      "a-whole-number-from-0",
    ],
    [
      "petition.repeated",
      [good("1", { repeated: 1 as never })],
      { period: MARCH, asOf: "2026-12-31" },
      "true-or-false",
    ],
    ["petition.code", [good("")], { period: MARCH, asOf: "2026-12-31" }, "a-text"],
    ["options", [], undefined, "an-object"],
    ["options.period", [], { asOf: "2026-12-31" }, "an-object"],
    ["options.asOf", [], { period: MARCH }, "a-text"],
  ])("%s", (argument, petitions, options, expected) => {
    expect(
      errorOf(() => petitionSummary(petitions as Petition[], options as PetitionOptions, vietnamCalendar)),
    ).toMatchObject({ code: "oversight/invalid-argument", facts: { argument, expected } });
  });

  test("twice the same petition", () => {
    expect(errorOf(() => of([good("1"), good("1")]))).toEqual({
      code: "oversight/duplicate-id",
      facts: { what: "petition", id: "1" },
    });
  });
});
