import { isObject } from "../../plain/index.js";
import { isCount } from "../counts.js";
import { invalidCount } from "../errors.js";
import type { DurationExclusions } from "./model.js";

/** The reasons why a record has no duration, in their order. */
const REASONS = [
  "notYetAccepted",
  "rejectedAtReception",
  "noReceiptDate",
  "noFinishDate",
  "finishedBeforeReceived",
  "outsidePeriod",
  "noTimeOfDay",
] as const;

/** Counts of the reasons, while they are being counted. */
export type Exclusions = { -readonly [Reason in keyof DurationExclusions]: number };

/** No record left out. */
export const noExclusions = (): Exclusions => ({
  notYetAccepted: 0,
  rejectedAtReception: 0,
  noReceiptDate: 0,
  noFinishDate: 0,
  finishedBeforeReceived: 0,
  outsidePeriod: 0,
  noTimeOfDay: 0,
});

/** All that were left out together. */
export const mergeExclusions = (all: readonly DurationExclusions[]): DurationExclusions => {
  const sum = noExclusions();
  for (const excluded of all) {
    for (const reason of REASONS) {
      const count: unknown = isObject(excluded) ? excluded[reason] : undefined;
      if (!isCount(count)) throw invalidCount({ count: `excluded.${reason}`, value: count });
      sum[reason] += count;
    }
  }
  return Object.freeze(sum);
};
