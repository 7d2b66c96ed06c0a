import { parseDossierCode } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";

const plain = (sequence: number, digits: number, lengthAllowed: boolean | null) => ({
  centralised: false,
  system: null,
  sequence,
  digits,
  lengthAllowed,
});

const central = (system: string, sequence: number, digits: number) => ({
  centralised: true,
  system,
  sequence,
  digits,
  lengthAllowed: true,
});

describe("codes that can be read in one way", () => {
  test.each([
    // Circular 01/2018 art. 19: exactly 4 digits
    ["000.00.16.H40-200710-0001", "000.00.16.H40", "2020-07-10", plain(1, 4, true)],
    ["000.00.16.H40-240115-9999", "000.00.16.H40", "2024-01-15", plain(9999, 4, true)],
    ["H44.100-190106-0001", "H44.100", "2019-01-06", plain(1, 4, true)],
    ["H44.100-250914-0001", "H44.100", "2025-09-14", plain(1, 4, true)],
    // Longer numbers are in data all the same
    ["000.00.16.H40-240115-10000", "000.00.16.H40", "2024-01-15", plain(10_000, 5, false)],
    ["H44-240229-00012", "H44", "2024-02-29", plain(12, 5, false)],
    // No rule is known, or its text was not read
    ["H44.01-190105-0007", "H44.01", "2019-01-05", plain(7, 4, null)],
    ["H44.100-250915-12345", "H44.100", "2025-09-15", plain(12_345, 5, null)],
    ["H44.100-260210-0001", "H44.100", "2026-02-10", plain(1, 4, null)],
    // Too short for two digits of a system and four of a number
    ["H15.50.05.13-261008-0975", "H15.50.05.13", "2026-10-08", plain(975, 4, null)],
    ["H15.50-261008-20975", "H15.50", "2026-10-08", plain(20_975, 5, null)],
    // The day before centralised codes
    ["H15.50-260124-020975", "H15.50", "2026-01-24", plain(20_975, 6, null)],
    // A number of zeros is no order number
    ["H15.50-261008-200000", "H15.50", "2026-10-08", plain(200_000, 6, null)],
    // Two digits of a system before the longest number
    ["H15.50-261008-020123456789", "H15.50", "2026-10-08", central("02", 123_456_789, 10)],
  ])("%s", (text, unit, date, reading) => {
    const { lengthAllowed: _, ...single } = reading;
    expect(parseDossierCode(text)).toEqual({ unit, date, ...single, readings: [reading] });
  });
});

describe("codes that length alone cannot tell apart", () => {
  test.each([
    ["H15.50-261008-020975", plain(20_975, 6, null), central("02", 975, 4)],
    ["H15.50-260125-150001", plain(150_001, 6, null), central("15", 1, 4)],
    ["H15.50-261008-1512345", plain(1_512_345, 7, null), central("15", 12_345, 5)],
  ])("%s has both readings and no answer", (text, asPlain, asCentral) => {
    const parsed = parseDossierCode(text);
    expect(parsed.readings).toEqual([asPlain, asCentral]);
    const { centralised, system, sequence, digits } = parsed;
    expect([centralised, system, sequence, digits]).toEqual([null, null, null, null]);
  });

  test("the caller knows", () => {
    const { lengthAllowed: _, ...single } = central("02", 975, 4);
    expect(parseDossierCode("H15.50-261008-020975", { centralised: true })).toEqual({
      unit: "H15.50",
      date: "2026-10-08",
      ...single,
      readings: [central("02", 975, 4)],
    });
    expect(parseDossierCode("H15.50-261008-020975", { centralised: false }).sequence).toBe(20_975);
    expect(parseDossierCode("H15.50-261008-020975", { centralised: undefined }).sequence).toBeNull();
    expect(parseDossierCode("H15.50-261008-020975", null as unknown as object).sequence).toBeNull();
  });
});

describe("what is no code", () => {
  test.each<[unknown, string]>([
    [undefined, "no-text"],
    [null, "no-text"],
    [260_210, "no-text"],
    [["H44-260210-0001"], "no-text"],
    ["", "shape"],
    ["H44.100", "shape"],
    ["H44.100-260210", "shape"],
    ["-260210-0001", "shape"],
    ["H44-26021-0001", "shape"],
    ["H44-260210-000A", "shape"],
    ["H44-260210-0001 ", "shape"],
    ["H44-260210-0001\n", "shape"],
    ["H44-260210-0001-0002", "shape"],
    ["H44-260210-", "shape"],
    ["H44-２６０２１０-0001", "shape"],
    ["h44.100-260210-0001", "unit"],
    ["H44..100-260210-0001", "unit"],
    [".H44-260210-0001", "unit"],
    ["H44.-260210-0001", "unit"],
    ["Đ44-260210-0001", "unit"],
    [`${"A".repeat(36)}-260210-0001`, "unit"],
    ["H44-260230-0001", "date"],
    ["H44-261301-0001", "date"],
    ["H44-250229-0001", "date"],
    ["H44-260210-001", "number"],
    ["H44-260210-0000", "number"],
    ["H44-250210-12345678901", "number"],
  ])("%j: %s", (value, because) => {
    expect(errorOf(() => parseDossierCode(value as string))).toEqual({
      code: "dossier/invalid-code",
      facts: { value, because },
    });
  });

  test.each([
    ["H15.50-261008-0975", "centralised-number"],
    ["H15.50-261008-02975", "centralised-number"],
    ["H15.50-261008-020000", "centralised-number"],
    ["H15.50-260124-020975", "before-centralised"],
  ])("%s as a centralised one: %s", (value, because) => {
    expect(errorOf(() => parseDossierCode(value, { centralised: true }))).toEqual({
      code: "dossier/invalid-code",
      facts: { value, because },
    });
  });

  test("ten megabytes make a short error", () => {
    const { facts } = errorOf(() => parseDossierCode("9".repeat(10_000_000)));
    expect(JSON.stringify(facts).length).toBeLessThan(200);
  });
});

test("an identifier may have 35 characters", () => {
  const unit = "A".repeat(35);
  expect(parseDossierCode(`${unit}-260210-0001`).unit).toBe(unit);
});
