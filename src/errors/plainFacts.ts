import { quote } from "./quote.js";

const copyOf = (value: object | null): unknown => {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return quote(value);
  }
};

/** What JSON cannot carry (NaN, a bigint, a function, a `Date`, a cycle) is stated by its name. */
const plain = (value: unknown): unknown => {
  if (typeof value === "object" && !(value instanceof Date)) return copyOf(value);
  return ["string", "boolean", "undefined"].includes(typeof value) || Number.isFinite(value) ? value : quote(value);
};

/** The facts of an error as its own frozen data: they survive JSON and share nothing with the caller's values. */
export const plainFacts = <Facts extends object>(facts: Facts): Readonly<Facts> =>
  Object.freeze(Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, plain(value)])) as Facts);
