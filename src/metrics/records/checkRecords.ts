import { isCount } from "../counts.js";
import { invalidArgument } from "../errors.js";
import type { DossierRecord } from "../model.js";
import { oneOf } from "../oneOf.js";
import { requireCount } from "../requireCount.js";
import { requireIterable } from "../requireIterable.js";
import { PART_VERSION, requirePart, sharedSettings } from "../requirePart.js";
import type {
  FaultCount,
  RecordCheck,
  RecordCheckOptions,
  RecordFaultKind,
  RecordFinding,
  SettledRecordCheckOptions,
} from "./model.js";
import { recordFault } from "./recordFault.js";

const WHAT = "record checks";

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

interface Counted {
  count: number;
  examples: readonly string[];
}

type Faults = Map<RecordFaultKind, Counted>;
type Codes = Map<string, number>;

const countFault = (faults: Faults, kind: RecordFaultKind, codes: readonly string[], count: number, most: number) => {
  const counted = faults.get(kind) ?? { count: 0, examples: [] };
  faults.set(kind, counted);
  counted.count += count;
  counted.examples = firstOf([...counted.examples, ...codes], most);
};

const checkFrom = (
  options: RecordCheck["options"],
  records: number,
  faults: Faults,
  codes: Codes | null,
): RecordCheck => {
  const counts = KINDS.flatMap((fault): readonly FaultCount[] => {
    const counted = faults.get(fault);
    return counted === undefined ? [] : [Object.freeze({ fault, ...counted })];
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

const settle = (given: RecordCheckOptions): SettledRecordCheckOptions => {
  const { compareBy, examples = 5, duplicates = false } = given ?? {};
  if (!isCount(examples)) {
    throw invalidArgument({ argument: "examples", value: examples, expected: ["a whole number from 0 up"] });
  }
  if (typeof duplicates !== "boolean") {
    throw invalidArgument({ argument: "duplicates", value: duplicates, expected: ["true", "false"] });
  }
  return Object.freeze({
    compareBy: oneOf("compareBy", compareBy ?? "date", ["date", "instant"]),
    examples,
    duplicates,
  });
};

const codeOf = (record: DossierRecord): string | null => {
  const code: unknown = Object(record).code;
  return typeof code === "string" && code !== "" ? code : null;
};

/**
 * Counts what is wrong with the records of an extract, with examples: dates that cannot be read, unknown statuses, ends before
 * receipts, missing dates and, where asked for, codes that occur twice. No record is too broken to be counted.
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
 * check.faults; // => [{ fault: "finished-before-received", count: 1, examples: ["A-2"] }]
 * check.codes; // => [["A-1", 2], ["A-2", 1]]
 * const sound = records.filter((record) => recordFault(record) === null);
 * tallyDossiers(sound, { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-10" }).received.total; // => 2
 * ```
 */
export const checkRecords = (records: Iterable<DossierRecord>, options: RecordCheckOptions = {}): RecordCheck => {
  const settled = settle(options);
  const faults: Faults = new Map();
  const codes: Codes | null = settled.duplicates ? new Map() : null;
  let total = 0;
  for (const record of requireIterable("records", records)) {
    total += 1;
    const code = codeOf(record);
    if (codes !== null && code !== null) codes.set(code, (codes.get(code) ?? 0) + 1);
    const found = recordFault(record, settled.compareBy);
    if (found !== null) countFault(faults, found.fault, code === null ? [] : [code], 1, settled.examples);
  }
  return checkFrom(settled, total, faults, codes);
};

/**
 * The checks of several extracts together; of none, the check of nothing, which changes nothing. A code that occurs once in
 * each of two extracts occurs twice.
 *
 * @throws MotcuaError `metrics/different-parts`, `metrics/unknown-version`, `metrics/invalid-count`
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
    for (const { fault, count, examples } of requireIterable("faults", part.faults)) {
      countFault(faults, fault, examples, requireCount(fault, count), options?.examples ?? 0);
    }
    for (const [code, count] of part.codes ?? []) codes?.set(code, (codes.get(code) ?? 0) + requireCount(code, count));
  }
  return checkFrom(options, records, faults, codes);
};

/**
 * The findings of a check: one for each fault that occurs, and one for codes that occur more than once.
 *
 * @throws MotcuaError `metrics/unknown-version`
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
  const { faults, records, codes, options } = requirePart(WHAT, check);
  const faulty = faults.map((fault) =>
    Object.freeze({ code: "metrics/faulty-records" as const, facts: Object.freeze({ ...fault, records }) }),
  );
  const twice = (codes ?? []).filter(([, count]) => count > 1);
  if (twice.length === 0) return Object.freeze(faulty);
  const examples = firstOf(
    twice.map(([code]) => code),
    options?.examples ?? 0,
  );
  const bearing = twice.reduce((sum, [, count]) => sum + count, 0);
  const facts = Object.freeze({ count: twice.length, records: bearing, examples });
  return Object.freeze([...faulty, Object.freeze({ code: "metrics/duplicate-codes" as const, facts })]);
};
