import type { NationalStatus } from "../dossier/index.js";
import { type Exclusion, numberOf, type Outcome, type Place, type Reception } from "./cells.js";
import {
  DUE_DATE_PASSED,
  type Facts,
  FINISHED_BEFORE_PERIOD,
  FINISHED_BEFORE_RECEIVED,
  FINISHED_EARLY,
  FINISHED_LATE,
  FINISHED_LATER,
  IS_ONLINE,
  NO_DUE_DATE,
  NO_FINISH,
  NO_RECEIPT,
  RECEIVED_BEFORE_PERIOD,
  RECEIVED_LATER,
  statusIn,
} from "./facts.js";
import { factsOf } from "./factsOf.js";
import { type Frame, UNDECIDED } from "./frame.js";
import type { SettledTallyOptions } from "./model.js";
import type { ReadRecord } from "./readRecord.js";

const ENDED: readonly NationalStatus[] = ["processed", "result-returned", "withdrawn"];

/** Why a record that can be read stands in no tally, whatever the period; `null` where it can. */
export const unfitness = (facts: Facts): Exclude<Exclusion, "outsidePeriod"> | null => {
  const status = statusIn(facts);
  if (status === "registered") return "notYetAccepted";
  if (status === "rejected-at-reception") return "rejectedAtReception";
  if (facts & NO_RECEIPT) return "noReceiptDate";
  if (facts & NO_FINISH) return ENDED.includes(status) ? "noFinishDate" : null;
  return facts & FINISHED_BEFORE_RECEIVED ? "finishedBeforeReceived" : null;
};

const isOfCohort = (facts: Facts, { cohort }: SettledTallyOptions): boolean => {
  if (facts & RECEIVED_LATER) return false;
  if (cohort === "received") return !(facts & RECEIVED_BEFORE_PERIOD);
  if (facts & NO_FINISH) return cohort === "handled";
  if (facts & FINISHED_BEFORE_PERIOD) return false;
  return cohort === "handled" || !(facts & FINISHED_LATER);
};

const receptionIn = (facts: Facts): Reception => {
  if (facts & RECEIVED_BEFORE_PERIOD) return "carriedOver";
  return facts & IS_ONLINE ? "online" : "counterOrPost";
};

const outcomeIn = (facts: Facts, { allocation }: SettledTallyOptions): Outcome => {
  if (facts & NO_DUE_DATE) return "noDueDate";
  const isFavoured = (status: NationalStatus): boolean => allocation === "local-practice" && statusIn(facts) === status;
  if (facts & (NO_FINISH | FINISHED_LATER)) {
    return facts & DUE_DATE_PASSED && !isFavoured("supplement-requested") ? "overdue" : "withinTime";
  }
  if (isFavoured("withdrawn")) return "onTime";
  if (facts & FINISHED_EARLY) return "early";
  return facts & FINISHED_LATE ? "late" : "onTime";
};

/** The one decision on where a dossier stands: of records, of columns, and of the dossiers behind a rate. */
const decide = (facts: Facts, options: SettledTallyOptions): Place => {
  const excluded = unfitness(facts);
  if (excluded !== null) return { excluded };
  if (!isOfCohort(facts, options)) return { excluded: "outsidePeriod" };
  return { received: receptionIn(facts), outcome: outcomeIn(facts, options) };
};

/** The number of the place of a dossier with these facts. */
export const placeWith = (facts: Facts, { decisions, options }: Frame): number => {
  const known = decisions[facts] as number;
  if (known !== UNDECIDED) return known;
  const place = numberOf(decide(facts, options));
  decisions[facts] = place;
  return place;
};

/** The number of the place of a record. */
export const placeOf = (read: ReadRecord, frame: Frame): number => placeWith(factsOf(read, frame), frame);

/** Finds the one place of a record in a tally. */
export const classify = (read: ReadRecord, frame: Frame): Place => decide(factsOf(read, frame), frame.options);
