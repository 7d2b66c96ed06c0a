import { isObject } from "../plain/index.js";
import { countsOf, isCount, tallyFrom, zeroCounts } from "./counts.js";
import { countsDoNotAddUp, invalidArgument, invalidCount } from "./errors.js";
import type { PublishedCounts, Tally, TallyOptions } from "./model.js";
import { settleOptions } from "./settleOptions.js";

const nothingExcluded = (): Tally["excluded"] => tallyFrom(zeroCounts(), null).excluded;

const requireSum = (total: string, stated: number, parts: readonly string[], sum: number): void => {
  if (stated !== sum) throw countsDoNotAddUp({ total, parts, stated, sum, difference: stated - sum });
};

const requireStatedTotal = (
  name: string,
  group: object,
  { total: sum, ...parts }: { readonly total: number },
): void => {
  const stated: unknown = "total" in group ? group.total : undefined;
  if (stated === undefined) return;
  if (!isCount(stated)) throw invalidCount({ count: `${name}.total`, value: stated });
  requireSum(
    `${name}.total`,
    stated,
    Object.keys(parts).map((part) => `${name}.${part}`),
    sum,
  );
};

/**
 * The tally behind counts that others published, so that their rates can be computed on every basis. Totals are checked
 * where they are given, and `received = resolved + pending + noDueDate` always.
 *
 * The counts must be complete. A publication that does not tell early from on time, or within time from overdue, is no
 * tally, and a guess would spoil every rate; take what it does tell with {@link rateOf}.
 *
 * @throws MotcuaError `metrics/counts-do-not-add-up`, `metrics/invalid-count`, `metrics/invalid-argument`,
 * `metrics/reversed-period`, `metrics/as-of-before-period`
 * @example
 * ```ts
 * import { onTimeRate, tallyOf } from "motcua/metrics";
 *
 * const tally = tallyOf(
 *   {
 *     received: { online: 360, counterOrPost: 24, carriedOver: 0, total: 384 },
 *     resolved: { early: 356, onTime: 25, late: 0, total: 381 },
 *     pending: { withinTime: 3, overdue: 0, total: 3 },
 *   },
 *   { period: { from: "2020-12-15", to: "2021-06-14" }, asOf: "2021-06-14" },
 * );
 * onTimeRate(tally, "received").printed; // => "99.22 %"
 * ```
 */
export const tallyOf = (counts: PublishedCounts, options: TallyOptions): Tally => {
  if (!isObject(counts)) throw invalidArgument({ argument: "counts", value: counts, expected: ["PublishedCounts"] });
  const settled = settleOptions(options);
  const stated = { ...counts, noDueDate: counts?.noDueDate ?? 0, excluded: nothingExcluded() } as Omit<
    Tally,
    "options" | "version"
  >;
  const tally = tallyFrom(countsOf(stated), settled);
  const { received, resolved, pending, noDueDate } = tally;
  requireStatedTotal("received", counts.received, received);
  requireStatedTotal("resolved", counts.resolved, resolved);
  requireStatedTotal("pending", counts.pending, pending);
  requireSum(
    "received.total",
    received.total,
    ["resolved.total", "pending.total", "noDueDate"],
    resolved.total + pending.total + noDueDate,
  );
  return tally;
};
