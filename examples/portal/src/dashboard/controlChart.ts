import * as Plot from "@observablehq/plot";
import type { ChartPoint, PChart } from "motcua/metrics";
import { chart } from "../chart.js";
import { type Child, details, el, tableOf } from "../dom.js";
import type { Speech } from "../text/speech.js";
import type { Figures } from "./figures.js";

const signalText = ({ signal }: ChartPoint, { text }: Speech): string => text.dashboard.signals[signal ?? "none"];

/** The month alone is enough on the axis; the year stands at the first one of each. */
const tickText = (label: string, points: readonly ChartPoint[]): string => {
  const [month = "", year = ""] = label.split("/");
  return label === points[0]?.label || month === "1" ? `${month}\n${year}` : month;
};

const drawing =
  ({ centre, points }: PChart, { text }: Speech) =>
  (width: number) => {
    const limit = { x: "label", curve: "step", strokeDasharray: "5 4", stroke: "var(--edge)" } as const;
    const judged = points.filter(({ rate }) => rate.value !== null);
    const outside = judged.filter(({ signal }) => signal !== null);
    const inside = judged.filter(({ signal }) => signal === null);
    const value = { x: "label", y: ({ rate }: ChartPoint) => rate.value } as const;
    return Plot.plot({
      width,
      height: 320,
      marginLeft: 60,
      marginBottom: 50,
      marginRight: 16,
      style: { fontSize: "13px" },
      x: {
        type: "point",
        label: null,
        domain: points.map(({ label }) => label),
        tickFormat: (label: string) => tickText(label, points),
      },
      y: {
        label: null,
        grid: true,
        nice: true,
        insetBottom: 8,
        ticks: 5,
        tickFormat: (share: number) => `${text.number(Math.round(share * 1000) / 10)}\u00a0%`,
      },
      marks: [
        Plot.ruleY(centre.value === null ? [] : [centre.value], { stroke: "var(--quiet)" }),
        Plot.line(points, { ...limit, y: "low" }),
        Plot.line(points, { ...limit, y: "high" }),
        Plot.line(judged, { ...value, stroke: "var(--bar)", strokeWidth: 2 }),
        Plot.dot(inside, { ...value, r: 4, fill: "var(--bar)" }),
        Plot.dot(outside, { ...value, r: 7, symbol: "times", stroke: "var(--wrong)", strokeWidth: 3 }),
      ],
    });
  };

/** The months outside the limits in words: beside the crosses there is no room for them. */
const crossesOf = ({ points }: PChart, speech: Speech): Child => {
  const outside = points.filter(({ signal }) => signal !== null);
  if (outside.length === 0) return null;
  const months = outside.map((point) => `${point.label} ${signalText(point, speech)}`);
  return el("figcaption", { class: "hint" }, speech.text.dashboard.crosses(months));
};

const labelOf = ({ centre, points }: PChart, speech: Speech): string => {
  const signals = points.filter(({ signal }) => signal !== null);
  const found = signals.map((point) => `${point.label}: ${speech.rateText(point.rate)}, ${signalText(point, speech)}`);
  return [`${speech.text.dashboard.chart}. ${speech.text.dashboard.total}: ${speech.rateText(centre)}`, ...found].join(
    "; ",
  );
};

const cells = (point: ChartPoint, speech: Speech): readonly string[] => {
  const { rateText, countText, text } = speech;
  const limits = [point.low, point.high].map((share) => (share === null ? "–" : text.percent(share)));
  return [point.label, countText(point.rate.denominator), rateText(point.rate), ...limits, signalText(point, speech)];
};

/** The rates of the months, and which of them are more than chance. */
export const controlPart = ({ chart: control }: Figures, speech: Speech): readonly Child[] => {
  const { text } = speech;
  const { month, dossiers, share, low, high, signal, chart: title, chartIntro } = text.dashboard;
  const lines = control.points.map((point) => cells(point, speech));
  return [
    el("p", {}, chartIntro),
    el(
      "figure",
      { class: "figure" },
      chart(labelOf(control, speech), 320, drawing(control, speech)),
      crossesOf(control, speech),
    ),
    details(text.showFigures, false, tableOf(title, [month, dossiers, share, low, high, signal], lines)),
  ];
};
