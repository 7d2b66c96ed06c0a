import { isCount } from "../counts.js";
import { invalidArgument } from "../errors.js";
import { oneOf } from "../oneOf.js";
import { readOptions } from "../readOptions.js";
import { requireCount } from "../requireCount.js";
import { requireIterable } from "../requireIterable.js";
import { PART_VERSION, requirePart, sharedSettings } from "../requirePart.js";
import { COMPARISONS } from "../settleOptions.js";
import type {
  FaultCount,
  FaultyValue,
  RecordCheck,
  RecordCheckOptions,
  RecordFaultKind,
  RecordFinding,
  SettledRecordCheckOptions,
} from "./model.js";
import { recordFault } from "./recordFault.js";

const WHAT = "record-check";

const KINDS: readonly RecordFaultKind[] = [
  "unreadable-record",
  "no-code",
  "unknown-status",
  "unknown-channel",
  "unreadable-date",
  "unreadable-pauses",
  "no-receipt-date",
  "no-finish-date",
  "finished-before-received",
];

/** Of all codes, the first ones in the order of text: the same ones however the records are ordered and divided. */
const firstOf = (codes: Iterable<string>, most: number): readonly string[] =>
  Object.freeze([...new Set(codes)].sort().slice(0, most));

/** Of what is most often written in another way, the values tell what to map. */
const VALUED: readonly RecordFaultKind[] = ["unknown-status", "unknown-channel", "unreadable-date"];

const LONGEST = 80;

const faultyValueOf = (value: unknown): FaultyValue => {
  if (typeof value === "string") return value.slice(0, LONGEST);
  return typeof value === "number" || typeof value === "boolean" || value === null ? value : "{…}";
};

/** Values and how often they occur, by their text in JSON. */
type Values = Map<string, number>;

/**
 * Counts a value, in place, and keeps the first ones in the order of text. The count of one that is kept is exact, since what
 * was dropped has as many before it, and never comes back.
 */
const countValue = (values: Values, value: FaultyValue, count: number, most: number): void => {
  const text = JSON.stringify(value);
  values.set(text, (values.get(text) ?? 0) + count);
  if (values.size <= most) return;
  const last = [...values.keys()].reduce((a, b) => (a < b ? b : a));
  values.delete(last);
};

const valuesOf = (values: Values): FaultCount["values"] =>
  Object.freeze(
    [...values]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([text, count]) => Object.freeze([JSON.parse(text) as FaultyValue, count] as const)),
  );

interface Counted {
  count: number;
  examples: readonly string[];
  readonly values: Values;
}

type Faults = Map<RecordFaultKind, Counted>;
type Codes = Map<string, number>;

/** How much is kept of each fault. */
type Kept = Pick<SettledRecordCheckOptions, "examples" | "values">;

const countFault = (
  faults: Faults,
  { fault, count, examples, values }: FaultCount,
  { examples: mostExamples, values: mostValues }: Kept,
): void => {
  const counted = faults.get(fault) ?? { count: 0, examples: [], values: new Map() };
  faults.set(fault, counted);
  counted.count += count;
  counted.examples = firstOf([...counted.examples, ...examples], mostExamples);
  for (const [value, times] of values) countValue(counted.values, value, times, mostValues);
};

const checkFrom = (
  options: RecordCheck["options"],
  records: number,
  faults: Faults,
  codes: Codes | null,
): RecordCheck => {
  const counts = KINDS.flatMap((fault): readonly FaultCount[] => {
    const counted = faults.get(fault);
    if (counted === undefined) return [];
    const { count, examples, values } = counted;
    return [Object.freeze({ fault, count, examples, values: valuesOf(values) })];
  });
  const sorted =
    codes === null ? null : [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => Object.freeze(entry));
  return Object.freeze({
    version: PART_VERSION,
    options,
    records,
    faults: Object.freeze(counts),
    codes: sorted === null ? null : Object.freeze(sorted),
  });
};

const requireMost = (argument: "examples" | "values", value: unknown): number => {
  if (!isCount(value)) throw invalidArgument({ argument, value, expected: ["a whole number from 0 up"] });
  return value;
};

const NAMES = ["compareBy", "examples", "values", "duplicates"] as const;

const settle = (given: RecordCheckOptions): SettledRecordCheckOptions => {
  const { compareBy, examples = 5, values = 20, duplicates = false } = readOptions(given, NAMES);
  if (typeof duplicates !== "boolean") {
    throw invalidArgument({ argument: "duplicates", value: duplicates, expected: ["true", "false"] });
  }
  return Object.freeze({
    compareBy: oneOf("compareBy", compareBy ?? "date", COMPARISONS),
    examples: requireMost("examples", examples),
    values: requireMost("values", values),
    duplicates,
  });
};

const codeOf = (record: unknown): string | null => {
  const code: unknown = Object(record).code;
  return typeof code === "string" && code !== "" ? code : null;
};

