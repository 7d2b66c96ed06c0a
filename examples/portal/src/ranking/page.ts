import { madeRecords } from "../data/records.js";
import { el, listOf, tableOf, vietnamese } from "../dom.js";
import type { Page, PageContext } from "../page.js";
import type { Speech } from "../text/speech.js";
import { rankChart } from "./intervals.js";
import { CRITERIA, EXAMPLE_INDEX, ranksOf, type UnitRank } from "./ranks.js";

const rankTable = (ranked: readonly UnitRank[], speech: Speech): HTMLElement => {
  const { table, rank, ranks, points, between } = speech.text.ranking;
  return tableOf(
    table,
    [speech.text.dashboard.unit, points, rank, ranks],
    ranked.map((each) => [
      vietnamese(each.unit),
      speech.text.figure(each.points),
      String(each.rank),
      between(String(each.best), String(each.worst)),
    ]),
  );
};

const criteriaTable = ({ text }: Speech): HTMLElement => {
  const { criteria, maximum, criterion } = text.ranking;
  const maxima = new Map(EXAMPLE_INDEX.criteria.map(({ id, max }) => [id, max]));
  return tableOf(
    criteria,
    [criteria, maximum],
    CRITERIA.map((id) => [criterion[id], text.number(maxima.get(id) ?? 0)]),
  );
};

/** Xếp hạng: scores, ranks, and the ranks that the units may have. */
export const rankingPage = ({ speech }: PageContext): Page => {
  const { ranking, madeUp } = speech.text;
  const { ranked, unranked } = ranksOf(madeRecords());
  return {
    heading: ranking.heading,
    content: [
      el("p", { class: "intro" }, ranking.intro),
      el("p", { class: "made-up" }, madeUp),
      el(
        "section",
        { "aria-labelledby": "ranks" },
        el("h2", { id: "ranks" }, ranking.chart),
        el("p", { class: "intro" }, ranking.doubt),
        rankChart(ranked, speech),
      ),
      el(
        "section",
        { "aria-labelledby": "table" },
        el("h2", { id: "table" }, ranking.table),
        rankTable(ranked, speech),
      ),
      ...(unranked.length === 0 ? [] : [el("p", {}, ranking.unranked), listOf("ul", {}, unranked.map(vietnamese))]),
      el(
        "section",
        { "aria-labelledby": "criteria" },
        el("h2", { id: "criteria" }, ranking.criteria),
        criteriaTable(speech),
      ),
    ],
  };
};
