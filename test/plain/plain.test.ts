import { describe, expect, test } from "vitest";
import { z } from "zod";
import { frozenCopy, frozenList, isIterable, isObject } from "../../src/plain/index.js";

describe("frozenCopy", () => {
  test("is equal, another value and frozen to its leaves", () => {
    const value = { list: [{ amount: 1 }], none: null };
    const copy = frozenCopy(value);
    expect(copy).toEqual(value);
    expect([value, value.list, value.list[0]].some(Object.isFrozen)).toBe(false);
    expect([copy, copy.list, copy.list[0]].every(Object.isFrozen)).toBe(true);
  });

  test.each(["2026-02-10", 7, null, undefined])("%s stays what it is", (value) =>
    expect(frozenCopy(value)).toBe(value),
  );

  test("a property called __proto__ is one like any other", () => {
    const copy = frozenCopy(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(Object.hasOwn(copy, "__proto__")).toBe(true);
    expect(copy.polluted).toBeUndefined();
  });
});

test.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ["text", false],
  [() => 1, false],
])("%o: an object with named properties is %s", (value, expected) => expect(isObject(value)).toBe(expected));

test.each([
  [[], true],
  [new Set(), true],
  ["text", false],
  [{}, false],
  [null, false],
  [7, false],
])("%o: to be gone through is %s", (value, expected) => expect(isIterable(value)).toBe(expected));

describe("frozenList", () => {
  const schema = z.object({ days: frozenList(z.array(z.string()).min(1)) });

  test("gives a frozen list and leaves the given one alone", () => {
    const given = { days: ["2026-02-10"] };
    const { days } = schema.parse(given);
    expect(days).toEqual(["2026-02-10"]);
    expect([Object.isFrozen(days), Object.isFrozen(given.days)]).toEqual([true, false]);
  });

  test("refuses what the list refuses", () => {
    expect(schema.safeParse({ days: [] }).success).toBe(false);
    expect(schema.safeParse({ days: [1] }).success).toBe(false);
  });
});
