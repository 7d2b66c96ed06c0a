import { FOUR_STEPS, stepsFor } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { CODE, days, procedureOf, untyped, VERSION } from "../support/procedures.js";

const step = (id: string, properties: object = {}) => ({ id, title: id, unit: "Một cửa", limit: null, ...properties });

const PROCEDURE = procedureOf({
  steps: [
    step("scan", { channel: "counter" }),
    step("appraisal"),
    step("lookup", { case: "Cấp lại" }),
    step("call", { case: "Cấp lại", channel: "online" }),
    step("return"),
  ],
});

const idsFor = (question: object): readonly string[] => stepsFor(PROCEDURE, question).map(({ id }) => id);

describe("the steps for a dossier, in the procedure's order", () => {
  test.each<[object, readonly string[]]>([
    [{}, ["appraisal", "return"]],
    [{ channel: "counter" }, ["scan", "appraisal", "return"]],
    [{ channel: "online" }, ["appraisal", "return"]],
    [{ case: "Cấp lại" }, ["appraisal", "lookup", "return"]],
    [{ case: "Cấp lại", channel: "online" }, ["appraisal", "lookup", "call", "return"]],
    [{ case: "Cấp lại", channel: "counter" }, ["scan", "appraisal", "lookup", "return"]],
  ])("%j", (question, ids) => expect(idsFor(question)).toEqual(ids));

  test("of the version in force on the day of receipt", () => {
    const older = procedureOf({ version: "2020", from: "2020-01-01", steps: FOUR_STEPS });
    expect(stepsFor([PROCEDURE, older], { on: "2026-02-09" })).toEqual(FOUR_STEPS);
    expect(stepsFor([PROCEDURE, older], { on: "2026-02-10" })).toHaveLength(2);
  });

  test("none where the procedure lays out none; the list cannot be changed", () => {
    expect(stepsFor(procedureOf({ steps: [] }))).toEqual([]);
    expect(Object.isFrozen(stepsFor(PROCEDURE))).toBe(true);
  });
});

test("a case that the procedure does not name", () => {
  expect(errorOf(() => idsFor({ case: "Cáp lại" }))).toEqual({
    code: "procedure/unknown-case",
    facts: { code: CODE, version: VERSION, case: "Cáp lại", known: ["Cấp lại"] },
  });
  const plain = procedureOf({ limits: [{ limit: days(3) }] });
  expect(stepsFor(plain, { case: "Cấp lại" })).toHaveLength(1);
});

test.each<[unknown, unknown, string]>([
  [5, {}, "procedure"],
  [{ code: CODE }, {}, "procedure"],
  [[PROCEDURE], {}, "on"],
  [PROCEDURE, null, "question"],
  [PROCEDURE, { case: 5 }, "case"],
  [PROCEDURE, { channel: "fax" }, "channel"],
])("for %j asked of %j", (procedure, question, argument) => {
  expect(errorOf(() => untyped(stepsFor)(procedure, question))).toMatchObject({
    code: "procedure/invalid-argument",
    facts: { argument },
  });
});
