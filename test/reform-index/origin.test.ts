import { defineIndex, type IndexDefinition, reweight } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const source = { act: "QĐ 2948/QĐ-BNV", article: "Điều 1", evidence: "practice" } as const;

const FULL: IndexDefinition = indexOf([{ ...leafOf({ type: "yes-no" }), source, levels: ["province"] }], {
  standing: "unconfirmed",
  source,
  from: "2017-12-28",
  to: null,
  levels: ["province"],
});

describe("where an index comes from", () => {
  test("is carried by the structure, which defines itself again", () => {
    const structure = defineIndex(FULL);
    expect(structure).toMatchObject({
      standing: "unconfirmed",
      source,
      from: "2017-12-28",
      to: null,
      levels: ["province"],
    });
    expect(structure.criteria[0]).toMatchObject({ source, levels: ["province"] });
    expect(defineIndex(JSON.parse(JSON.stringify(structure)))).toStrictEqual(structure);
  });

  test.each([
    [{ standing: "true" }, "standing", "a-standing"],
    [{ source: "QĐ 2948" }, "source", "a-legal-reference"],
    [{ source: { act: "QĐ 2948", evidence: "sure" } }, "source", "a-legal-reference"],
    [{ from: "28/12/2017" }, "from", "a-date"],
    [{ to: "2017-02-30" }, "to", "a-date"],
    [{ from: "2018-01-01", to: "2017-12-31" }, "to", "a-value-not-below-from"],
    [{ levels: [] }, "levels", "a-list-of-texts"],
    [{ levels: ["province", ""] }, "levels", "a-list-of-texts"],
  ])("%o is refused", (properties, property, expected) => {
    expect(errorOf(() => defineIndex({ ...FULL, ...properties } as IndexDefinition))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "index", property, expected },
    });
  });
});

describe("reweight", () => {
  const leaf = (id: string, weight: number) => leafOf({ type: "yes-no" }, { id, weight });
  const definition = indexOf(
    [{ id: "a", weight: 1, aggregate: "weighted-mean", children: [leaf("a1", 2), leaf("a2", 3)] }, leaf("b", 4)],
    { aggregate: "weighted-mean" },
  );

  test("changes weights by id, at any depth, and the version", () => {
    const other = defineIndex(reweight(definition, "tested", { a2: 7, b: 0.5 }));
    expect(other.version).toBe("tested");
    expect(other.criteria).toMatchObject([{ weight: 1, children: [{ weight: 2 }, { weight: 7 }] }, { weight: 0.5 }]);
    expect(definition.criteria[1]?.weight).toBe(4);
  });

  test("refuses an id that the index does not have", () => {
    expect(errorOf(() => reweight(definition, "2", { a3: 1 }))).toEqual({
      code: "reform-index/unknown-weight",
      facts: { id: "a3", near: ["a", "a1", "a2", "b"] },
    });
    expect(errorOf(() => reweight(definition, "2", null as never))).toMatchObject({ facts: { argument: "weights" } });
    expect(errorOf(() => reweight(null as never, "2", {}))).toMatchObject({ facts: { argument: "definition" } });
  });

  test.each([null, { rule: { type: "yes-no" } }, { id: "a", children: {} }])(
    "refuses %j as a criterion",
    (criterion) => {
      expect(errorOf(() => reweight(indexOf([criterion as never]), "2", {}))).toMatchObject({
        code: "reform-index/invalid-argument",
        facts: { argument: "definition.criteria", value: criterion },
      });
    },
  );
});
