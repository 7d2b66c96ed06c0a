import {
  applyAssessmentEvent,
  classifyRanking,
  defineIndex,
  evidenceFindings,
  type IndexStructure,
  openAssessment,
  scoreIndex,
} from "motcua/reform-index";
import { expect, test } from "vitest";

const INDEX = defineIndex({
  id: "posted",
  version: "2026",
  criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
});

const UNIT = { unit: "Xã A" };
const NO_TEXT = Object.create(null);

const wrong = (value: unknown): never => value as never;

/** An index as a portal may have changed it after `defineIndex`. */
const changed = (leaf: object): IndexStructure =>
  wrong({ ...INDEX, criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" }, ...leaf }] });

test("a list of papers that is none is the fault of the index", () =>
  expect(() => evidenceFindings(changed({ evidence: null }), {})).toThrowError(
    expect.objectContaining({
      code: "reform-index/invalid-argument",
      facts: { argument: "structure", value: null, expected: "a-checked-index" },
    }),
  ));

test("a leaf whose id is no text is the fault of the index", () =>
  expect(() => scoreIndex(changed({ id: 7 }), { ...UNIT, values: { posted: true } })).toThrowError(
    expect.objectContaining({
      code: "reform-index/invalid-argument",
      facts: { argument: "structure", value: 7, expected: "a-checked-index" },
    }),
  ));

test.each([[[3]], [[{ unit: "Xã A" }]]])("a ranking of %j is none", (ranked) =>
  expect(() => classifyRanking(wrong({ ranked, unranked: [] }), [{ name: "tốt", from: 0 }], "exact")).toThrowError(
    expect.objectContaining({
      code: "reform-index/invalid-option",
      facts: { option: "ranking", value: { ranked, unranked: [] }, expected: "a-ranking" },
    }),
  ),
);

test("an event about a criterion that is no text says so, even where the value cannot be printed", () =>
  expect(() =>
    applyAssessmentEvent(INDEX, openAssessment(INDEX, UNIT), {
      type: "objected",
      at: "2026-12-01",
      by: "Xã A",
      criterion: wrong(NO_TEXT),
    }),
  ).toThrowError(
    expect.objectContaining({
      code: "reform-index/unknown-criterion",
      facts: { unit: "Xã A", id: "an object", near: ["posted"] },
    }),
  ));
