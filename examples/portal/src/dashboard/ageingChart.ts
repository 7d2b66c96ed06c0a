import * as Plot from "@observablehq/plot";
import type { BacklogDay, HistogramClass } from "motcua/metrics";
import { chart } from "../chart.js";
import { type Child, details, el, tableOf } from "../dom.js";
import type { Speech } from "../text/speech.js";
import type { Figures } from "./figures.js";

const STYLE = { fontSize: "13px" };

const agesChart = (ages: readonly HistogramClass[], { text, countText }: Speech): HTMLElement => {
  const { dashboard } = text;
  const bars = ages.map(({ from, to, count }) => ({ name: dashboard.ageClass(from, to), count }));
  const label = `${dashboard.ageing}. ${bars.map(({ name, count }) => `${name}: ${countText(count)}`).join("; ")}`;
  return chart(label, 220, (width) =>
    Plot.plot({
      width,
      height: 220,
      marginLeft: 110,
      marginRight: 50,
      marginBottom: 40,
      style: STYLE,
      x: {
        label: dashboard.dossiers,
        grid: true,
        ticks: 4,
        tickFormat: countText,
        labelAnchor: "center",
        labelOffset: 34,
        labelArrow: "none",
      },
      y: { label: null, domain: bars.map(({ name }) => name) },
      marks: [
        Plot.barX(bars, { x: "count", y: "name", fill: "var(--bar)" }),
        Plot.text(bars, { x: "count", y: "name", text: ({ count }) => countText(count), dx: 6, textAnchor: "start" }),
        Plot.ruleX([0]),
      ],
    }),
  );
};

const agesTable = (ages: readonly HistogramClass[], { text, countText }: Speech): HTMLElement => {
  const { ageing, age, dossiers, ageClass } = text.dashboard;
  return tableOf(
    ageing,
    [age, dossiers],
    ages.map(({ from, to, count }) => [ageClass(from, to), countText(count)]),
  );
};

/** How old the open dossiers are. */
export const ageingPart = ({ ages, tally }: Figures, speech: Speech): readonly Child[] => {
  const { text, countText } = speech;
  return [
    el("p", {}, text.dashboard.ageingIntro(countText(tally.pending.total), countText(tally.pending.overdue))),
    el("figure", { class: "figure" }, agesChart(ages, speech), el("figcaption", { class: "hint" }, text.dashboard.age)),
    details(text.showFigures, false, agesTable(ages, speech)),
  ];
};

/** A line by days needs instants; noon in no zone is the same day in all. */
const noonOf = ({ date }: BacklogDay): Date => new Date(`${date}T12:00Z`);

const monthsOf = (days: readonly BacklogDay[]): readonly Date[] =>
  days.filter(({ date }) => date.endsWith("-01")).map(noonOf);

const backlogChart = (days: readonly BacklogDay[], { text, countText }: Speech): HTMLElement => {
  const { dashboard } = text;
  const [first, last] = [days[0], days.at(-1)];
  const ends = [first, last].flatMap((day) => (day ? [`${text.date(day.date)}: ${countText(day.open)}`] : []));
  return chart(`${dashboard.backlog}. ${ends.join("; ")}`, 260, (width) =>
    Plot.plot({
      width,
      height: 260,
      marginLeft: 50,
      marginBottom: 40,
      style: STYLE,
      x: {
        type: "utc",
        label: null,
        ticks: [...monthsOf(days)],
        tickFormat: (day: Date) => `${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`,
      },
      y: { label: dashboard.open, grid: true, zero: true, ticks: 4, tickFormat: countText, labelArrow: "none" },
      marks: [
        Plot.areaY(days, { x: noonOf, y: "open", fill: "var(--counted)" }),
        Plot.lineY(days, { x: noonOf, y: "open", stroke: "var(--bar)", strokeWidth: 2 }),
        Plot.ruleY([0]),
      ],
    }),
  );
};

/** The last days first: they are what is asked for. */
const backlogTable = (days: readonly BacklogDay[], { text, countText }: Speech): HTMLElement => {
  const { backlog, day, receivedCount, finishedCount, open } = text.dashboard;
  return tableOf(
    backlog,
    [day, receivedCount, finishedCount, open],
    days
      .toReversed()
      .map((each) => [text.date(each.date), countText(each.received), countText(each.finished), countText(each.open)]),
  );
};

/** How many dossiers were open on each day. */
export const backlogPart = ({ backlog }: Figures, speech: Speech): readonly Child[] => [
  el("figure", { class: "figure" }, backlogChart(backlog, speech)),
  details(speech.text.showFigures, false, backlogTable(backlog, speech)),
];
