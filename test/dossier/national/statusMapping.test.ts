import {
  defineStatusMapping,
  localStatusesOf,
  nationalStatusOf,
  type StatusMapping,
  type StatusMappingRow,
} from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { throughJson, unfrozenPaths } from "../../support/dossierEvents.js";
import { errorOf } from "../../support/errorOf.js";

const ROWS: readonly StatusMappingRow[] = [
  { local: "processing", status: "in-processing" },
  { local: "interoperating", status: "in-processing" },
  { local: "pausing", status: "stopped" },
  { local: "__proto__", status: "withdrawn" },
];

describe("a mapping of local statuses", () => {
  const mapping = defineStatusMapping(ROWS);

  test("is many to one, and back", () => {
    expect(nationalStatusOf("interoperating", mapping)).toBe("in-processing");
    expect(nationalStatusOf("__proto__", mapping)).toBe("withdrawn");
    expect(localStatusesOf("in-processing", mapping)).toEqual(["processing", "interoperating"]);
    expect(localStatusesOf("processed", mapping)).toEqual([]);
  });

  test("is frozen data that survives JSON", () => {
    expect(unfrozenPaths(mapping)).toEqual([]);
    expect(nationalStatusOf("pausing", throughJson(mapping))).toBe("stopped");
  });

  test.each([["done"], ["Processing"], [""], ["constructor"], [5], [undefined]])("does not know %j", (value) => {
    expect(errorOf(() => nationalStatusOf(value as string, mapping))).toEqual({
      code: "dossier/unknown-local-status",
      facts: { value, known: ["processing", "interoperating", "pausing", "__proto__"] },
    });
  });

  test("names no more than twenty of what it knows", () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ local: `${index}`, status: "stopped" as const }));
    const { facts } = errorOf(() => nationalStatusOf("x".repeat(1_000_000), defineStatusMapping(many)));
    expect(JSON.stringify(facts).length).toBeLessThan(400);
  });
});

describe("rows that are no mapping", () => {
  test.each<[unknown, object]>([
    [undefined, { row: null, because: "no-rows" }],
    [{ done: "processed" }, { row: null, value: { done: "processed" }, because: "no-rows" }],
    [[null], { row: 0, value: null, because: "no-rows" }],
    [[{ local: "", status: "stopped" }], { row: 0, value: "", because: "no-name" }],
    [[{ local: 5, status: "stopped" }], { row: 0, value: 5, because: "no-name" }],
    [[...ROWS, { local: "done", status: "10" }], { row: 4, value: "10", because: "no-status" }],
    [[...ROWS, { local: "pausing", status: "stopped" }], { row: 4, value: "pausing", because: "twice" }],
  ])("%j", (rows, facts) => {
    expect(errorOf(() => defineStatusMapping(rows as readonly StatusMappingRow[]))).toEqual({
      code: "dossier/invalid-status-mapping",
      facts,
    });
  });

  test("what is no mapping at all", () => {
    for (const value of [null, {}, []]) {
      const call = { code: "dossier/invalid-national-argument", facts: { argument: "mapping", value } };
      expect(errorOf(() => nationalStatusOf("x", value as unknown as StatusMapping))).toEqual(call);
      expect(errorOf(() => localStatusesOf("stopped", value as unknown as StatusMapping))).toEqual(call);
    }
  });
});
