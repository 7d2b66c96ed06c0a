import { quote } from "./quote.js";

/** A value as JSON carries it, a copy and frozen; what JSON does not carry (NaN, a bigint, a cycle, a Date) by its name. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null) return value;
  // as JSON has it, it would be a date-time that would have been right
  if (value instanceof Date) return quote(value);
  try {
    return JSON.parse(JSON.stringify(value), (_, part) => Object.freeze(part)) ?? quote(value);
  } catch {
    return quote(value);
  }
};

/** The facts of an error as its own frozen data: they survive JSON and share nothing with the caller's values. */
export const plainFacts = <Facts extends object>(facts: Facts): Readonly<Facts> =>
  Object.freeze(Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, plain(value)])) as Facts);
