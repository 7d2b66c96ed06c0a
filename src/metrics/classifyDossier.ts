import type { NationalStatus } from "../dossier/index.js";
import { type Instant, toEpochDay } from "../time/index.js";
import { compareInstants, earlierOf, endOf, inVietnam } from "./instants.js";
import type {
  Allocation,
  CompareBy,
  DossierRecord,
  ExcludedCounts,
  PendingCounts,
  ReceivedCounts,
  ResolvedCounts,
  SettledTallyOptions,
} from "./model.js";
import { type ReadRecord, readRecord } from "./readRecord.js";

/** Where one record stands in a tally: left out for one reason, or counted once as received and once by its outcome. */
export type Classification =
  | { readonly excluded: Exclude<keyof ExcludedCounts, "total"> }
  | {
      readonly received: Exclude<keyof ReceivedCounts, "total">;
      readonly outcome: Exclude<keyof ResolvedCounts | keyof PendingCounts, "total"> | "noDueDate";
    };

/** Options in the form in which a million records are held against them. */
export interface Frame {
  readonly options: SettledTallyOptions;
  /** First day of the period. */
  readonly firstDay: number;
  /** The earlier of `asOf` and the end of the period: what came later is not known yet. */
  readonly cutOff: Instant;
}

export const frameOf = (options: SettledTallyOptions): Frame => ({
  options,
  firstDay: toEpochDay(options.period.from),
  cutOff: earlierOf(endOf(inVietnam(options.asOf)), endOf(inVietnam(options.period.to))),
});

const ENDED: readonly NationalStatus[] = ["processed", "result-returned", "withdrawn"];

/** Statuses that an allocation counts in one place whatever the due date. */
const FAVOURED: Readonly<
  Record<Allocation, { onTime: readonly NationalStatus[]; withinTime: readonly NationalStatus[] }>
> = {
  "by-due-date": { onTime: [], withinTime: [] },
  "local-practice": { onTime: ["withdrawn"], withinTime: ["supplement-requested"] },
};

/** Tells whether a moment has come when the tally looks back. */
export const hasCome = (at: Instant | null, { cutOff, options }: Frame): at is Instant =>
  at !== null && compareInstants(at, cutOff, options.compareBy) <= 0;

const belongsTo = (received: Instant, finished: Instant | null, frame: Frame): boolean => {
  const { cohort } = frame.options;
  if (!hasCome(received, frame)) return false;
  if (cohort === "received") return received.day >= frame.firstDay;
  if (finished === null) return cohort === "handled";
  if (finished.day < frame.firstDay) return false;
  return cohort === "handled" || hasCome(finished, frame);
};

const resolvedAs = (
  status: NationalStatus,
  finished: Instant,
  due: Instant,
  { compareBy, allocation }: SettledTallyOptions,
): Exclude<keyof ResolvedCounts, "total"> => {
  if (FAVOURED[allocation].onTime.includes(status)) return "onTime";
  const order = compareInstants(finished, due, compareBy);
  if (order === 0) return "onTime";
  return order < 0 ? "early" : "late";
};

const pendingAs = (
  status: NationalStatus,
  due: Instant,
  { options, cutOff }: Frame,
): Exclude<keyof PendingCounts, "total"> => {
  if (FAVOURED[options.allocation].withinTime.includes(status)) return "withinTime";
  return compareInstants(cutOff, due, options.compareBy) > 0 ? "overdue" : "withinTime";
};

const outcomeOf = ({ status, due, finished }: ReadRecord, frame: Frame) => {
  if (due === null) return "noDueDate";
  return hasCome(finished, frame) ? resolvedAs(status, finished, due, frame.options) : pendingAs(status, due, frame);
};

const receivedAs = (received: Instant, channel: ReadRecord["channel"], frame: Frame) => {
  if (received.day < frame.firstDay) return "carriedOver";
  return channel === "online" ? "online" : "counterOrPost";
};

/** Why a record that can be read stands in no tally, whatever the period; `null` where it can. */
export const unfitness = (
  { status, received, finished }: ReadRecord,
  compareBy: CompareBy,
): Exclude<keyof ExcludedCounts, "total" | "outsidePeriod"> | null => {
  if (status === "registered") return "notYetAccepted";
  if (status === "rejected-at-reception") return "rejectedAtReception";
  if (received === null) return "noReceiptDate";
  if (finished === null) return ENDED.includes(status) ? "noFinishDate" : null;
  return compareInstants(finished, received, compareBy) < 0 ? "finishedBeforeReceived" : null;
};

/** Finds the one place of a record in a tally, once it is read. */
export const classifyRead = (read: ReadRecord, frame: Frame): Classification => {
  const unfit = unfitness(read, frame.options.compareBy);
  if (unfit !== null) return { excluded: unfit };
  const received = read.received as Instant;
  if (!belongsTo(received, read.finished, frame)) return { excluded: "outsidePeriod" };
  return { received: receivedAs(received, read.channel, frame), outcome: outcomeOf(read, frame) };
};

/** Finds the one place of a record in a tally. */
export const classifyDossier = (record: DossierRecord, frame: Frame): Classification =>
  classifyRead(readRecord(record), frame);
