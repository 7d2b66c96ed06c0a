import { quote } from "../../errors/quote.js";
import type {
  FormFindingFacts,
  RecordFaultKind,
  RecordFindingFacts,
  ReportFindingFacts,
  ReportLine,
} from "../../metrics/index.js";
import type { Sentences } from "../model.js";
import { countText } from "./figures.js";

const lineText = ({ no, field }: ReportLine): string => {
  if (no === null) return "Total row";
  return field === null ? `Line ${no}` : `Line ${no} (${field})`;
};

const columnsText = (columns: readonly number[]): string => columns.map((column) => `(${column})`).join(" + ");

const FAULTS: Readonly<Record<RecordFaultKind, string>> = {
  "unreadable-record": "cannot be read",
  "no-code": "lack a dossier code",
  "unknown-status": "have an unknown status",
  "unknown-channel": "have an unknown way of submission",
  "unreadable-date": "have a date that cannot be read",
  "unreadable-pauses": "have pauses or supplements that cannot be read",
  "no-receipt-date": "were accepted on an unknown day",
  "no-finish-date": "were finished on an unknown day",
  "finished-before-received": "were finished before they were received",
};

const examplesText = (examples: readonly string[]): string =>
  examples.length === 0 ? "" : `, such as ${examples.map((code) => quote(code)).join(", ")}`;

const CALENDARS = { "day-15": "the reporting decree (15th to 14th)", calendar: "the calendar" } as const;

/** Sentences for the findings of `motcua/metrics` in English. */
export const metrics: Sentences<ReportFindingFacts & FormFindingFacts & RecordFindingFacts> = {
  "metrics/row-does-not-add-up": ({ column, parts, stated, sum, difference, ...line }) =>
    `${lineText(line)}: column (${column}) is ${countText(stated)}, but ${columnsText(parts)} is ${countText(sum)}, a difference of ${countText(difference)}.`,
  "metrics/total-row-does-not-add-up": ({ column, stated, sum, difference }) =>
    `Total row: column (${column}) is ${countText(stated)}, but the lines add up to ${countText(sum)}, a difference of ${countText(difference)}.`,
  "metrics/invalid-cell": ({ column, value, ...line }) =>
    `${lineText(line)}: column (${column}) holds ${quote(value)}, which is no number of dossiers.`,
  "metrics/no-due-date": ({ count, ...line }) =>
    `${lineText(line)}: ${count === 1 ? "1 dossier has" : `${countText(count)} dossiers have`} no due date, and the form has no column for them.`,
  "metrics/unusual-period": ({ from, to, calendar }) =>
    `The period from ${from} to ${to} is no reporting period of ${CALENDARS[calendar]}.`,
  "metrics/other-allocation": ({ expected, actual }) =>
    `The tallies allocate waiting and withdrawn dossiers ${quote(actual)}, not ${quote(expected)} as agreed.`,
  "metrics/carry-over-differs": ({ pending, carriedOver, difference, ...line }) =>
    `${lineText(line)}: ${countText(carriedOver)} carried over, column (6), but ${countText(pending)} were pending in the report before, column (11), a difference of ${countText(difference)}.`,
  "metrics/faulty-records": ({ fault, count, records, examples }) =>
    `${countText(count)} of ${countText(records)} records ${FAULTS[fault]}${examplesText(examples)}.`,
  "metrics/duplicate-codes": ({ count, records, examples }) =>
    `${countText(count)} dossier ${count === 1 ? "code occurs" : "codes occur"} more than once, in ${countText(records)} records${examplesText(examples)}.`,
};
