import { inspect, isDeepStrictEqual } from "node:util";
import { isMotcuaError } from "motcua/errors";
import { type Chance, chanceOf, oneOf } from "./chance.js";
import type { Callable } from "./doors.js";
import { frozen } from "./frozen.js";
import { HUGE_VALUES, hostileValues } from "./hostileValues.js";
import { mutatedArguments } from "./mutated.js";

/** Something that hostile input must not do, and the first input that did it. */
interface Fault {
  /** The function or schema, and what it did. */
  readonly what: string;
  /** The line of src nearest to it; `""` where none is. */
  readonly where: string;
  readonly input: string;
  readonly times: number;
}

/** What is called with hostile values. */
export interface Target {
  readonly name: string;
  readonly run: Callable;
  /** Lists of arguments that it takes. */
  readonly samples: readonly (readonly unknown[])[];
}

/** What one run did and found. */
export interface FuzzReport {
  readonly calls: number;
  /** Calls that were answered; the others met an error of this library. */
  readonly answered: number;
  readonly slowest: { readonly name: string; readonly milliseconds: number };
  readonly faults: readonly Fault[];
}

const MOST_ITEMS = 100;

const drained = async (value: unknown): Promise<void> => {
  if (typeof value !== "object" || value === null) return;
  if (!(Symbol.iterator in value || Symbol.asyncIterator in value)) return;
  let items = 0;
  for await (const _ of value as AsyncIterable<unknown>) {
    items += 1;
    if (items === MOST_ITEMS) return;
  }
};

/** Thrown by a function that the caller passed: those of the examples are compiled from text. */
const isOfCaller = (error: unknown): boolean => {
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => / at /.test(line)) : [];
  const own = frames.find((line) => !line.endsWith("(<anonymous>)"));
  return own?.includes("(eval at ") === true;
};

/** An error of this library with facts that survive JSON is none. */
const faultOfError = (error: unknown): string | null => {
  if (isOfCaller(error)) return null;
  if (!isMotcuaError(error)) return `throws ${String(error).slice(0, 120)}`;
  const stated = Object.fromEntries(Object.entries(error.facts).filter(([, fact]) => fact !== undefined));
  const kept = isDeepStrictEqual(JSON.parse(JSON.stringify(stated)), stated);
  return kept ? null : `throws ${error.code} with facts that do not survive JSON`;
};

const lineOf = (error: unknown): string => {
  const lines = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  return /src\/[^\s)?]+\.ts(?:\?[^:]*)?(?::\d+)?/.exec(lines.find((line) => line.includes("/src/")) ?? "")?.[0] ?? "";
};

const PROTOTYPES: readonly object[] = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const namesOfPrototypes = (): number =>
  PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length).reduce((sum, count) => sum + count);

interface Outcome {
  /** What it did that it must not. */
  readonly does: string | null;
  readonly where: string;
  readonly answered: boolean;
  readonly milliseconds: number;
}

/** Time of the processor: other programs of the machine do not make a call slow. */
const clock = (): (() => number) => {
  const start = process.cpuUsage();
  return () => process.cpuUsage(start).user / 1_000;
};

const attempt = async (run: Callable, args: readonly unknown[]): Promise<Outcome> => {
  const elapsed = clock();
  try {
    const answer = run(...args);
    const milliseconds = elapsed();
    await drained(answer instanceof Promise ? await answer : answer);
    return { does: null, where: "", answered: true, milliseconds };
  } catch (error) {
    return { does: faultOfError(error), where: lineOf(error), answered: false, milliseconds: elapsed() };
  }
};

/** An attempt, and whether it took too long or changed a prototype. */
const tried = async (run: Callable, args: readonly unknown[], longest: number): Promise<Outcome> => {
  const names = namesOfPrototypes();
  const outcome = await attempt(run, args);
  if (namesOfPrototypes() !== names) return { ...outcome, does: "changes a prototype" };
  if (outcome.does !== null || outcome.milliseconds <= longest) return outcome;
  return { ...outcome, does: `takes more than ${longest} ms` };
};

const printed = (args: readonly unknown[]): string =>
  inspect(args, { depth: 4, maxArrayLength: 3, maxStringLength: 80, breakLength: 160 })
    .replace(/\s+/g, " ")
    .slice(0, 900);

/** The arguments of one trial: mostly some that are right but for one part, else hostile ones; now and then a huge one. */
const argumentsFor = ({ samples }: Target, hostile: readonly unknown[], chance: Chance): readonly unknown[] => {
  const others = chance(40) === 0 ? HUGE_VALUES : hostile;
  if (samples.length > 0 && chance(4) > 0) return mutatedArguments(oneOf(samples, chance), others, chance);
  return Array.from({ length: 1 + chance(3) }, () => oneOf(chance(8) === 0 ? others : hostile, chance));
};

const note = (
  faults: Map<string, Fault>,
  { name }: Target,
  { does, where }: Outcome,
  args: readonly unknown[],
): void => {
  if (does === null) return;
  const what = `${name} ${does}`;
  const known = faults.get(what + where);
  faults.set(what + where, { what, where, input: known?.input ?? printed(args), times: (known?.times ?? 0) + 1 });
};

/** How hostile values are given, and for how long. */
export interface FuzzOptions {
  /** Every run with the same seed gives each target the same values. */
  readonly seed: number;
  /** Names of properties that values shall have. */
  readonly names: readonly string[];
  /** Whether to call every target once more, after so many times; until then it goes on. */
  readonly goesOn: (rounds: number) => boolean;
  /** How many milliseconds a call may take; 5,000 unless told. */
  readonly longest?: number;
}

/** Calls every target, one after the other and round after round, with hostile values. */
export const fuzz = async (
  targets: readonly Target[],
  { seed, names, goesOn, longest = 5_000 }: FuzzOptions,
): Promise<FuzzReport> => {
  const hostile = hostileValues(names, seed);
  const players = targets.map((target) => ({ target, chance: chanceOf(target.name, seed) }));
  const faults = new Map<string, Fault>();
  let [calls, answered] = [0, 0];
  let slowest = { name: "", milliseconds: 0 };
  for (let round = 0; goesOn(round); round += 1) {
    for (const { target, chance } of players) {
      const args = frozen(argumentsFor(target, hostile, chance));
      const outcome = await tried(target.run, args, longest);
      calls += 1;
      answered += outcome.answered ? 1 : 0;
      if (outcome.milliseconds > slowest.milliseconds) {
        slowest = { name: target.name, milliseconds: outcome.milliseconds };
      }
      note(faults, target, outcome, args);
    }
  }
  return { calls, answered, slowest, faults: [...faults.values()] };
};
