import { DOSSIER_LAYOUT, dossierRow } from "motcua/sql";
import type { IsoDate } from "motcua/time";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

describe("dossierRow", () => {
  test("writes days as numbers and moments on Viet Nam's clock, whatever their offset", () => {
    const row = dossierRow({
      code: "H44-1",
      status: "processed",
      channel: "online",
      receivedAt: "2026-02-10T17:00:00Z", // midnight of 11 February in Viet Nam
      dueAt: "2026-02-13",
      finishedAt: null,
      field: "Hộ tịch",
    });
    expect(row).toEqual({
      code: "H44-1",
      status: "processed",
      channel: "online",
      received_day: 20_495,
      received_time: 20_495 * 86_400_000,
      due_day: 20_497,
      due_time: null,
      finished_day: null,
      finished_time: null,
      field: "Hộ tịch",
      agency: null,
      procedure_code: null,
    });
    expect(Object.isFrozen(row)).toBe(true);
  });

  test("has every column that the layout names", () => {
    const row = dossierRow({ code: "1", status: "accepted", channel: "post", receivedAt: "2026-02-10" });
    expect(Object.keys(row)).toEqual(expect.arrayContaining(Object.values(DOSSIER_LAYOUT.columns)));
    expect(DOSSIER_LAYOUT.dates).toBe("day-number");
  });

  test.each([null, undefined, "H44-1", []])("refuses %s, which is no record", (record) => {
    expect(errorOf(() => dossierRow(record as never))).toMatchObject({
      code: "sql/invalid-argument",
      facts: { argument: "record" },
    });
  });

  test("refuses days that do not exist", () => {
    const record = { code: "1", status: "accepted", channel: "post", receivedAt: "2026-02-30" as IsoDate } as const;
    expect(errorOf(() => dossierRow(record))).toEqual({ code: "time/invalid-date", facts: { value: "2026-02-30" } });
  });

  const sound = { code: "H44-1", status: "accepted", channel: "post", receivedAt: "2026-02-10" } as const;

  test.each<[string, string, unknown]>([
    ["no code", "code", undefined],
    ["an empty code", "code", ""],
    ["a code that is a number", "code", 1],
    ["a status that does not exist", "status", "x"],
    ["a status that every object has", "status", "toString"],
    ["no status", "status", undefined],
    ["a channel that is a number", "channel", 5],
    ["no channel", "channel", null],
    ["a field that is a number", "field", 7],
    ["an agency that is an object", "agency", {}],
    ["a procedure in a list", "procedureCode", ["1.000656"]],
  ])("refuses %s", (_, property, value) => {
    expect(errorOf(() => dossierRow({ ...sound, [property]: value } as never))).toMatchObject({
      code: "sql/invalid-argument",
      facts: { argument: `record.${property}`, value },
    });
  });

  test("refuses a record of nothing", () => {
    expect(errorOf(() => dossierRow({} as never))).toMatchObject({
      code: "sql/invalid-argument",
      facts: { argument: "record.code" },
    });
  });

  test.each([5, {}, true, "", "05/01/2026"])("refuses %s as a day", (dueAt) => {
    expect(errorOf(() => dossierRow({ ...sound, dueAt } as never)).code).toMatch(/^time\/invalid-date(-time)?$/);
  });
});
