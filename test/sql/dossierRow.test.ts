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
});
