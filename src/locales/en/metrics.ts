import { quote } from "../../errors/quote.js";
import type { ReportFindingFacts, ReportLine } from "../../metrics/index.js";
import type { Sentences } from "../model.js";

const lineText = ({ no, field }: ReportLine): string => {
  if (no === null) return "Total row";
  return field === null ? `Line ${no}` : `Line ${no} (${field})`;
};

const columnsText = (columns: readonly number[]): string => columns.map((column) => `(${column})`).join(" + ");

/** Sentences for the findings of `motcua/metrics` in English. */
export const metrics: Sentences<ReportFindingFacts> = {
  "metrics/row-does-not-add-up": ({ column, parts, stated, sum, difference, ...line }) =>
    `${lineText(line)}: column (${column}) is ${stated}, but ${columnsText(parts)} is ${sum}, a difference of ${difference}.`,
  "metrics/total-row-does-not-add-up": ({ column, stated, sum, difference }) =>
    `Total row: column (${column}) is ${stated}, but the lines add up to ${sum}, a difference of ${difference}.`,
  "metrics/invalid-cell": ({ column, value, ...line }) =>
    `${lineText(line)}: column (${column}) holds ${quote(value)}, which is no number of dossiers.`,
  "metrics/no-due-date": ({ count, ...line }) =>
    `${lineText(line)}: ${count === 1 ? "1 dossier has" : `${count} dossiers have`} no due date, and the form has no column for them.`,
};
