import type { NationalStatus } from "../dossier/index.js";
import { isObject } from "../plain/index.js";
import type { Channel } from "../procedure/index.js";
import type { Dialect } from "./dialects.js";
import { invalidArgument, sameValue } from "./errors.js";

/** How the table writes names, as text; a name that cannot stand in it is missing. */
export type Vocabulary<Name extends string> = Readonly<Partial<Record<Name, string>>>;

type Value = string | number;

type Entries<Name extends string> = readonly (readonly [name: Name, value: Value])[];

const isValue = (value: unknown): value is Value =>
  typeof value === "string" ? !value.includes("\0") : Number.isFinite(value);

/** The names that are written in a way of their own. */
const givenEntries = <Name extends string>(argument: string, names: readonly Name[], given: object): Entries<Name> => {
  const values = given as Readonly<Partial<Record<Name, unknown>>>;
  return names.flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    if (isValue(value)) return [[name, value]];
    throw invalidArgument({ argument: `${argument}.${name}`, value, expected: ["a-text", "a-finite-number"] });
  });
};

const requireNumbers = (argument: string, entries: Entries<string>): void => {
  const text = entries.find(([, value]) => typeof value === "string");
  if (text === undefined) return;
  const [name, value] = text;
  throw invalidArgument({ argument: `${argument}.${name}`, value, expected: ["a-number-like-the-others"] });
};

const requireDistinct = (argument: "statuses" | "channels", entries: Entries<string>): void => {
  const names = new Map<Value, string>();
  for (const [name, value] of entries) {
    const other = names.get(value);
    if (other !== undefined) throw sameValue({ argument, names: [other, name], value });
    names.set(value, name);
  }
};

/**
 * How the table writes these names. A column of numbers holds no names, and databases refuse to hold it against them: once a
 * value is a number, only those that are given stand in the vocabulary.
 */
export const vocabularyOf = <Name extends NationalStatus | Channel>(
  argument: "statuses" | "channels",
  names: readonly Name[],
  given: unknown,
  dialect: Dialect,
): Vocabulary<Name> => {
  if (!isObject(given)) throw invalidArgument({ argument, value: given, expected: ["an-object"] });
  const unknown = Object.keys(given).find((name) => !(names as readonly string[]).includes(name));
  if (unknown !== undefined) throw invalidArgument({ argument, value: unknown, expected: names });
  const own = givenEntries(argument, names, given);
  const isNumeric = own.some(([, value]) => typeof value === "number");
  if (isNumeric) requireNumbers(argument, own);
  const written = new Map<Name, Value>([...(isNumeric ? [] : names.map((name) => [name, name] as const)), ...own]);
  requireDistinct(argument, [...written]);
  const texts = Array.from(written, ([name, value]) => [
    name,
    typeof value === "number" ? String(value) : dialect.text(value),
  ]);
  return Object.fromEntries(texts) as Vocabulary<Name>;
};
