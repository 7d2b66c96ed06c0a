import { isMotcuaError, quote } from "../../errors/index.js";
import type { RecordProperty } from "../errors.js";
import { factsOf } from "../factsOf.js";
import type { CompareBy, DossierRecord } from "../model.js";
import { oneOf } from "../oneOf.js";
import { unfitness } from "../placeOf.js";
import { readLimit, readSupplements } from "../rates/readTerms.js";
import { readRecord } from "../readRecord.js";
import { readPauses } from "../recordPauses.js";
import type { RecordFault, RecordFaultKind } from "./model.js";

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

interface UnreadableFacts {
  readonly code: string | null;
  readonly property: RecordProperty;
  readonly value: unknown;
}

const unreadable = (error: unknown): RecordFault => {
  if (!isMotcuaError(error) || error.code !== "metrics/invalid-record") throw error;
  const { code, property, value } = error.facts as UnreadableFacts;
  return Object.freeze({ fault: UNREADABLE[property], code, property, value: quote(value) });
};

/**
 * What is wrong with a record, by the code that reads it for a tally; `null` where it is sound. A dossier that is registered
 * or was rejected at reception is sound, though no tally counts it as received.
 *
 * `tallyDossiers` throws on a record that cannot be read. With this, an extract is parted into what can be tallied
 * and what must be corrected, and nothing is dropped unseen.
 *
 * @param compareBy - how the end is held against the receipt; `date` unless told
 * @throws MotcuaError `metrics/invalid-argument`
 * @example
 * ```ts
 * import { recordFault } from "motcua/metrics";
 *
 * const record = { code: "1", status: "processed", channel: "online", receivedAt: "2026-01-05" } as const;
 * recordFault({ ...record, finishedAt: "2026-01-04" })?.fault; // => "finished-before-received"
 * recordFault({ ...record, finishedAt: "05/01/2026" as "2026-01-05" });
 * // => { fault: "unreadable-date", code: "1", property: "finishedAt", value: '"05/01/2026"' }
 * recordFault({ ...record, finishedAt: "2026-01-05" }); // => null
 * ```
 */
export const recordFault = (record: DossierRecord, compareBy: CompareBy = "date"): RecordFault | null => {
  const known = oneOf("compareBy", compareBy, ["date", "instant"]);
  try {
    const read = readRecord(record);
    readPauses(record);
    readSupplements(record);
    readLimit(record);
    const unfit = unfitness(factsOf(read, { ...ANY_PERIOD, options: { compareBy: known } }));
    if (unfit === null || unfit === "notYetAccepted" || unfit === "rejectedAtReception") return null;
    const { fault, property } = UNFIT[unfit];
    return Object.freeze({ fault, code: record.code, property, value: quote(record[property] ?? null) });
  } catch (error) {
    return unreadable(error);
  }
};
