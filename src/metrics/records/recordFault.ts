import { isMotcuaError } from "../../errors/index.js";
import type { RecordProperty } from "../errors.js";
import { factsOf } from "../factsOf.js";
import type { CompareBy, DossierRecord } from "../model.js";
import { oneOf } from "../oneOf.js";
import { unfitness } from "../placeOf.js";
import { readLimit, readSupplements } from "../rates/readTerms.js";
import { readRecord } from "../readRecord.js";
import { readPauses } from "../recordPauses.js";
import { COMPARISONS } from "../settleOptions.js";
import type { RecordFault, RecordFaultFacts, RecordFaultKind } from "./model.js";

const UNREADABLE: Readonly<Record<RecordProperty, RecordFaultKind>> = {
  record: "unreadable-record",
  code: "no-code",
  status: "unknown-status",
  channel: "unknown-channel",
  receivedAt: "unreadable-date",
  dueAt: "unreadable-date",
  finishedAt: "unreadable-date",
  returnedAt: "unreadable-date",
  pauses: "unreadable-pauses",
  supplements: "unreadable-pauses",
  limit: "unreadable-record",
};

/** A record that no tally could count is told by facts that no period changes. */
const ANY_PERIOD = { firstDay: 0, cutOff: { day: 0, time: null } };

const UNFIT = {
  noReceiptDate: { fault: "no-receipt-date", property: "receivedAt" },
  noFinishDate: { fault: "no-finish-date", property: "finishedAt" },
  finishedBeforeReceived: { fault: "finished-before-received", property: "finishedAt" },
} as const;

const faultOf = (facts: RecordFaultFacts["metrics/faulty-record"]): RecordFault =>
  Object.freeze({ code: "metrics/faulty-record", facts: Object.freeze(facts) });

interface UnreadableFacts {
  readonly code: string | null;
  /** A pause is one of a list, and has no property of its own. */
  readonly property?: RecordProperty;
  readonly value: unknown;
}

const UNREADABLE_CODES: readonly string[] = ["metrics/invalid-record", "metrics/invalid-pause"];

const unreadable = (error: unknown): RecordFault => {
  if (!isMotcuaError(error) || !UNREADABLE_CODES.includes(error.code)) throw error;
  const { code, property = "pauses", value = null } = error.facts as UnreadableFacts;
  return faultOf({ fault: UNREADABLE[property], dossier: code, property, value });
};

/**
 * What is wrong with a record of whatever form, by the code that reads it for a tally; `null` where it is sound: then it is a
 * {@link DossierRecord}. A dossier that is registered or was rejected at reception is sound, though no tally counts it as
 * received.
 *
 * `tallyDossiers` throws on a record that cannot be read. With this, an extract is parted into what can be tallied
 * and what must be corrected, and nothing is dropped unseen.
 *
 * @param given - what should be a record
 * @param compareBy - how the end is held against the receipt; `date` unless told
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { recordFault } from "motcua/metrics";
 *
 * import { sentence } from "motcua/locales/en";
 *
 * const record = { code: "1", status: "processed", channel: "online", receivedAt: "2026-01-05" };
 * recordFault({ ...record, finishedAt: "2026-01-04" })?.facts.fault; // => "finished-before-received"
 * const fault = recordFault({ ...record, finishedAt: "05/01/2026" });
 * fault?.facts; // => { fault: "unreadable-date", dossier: "1", property: "finishedAt", value: "05/01/2026" }
 * fault && sentence(fault); // => "The dossier \"1\" has a date that cannot be read: finishedAt is \"05/01/2026\"."
 * recordFault({ ...record, finishedAt: "2026-01-05" }); // => null
 * ```
 */
export const recordFault = (given: unknown, compareBy: CompareBy = "date"): RecordFault | null => {
  const known = oneOf("compareBy", compareBy, COMPARISONS);
  // reading it tells whether it is one
  const record = given as DossierRecord;
  try {
    const read = readRecord(record);
    readPauses(record);
    readSupplements(record);
    readLimit(record);
    const unfit = unfitness(factsOf(read, { ...ANY_PERIOD, options: { compareBy: known } }));
    if (unfit === null || unfit === "notYetAccepted" || unfit === "rejectedAtReception") return null;
    const { fault, property } = UNFIT[unfit];
    return faultOf({ fault, dossier: record.code, property, value: record[property] ?? null });
  } catch (error) {
    return unreadable(error);
  }
};
