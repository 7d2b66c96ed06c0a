const LONGEST = 80;

/** What a Date is called, in facts as in sentences. */
const DATE = "a Date object";

const textOf = (value: unknown): string => {
  if (value === DATE || value instanceof Date) return DATE;
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST + 1));
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
};

/**
 * Prints a value inside an error sentence: text in quotation marks, cut at 80 characters, objects by their kind,
 * so that ten megabytes of hostile input give a short message.
 *
 * @example
 * ```ts
 * import { quote } from "motcua/errors";
 *
 * quote("2026-02-30"); // => "\"2026-02-30\""
 * quote(Number.NaN); // => "NaN"
 * ```
 */
export const quote = (value: unknown): string => {
  const text = textOf(value);
  return text.length > LONGEST + 2 ? `${text.slice(0, LONGEST)}…` : text;
};
