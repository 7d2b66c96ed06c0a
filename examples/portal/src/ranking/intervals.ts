import * as Plot from "@observablehq/plot";
import { chart } from "../chart.js";
import { el } from "../dom.js";
import type { Speech } from "../text/speech.js";
import type { UnitRank } from "./ranks.js";

/** Room for one unit, in pixels. */
const ROW = 32;

/** The rank of each unit as a dot on the ranks that it may have. */
export const rankChart = (ranked: readonly UnitRank[], { text }: Speech): HTMLElement => {
  const { chart: title, place, between } = text.ranking;
  const said = ranked.map(
    ({ unit, rank, best, worst }) => `${unit}: ${rank} (${between(String(best), String(worst))})`,
  );
  const height = ranked.length * ROW + 60;
  const drawing = chart(`${title}. ${said.join("; ")}`, height, (width) =>
    Plot.plot({
      width,
      height,
      marginLeft: 130,
      marginBottom: 45,
      marginRight: 16,
      style: { fontSize: "13px" },
      x: {
        label: place,
        domain: [1, ranked.length],
        ticks: ranked.length,
        tickFormat: "d",
        grid: true,
        labelAnchor: "center",
        labelOffset: 38,
        labelArrow: "none",
      },
      y: { type: "band", label: null, domain: ranked.map(({ unit }) => unit) },
      marks: [
        Plot.ruleY(ranked, {
          y: "unit",
          x1: "best",
          x2: "worst",
          stroke: "var(--edge)",
          strokeWidth: 6,
          strokeLinecap: "round",
        }),
        Plot.dot(ranked, { y: "unit", x: "rank", r: 6, fill: "var(--bar)", stroke: "var(--paper)" }),
      ],
    }),
  );
  return el("figure", { class: "figure" }, drawing);
};
