import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { NATIONAL_STATUSES, nationalStatusCode, TRANSITIONS, type Transition } from "../src/dossier/index.js";
import { cite } from "../src/law/index.js";

/**
 * Where a row may lead: what ends an interruption leads back to a status from which a row leads into it, and a supplement that
 * restarts the limit to `accepted`.
 */
const targets = ({ from, event, to }: Transition): readonly string[] => {
  if (to !== "held") return [to];
  const before = TRANSITIONS.filter((row) => row.to === from).map((row) => row.from ?? START);
  return [...new Set([...before, ...(event === "supplement-supplied" ? ["accepted"] : [])])];
};

const START = "start";

const WIDEST = 28;

/** Events in lines that are not much longer than a status is wide. */
const inLines = (events: readonly string[]): string => {
  const lines: string[] = [];
  for (const event of events) {
    const last = lines.pop();
    if (last === undefined) lines.push(event);
    else if (last.length + event.length > WIDEST) lines.push(last, event);
    else lines.push(`${last}, ${event}`);
  }
  return lines.join(",\\n");
};

const edges = (): readonly string[] => {
  const labels = new Map<string, readonly string[]>();
  for (const row of TRANSITIONS) {
    for (const target of targets(row)) {
      const edge = `"${row.from ?? START}" -> "${target}"`;
      labels.set(edge, [...(labels.get(edge) ?? []), row.event]);
    }
  }
  return [...labels].map(([edge, events]) => `${edge} [label="  ${inLines(events)}  "]`);
};

const STYLE = [
  'rankdir=LR; bgcolor="white"; nodesep=0.4; ranksep=0.3; pad=0.2',
  'node [shape=box style="rounded,filled" margin="0.2,0.05" fillcolor="#e8f0fe" color="#4a6fa5" fontname="Helvetica" fontsize=12]',
  'edge [fontname="Helvetica" fontsize=10 color="#5a5a5a" fontcolor="#333333"]',
  `"${START}" [shape=circle label="" width=0.2 fillcolor="#333333"]`,
];

const nodes = (): readonly string[] =>
  NATIONAL_STATUSES.map((status) => `"${status}" [label="${nationalStatusCode(status)} ${status}"]`);

const TITLE = "The life of a dossier";

/** The diagram docs/assets/dossier-life.svg. */
export const dossierLifeDiagram = async (): Promise<string> => {
  const graphviz = await Graphviz.load();
  const svg = graphviz.dot(`digraph { ${[...STYLE, ...nodes(), ...edges()].join("; ")} }`);
  return svg.replace("<g ", `<title>${TITLE}</title>\n<g `);
};

const EVIDENCE: Readonly<Record<Transition["source"]["evidence"], string>> = {
  "text-read": "read",
  quoted: "quoted",
  practice: "practice",
  unconfirmed: "unconfirmed",
};

const tableRow = ({ from, event, to, clock, guard, source }: Transition): string =>
  `| ${from ?? "(new)"} | ${event} | ${to} | ${clock} | ${guard ?? ""} | ${cite(source)} [${EVIDENCE[source.evidence]}] |`;

/** The page docs/dossier-life.md. */
export const dossierLifePage = (): string =>
  [
    `# ${TITLE}`,
    "",
    "Written by `npm run docs:pages` from `TRANSITIONS` of `motcua/dossier`; do not edit. A test fails where it is stale.",
    "",
    "The numbers are the national portal's codes (`TrangThaiHoSo`). `supplement-supplied`, `payment-made` and `resumed` lead back to the",
    "status before (`held` in the table); a supplement that restarts the limit leads back to `accepted`. No transition exists beside these.",
    "",
    "![Statuses as boxes, events as arrows; the table below says the same](assets/dossier-life.svg)",
    "",
    "| from | event | to | clock | guard | source |",
    "| --- | --- | --- | --- | --- | --- |",
    ...TRANSITIONS.map(tableRow),
    "",
  ].join("\n");
