import { type DossierCodeParts, formatDossierCode } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";

const TUE_2026_02_10 = "2026-02-10";
const PARTS: DossierCodeParts = { unit: "H44.100", date: TUE_2026_02_10, sequence: 1 };

describe("writes", () => {
  test.each<[Partial<DossierCodeParts>, string]>([
    [{}, "H44.100-260210-0001"],
    [{ sequence: 9999 }, "H44.100-260210-9999"],
    [{ sequence: 10_000 }, "H44.100-260210-10000"],
    [{ digits: 6 }, "H44.100-260210-000001"],
    [{ digits: null, system: null }, "H44.100-260210-0001"],
    [{ unit: "000.00.16.H40", date: "2020-07-10" }, "000.00.16.H40-200710-0001"],
    [{ unit: "H15.50", date: "2026-10-08", sequence: 975, system: "02" }, "H15.50-261008-020975"],
    [{ date: "2099-12-31" }, "H44.100-991231-0001"],
  ])("%j as %s", (parts, text) => expect(formatDossierCode({ ...PARTS, ...parts })).toBe(text));
});

describe("refuses", () => {
  test.each<[string, unknown]>([
    ["unit", ""],
    ["unit", "h44"],
    ["unit", "H44-1"],
    ["unit", 44],
    ["unit", "A".repeat(36)],
    ["date", "2026-02-30"],
    ["date", "2026-02-10T15:40"],
    ["date", "1999-12-31"],
    ["date", "2100-01-01"],
    ["date", null],
    ["sequence", 0],
    ["sequence", -1],
    ["sequence", 1.5],
    ["sequence", "1"],
    ["sequence", 10_000_000_000],
    ["sequence", null],
    ["digits", 3],
    ["digits", 11],
    ["digits", 4.5],
    ["digits", "4"],
    ["system", "2"],
    ["system", "002"],
    ["system", "AB"],
    ["system", 2],
  ])("%s %j", (part, value) => {
    expect(errorOf(() => formatDossierCode({ ...PARTS, [part]: value } as DossierCodeParts))).toEqual({
      code: "dossier/invalid-code-part",
      facts: { part, value },
    });
  });

  test("a system before there was one", () => {
    const parts: DossierCodeParts = { ...PARTS, date: "2026-01-24", system: "02" };
    expect(errorOf(() => formatDossierCode(parts)).facts).toEqual({ part: "system", value: "02" });
    expect(formatDossierCode({ ...parts, date: "2026-01-25" })).toBe("H44.100-260125-020001");
  });

  test("nothing at all", () => {
    const nothing = undefined as unknown as DossierCodeParts;
    expect(errorOf(() => formatDossierCode(nothing)).code).toBe("dossier/invalid-code-part");
  });
});
