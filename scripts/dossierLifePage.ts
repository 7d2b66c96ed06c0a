import { NATIONAL_STATUSES, nationalStatusCode, TRANSITIONS, type Transition } from "../src/dossier/index.js";
import { cite } from "../src/law/index.js";

const node = (status: string): string => status.replaceAll("-", "_");

/**
 * Where a row may lead: what ends an interruption leads back to a status from which a row leads into it, and a supplement that
 * restarts the limit to `accepted`.
 */
const targets = ({ from, event, to }: Transition): readonly string[] => {
  if (to !== "held") return [to];
  const before = TRANSITIONS.filter((row) => row.to === from).map((row) => row.from ?? "[*]");
  return [...new Set([...before, ...(event === "supplement-supplied" ? ["accepted"] : [])])];
};

const edges = (): readonly string[] => {
  const labels = new Map<string, readonly string[]>();
  for (const row of TRANSITIONS) {
    for (const target of targets(row)) {
      const edge = `${row.from === null ? "[*]" : node(row.from)} --> ${node(target)}`;
      labels.set(edge, [...(labels.get(edge) ?? []), row.event]);
    }
  }
  return [...labels].map(([edge, events]) => `  ${edge}: ${events.join(", ")}`);
};

const diagram = (): readonly string[] => [
  "```mermaid",
  "stateDiagram-v2",
  ...NATIONAL_STATUSES.map((status) => `  state "${nationalStatusCode(status)} ${status}" as ${node(status)}`),
  ...edges(),
  "```",
];

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
    "# The life of a dossier",
    "",
    "Written by `npx tsx scripts/dossierLife.ts` from `TRANSITIONS` of `motcua/dossier`; do not edit. A test fails where it is stale.",
    "",
    "The numbers are the national portal's codes (`TrangThaiHoSo`). `supplement-supplied`, `payment-made` and `resumed` lead back to the",
    "status before (`held` in the table); a supplement that restarts the limit leads back to `accepted`. No transition exists beside these.",
    "",
    ...diagram(),
    "",
    "| from | event | to | clock | guard | source |",
    "| --- | --- | --- | --- | --- | --- |",
    ...TRANSITIONS.map(tableRow),
    "",
  ].join("\n");
