import fc from "fast-check";
import { frozen } from "./frozen.js";

const SAMPLES = 300;

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = null;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

const circle = (): unknown => {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
};

/** What is large or deep: made by hand, because a generator would run out of memory. */
export const HUGE_VALUES: readonly unknown[] = frozen([
  "9".repeat(1_000_000),
  "2026-01-08T".repeat(100_000),
  "[{(".repeat(300_000),
  " ".repeat(1_000_000),
  Array.from({ length: 200_000 }, () => null),
  Array.from({ length: 200_000 }, () => "2026-01-08"),
  Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index])),
  nested(10_000, (inner) => [inner]),
  nested(10_000, (inner) => ({ value: inner })),
  JSON.parse(`${'{"value":'.repeat(5_000)}1${"}".repeat(5_000)}`),
]);

/** Numbers, texts and objects at which checks have been known to fail. */
const KNOWN: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  1e308,
  Number.MIN_VALUE,
  10n,
  Symbol("hostile"),
  "",
  "__proto__",
  "constructor",
  "\u0000",
  "\ud800",
  "2026-02-30",
  "2026-02-10T25:00",
  "9999-12-31",
  "0000-01-01",
  "1e3",
  [],
  [[]],
  [null],
  {},
  Object.create(null),
  Object.create({ inherited: 1 }),
  { toString: null, valueOf: null },
  { toString: () => ({}), valueOf: () => ({}) },
  { length: -1 },
  { length: 2 ** 32 },
  { toJSON: 1 },
  new Date(Number.NaN),
  new Date(0),
  new Map([["from", 1]]),
  new Set([1]),
  new Int32Array(3),
  new Uint8Array(0),
  /x/,
  new Error("hostile"),
  () => undefined,
  new Proxy({}, {}),
  circle(),
];

const keysOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom("__proto__", "constructor", "prototype", "toString", "valueOf", "length", "then"),
    fc.constantFrom(...names),
    fc.string({ maxLength: 8 }),
  );

/**
 * Values of all kinds, some under the names of real properties. No arrays with holes: `every` and `map` pass over them, and no JSON
 * brings them.
 */
export const hostileValues = (names: readonly string[], seed: number): readonly unknown[] =>
  frozen([
    ...KNOWN,
    ...fc.sample(
      fc.anything({
        key: keysOf(names),
        maxDepth: 3,
        maxKeys: 5,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withTypedArray: true,
      }),
      { numRuns: SAMPLES, seed },
    ),
    ...fc.sample(
      fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
      { numRuns: SAMPLES / 3, seed },
    ),
  ]);
