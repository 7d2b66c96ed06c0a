import type { RecordProperty } from "../errors.js";
import type { CompareBy } from "../model.js";

/** What can be wrong with a record, each record under the first that holds in this order. */
export type RecordFaultKind =
  | "unreadable-record"
  | "no-code"
  | "unknown-status"
  | "unknown-channel"
  | "unreadable-date"
  | "unreadable-pauses"
  | "no-receipt-date"
  | "no-finish-date"
  | "finished-before-received";

/** What is wrong with one record, by code. */
export interface RecordFaultFacts {
  /** A record that no tally counts, or that none can read. */
  "metrics/faulty-record": {
    /** What it is. */
    readonly fault: RecordFaultKind;
    /** Dossier code; `null` where the record has none. */
    readonly dossier: string | null;
    /** The property at fault; `record` where the record as a whole is. */
    readonly property: RecordProperty;
    /** What stands there, as plain data; of a pause, the part of it that cannot be read. `null` where nothing does. */
    readonly value: unknown;
  };
}

/** What is wrong with one record; `sentence` says it. */
export interface RecordFault {
  /** That something is. */
  readonly code: "metrics/faulty-record";
  /** What, where, and what stands there. */
  readonly facts: RecordFaultFacts["metrics/faulty-record"];
}

/** A value in the place of a status, a channel or a date: texts are cut after 80 characters, objects are `"{…}"`. */
export type FaultyValue = string | number | boolean | null;

/** How records are checked. */
export interface RecordCheckOptions {
  /** How the end is held against the receipt; `date` unless told. */
  readonly compareBy?: CompareBy | undefined;
  /** How many codes are kept as examples of each fault: the first ones in the order of text; 5 unless told. */
  readonly examples?: number | undefined;
  /**
   * How many different values are kept, with their counts, of the statuses, of the channels and of the dates that cannot be
   * read: the first ones in the order of text; 20 unless told.
   */
  readonly values?: number | undefined;
  /** Whether codes that occur twice are looked for, which keeps all codes; `false` unless told. */
  readonly duplicates?: boolean | undefined;
}

/** {@link RecordCheckOptions} with every default filled in. */
export interface SettledRecordCheckOptions {
  /** How the end is held against the receipt. */
  readonly compareBy: CompareBy;
  /** How many codes are kept as examples of each fault. */
  readonly examples: number;
  /** How many different values are kept of what cannot be read. */
  readonly values: number;
  /** Whether codes that occur twice are looked for. */
  readonly duplicates: boolean;
}

/** Records that share a fault. */
export interface FaultCount {
  /** What is wrong. */
  readonly fault: RecordFaultKind;
  /** How many records. */
  readonly count: number;
  /** Codes of some of them, in the order of text. */
  readonly examples: readonly string[];
  /**
   * Of unknown statuses, unknown channels and dates that cannot be read: what stands there instead and how often, in the
   * order of text, as many as are kept. Empty for other faults.
   */
  readonly values: readonly (readonly [value: FaultyValue, count: number])[];
}

/** What was found in many records, in a form that can be stored, sent and merged. */
export interface RecordCheck {
  /** Of this form. */
  readonly version: 1;
  /** How it was made; `null` in the check of nothing, which merges with any. */
  readonly options: SettledRecordCheckOptions | null;
  /** How many records were checked. */
  readonly records: number;
  /** The faults that occur, in the order of {@link RecordFaultKind}. */
  readonly faults: readonly FaultCount[];
  /** How often each code occurs, in the order of text; `null` unless duplicates are looked for. */
  readonly codes: readonly (readonly [code: string, count: number])[] | null;
}

/** What is wrong with an extract, by code. */
export interface RecordFindingFacts {
  /** Records that share a fault. */
  "metrics/faulty-records": FaultCount & {
    /** How many records were checked. */
    readonly records: number;
  };
  /** Codes that occur more than once. */
  "metrics/duplicate-codes": {
    /** How many codes. */
    readonly count: number;
    /** How many records bear them. */
    readonly records: number;
    /** Some of the codes, in the order of text. */
    readonly examples: readonly string[];
  };
}

/** One thing that is wrong with an extract. */
export type RecordFinding = {
  [Code in keyof RecordFindingFacts]: {
    /** What is wrong, as `metrics/what-is-wrong`. */
    readonly code: Code;
    /** How often, with examples. */
    readonly facts: RecordFindingFacts[Code];
  };
}[keyof RecordFindingFacts];
