import { type DossierContext, type DossierEvent, legShares } from "motcua/dossier";
import { durationsOf, latenessOf, mergeUnitTimes, recordOfDossier, type UnitTimes, unitTimesOf } from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { replayed } from "../support/dossierEvents.js";
import { errorOf } from "../support/errorOf.js";

const context: DossierContext = { calendar: vietnamCalendar, limit: { amount: 5, unit: "working-day" } };

const EVENTS: readonly DossierEvent[] = [
  { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter", unit: "one-stop shop" },
  { type: "forwarded", at: "2026-03-03", unit: "land office" },
  { type: "forwarded", at: "2026-03-10", unit: "tax office" },
  { type: "forwarded", at: "2026-03-11", unit: "land office" },
  { type: "processed", at: "2026-03-12" },
];

const late = replayed(EVENTS, context);

describe("latenessOf", () => {
  test("due on 9 March: the land office had it then, and two offices used three days after", () => {
    expect(latenessOf(late, context, "2026-03-31")).toEqual({
      late: true,
      unitOfTime: "working-day",
      heldWhenDue: "land office",
      afterDue: 3,
      legs: [
        { unit: "one-stop shop", from: "2026-03-02", used: 1, afterDue: 0, heldWhenDue: false },
        { unit: "land office", from: "2026-03-03", used: 5, afterDue: 1, heldWhenDue: true },
        { unit: "tax office", from: "2026-03-10", used: 1, afterDue: 1, heldWhenDue: false },
        { unit: "land office", from: "2026-03-11", used: 1, afterDue: 1, heldWhenDue: false },
      ],
    });
  });

  test("the parts add up to the whole that legShares states", () => {
    const { legs, afterDue } = latenessOf(late, context, "2026-03-31");
    const sum = (name: "used" | "afterDue"): number => legs.reduce((total, leg) => total + leg[name], 0);
    expect(sum("used")).toBe(legShares(late, context, "2026-03-31").total.amount);
    expect(sum("afterDue")).toBe(afterDue);
  });

  test("in time nobody made it late; a dossier still open is measured until asOf", () => {
    const open = replayed(EVENTS.slice(0, 2), context);
    expect(latenessOf(open, context, "2026-03-09")).toMatchObject({ late: false, heldWhenDue: null, afterDue: 0 });
    expect(latenessOf(open, context, "2026-03-10")).toMatchObject({
      late: true,
      heldWhenDue: "land office",
      afterDue: 1,
    });
  });

  test("looked back at from before a hand-over, the unit that had it then used the time until asOf", () => {
    // Wednesday 11 March: seven working days after Monday 2 March, two of them after the due date, Monday 9 March
    const { legs, afterDue } = latenessOf(
      replayed([...EVENTS.slice(0, 2), { type: "forwarded", at: "2026-03-12", unit: "tax office" }], context),
      context,
      "2026-03-11",
    );
    expect(afterDue).toBe(2);
    expect(legs.map(({ unit, used, afterDue: late }) => [unit, used, late])).toEqual([
      ["one-stop shop", 1, 0],
      ["land office", 6, 2],
      ["tax office", 0, 0],
    ]);
  });

  test("late on a day without work is late, though no working day was used after the due date", () => {
    const saturday = replayed([...EVENTS.slice(0, 2), { type: "processed", at: "2026-03-07" }], {
      ...context,
      limit: { amount: 4, unit: "working-day" },
    });
    expect(latenessOf(saturday, { ...context, limit: { amount: 4, unit: "working-day" } }, "2026-03-31")).toMatchObject(
      {
        late: true,
        heldWhenDue: "land office",
        afterDue: 0,
      },
    );
  });

  test("while a supplement is awaited nothing is due", () => {
    const waiting = replayed([...EVENTS.slice(0, 2), { type: "supplement-requested", at: "2026-03-05" }], context);
    expect(latenessOf(waiting, context, "2026-03-31")).toMatchObject({ late: false, afterDue: 0 });
  });

  test("limits in hours: whole minutes of office time after the due hour", () => {
    const hours: DossierContext = { ...context, limit: { amount: 4, unit: "working-hour" } };
    const quick = replayed(
      [
        { type: "accepted", at: "2026-03-02T08:00", code: "H44.100-260302-0002", channel: "counter", unit: "A" },
        { type: "forwarded", at: "2026-03-02T11:00", unit: "B" },
        { type: "processed", at: "2026-03-02T14:15:30" },
      ],
      hours,
    );
    expect(latenessOf(quick, hours, "2026-03-31T17:00")).toMatchObject({
      unitOfTime: "working-minute",
      heldWhenDue: "B",
      afterDue: 45,
      legs: [
        { unit: "A", used: 180, afterDue: 0 },
        { unit: "B", used: 105, afterDue: 45 },
      ],
    });
  });
});

describe("unitTimesOf", () => {
  const cases = [{ dossier: late, context }];

  test("adds up by unit, in the order of their names", () => {
    expect(unitTimesOf(cases, "2026-03-31").units).toEqual([
      {
        unit: "land office",
        unitOfTime: "working-day",
        used: [
          [1, 1],
          [5, 1],
        ],
        heldWhenDue: 1,
        afterDue: 2,
      },
      { unit: "one-stop shop", unitOfTime: "working-day", used: [[1, 1]], heldWhenDue: 0, afterDue: 0 },
      { unit: "tax office", unitOfTime: "working-day", used: [[1, 1]], heldWhenDue: 0, afterDue: 1 },
    ]);
  });

  test("or by step", () => {
    const { units } = unitTimesOf(cases, "2026-03-31", (_, index) => `step ${index + 1}`);
    expect(units.map(({ unit, heldWhenDue }) => `${unit}: ${heldWhenDue}`)).toEqual([
      "step 1: 0",
      "step 2: 1",
      "step 3: 0",
      "step 4: 0",
    ]);
  });

  test("dossiers without limit or not accepted are counted apart", () => {
    const submitted = replayed([{ type: "submitted", at: "2026-03-02", code: "X-1", channel: "online" }], context);
    const without = { ...context, limit: null };
    const times = unitTimesOf(
      [
        { dossier: submitted, context },
        { dossier: late, context: without },
      ],
      "2026-03-31",
    );
    expect(times).toMatchObject({ units: [], withoutDeadline: 2 });
  });

  test("times until different days do not merge, and broken ones are refused", () => {
    const part = unitTimesOf(cases, "2026-03-31");
    expect(errorOf(() => mergeUnitTimes(part, unitTimesOf(cases, "2026-04-30")))).toEqual({
      code: "metrics/different-parts",
      facts: { what: "unit-times", property: "asOf", first: "2026-03-31", second: "2026-04-30" },
    });
    expect(errorOf(() => unitTimesOf([], "soon" as never))).toMatchObject({
      facts: { argument: "asOf", value: "soon" },
    });
    expect(errorOf(() => unitTimesOf([null as never], "2026-03-31"))).toMatchObject({ facts: { argument: "cases" } });
    expect(errorOf(() => mergeUnitTimes({ ...part, version: 3 as 1 })).code).toBe("metrics/unknown-version");
    expect(errorOf(() => mergeUnitTimes({ ...part, withoutDeadline: 0.5 }))).toEqual({
      code: "metrics/invalid-count",
      facts: { count: "withoutDeadline", value: 0.5 },
    });
    const units = part.units.map((unit) => ({ ...unit, afterDue: -1 }));
    expect(errorOf(() => mergeUnitTimes({ ...part, units } as UnitTimes))).toMatchObject({
      facts: { count: "afterDue", value: -1 },
    });
    expect(errorOf(() => mergeUnitTimes({ ...part, units: 5 as never }))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "units" },
    });
    expect(errorOf(() => unitTimesOf(5 as never, "2026-03-31"))).toMatchObject({ facts: { argument: "cases" } });
    expect(errorOf(() => unitTimesOf(cases, "2026-03-31", 5 as never))).toMatchObject({
      facts: { argument: "nameOf" },
    });
    expect(errorOf(() => unitTimesOf(cases, "2026-03-31", () => 5 as never))).toEqual({
      code: "metrics/invalid-key",
      facts: { code: "H44.100-260302-0001", value: 5 },
    });
  });
});

test("a dossier's record carries its pauses, and its duration leaves them out", () => {
  const events: readonly DossierEvent[] = [
    EVENTS[0] as DossierEvent,
    { type: "supplement-requested", at: "2026-03-04" },
    { type: "supplement-supplied", at: "2026-03-09" },
    { type: "processed", at: "2026-03-12" },
  ];
  const record = recordOfDossier(replayed(events, context), context, "2026-03-31");
  expect(record.pauses).toEqual([{ kind: "supplement", from: "2026-03-04", to: "2026-03-09" }]);
  const options = { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-03-31" } as const;
  expect(durationsOf([record], options, vietnamCalendar).finished).toEqual([[5, 1]]);
});
