import { type Duty, type DutyOptions, type DutyRecord, dutyStatus, type RhythmDuty } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const UNIT = "xã Bình Phục Nhứt";
const YEAR = { from: "2026-01-01", to: "2026-12-31" } as const;

const DIALOGUE: RhythmDuty = { id: "dialogue", kind: "rhythm", every: "half-year" };

const on = (...days: readonly string[]): readonly DutyRecord[] =>
  days.map((day) => ({ duty: "dialogue", unit: UNIT, on: day as "2026-01-01" }));

const status = (
  duty: Duty,
  records: readonly DutyRecord[],
  asOf = "2027-01-31",
  period: DutyOptions["period"] = YEAR,
) => dutyStatus(duty, records, { unit: UNIT, period, asOf: asOf as "2027-01-31" }, vietnamCalendar);

const occurrences = (...args: Parameters<typeof status>) => status(...args).occurrences;

const states = (...args: Parameters<typeof status>) => occurrences(...args).map(({ state }) => state);

describe("a dialogue every six months", () => {
  test("held once in each half-year of the calendar", () => {
    expect(status(DIALOGUE, on("2026-06-30", "2026-07-01"))).toEqual({
      duty: "dialogue",
      unit: UNIT,
      occurrences: [
        { from: "2026-01-01", to: "2026-06-30", dueDate: "2026-06-30", on: ["2026-06-30"], state: "done" },
        { from: "2026-07-01", to: "2026-12-31", dueDate: "2026-12-31", on: ["2026-07-01"], state: "done" },
      ],
      items: [],
      counts: {
        due: 0,
        done: 2,
        doneLate: 0,
        missed: 0,
        share: { numerator: 2, denominator: 2, value: 1, printed: "100.00 %" },
      },
      findings: [],
    });
  });

  test("two in one half-year do not stand for the other", () => {
    const { counts, findings } = status(DIALOGUE, on("2026-02-10", "2026-06-20"));
    expect(counts).toMatchObject({ done: 1, missed: 1, share: { printed: "50.00 %" } });
    expect(findings).toEqual([
      {
        code: "oversight/duty-late",
        facts: {
          duty: "dialogue",
          unit: UNIT,
          from: "2026-07-01",
          to: "2026-12-31",
          times: 1,
          done: 0,
          dueDate: "2026-12-31",
          on: null,
        },
      },
    ]);
  });

  test("is due to the last day of the half-year, then missed; what is still due is in no share", () => {
    expect(states(DIALOGUE, [], "2026-06-30")).toEqual(["due", "due"]);
    expect(states(DIALOGUE, [], "2026-07-01")).toEqual(["missed", "due"]);
    expect(status(DIALOGUE, [], "2026-06-30").counts.share).toMatchObject({ denominator: 0, printed: "–" });
  });

  test("a record after the day asked about, of another unit or of another duty counts nothing", () => {
    const records = [
      ...on("2026-05-05"),
      { duty: "dialogue", unit: "xã khác", on: "2026-02-02" } as const,
      { duty: "budget", unit: UNIT, on: "2026-02-02" } as const,
    ];
    expect(states(DIALOGUE, records, "2026-04-30")).toEqual(["due", "due"]);
  });
});

describe("which months, quarters and years", () => {
  const windows = (every: RhythmDuty["every"], period: DutyOptions["period"]) =>
    occurrences({ ...DIALOGUE, every }, [], "2030-01-01", period).map(({ from, to }) => `${from} ${to}`);

  test("those that end in the period", () => {
    const nineMonths = { from: "2025-12-15", to: "2026-09-14" } as const;
    expect(windows("half-year", nineMonths)).toEqual(["2025-07-01 2025-12-31", "2026-01-01 2026-06-30"]);
    expect(windows("year", nineMonths)).toEqual(["2025-01-01 2025-12-31"]);
    expect(windows("quarter", YEAR)).toEqual([
      "2026-01-01 2026-03-31",
      "2026-04-01 2026-06-30",
      "2026-07-01 2026-09-30",
      "2026-10-01 2026-12-31",
    ]);
    expect(windows("month", { from: "2028-02-01", to: "2028-03-30" })).toEqual(["2028-02-01 2028-02-29"]);
  });

  test("a record before the period but in its year counts for that year", () => {
    const yearly: RhythmDuty = { ...DIALOGUE, every: "year" };
    expect(states(yearly, on("2026-01-20"), "2027-01-31", { from: "2026-07-01", to: "2026-12-31" })).toEqual(["done"]);
  });
});

