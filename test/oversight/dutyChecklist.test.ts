import { type Duty, type DutyRecord, dutyStatus } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const UNIT = "xã Bình Phục Nhứt";
const YEAR = { from: "2026-01-01", to: "2026-12-31" } as const;

const status = (duty: Duty, records: readonly DutyRecord[], asOf = "2027-01-31") =>
  dutyStatus(duty, records, { unit: UNIT, period: YEAR, asOf: asOf as "2027-01-31" }, vietnamCalendar);

describe("a checklist: procedures to be posted", () => {
  const posting: Duty = {
    id: "posting",
    kind: "checklist",
    items: [{ id: "1.000656" }, { id: "1.000894" }, { id: "1.001193" }, { id: "map", required: false }],
    by: "2026-03-31",
  };
  const posted = (item: string, day: string): DutyRecord => ({
    duty: "posting",
    unit: UNIT,
    item,
    on: day as "2026-01-01",
  });
  const records = [
    posted("1.000894", "2026-05-01"),
    posted("1.000656", "2026-03-31"),
    posted("1.000894", "2026-04-01"),
  ];

  test("in time, late from its first day on, missing; what is not required is no finding", () => {
    const answer = status(posting, records);
    expect(answer.occurrences).toEqual([]);
    expect(answer.items).toEqual([
      { item: "1.000656", required: true, dueDate: "2026-03-31", on: "2026-03-31", state: "done" },
      { item: "1.000894", required: true, dueDate: "2026-03-31", on: "2026-04-01", state: "done-late" },
      { item: "1.001193", required: true, dueDate: "2026-03-31", on: null, state: "missed" },
      { item: "map", required: false, dueDate: "2026-03-31", on: null, state: "missed" },
    ]);
    expect(answer.counts).toMatchObject({ done: 1, doneLate: 1, missed: 1, share: { printed: "33.33 %" } });
    expect(answer.findings).toEqual([
      {
        code: "oversight/item-late",
        facts: { duty: "posting", unit: UNIT, item: "1.000894", dueDate: "2026-03-31", on: "2026-04-01" },
      },
      {
        code: "oversight/item-late",
        facts: { duty: "posting", unit: UNIT, item: "1.001193", dueDate: "2026-03-31", on: null },
      },
    ]);
  });

  test("is due to its last day, by default that of the period; what was there before stays there", () => {
    const { by: _, ...open } = posting;
    expect(status(open, [posted("1.000656", "2025-02-02")], "2026-12-31").counts).toMatchObject({ due: 2, done: 1 });
    expect(status(posting, records, "2026-03-31").counts).toMatchObject({ due: 2, done: 1, missed: 0 });
  });

  test("191 procedures posted (Bình Phục Nhứt, press)", () => {
    const items = Array.from({ length: 191 }, (_, index) => ({ id: `tt-${index}` }));
    const { counts } = status(
      { id: "posting", kind: "checklist", items },
      items.map(({ id }) => posted(id, "2026-01-05")),
    );
    expect(counts.share).toMatchObject({ numerator: 191, denominator: 191, printed: "100.00 %" });
  });

  test("a record of an item that is not in it is an error, of another unit it is not looked at", () => {
    expect(errorOf(() => status(posting, [posted("1.00656", "2026-01-05")]))).toEqual({
      code: "oversight/unknown-id",
      facts: { what: "item", id: "1.00656", known: ["1.000656", "1.000894", "1.001193", "map"] },
    });
    const strange = { ...posted("1.00656", "2026-01-05"), unit: "xã khác" };
    expect(status(posting, [strange]).counts.done).toBe(0);
  });
});
