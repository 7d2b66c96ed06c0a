import { readFileSync } from "node:fs";
import { TRANSITIONS } from "motcua/dossier";
import { expect, test } from "vitest";
import { dossierLifePage } from "../../scripts/dossierLifePage.js";

const page = dossierLifePage();

test("docs/dossier-life.md is what scripts/dossierLife.ts writes", () =>
  expect(readFileSync("docs/dossier-life.md", "utf8")).toBe(page));

test("an interruption leads back to every status before it, not to one of them", () => {
  const back = page.match(/^ {2}(supplement_requested|financial_obligation_requested|stopped) --> (?!withdrawn).*$/gm);
  expect(back).toEqual([
    "  supplement_requested --> registered: supplement-supplied",
    "  supplement_requested --> accepted: supplement-supplied",
    "  supplement_requested --> in_processing: supplement-supplied",
    "  financial_obligation_requested --> accepted: payment-made",
    "  financial_obligation_requested --> in_processing: payment-made",
    "  stopped --> in_processing: resumed",
  ]);
});

test("every transition has a row, and its event stands in the diagram", () => {
  expect(page.match(/^\| (?!from|---)/gm)).toHaveLength(TRANSITIONS.length);
  const diagram = page.slice(page.indexOf("```mermaid"), page.lastIndexOf("```"));
  expect(TRANSITIONS.filter(({ event }) => !diagram.includes(event))).toEqual([]);
});