/**
 * Counts what is wrong with the records of an extract, with examples: dates that cannot be read, unknown statuses, ends before
 * receipts, missing dates and, where asked for, codes that occur twice. Of statuses, channels and dates that cannot be read it
 * says what stands there and how often: which words of a system are still to be mapped. No record is too broken to be counted.
 * {@link recordFault} says it of one record; {@link recordFindings} puts it in findings.
 *
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { checkRecords, recordFault, tallyDossiers } from "motcua/metrics";
 *
 * const records = [
 *   { code: "A-1", status: "accepted", channel: "online", receivedAt: "2026-01-05", dueAt: "2026-01-12" },
 *   { code: "A-2", status: "processed", channel: "online", receivedAt: "2026-01-05", finishedAt: "2026-01-04" },
 *   { code: "A-1", status: "accepted", channel: "post", receivedAt: "2026-01-06", dueAt: "2026-01-13" },
 * ] as const;
 * const check = checkRecords(records, { duplicates: true });
 * check.faults; // => [{ fault: "finished-before-received", count: 1, examples: ["A-2"], values: [] }]
 * check.codes; // => [["A-1", 2], ["A-2", 1]]
 * const sound = records.filter((record) => recordFault(record) === null);
 * tallyDossiers(sound, { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-10" }).received.total; // => 2
 * ```
 */
export const checkRecords = (records: Iterable<unknown>, options: RecordCheckOptions = {}): RecordCheck => {
  const settled = settle(options);
  const faults: Faults = new Map();
  const codes: Codes | null = settled.duplicates ? new Map() : null;
  let total = 0;
  for (const record of requireIterable("records", records)) {
    total += 1;
    const code = codeOf(record);
    if (codes !== null && code !== null) codes.set(code, (codes.get(code) ?? 0) + 1);
    const found = recordFault(record, settled.compareBy);
    if (found === null) continue;
    const { fault, value } = found.facts;
    const values = VALUED.includes(fault) ? ([[faultyValueOf(value), 1]] as const) : [];
    countFault(faults, { fault, count: 1, examples: code === null ? [] : [code], values }, settled);
  }
  return checkFrom(settled, total, faults, codes);
};

/**
 * The checks of several extracts together; of none, the check of nothing, which changes nothing. A code that occurs once in
 * each of two extracts occurs twice.
 *
 * @throws MotcuaError `metrics/different-parts`, `metrics/unknown-version`, `metrics/invalid-argument`, `metrics/invalid-count`
 * @example
 * ```ts
 * import { mergeRecordChecks } from "motcua/metrics";
 *
 * mergeRecordChecks().records; // => 0
 * ```
 */
export const mergeRecordChecks = (...all: readonly RecordCheck[]): RecordCheck => {
  const parts = all.map((check) => requirePart(WHAT, check));
  const options = sharedSettings(
    WHAT,
    parts.map((part) => part.options),
  );
  const faults: Faults = new Map();
  const codes: Codes | null = options?.duplicates === true ? new Map() : null;
  let records = 0;
  for (const part of parts) {
    records += requireCount("records", part.records);
    for (const fault of requireIterable("faults", part.faults)) {
      requireCount(fault.fault, fault.count);
      const examples = [...requireIterable("examples", fault.examples)];
      const values = [...requireIterable("values", fault.values)];
      countFault(faults, { ...fault, examples, values }, options ?? { examples: 0, values: 0 });
    }
    for (const [code, count] of codesIn(part)) codes?.set(code, (codes.get(code) ?? 0) + requireCount(code, count));
  }
  return checkFrom(options, records, faults, codes);
};

/** The codes that a check kept, and how often each occurred. */
const codesIn = ({ codes }: RecordCheck): readonly (readonly [string, number])[] => {
  const rows = codes ?? [];
  if (Array.isArray(rows) && rows.every((row) => typeof row?.[0] === "string")) return rows;
  throw invalidArgument({ argument: "codes", value: codes, expected: ["RecordCheck"] });
};

/**
 * The findings of a check: one for each fault that occurs, and one for codes that occur more than once.
 *
 * @throws MotcuaError `metrics/unknown-version`, `metrics/invalid-argument`
 * @example
 * ```ts
 * import { checkRecords, recordFindings } from "motcua/metrics";
 * import { sentence } from "motcua/locales/vi";
 *
 * const record = { code: "A-1", status: "accepted", channel: "online", receivedAt: "2026-01-05" } as const;
 * recordFindings(checkRecords([record, record], { duplicates: true })).map(sentence);
 * // => ["1 mã hồ sơ bị trùng, xuất hiện ở 2 bản ghi, ví dụ \"A-1\"."]
 * ```
 */
export const recordFindings = (check: RecordCheck): readonly RecordFinding[] => {
  const { faults, records, options } = requirePart(WHAT, check);
  const faulty = Array.from(requireIterable("faults", faults), (fault) =>
    Object.freeze({ code: "metrics/faulty-records" as const, facts: Object.freeze({ ...fault, records }) }),
  );
  requireCount("options.examples", options?.examples);
  const twice = codesIn(check).filter(([, count]) => count > 1);
  if (twice.length === 0) return Object.freeze(faulty);
  const examples = firstOf(
    twice.map(([code]) => code),
    options?.examples ?? 0,
  );
  const bearing = twice.reduce((sum, [, count]) => sum + count, 0);
  const facts = Object.freeze({ count: twice.length, records: bearing, examples });
  return Object.freeze([...faulty, Object.freeze({ code: "metrics/duplicate-codes" as const, facts })]);
};