describe("several times, and with a grace", () => {
  const twice: RhythmDuty = { ...DIALOGUE, times: 2 };
  // Tuesday 30 June 2026; five working days after it end on Tuesday 7 July
  const graceful: RhythmDuty = { ...DIALOGUE, grace: { amount: 5, unit: "working-day" } };

  test("done when it was done so often; what is left over does not count", () => {
    expect(states(twice, on("2026-01-05", "2026-05-05", "2026-06-06", "2026-09-09"))).toEqual(["done", "missed"]);
    const [first, second] = occurrences(twice, on("2026-06-06", "2026-01-05", "2026-05-05", "2026-09-09"));
    expect(first?.on).toEqual(["2026-01-05", "2026-05-05"]);
    expect(second?.on).toEqual(["2026-09-09"]);
    expect(status(twice, on("2026-01-05", "2026-05-05", "2026-09-09")).findings[0]?.facts).toMatchObject({
      times: 2,
      done: 1,
      on: null,
    });
  });

  test("made up for in the grace is late, after it missed; it serves the earlier half-year", () => {
    const [first, second] = occurrences(graceful, on("2026-07-07"));
    expect(first).toMatchObject({ dueDate: "2026-07-07", on: ["2026-07-07"], state: "done-late" });
    expect(second).toMatchObject({ on: [], state: "missed" });
    expect(states(graceful, on("2026-07-08"))).toEqual(["missed", "done"]);
    expect(states(graceful, [], "2026-07-07")).toEqual(["due", "due"]);
    expect(states(graceful, [], "2026-07-08")).toEqual(["missed", "due"]);
  });

  test("in July for July, where June was not missed", () => {
    expect(states(graceful, on("2026-06-01", "2026-07-07"))).toEqual(["done", "done"]);
  });

  test("says when it was made up for", () => {
    expect(status(graceful, on("2026-07-07"), "2026-07-31").findings).toMatchObject([
      { code: "oversight/duty-late", facts: { done: 1, dueDate: "2026-07-07", on: "2026-07-07" } },
    ]);
  });
});

describe("what is no duty, record or question", () => {
  const options = { unit: UNIT, period: YEAR, asOf: "2026-12-31" };
  const checklist = { id: "posting", kind: "checklist", items: [{ id: "a" }] };
  const record = { duty: "posting", unit: UNIT, on: "2026-01-05" };

  test.each([
    ["duty", 7, [], options, "an-object"],
    ["duty.id", { ...DIALOGUE, id: undefined }, [], options, "a-text"],
    ["duty.times", { ...DIALOGUE, times: 0 }, [], options, "a-whole-number-from-1"],
    ["duty.items", { ...checklist, items: {} }, [], options, "a-list"],
    ["item.id", { ...checklist, items: [{ id: 5 }] }, [], options, "a-text"],
    ["item.required", { ...checklist, items: [{ id: "a", required: 1 }] }, [], options, "true-or-false"],
    ["duty.by", { ...checklist, by: "March" }, [], options, "a-date"],
    ["records", DIALOGUE, record, options, "a-list"],
    ["record.duty", DIALOGUE, [{ ...record, duty: 1 }], options, "a-text"],
    ["record.unit", DIALOGUE, [{ ...record, unit: "" }], options, "a-text"],
    ["record.on", DIALOGUE, [{ ...record, on: "today" }], options, "a-date"],
    ["record.item", checklist, [record], options, "a-text"],
    ["options", DIALOGUE, [], null, "an-object"],
    ["options.unit", DIALOGUE, [], { ...options, unit: undefined }, "a-text"],
    ["options.period", DIALOGUE, [], { ...options, period: undefined }, "an-object"],
    ["options.asOf", DIALOGUE, [], { ...options, asOf: undefined }, "a-text"],
  ])("%s", (argument, duty, records, asked, expected) => {
    expect(
      errorOf(() => dutyStatus(duty as Duty, records as DutyRecord[], asked as DutyOptions, vietnamCalendar)),
    ).toMatchObject({ code: "oversight/invalid-argument", facts: { argument, expected } });
  });

  test.each([
    ["duty.kind", { ...DIALOGUE, kind: "habit" }, ["rhythm", "checklist"]],
    ["duty.every", { ...DIALOGUE, every: "week" }, ["month", "quarter", "half-year", "year"]],
  ])("%s", (argument, duty, choices) => {
    expect(errorOf(() => status(duty as Duty, []))).toMatchObject({
      code: "oversight/unknown-choice",
      facts: { argument, choices },
    });
  });

  test("two items of one id, a reversed period, a grace that cannot be counted", () => {
    const twice = { ...checklist, items: [{ id: "a" }, { id: "a" }] } as Duty;
    expect(errorOf(() => status(twice, []))).toEqual({
      code: "oversight/duplicate-id",
      facts: { what: "item", id: "a" },
    });
    expect(errorOf(() => status(DIALOGUE, [], "2026-12-31", { from: YEAR.to, to: YEAR.from })).code).toBe(
      "oversight/reversed-period",
    );
    expect(errorOf(() => status({ ...DIALOGUE, grace: { amount: -1, unit: "month" } }, [])).code).toBe(
      "deadline/invalid-amount",
    );
  });
});
