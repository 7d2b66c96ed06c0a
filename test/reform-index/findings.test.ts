import { defineIndex, evidenceFindings, indexFindings } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const manual = (id: string, max: number) => leafOf({ type: "manual" }, { id, max });

describe("indexFindings", () => {
  const inner = { id: "inner", max: 3, children: [manual("a", 1), manual("b", 1)] };
  const mean = { id: "mean", max: 2, aggregate: "mean" as const, children: [manual("c", 1), manual("d", 2)] };

  test("names every maximum that does not fit, from top to bottom", () => {
    const definition = indexOf([{ id: "outer", max: 3, children: [inner] }, mean], { max: 3.5 });
    expect(indexFindings(definition)).toEqual([
      { code: "reform-index/maxima-differ", facts: { id: "outer", stated: 3, computed: 2, difference: 1 } },
      { code: "reform-index/maxima-differ", facts: { id: "inner", stated: 3, computed: 2, difference: 1 } },
      { code: "reform-index/maxima-differ", facts: { id: "mean", stated: 2, computed: 1.5, difference: 0.5 } },
    ]);
  });

  test("finds nothing where defineIndex finds nothing", () => {
    expect(indexFindings(indexOf([{ ...inner, max: 2 }], { max: 2 }))).toEqual([]);
  });

  test("throws what else is wrong", () => {
    expect(errorOf(() => indexFindings(indexOf([inner, inner]))).code).toBe("reform-index/duplicate-id");
    expect(errorOf(() => indexFindings(null as never)).code).toBe("reform-index/invalid-definition");
  });
});

describe("evidenceFindings", () => {
  const papers = [
    { id: "decision", title: "Quyết định" },
    { id: "photo", title: "Ảnh chụp", required: false },
    { id: "report", title: "Báo cáo", required: true },
  ];
  const index = defineIndex(
    indexOf([{ id: "inner", children: [{ ...manual("a", 1), evidence: papers }, manual("b", 1)] }]),
  );

  test("names the required papers that are missing", () => {
    const finding = (evidence: string, title: string) => ({
      code: "reform-index/evidence-missing",
      facts: { id: "a", evidence, title },
    });
    expect(evidenceFindings(index, {})).toEqual([finding("decision", "Quyết định"), finding("report", "Báo cáo")]);
    expect(evidenceFindings(index, { a: ["report"] })).toEqual([finding("decision", "Quyết định")]);
    expect(evidenceFindings(index, { a: ["report", "decision"] })).toEqual([]);
  });

  test("refuses what is no record of lists", () => {
    expect(errorOf(() => evidenceFindings(index, null as never))).toMatchObject({
      code: "reform-index/invalid-argument",
      facts: { argument: "supplied", expected: "an-object" },
    });
    expect(errorOf(() => evidenceFindings(index, { a: "report" as never }))).toMatchObject({
      facts: { argument: 'supplied["a"]', expected: "a-list" },
    });
  });

  test.each([
    [7, "evidence", "a-list"],
    [["decision"], "evidence", "an-object"],
    [[{ id: "", title: "x" }], "id", "a-text"],
    [[{ id: "x" }], "title", "a-text"],
    [[{ id: "x", title: "x", required: 1 }], "required", "true-or-false"],
    [[papers[0], papers[0]], "evidence", "an-id-of-its-own"],
  ])("papers that are none: %o", (evidence, property, expected) => {
    expect(errorOf(() => defineIndex(indexOf([{ ...manual("a", 1), evidence: evidence as never }])))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "a", property, expected },
    });
  });
});
