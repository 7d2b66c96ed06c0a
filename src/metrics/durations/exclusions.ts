import { isObject } from "../../plain/index.js";
import { EXCLUDED } from "../cells.js";
import { requireCount } from "../requireCount.js";

/** Why a record has no duration. */
export const DURATION_REASONS = [...EXCLUDED, "noTimeOfDay"] as const;

/** No record left out for any of these reasons. */
export const noExclusions = <Reason extends string>(reasons: readonly Reason[]): Record<Reason, number> =>
  Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<Reason, number>;

/** All that were left out together. */
export const mergeExclusions = <Reason extends string>(
  reasons: readonly Reason[],
  all: readonly Readonly<Record<Reason, number>>[],
): Readonly<Record<Reason, number>> => {
  const sum = noExclusions(reasons);
  for (const excluded of all) {
    const counts: Partial<Record<Reason, unknown>> = isObject(excluded) ? excluded : {};
    for (const reason of reasons) sum[reason] += requireCount(`excluded.${reason}`, counts[reason]);
  }
  return Object.freeze(sum);
};
