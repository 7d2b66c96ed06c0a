import { type Chance, oneOf } from "./chance.js";

type Container = unknown[] | Record<string, unknown>;

/** An array cannot have them: then not even its own methods work, and no JSON brings it. */
const HOSTILE_NAMES = ["__proto__", "constructor", "toString", "other"];

const isContainer = (value: unknown): value is Container =>
  Array.isArray(value) ||
  (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype);

const changedAt = (parent: Container, key: string, value: unknown): Container => {
  const copy: Container = Array.isArray(parent) ? [...parent] : { ...parent };
  Object.defineProperty(copy, key, { value, enumerable: true, writable: true, configurable: true });
  return copy;
};

const without = (parent: Container, key: string): Container =>
  Array.isArray(parent)
    ? parent.filter((_, index) => String(index) !== key)
    : Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key));

/** What `defineCalendar` checked is frozen, and every question about a day would pay for looking at its rows again. */
const isCheckedCalendar = (value: Container): boolean => Object.isFrozen(value) && "projectedDays" in value;

/**
 * A copy of a value in which one part, somewhere, is another value, is missing or stands under a hostile name. Shares the
 * parts beside the way to the change.
 */
const mutated = (value: unknown, others: readonly unknown[], chance: Chance): unknown => {
  if (!isContainer(value) || isCheckedCalendar(value)) return oneOf(others, chance);
  const keys = Object.keys(value);
  if (keys.length === 0 || chance(12) === 0) return oneOf(others, chance);
  const key = oneOf(keys, chance);
  const kind = chance(12);
  if (kind === 0) return without(value, key);
  if (kind === 1 && !Array.isArray(value)) return changedAt(value, oneOf(HOSTILE_NAMES, chance), oneOf(others, chance));
  if (kind < 5) return changedAt(value, key, oneOf(others, chance));
  return changedAt(value, key, mutated((value as Record<string, unknown>)[key], others, chance));
};

/** Arguments of which one is changed as {@link mutated} does, or is one too few. */
export const mutatedArguments = (
  args: readonly unknown[],
  others: readonly unknown[],
  chance: Chance,
): readonly unknown[] => {
  if (args.length === 0) return [oneOf(others, chance)];
  if (chance(20) === 0) return args.slice(0, -1);
  const changed = chance(args.length);
  return args.map((arg, index) => (index === changed ? mutated(arg, others, chance) : arg));
};
