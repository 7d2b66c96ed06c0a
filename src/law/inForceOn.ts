import { isObject } from "../plain/index.js";
import { type IsoDate, toEpochDay } from "../time/index.js";
import { invalidArgument, nothingInForce } from "./errors.js";
import type { DatedValue } from "./model.js";

const isTable = (rows: unknown): boolean => Array.isArray(rows) && rows.every(isObject);

/**
 * The row of a dated table that holds on a day; of several, the one that began last.
 *
 * @throws MotcuaError `law/nothing-in-force` when no row holds on that day; `law/invalid-argument`, `time/invalid-date`
 * @example
 * ```ts
 * import { inForceOn } from "motcua/law";
 *
 * const source = { act: "Decree 61/2018/ND-CP", evidence: "text-read" } as const;
 * const limits = [
 *   { from: "2018-06-21", to: "2025-06-30", value: 3, source },
 *   { from: "2025-07-01", value: 5, source },
 * ] as const;
 * inForceOn(limits, "2025-06-30").value; // => 3
 * ```
 */
export const inForceOn = <T>(rows: readonly DatedValue<T>[], on: IsoDate): DatedValue<T> => {
  const day = toEpochDay(on);
  if (!isTable(rows)) throw invalidArgument({ argument: "rows", value: rows });
  const newestFirst = rows.toSorted((a, b) => toEpochDay(b.from) - toEpochDay(a.from));
  const holding = newestFirst.find(
    ({ from, to = null }) => toEpochDay(from) <= day && (to === null || day <= toEpochDay(to)),
  );
  if (holding === undefined) throw nothingInForce({ on, first: newestFirst.at(-1)?.from ?? null });
  return holding;
};
