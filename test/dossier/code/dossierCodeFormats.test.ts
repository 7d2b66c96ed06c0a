import { DOSSIER_CODE_FORMATS } from "motcua/dossier";
import { inForceOn } from "motcua/law";
import { expect, test } from "vitest";

const PLAIN = DOSSIER_CODE_FORMATS.filter(({ value }) => !value.centralised);

test.each([
  ["2019-01-06", { min: 4, max: 4 }, "text-read"],
  ["2025-09-14", { min: 4, max: 4 }, "text-read"],
  ["2025-09-15", null, "practice"],
  ["2026-11-22", null, "practice"],
] as const)("the form of plain codes on %s", (on, digits, evidence) => {
  const { value, source } = inForceOn(PLAIN, on);
  expect([value.digits, source.evidence]).toEqual([digits, evidence]);
});

test("centralised codes came later, are named after the agency that resolves, and have no longest number", () => {
  const central = DOSSIER_CODE_FORMATS.filter(({ value }) => value.centralised);
  expect(central).toHaveLength(1);
  expect(central[0]).toMatchObject({
    from: "2026-01-25",
    value: { unit: "resolving-agency", digits: { min: 4, max: null } },
    source: { evidence: "quoted" },
  });
});
