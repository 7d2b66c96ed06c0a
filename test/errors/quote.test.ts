import { quote } from "motcua/errors";
import { expect, test } from "vitest";

test.each<[printed: string, value: unknown]>([
  ['"2026-02-30"', "2026-02-30"],
  ['"say \\"no\\""', 'say "no"'],
  ['""', ""],
  ["NaN", Number.NaN],
  ["12", 12],
  ["7n", 7n],
  ["true", true],
  ["null", null],
  ["undefined", undefined],
  ["Symbol(s)", Symbol("s")],
  ["() => 1", () => 1],
  ["an array of 2", [1, 2]],
  ["an object", { a: 1 }],
  ["an object", Object.create(null)],
  ["a Date object", new Date(0)],
  ["a Date object", new Date(Number.NaN)],
  // as facts state it
  ["a Date object", "a Date object"],
])("prints %s", (printed, value) => {
  expect(quote(value)).toBe(printed);
});

test("80 characters are printed whole, more are cut", () => {
  expect(quote("x".repeat(80))).toBe(`"${"x".repeat(80)}"`);
  expect(quote("x".repeat(10_000_000))).toBe(`"${"x".repeat(79)}…`);
  expect(quote("\u0000".repeat(1000)).length).toBe(81);
  expect(quote(10n ** 500n).length).toBe(81);
});
