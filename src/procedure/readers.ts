import { isObject } from "../plain/index.js";
import { asIsoDate, type IsoDate, isTimeOfDay } from "../time/index.js";
import { type Expected, invalidDefinition, unknownProperty } from "./errors.js";

/** Reads one value of a definition as frozen data of its own, or says by its path why it cannot be. */
export type Reader = (value: unknown, path: string) => unknown;

const reader =
  (expected: Expected, holds: (value: unknown) => boolean, choices: readonly (string | number)[] = []): Reader =>
  (value, path) => {
    if (!holds(value)) throw invalidDefinition({ property: path, value, expected, choices });
    return value;
  };

/** Any text. */
export const text: Reader = /* @__PURE__ */ reader("a-text", (value) => typeof value === "string");

/** A text that is not empty. */
export const name: Reader = /* @__PURE__ */ reader(
  "a-text-not-empty",
  (value) => typeof value === "string" && value !== "",
);

/** A whole number from 0 up. */
export const count: Reader = /* @__PURE__ */ reader(
  "a-count",
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

/** A local hour, `HH:mm`. */
export const hour: Reader = /* @__PURE__ */ reader("a-time", isTimeOfDay);

/** An existing day. */
export const day: Reader = (value) => asIsoDate(value as IsoDate);

/** One of some names or numbers. */
export const oneOf = (...choices: readonly (string | number)[]): Reader =>
  reader("one-of", (value) => choices.some((choice) => choice === value), choices);

/** What the reader reads, or nothing. */
export const optional =
  (read: Reader): Reader =>
  (value, path) =>
    value === undefined ? undefined : read(value, path);

/** What the reader reads, or `null`. */
export const nullable =
  (read: Reader): Reader =>
  (value, path) =>
    value === null ? null : read(value, path);

/** A list of what the reader reads. */
export const listOf =
  (read: Reader): Reader =>
  (value, path) => {
    if (!Array.isArray(value)) throw invalidDefinition({ property: path, value, expected: "a-list", choices: [] });
    return Object.freeze(value.map((item, index) => read(item, `${path}[${index}]`)));
  };

/** A list, empty where it is left out. */
export const listIfAny = (read: Reader): Reader => {
  const list = listOf(read);
  return (value, path) => list(value ?? [], path);
};

/** An object with these properties and no others; `undefined` ones are left out, as JSON leaves them out. */
export const objectOf =
  (shape: Readonly<Record<string, Reader>>, expected: Expected = "an-object"): Reader =>
  (value, path) => {
    if (!isObject(value)) throw invalidDefinition({ property: path, value, expected, choices: [] });
    const within = (property: string): string => (path === "definition" ? property : `${path}.${property}`);
    for (const property of Object.keys(value)) {
      if (!Object.hasOwn(shape, property)) {
        throw unknownProperty({ property: within(property), known: Object.keys(shape) });
      }
    }
    const entries = Object.entries(shape).map(([property, read]) => [
      property,
      read(value[property], within(property)),
    ]);
    return Object.freeze(Object.fromEntries(entries.filter(([, part]) => part !== undefined)));
  };
