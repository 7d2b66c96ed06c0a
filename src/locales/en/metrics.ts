import { quote } from "../../errors/quote.js";
import type {
  FaultyValue,
  FormFindingFacts,
  RecordFaultFacts,
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

/** The values and how often they occur. */
const valuesText = (values: readonly (readonly [FaultyValue, number])[]): string =>
  values.length === 0 ? "" : `: ${values.map(([value, count]) => `${quote(value)} (${countText(count)})`).join(", ")}`;

/** {@link FAULTS} of one record. */
const FAULT: Readonly<Record<RecordFaultKind, string>> = {
  "unreadable-record": "cannot be read",
  "no-code": "lacks a dossier code",
  "unknown-status": "has an unknown status",
  "unknown-channel": "has an unknown way of submission",
  "unreadable-date": "has a date that cannot be read",
  "unreadable-pauses": "has pauses or supplements that cannot be read",
  "no-receipt-date": "was accepted on an unknown day",
  "no-finish-date": "was finished on an unknown day",
  "finished-before-received": "was finished before it was received",
};

/** What a Date is called in facts. */
const DATE = "a Date object";

const dateHint = (value: unknown): string => (value === DATE ? " Make text of it with isoDateFromDate." : "");

const CALENDARS = { "day-15": "the reporting decree (15th to 14th)", calendar: "the calendar" } as const;

/** Sentences for the findings of `motcua/metrics` in English. */
export const metrics: Sentences<ReportFindingFacts & FormFindingFacts & RecordFindingFacts & RecordFaultFacts> = {
  "metrics/row-does-not-add-up": ({ column, parts, stated, sum, difference, ...line }) =>
    `${lineText(line)}: column (${column}) is ${countText(stated)}, but ${columnsText(parts)} is ${countText(sum)}, a difference of ${countText(difference)}.`,
  "metrics/total-row-does-not-add-up": ({ column, stated, sum, difference }) =>
    `Total row: column (${column}) is ${countText(stated)}, but the lines add up to ${countText(sum)}, a difference of ${countText(difference)}.`,
  "metrics/invalid-cell": ({ column, value, ...line }) =>
    `${lineText(line)}: column (${column}) ${value === null ? "is empty" : `holds ${quote(value)}`}, which is no whole number from 0 up.`,
  "metrics/no-due-date": ({ count, ...line }) =>
    `${lineText(line)}: ${count === 1 ? "1 dossier has" : `${countText(count)} dossiers have`} no due date, and the form has no column for them.`,
  "metrics/unusual-period": ({ from, to, calendar }) =>
    `The period from ${from} to ${to} is no reporting period of ${CALENDARS[calendar]}.`,
  "metrics/other-allocation": ({ expected, actual }) =>
    `The tallies allocate waiting and withdrawn dossiers ${quote(actual)}, not ${quote(expected)} as agreed.`,
  "metrics/carry-over-differs": ({ pending, carriedOver, difference, ...line }) =>
    `${lineText(line)}: ${countText(carriedOver)} carried over, column (6), but ${countText(pending)} were pending in the report before, column (11), a difference of ${countText(difference)}.`,
  "metrics/faulty-record": ({ fault, dossier, property, value }) =>
    `${dossier === null ? "A record" : `The dossier ${quote(dossier)}`} ${FAULT[fault]}${value === null ? "" : `: ${property} is ${quote(value)}`}.${dateHint(value)}`,
  "metrics/faulty-records": ({ fault, count, records, examples, values }) =>
    `${countText(count)} of ${countText(records)} records ${FAULTS[fault]}${valuesText(values)}${examplesText(examples)}.`,
  "metrics/duplicate-codes": ({ count, records, examples }) =>
    `${countText(count)} dossier ${count === 1 ? "code occurs" : "codes occur"} more than once, in ${countText(records)} records${examplesText(examples)}.`,
};
