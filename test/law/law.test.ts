import { cite, type DatedValue, inForceOn, type LegalReference, LegalReferenceSchema } from "motcua/law";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const source: LegalReference = { act: "Decree 61/2018/ND-CP", article: "art. 30(2)", evidence: "text-read" };
const LIMITS: readonly DatedValue<number>[] = [
  { from: "2018-06-21", to: "2025-06-30", value: 3, source },
  { from: "2025-07-01", to: "2025-12-30", value: 5, source },
  { from: "2026-08-05", to: null, value: 7, source },
];

describe("the rule in force", () => {
  test.each([
    ["2018-06-21", 3],
    ["2025-06-30", 3],
    ["2025-07-01", 5],
    ["2025-12-30", 5],
    ["2026-08-05", 7],
    ["9999-12-31", 7],
  ] as const)("on %s is %d", (on, value) => {
    expect(inForceOn(LIMITS, on).value).toBe(value);
    expect(inForceOn(LIMITS.toReversed(), on).value).toBe(value);
  });

  test("is the one that began last, of several", () => {
    const open = LIMITS.map((row) => ({ ...row, to: undefined }));
    expect(inForceOn(open, "2025-08-01").value).toBe(5);
    expect(inForceOn(open, "2025-06-30").value).toBe(3);
  });

  test.each(["2018-06-20", "2025-12-31", "2026-08-04"] as const)("is missing on %s, and the error says so", (on) => {
    expect(() => inForceOn(LIMITS, on)).toThrow(
      expect.objectContaining({ code: "law/nothing-in-force", facts: { on, first: "2018-06-21" } }),
    );
  });

  test("is missing in an empty table", () => {
    expect(() => inForceOn([], "2026-02-10")).toThrow(
      expect.objectContaining({ code: "law/nothing-in-force", facts: { on: "2026-02-10", first: null } }),
    );
  });

  test("needs a day that exists, asked for and in the table", () => {
    const invalidDate = expect.objectContaining({ code: "time/invalid-date", facts: { value: "2026-02-30" } });
    expect(() => inForceOn(LIMITS, "2026-02-30")).toThrow(invalidDate);
    expect(() => inForceOn([{ from: "2026-02-30", value: 1, source }], "2026-03-01")).toThrow(invalidDate);
    expect(() => inForceOn([{ from: "2026-01-01", to: "2026-02-30", value: 1, source }], "2026-02-01")).toThrow(
      invalidDate,
    );
  });
});

test("a reference is cited on one line", () => {
  expect(cite(source)).toBe("Decree 61/2018/ND-CP, art. 30(2)");
  expect(cite({ act: "Civil Code 91/2015/QH13", evidence: "quoted" })).toBe("Civil Code 91/2015/QH13");
});

describe("a reference from outside", () => {
  test("is taken as it is", () => {
    expect(LegalReferenceSchema.parse(source)).toEqual(source);
  });

  test.each([
    ["an unknown kind of evidence", { ...source, evidence: "official" }],
    ["an act without a name", { ...source, act: "" }],
    ["no act", { evidence: "text-read" }],
  ])("is refused with %s", (_name, value) => {
    expect(LegalReferenceSchema.safeParse(value).success).toBe(false);
  });
});

describe("arguments of the wrong kind are named", () => {
  test.each([
    [undefined],
    [null],
    ["Decree 61/2018/ND-CP"],
    [[source]],
    [{}],
    [{ act: 61 }],
    [{ act: "a", article: 30 }],
  ])("%j is no reference", (value) => {
    expect(errorOf(() => cite(value as never))).toEqual({
      code: "law/invalid-argument",
      facts: { argument: "reference", value },
    });
  });

  test.each([[undefined], [null], [LIMITS[0]], [[null]], [[LIMITS]]])("%j is no dated table", (rows) => {
    expect(errorOf(() => inForceOn(rows as never, "2026-02-10"))).toMatchObject({
      code: "law/invalid-argument",
      facts: { argument: "rows" },
    });
  });
});
