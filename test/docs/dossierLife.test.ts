import { readFileSync } from "node:fs";
import { NATIONAL_STATUSES, nationalStatusCode, TRANSITIONS } from "motcua/dossier";
import { expect, test } from "vitest";
import { dossierLifeDiagram, dossierLifePage } from "../../scripts/dossierLifePage.js";

const page = dossierLifePage();
const diagram = await dossierLifeDiagram();

/** `from->to` of each arrow, with the events on it. */
const arrows = new Map(
  [...diagram.matchAll(/<title>(\S+)&#45;&gt;(\S+)<\/title>(.*?)<\/g>/gs)].map(([, from = "", to = "", body = ""]) => [
    `${from}->${to}`.replaceAll("&#45;", "-"),
    [...body.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => text).join(" "),
  ]),
);

const eventsOn = (arrow: string): readonly string[] =>
  (arrows.get(arrow) ?? "").replaceAll("&#160;", "").replaceAll("&#45;", "-").trim().split(/,\s*/);

test("docs/dossier-life.md and its diagram are what npm run docs:pages writes", () => {
  expect(readFileSync("docs/dossier-life.md", "utf8")).toBe(page);
  expect(readFileSync("docs/assets/dossier-life.svg", "utf8")).toBe(diagram);
});

test("the diagram has every status with its national code", () => {
  const texts = [...diagram.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) =>
    text.replaceAll("&#45;", "-"),
  );
  expect(texts).toEqual(
    expect.arrayContaining(NATIONAL_STATUSES.map((status) => `${nationalStatusCode(status)} ${status}`)),
  );
});

test("an interruption leads back to every status before it, not to one of them", () => {
  const back = [...arrows.keys()].filter((arrow) =>
    /^(supplement-requested|financial-obligation-requested|stopped)->(?!withdrawn)/.test(arrow),
  );
  expect(back.map((arrow) => `${arrow}: ${eventsOn(arrow).join(", ")}`)).toEqual([
    "supplement-requested->registered: supplement-supplied",
    "supplement-requested->accepted: supplement-supplied",
    "supplement-requested->in-processing: supplement-supplied",
    "financial-obligation-requested->accepted: payment-made",
    "financial-obligation-requested->in-processing: payment-made",
    "stopped->in-processing: resumed",
  ]);
});

test("every transition has a row, and its event stands on its arrow", () => {
  expect(page.match(/^\| (?!from|---)/gm)).toHaveLength(TRANSITIONS.length);
  const without = TRANSITIONS.filter(
    ({ from, event, to }) => to !== "held" && !eventsOn(`${from ?? "start"}->${to}`).includes(event),
  );
  expect(without).toEqual([]);
});
