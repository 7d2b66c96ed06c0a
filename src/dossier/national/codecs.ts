import { isObject } from "../../plain/index.js";
import type { Moment } from "../../time/index.js";
import { clip } from "../code/clip.js";

import { LONGEST_ID, LONGEST_LIST, LONGEST_TEXT, MOST_NAMED } from "./bounds.js";
import { nationalTimeOf, readNationalTime } from "./nationalTime.js";
import { addIssue, addLeftOut, kindOf, type Report } from "./report.js";

/**
 * How a value of a payload becomes one of the model and back. `read` gives `undefined` where the value cannot be read, and has put
 * the reason in the report; `write` passes on what it does not know, and reading it back finds that.
 */
export interface Codec<T> {
  /** From the payload. */
  readonly read: (value: unknown, path: string, report: Report) => T | undefined;
  /** To the payload; `undefined` is left out. */
  readonly write: (value: T) => unknown;
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === "";

const textOf =
  (allowed: number): Codec<string | null>["read"] =>
  (value, path, report) => {
    if (isNothing(value)) return null;
    if (typeof value !== "string") {
      return addIssue(report, "dossier/national-wrong-type", { path, given: kindOf(value), expected: "text" });
    }
    const { length } = value;
    return length <= allowed ? value : addIssue(report, "dossier/national-text-too-long", { path, length, allowed });
  };

const readText = /* @__PURE__ */ textOf(LONGEST_TEXT);

const writeText = (value: string | null): unknown => (isNothing(value) ? undefined : value);

/** A text. */
export const text: Codec<string | null> = { read: readText, write: writeText };

/** A code or a number, as text. */
export const id: Codec<string | null> = { read: /* @__PURE__ */ textOf(LONGEST_ID), write: writeText };

/** A time. */
export const time: Codec<Moment | null> = {
  read: (value, path, report) => {
    const given = readText(value, path, report);
    if (given === null || given === undefined) return given;
    return readNationalTime(given) ?? addIssue(report, "dossier/national-invalid-time", { path, value: clip(given) });
  },
  write: (value) => (isNothing(value) ? undefined : nationalTimeOf(value as Moment)),
};

/** A code out of a list, with what it means here. */
export const oneOf = <Name>(names: readonly (readonly [code: string, name: Name])[]): Codec<Name | null> => ({
  read: (value, path, report) => {
    const given = readText(value, path, report);
    if (given === null || given === undefined) return given;
    const found = names.find(([code]) => code === given);
    if (found !== undefined) return found[1];
    const known = names.map(([code]) => code);
    return addIssue(report, "dossier/national-unknown-code", { path, value: clip(given), known });
  },
  write: (value) => {
    if (value === null || value === undefined) return undefined;
    return names.find(([, name]) => name === value)?.[0] ?? value;
  },
});

/** `"0"` and `"1"`. */
export const flag: Codec<boolean | null> = /* @__PURE__ */ oneOf<boolean>([
  ["0", false],
  ["1", true],
]);

/** A whole number from 0 up, as a number. */
export const count: Codec<number | null> = {
  read: (value, path, report) => {
    if (value === undefined || value === null) return null;
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    return addIssue(report, "dossier/national-wrong-type", { path, given: kindOf(value), expected: "count" });
  },
  write: (value) => value ?? undefined,
};

/** True or false. */
export const truth: Codec<boolean | null> = {
  read: (value, path, report) => {
    if (value === undefined || value === null) return null;
    if (typeof value === "boolean") return value;
    return addIssue(report, "dossier/national-wrong-type", { path, given: kindOf(value), expected: "boolean" });
  },
  write: (value) => value ?? undefined,
};

/** What nothing can be made without. */
export const required = <T>({ read, write }: Codec<T | null>): Codec<T> => ({
  read: (value, path, report) => {
    const found = read(value, path, report);
    return found === null ? addIssue(report, "dossier/national-missing", { path }) : found;
  },
  write,
});

/** A list; absent where it is empty. */
export const listOf = <T>({ read, write }: Codec<T>): Codec<readonly T[]> => ({
  read: (value, path, report) => {
    if (value === undefined || value === null) return Object.freeze([]);
    if (!Array.isArray(value)) {
      return addIssue(report, "dossier/national-wrong-type", { path, given: kindOf(value), expected: "list" });
    }
    const { length } = value;
    const allowed = LONGEST_LIST;
    if (length > allowed) return addIssue(report, "dossier/national-list-too-long", { path, length, allowed });
    const items = Array.from(value, (item, index) => read(item, `${path}[${index}]`, report));
    return Object.freeze(items.filter((item) => item !== undefined));
  },
  write: (value) => {
    if (!Array.isArray(value)) return value ?? undefined;
    return value.length === 0 ? undefined : Object.freeze(value.map(write));
  },
});

/** By property of the model: its field in the payload, and how it is read and written. */
export type Fields<T, Payload> = {
  readonly [Property in keyof T]-?: readonly [field: keyof Payload & string, codec: Codec<T[Property]>];
};

type Entry = readonly [property: string, [field: string, codec: Codec<unknown>]];

const within = (path: string, field: string): string => (path === "payload" ? field : `${path}.${field}`);

const ownValue = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name as keyof object] : undefined;

const nameLeftOut = (value: object, known: ReadonlySet<string>, path: string, report: Report): void => {
  const general = path.replaceAll(/\[\d+\]/g, "[]");
  const unknown = Object.keys(value).filter((field) => !known.has(field));
  for (const field of unknown.slice(0, MOST_NAMED)) addLeftOut(report, within(general, clip(field)));
};

/** An object with these fields; others are left out by name. What cannot be read stands as `undefined` in the result. */
export const objectOf = <T extends object, Payload>(fields: Fields<T, Payload>): Codec<T> => {
  const entries = Object.entries(fields) as unknown as readonly Entry[];
  const known = new Set(entries.map(([, [field]]) => field));
  return {
    read: (value, path, report) => {
      if (!isObject(value)) {
        return addIssue(report, "dossier/national-wrong-type", { path, given: kindOf(value), expected: "object" });
      }
      nameLeftOut(value, known, path, report);
      const read = entries.map(([property, [field, codec]]) => [
        property,
        codec.read(ownValue(value, field), within(path, field), report),
      ]);
      return Object.freeze(Object.fromEntries(read)) as T;
    },
    write: (value) => {
      if (!isObject(value)) return value;
      const written = entries.map(([property, [field, codec]]) => [field, codec.write(value[property])]);
      return Object.freeze(Object.fromEntries(written.filter(([, part]) => part !== undefined)));
    },
  };
};
