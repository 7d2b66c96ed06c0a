import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { docExamplesIn } from "../../scripts/docExamples.js";
import { type Callable, type Doors, openRooms } from "./doors.js";

/** The arguments with which the documentation calls each function: valid ones, from which wrong ones are made. */
export type DocumentedCalls = ReadonlyMap<Callable, readonly (readonly unknown[])[]>;

const MODULE = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } as const;

const examples = (): readonly string[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", name))
    .flatMap((path) => docExamplesIn(path, readFileSync(path, "utf8")))
    .map(({ code }) => code);

/** A function that notes its arguments in a list, and everything else as it is. */
const noting = (value: unknown, calls: Map<Callable, unknown[][]>): unknown => {
  if (typeof value !== "function") return value;
  return new Proxy(value as Callable, {
    apply: (target, self, args) => {
      calls.set(target, [...(calls.get(target) ?? []), args]);
      return Reflect.apply(target, self, args);
    },
  });
};

const watched = (doors: Doors, calls: Map<Callable, unknown[][]>): Doors =>
  new Map(
    [...doors].map(([door, names]) => [
      door,
      Object.fromEntries(Object.entries(names).map(([name, value]) => [name, noting(value, calls)])),
    ]),
  );

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

/** Runs every example of src against the doors and keeps what each function was given. */
export const documentedCalls = async (doors: Doors): Promise<DocumentedCalls> => {
  const calls = new Map<Callable, unknown[][]>();
  const codes = examples();
  const imported = new Set(codes.flatMap((code) => code.match(/(?<=from ")motcua\/[^"]+/g) ?? []));
  const rooms = new Map([
    ...(await openRooms([...imported].filter((path) => !doors.has(path)))),
    ...watched(doors, calls),
  ]);
  const other = createRequire(import.meta.url);
  const open = (name: string): unknown => rooms.get(name) ?? other(name);
  for (const code of codes) {
    // a block of its own, so that `exports` and the imports are not declared twice
    await new AsyncFunction("require", "exports", ts.transpile(code, MODULE))(open, {});
  }
  return calls;
};
