import { readFileSync } from "node:fs";
import { TRANSITIONS } from "motcua/dossier";
import { expect, test } from "vitest";
import { dossierLifePage } from "../../scripts/dossierLifePage.js";

const page = dossierLifePage();

test("docs/dossier-life.md is what scripts/dossierLife.ts writes", () =>
  expect(readFileSync("docs/dossier-life.md", "utf8")).toBe(page));

test("every transition has a row, and its event stands in the diagram", () => {
  expect(page.match(/^\| (?!from|---)/gm)).toHaveLength(TRANSITIONS.length);
  const diagram = page.slice(page.indexOf("```mermaid"), page.lastIndexOf("```"));
  expect(TRANSITIONS.filter(({ event }) => !diagram.includes(event))).toEqual([]);
});
