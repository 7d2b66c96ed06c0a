import type { DossierRecord, OnTimeBasis } from "motcua/metrics";
import { madeRecords } from "../data/records.js";
import { type Child, el, fill } from "../dom.js";
import type { Page, PageContext } from "../page.js";
import type { Fields } from "../route.js";
import type { Speech } from "../text/speech.js";
import { ageingPart, backlogPart } from "./ageingChart.js";
import { controlPart } from "./controlChart.js";
import { BASES, figuresOf, QUARTERS, type Quarter } from "./figures.js";
import { formTable } from "./formTable.js";
import { basisRadios, rateFigures, unitTable } from "./rateCard.js";

let made: readonly DossierRecord[] | undefined;

/** Made once a visit. */
const records = (): readonly DossierRecord[] => {
  made ??= madeRecords();
  return made;
};

const quarterOf = (fields: Fields): Quarter =>
  QUARTERS.find(({ id }) => id === fields.get("period")) ?? (QUARTERS.at(-1) as Quarter);

const basisOf = (fields: Fields): OnTimeBasis => BASES.find((basis) => basis === fields.get("basis")) ?? BASES[0];

const periodSelect = (chosen: Quarter, { text }: Speech): HTMLElement =>
  el(
    "div",
    { class: "field" },
    el("label", { for: "period" }, text.dashboard.period),
    el(
      "select",
      { id: "period", name: "period" },
      ...QUARTERS.map((each) =>
        el(
          "option",
          { value: each.id, selected: each === chosen },
          text.dashboard.quarter(each.quarter, each.period.from, each.period.to),
        ),
      ),
    ),
  );

const section = (id: string, heading: string, ...content: readonly Child[]): HTMLElement =>
  el("section", { "aria-labelledby": id }, el("h2", { id }, heading), ...content);

/** Bảng số liệu: the form, the rate on a basis, the backlog and what is more than chance. */
export const dashboardPage = ({ speech, fields, keep }: PageContext): Page => {
  const { dashboard, madeUp } = speech.text;
  const places = {
    rate: el("div", { class: "rate-figures" }),
    units: el("div"),
    form: el("div"),
    ageing: el("div"),
    backlog: el("div"),
    control: el("div"),
  };
  const show = (given: Fields): void => {
    const figures = figuresOf(records(), quarterOf(given).period, basisOf(given));
    fill(places.rate, rateFigures(figures, speech));
    fill(places.units, [unitTable(figures, speech)]);
    fill(places.form, formTable(figures.form, speech));
    fill(places.ageing, ageingPart(figures, speech));
    fill(places.backlog, backlogPart(figures, speech));
    fill(places.control, controlPart(figures, speech));
  };
  const form = el("form", {}, periodSelect(quarterOf(fields), speech), basisRadios(basisOf(fields), speech));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    const given = new Map(Array.from(new FormData(form), ([name, value]) => [name, String(value)]));
    keep(given);
    show(given);
  });
  show(fields);
  return {
    heading: dashboard.heading,
    content: [
      el("p", { class: "intro" }, dashboard.intro),
      el("p", { class: "made-up" }, madeUp),
      el("div", { class: "asking" }, form, section("rate-heading", dashboard.rate, places.rate)),
      section("control-heading", dashboard.chart, places.control),
      section("units-heading", dashboard.units, places.units),
      section("form-heading", dashboard.form, places.form),
      section("ageing-heading", dashboard.ageing, places.ageing),
      section("backlog-heading", dashboard.backlog, places.backlog),
    ],
  };
};
