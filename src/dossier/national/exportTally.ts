import { frozenCopy } from "../../plain/index.js";
import type { NationalExportExample, NationalExportFinding, NationalExportFindingFacts } from "./model.js";

const MOST_EXAMPLES = 5;

/** What was seen so far, by code. */
export type Seen = Map<keyof NationalExportFindingFacts, { count: number; readonly examples: NationalExportExample[] }>;

/** Counts what was seen in a payload, and keeps the first few. */
export const see = (seen: Seen, code: keyof NationalExportFindingFacts, example: NationalExportExample): void => {
  const one = seen.get(code) ?? { count: 0, examples: [] };
  one.count += 1;
  if (one.examples.length < MOST_EXAMPLES) one.examples.push(example);
  seen.set(code, one);
};

/** The order of findings: first what cannot be read. */
const CODES: readonly (keyof NationalExportFindingFacts)[] = [
  "dossier/export-unreadable",
  "dossier/export-unreadable-progress",
  "dossier/export-status-not-text",
  "dossier/export-sorted-as-text",
  "dossier/export-same-code",
  "dossier/export-no-channel",
  "dossier/export-no-acceptance",
  "dossier/export-no-due-date",
  "dossier/export-finished-before-accepted",
  "dossier/export-interruption-as-processed",
];

/** What was seen, as findings. */
export const findingsOf = (
  seen: Seen,
  totalOf: (code: keyof NationalExportFindingFacts) => number,
): readonly NationalExportFinding[] =>
  frozenCopy(
    CODES.flatMap((code) => {
      const one = seen.get(code);
      return one === undefined ? [] : [{ code, facts: { ...one, total: totalOf(code) } }];
    }),
  );
