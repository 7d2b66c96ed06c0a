import type { FormCell, FormDefinition, FormRows } from "../metrics/index.js";
import { isObject } from "../plain/index.js";
import { invalidArgument } from "./errors.js";
import { inWords } from "./inWords.js";
import type { Labels } from "./model.js";

/** A form with its lines, as `dailyList`, `makeFormII06` and `reportII07b` give them. */
export interface FilledForm {
  /** The form. */
  readonly form: FormDefinition;
  /** Headings, column numbers, lines and, where there is one, the total row. */
  readonly rows: FormRows;
}

/** How a language prints what stands in cells. */
interface Language {
  readonly labels: Labels;
  readonly countText: (count: number) => string;
  readonly dateText: (date: string) => string;
}

const DATES: readonly string[] = ["receivedAt", "dueAt", "finishedAt"];
const HEADINGS = 2;
const OFFSET = /(Z|[+-]\d{2}:\d{2})$/;
const VIETNAM_MS = 7 * 3_600_000;

/** A date-time on Viet Nam's clock. */
const inVietnam = (at: string): string => (OFFSET.test(at) ? new Date(Date.parse(at) + VIETNAM_MS).toISOString() : at);

const momentText = (at: string, { dateText }: Language): string => {
  if (at.length === 10) return dateText(at);
  const local = inVietnam(at);
  return `${dateText(local)} ${local.slice(11, 16)}`;
};

const wordsFor = (column: string, { labels }: Language): Readonly<Record<string, string>> => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    channel: labels.channel,
    status: labels.status,
    received: labels.reception,
    outcome: labels.outcome,
  };
  return words[column] ?? {};
};

const cellText = (column: string, cell: FormCell, language: Language): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return column === "no" ? String(cell) : language.countText(cell);
  if (DATES.includes(column)) return momentText(cell, language);
  const words = wordsFor(column, language);
  return Object.hasOwn(words, cell) ? (words[cell] as string) : cell;
};

/** Makes a locale's `printedRows`. */
export const printedRowsFrom =
  (language: Language) =>
  (filled: FilledForm): readonly (readonly string[])[] => {
    const { form, rows }: Partial<FilledForm> = Object(filled);
    if (!isObject(form) || !Array.isArray(form.columns) || !Array.isArray(rows) || !rows.every(Array.isArray)) {
      throw invalidArgument({ argument: "form", value: filled });
    }
    return inWords("form", filled, () => {
      const names = form.columns.map(({ name }) => name);
      const printed = (rows as FormRows).map((row, line) =>
        Object.freeze(row.map((cell, index) => cellText(line < HEADINGS ? "" : String(names[index]), cell, language))),
      );
      return Object.freeze(printed);
    });
  };
