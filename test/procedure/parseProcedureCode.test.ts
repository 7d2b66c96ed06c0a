import { formatProcedureCode, parseProcedureCode } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { untyped } from "../support/procedures.js";

describe("parseProcedureCode and formatProcedureCode", () => {
  test.each([
    ["1.000656", { national: "1.000656", agency: null }],
    ["6.000123", { national: "6.000123", agency: null }],
    ["1.000948.H38", { national: "1.000948", agency: "H38" }],
    ["1.002835.000.00.00.H56", { national: "1.002835", agency: "000.00.00.H56" }],
    ["3.000181.000.00.00.H22", { national: "3.000181", agency: "000.00.00.H22" }],
  ])("%s", (text, code) => {
    expect(parseProcedureCode(text)).toEqual(code);
    expect(Object.isFrozen(parseProcedureCode(text))).toBe(true);
    expect(formatProcedureCode(code)).toBe(text);
  });

  test.each([
    "",
    "1.00656",
    "0.000656",
    "1000656",
    "1.0006560",
    " 1.000656",
    "1.000656\n",
    "1.000656.",
    "1.000656.h38",
    "1.000656-H38",
    1.000656,
    null,
    undefined,
  ])("%j is no code", (value) => {
    expect(errorOf(() => untyped(parseProcedureCode)(value))).toEqual({
      code: "procedure/invalid-code",
      facts: { value },
    });
  });

  test.each([
    [{ national: "1.000656.H38", agency: null }, "1.000656.H38"],
    [{ national: "0.000656", agency: null }, "0.000656"],
    [{ national: "1.000656", agency: "h38" }, "1.000656.h38"],
    [{ national: "1.000656", agency: "" }, "1.000656."],
    [{ agency: "H38" }, { agency: "H38" }],
  ])("%j makes none", (parts, value) => {
    expect(errorOf(() => untyped(formatProcedureCode)(parts))).toEqual({
      code: "procedure/invalid-code",
      facts: { value },
    });
  });

  test.each([undefined, null, 5])("%j has no parts", (value) => {
    expect(errorOf(() => untyped(formatProcedureCode)(value)).code).toBe("procedure/invalid-code");
  });
});
