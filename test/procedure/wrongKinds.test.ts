import {
  checkProcedure,
  formatProcedureCode,
  limitFor,
  summariseCatalogue,
  toCpsvAp,
  toSchemaOrg,
} from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { procedureOf } from "../support/procedures.js";

const procedure = procedureOf();

describe("a procedure is refused by every function where", () => {
  test.each([
    { limits: [null] },
    { limits: [{}] },
    { limits: [{ limit: 10 }] },
    { steps: ["all"] },
    { steps: [{ id: "all" }] },
    { components: [undefined] },
    { fees: [7] },
  ])("it has %o", (change) => {
    const changed = { ...procedure, ...change } as never;
    const refused = { code: "procedure/invalid-argument", facts: { argument: "procedure" } };
    expect(errorOf(() => checkProcedure(changed))).toMatchObject(refused);
    expect(errorOf(() => limitFor(changed, { case: "Cấp lại" }))).toMatchObject(refused);
  });
});

test("an agency that is no text is missing", () => {
  const changed = { ...procedure, performingAgency: 7, competentAgency: undefined };
  expect(checkProcedure(changed as never)).toContainEqual(
    expect.objectContaining({ code: "procedure/missing-part", facts: expect.objectContaining({ part: "agency" }) }),
  );
});

test.each([
  { national: Object.create(null) },
  { national: "1.000656", agency: Object.create(null) },
  { national: "1.000656", agency: 7 },
  { national: ["1.000656"] },
])("%o makes no code", (value) => {
  const { code } = errorOf(() => formatProcedureCode(value as never));
  expect(code).toBe("procedure/invalid-code");
});

test("levels that are no list are refused", () =>
  expect(errorOf(() => summariseCatalogue([{ ...procedure, levels: 7 } as never]))).toEqual({
    code: "procedure/invalid-argument",
    facts: { argument: "catalogue", value: 7 },
  }));

test.each([
  ["CPSV-AP", toCpsvAp],
  ["schema.org", toSchemaOrg],
])("what JSON cannot carry is refused by the export to %s", (_, exported) => {
  const changed = { ...procedure, coordinatingAgencies: [7n], postings: [7n], handling: { maxSupplements: 7n } };
  expect(errorOf(() => exported(changed as never)).code).toBe("procedure/invalid-argument");
});
