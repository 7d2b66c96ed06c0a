import { backlogSeries, checkRecords, formRows, littlesLaw, mergeRecordChecks, recordFindings } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const BACKLOG = { version: 1, opening: 0, daysSpent: 0, received: [1], finished: [0] };

describe("a stored backlog without a period is refused", () => {
  test.each([undefined, {}, { period: null }])("%o", (options) => {
    const refused = { code: "metrics/invalid-argument", facts: { argument: "options.period" } };
    expect(errorOf(() => backlogSeries({ ...BACKLOG, options } as never))).toMatchObject(refused);
    expect(errorOf(() => littlesLaw({ ...BACKLOG, options } as never))).toMatchObject(refused);
  });
});

describe("a stored check is refused with codes that are", () => {
  const check = checkRecords([], { duplicates: true });

  test.each([7, {}, [null], [[7, 2]], [[Object.create(null), 2]]])("%o", (codes) => {
    const changed = { ...check, codes } as never;
    const refused = { code: "metrics/invalid-argument", facts: { argument: "codes" } };
    expect(errorOf(() => recordFindings(changed))).toMatchObject(refused);
    expect(errorOf(() => mergeRecordChecks(changed))).toMatchObject(refused);
  });
});

test("a form with a column that is none is refused", () => {
  const form = { columns: [null] };
  expect(errorOf(() => formRows(form as never, { rows: [] }))).toEqual({
    code: "metrics/invalid-argument",
    facts: { argument: "form", value: form, expected: ["FormDefinition"] },
  });
});
