import { readFileSync } from "node:fs";
import { z } from "zod";

/** What is exported under one name. */
export interface Exported<Value> {
  /** `motcua/time.toEpochDay`: the first door at which it is met. */
  readonly name: string;
  readonly value: Value;
}

export type Callable = (...args: readonly unknown[]) => unknown;

/** Modules by the path that users import. */
export type Doors = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** The modules of src by the paths `motcua/…`. */
export const openRooms = async (paths: readonly string[]): Promise<Doors> => {
  const open = async (path: string): Promise<readonly [string, Readonly<Record<string, unknown>>]> => [
    path,
    await import(new URL(`../../src/${path.slice("motcua/".length)}/index.ts`, import.meta.url).href),
  ];
  return new Map(await Promise.all(paths.map(open)));
};

/** The modules behind the exports of package.json, by the path that users import. */
export const openDoors = async (): Promise<Doors> => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const subpaths = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
  return openRooms(subpaths.toReversed().map((subpath) => subpath.replace(".", "motcua")));
};

const isClass = (value: Callable): boolean => /^class\b/.test(Function.prototype.toString.call(value));

const isFunction = (value: unknown): value is Callable => typeof value === "function" && !isClass(value as Callable);

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

const everything = (doors: Doors): readonly Exported<unknown>[] => {
  const seen = new Set<unknown>();
  return [...doors]
    .flatMap(([door, names]) => Object.entries(names).map(([name, value]) => ({ name: `${door}.${name}`, value })))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
};

/** Every function that users can call, once. */
export const functionsOf = (doors: Doors): readonly Exported<Callable>[] =>
  everything(doors).filter((one): one is Exported<Callable> => isFunction(one.value));

/** Every schema that users can parse with, once. */
export const schemasOf = (doors: Doors): readonly Exported<z.ZodType>[] =>
  everything(doors).filter((one): one is Exported<z.ZodType> => isSchema(one.value));
