import type { OnTimeBasis, Rate } from "motcua/metrics";
import { type Child, el, tableOf, vietnamese } from "../dom.js";
import type { Speech } from "../text/speech.js";
import { BASES, type Figures, type UnitRate } from "./figures.js";

/** The radios that choose what the rate is a share of. */
export const basisRadios = (chosen: OnTimeBasis, { text, labels }: Speech): HTMLElement =>
  el(
    "fieldset",
    {},
    el("legend", {}, text.dashboard.basis),
    ...BASES.map((basis) =>
      el(
        "label",
        { class: "choice line" },
        el("input", { type: "radio", name: "basis", value: basis, checked: basis === chosen }),
        el("span", {}, labels.basis[basis]),
      ),
    ),
  );

const intervalText = ({ interval }: Rate, { text }: Speech): string =>
  interval === null ? "–" : `${text.percent(interval.low)} – ${text.percent(interval.high)}`;

const unitCells = ({ unit, disclosed }: UnitRate, speech: Speech): readonly Child[] => {
  const { countText, rateText, text } = speech;
  if (!disclosed.shown) {
    const { denominator, minimum } = disclosed;
    return [vietnamese(unit), countText(denominator), text.dashboard.withheld(countText(minimum)), "–"];
  }
  const { rate } = disclosed;
  return [vietnamese(unit), countText(rate.denominator), rateText(rate), intervalText(rate, speech)];
};

/** The rate of all units together, with what it rests on. */
export const rateFigures = ({ rate, light }: Figures, { text, countText, rateText }: Speech): readonly Child[] => {
  const { dashboard, percent, number } = text;
  const { basis, interval, numerator, denominator } = rate;
  const lit = light.light as keyof typeof dashboard.light | null;
  return [
    el("output", { id: "rate", "aria-live": "polite" }, rateText(rate)),
    el("p", { class: "plain", id: "basis-words" }, dashboard.basisWords[basis]),
    el("p", { class: "plain" }, dashboard.outOf(countText(numerator), countText(denominator))),
    interval &&
      el(
        "p",
        { class: "plain" },
        dashboard.interval(percent(interval.low), percent(interval.high), `${number(interval.level * 100)}\u00a0%`),
      ),
    lit && el("p", { class: "plain" }, dashboard.light[lit]),
    light.toNext ? el("p", { class: "hint" }, dashboard.toNext(countText(light.toNext))) : null,
  ];
};

/** The rates of the units; of the smallest ones none. */
export const unitTable = ({ units }: Figures, speech: Speech): HTMLElement => {
  const { dashboard } = speech.text;
  return tableOf(
    dashboard.units,
    [dashboard.unit, dashboard.dossiers, dashboard.share, dashboard.confidence],
    units.map((unit) => unitCells(unit, speech)),
  );
};
