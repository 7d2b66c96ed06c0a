import { nextDossierCode } from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";

const SERIES = { unit: "H15.50", date: "2026-10-08" } as const;

describe("the next code", () => {
  test("begins at 1 every day and goes on from the last number", () => {
    expect(nextDossierCode(SERIES, 0)).toBe("H15.50-261008-0001");
    expect(nextDossierCode(SERIES, 41)).toBe("H15.50-261008-0042");
    expect(nextDossierCode(SERIES, 9999)).toBe("H15.50-261008-10000");
    expect(nextDossierCode(SERIES, [])).toBe("H15.50-261008-0001");
  });

  test("passes over other agencies and days, in whatever order the codes come", () => {
    const codes = ["H15.50-261008-0003", "H15.50-261008-0001", "H15.51-261008-0009", "H15.50-261007-0008"];
    expect(nextDossierCode(SERIES, new Set(codes))).toBe("H15.50-261008-0004");
  });

  test("keeps centralised systems apart", () => {
    const codes = ["H15.50-261008-0003", "H15.50-261008-020975", "H15.50-261008-150001"];
    expect(nextDossierCode({ ...SERIES, system: "02" }, codes)).toBe("H15.50-261008-020976");
    expect(nextDossierCode({ ...SERIES, system: "10" }, codes)).toBe("H15.50-261008-100001");
    expect(nextDossierCode({ ...SERIES, system: null }, ["H15.50-261008-020975"])).toBe("H15.50-261008-20976");
  });

  test("does not guess which series a code is of", () => {
    expect(errorOf(() => nextDossierCode(SERIES, ["H15.50-261008-020975"]))).toEqual({
      code: "dossier/ambiguous-code",
      facts: { value: "H15.50-261008-020975" },
    });
    expect(nextDossierCode(SERIES, ["H15.51-261008-020975"])).toBe("H15.50-261008-0001");
  });
});

describe("refuses", () => {
  test.each([[undefined], [null], ["H15.50-261008-0001"], [{}]])("%j as what went before", (value) => {
    expect(errorOf(() => nextDossierCode(SERIES, value as unknown as number))).toEqual({
      code: "dossier/invalid-code-part",
      facts: { part: "previous", value },
    });
  });

  test("what is no code, and no series", () => {
    expect(errorOf(() => nextDossierCode(SERIES, ["0001"])).code).toBe("dossier/invalid-code");
    expect(errorOf(() => nextDossierCode(SERIES, -1)).facts).toEqual({ part: "sequence", value: 0 });
    expect(errorOf(() => nextDossierCode(undefined as unknown as typeof SERIES, ["H15.50-261008-0001"])).code).toBe(
      "dossier/invalid-code-part",
    );
  });
});
