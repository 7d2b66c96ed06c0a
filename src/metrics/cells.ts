import type { ExcludedCounts, PendingCounts, ReceivedCounts, ResolvedCounts } from "./model.js";

/** How a dossier came into a tally. */
export type Reception = Exclude<keyof ReceivedCounts, "total">;

/** What became of a dossier that a tally counts. */
export type Outcome = Exclude<keyof ResolvedCounts | keyof PendingCounts, "total"> | "noDueDate";

/** Why a tally leaves a record out. */
export type Exclusion = Exclude<keyof ExcludedCounts, "total">;

/** A count of a tally, none of which is the sum of others. */
export type Cell = Reception | Outcome | Exclusion;

export const RECEIVED = ["online", "counterOrPost", "carriedOver"] as const satisfies readonly Reception[];
export const RESOLVED = ["early", "onTime", "late"] as const satisfies readonly Outcome[];
export const PENDING = ["withinTime", "overdue"] as const satisfies readonly Outcome[];
export const EXCLUDED = [
  "notYetAccepted",
  "rejectedAtReception",
  "noReceiptDate",
  "noFinishDate",
  "finishedBeforeReceived",
  "outsidePeriod",
] as const satisfies readonly Exclusion[];

/** Every cell, in the order in which counters of them stand. */
export const CELLS: readonly Cell[] = [...RECEIVED, ...RESOLVED, ...PENDING, "noDueDate", ...EXCLUDED];

/** Where one record stands in a tally: left out for one reason, or counted once as received and once by its outcome. */
export type Place = { readonly excluded: Exclusion } | { readonly received: Reception; readonly outcome: Outcome };

/** The number of no cell. */
const NOWHERE = CELLS.length;

/** Counters that a record adds to: one for each cell, and one that nobody reads. */
export const COUNTERS = NOWHERE + 1;

const COUNTER_BITS = 4;

/** The numbers of the two counters that a place adds to, in one number. */
export const numberOf = (place: Place): number => {
  const [first, second] =
    "excluded" in place
      ? [CELLS.indexOf(place.excluded), NOWHERE]
      : [CELLS.indexOf(place.received), CELLS.indexOf(place.outcome)];
  return (first << COUNTER_BITS) | second;
};

export const firstCounter = (place: number): number => place >> COUNTER_BITS;
export const secondCounter = (place: number): number => place & ((1 << COUNTER_BITS) - 1);
