import { defineError, isMotcuaError, MotcuaError } from "motcua/errors";
import { describe, expect, test } from "vitest";

const full = defineError("portal/full", ({ seats, value }: { seats: number; value: unknown }) => `${seats} ${value}`);

describe("an error", () => {
  test("carries its code, its facts and the sentence made from them", () => {
    const error = full({ seats: 2, value: "x" });
    expect(error).toBeInstanceOf(MotcuaError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("MotcuaError");
    expect(error.code).toBe("portal/full");
    expect(error.facts).toEqual({ seats: 2, value: "x" });
    expect(error.message).toBe("2 x");
    expect(error.stack).toContain("MotcuaError.test.ts");
  });

  test("is defined together with its code and sentence", () => {
    expect(full.code).toBe("portal/full");
    expect(full.sentence({ seats: 3, value: null })).toBe("3 null");
  });

  test("tells what JSON cannot carry by its name", () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const odd: [unknown, unknown][] = [
      [Number.NaN, "NaN"],
      [Number.NEGATIVE_INFINITY, "-Infinity"],
      [10n, "10n"],
      [Symbol("s"), "Symbol(s)"],
      [() => 1, "() => 1"],
      [new Date(0), "a Date object"],
      [new Date(Number.NaN), "a Date object"],
      [cycle, "an object"],
      [{ amount: 1n }, "an object"],
    ];
    const kept: unknown[] = ["x", 0, -1.5, true, null, undefined, ["a"], { from: "2026-02-10" }];
    const rows = [...odd, ...kept.map((value): [unknown, unknown] => [value, value])];
    for (const [value, stated] of rows) {
      const { facts } = defineError("portal/odd", (_: { value: unknown }) => "odd")({ value });
      expect(facts).toEqual({ value: stated });
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }
  });

  test("shares nothing with the facts that it was made of, and leaves them as they are", () => {
    const facts = { seats: 2, value: ["a"] };
    const error = full(facts);
    facts.seats = 5;
    facts.value.push("b");
    expect(error.facts).toEqual({ seats: 2, value: ["a"] });
    expect(Object.isFrozen(error.facts)).toBe(true);
    expect(Object.isFrozen(error.facts.value)).toBe(true);
  });
});

describe("isMotcuaError", () => {
  test("knows an error of this copy and of another copy of the library", () => {
    const ofAnotherCopy = Object.assign(new Error("x"), { name: "MotcuaError", code: "time/invalid-date", facts: {} });
    expect(isMotcuaError(full({ seats: 1, value: 1 }))).toBe(true);
    expect(isMotcuaError(ofAnotherCopy)).toBe(true);
  });

  test.each([[new Error("x")], [Object.assign(new Error("x"), { code: "ENOENT" })], [{ name: "MotcuaError" }], [null]])(
    "does not take %s for one",
    (value) => {
      expect(isMotcuaError(value)).toBe(false);
    },
  );
});
