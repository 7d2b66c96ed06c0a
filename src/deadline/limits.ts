import { checkLimit } from "./checkRequest.js";
import { mixedUnits, noLimits, partsDoNotAddUp } from "./errors.js";
import type { TimeLimit } from "./model.js";

/**
 * The whole of several limits, such as a procedure's steps or the agencies of an inter-agency procedure (liên thông): they
 * must be in one unit.
 *
 * @throws MotcuaError `deadline/no-limits`, `deadline/mixed-units`, `deadline/invalid-amount`, `deadline/unknown-unit`
 * @example
 * ```ts
 * import { sumLimits } from "motcua/deadline";
 *
 * const steps = [0.5, 7, 2, 0.5].map((amount) => ({ amount, unit: "working-day" }) as const);
 * sumLimits(steps); // => { amount: 10, unit: "working-day" }
 * ```
 */
export const sumLimits = (limits: readonly TimeLimit[]): TimeLimit => {
  if (!Array.isArray(limits) || limits.length === 0) throw noLimits({ value: limits });
  limits.forEach(checkLimit);
  const units = [...new Set(limits.map(({ unit }) => unit))];
  const [unit] = units;
  if (unit === undefined || units.length > 1) throw mixedUnits({ units });
  return Object.freeze({ amount: limits.reduce((sum, { amount }) => sum + amount, 0), unit });
};

/**
 * A limit laid out over its steps by their amounts, which must add up to it.
 *
 * @param amounts - one a step, in the limit's unit
 * @throws MotcuaError `deadline/no-limits`, `deadline/parts-do-not-add-up`, `deadline/invalid-amount`, `deadline/unknown-unit`
 * @example
 * ```ts
 * import { splitLimit } from "motcua/deadline";
 *
 * splitLimit({ amount: 3, unit: "working-day" }, [0.5, 2.5]);
 * // => [{ amount: 0.5, unit: "working-day" }, { amount: 2.5, unit: "working-day" }]
 * ```
 */
export const splitLimit = (limit: TimeLimit, amounts: readonly number[]): readonly TimeLimit[] => {
  checkLimit(limit);
  if (!Array.isArray(amounts) || amounts.length === 0) throw noLimits({ value: amounts });
  const { unit } = limit;
  const parts = amounts.map((amount) => Object.freeze({ amount, unit }));
  const { amount: sum } = sumLimits(parts);
  if (sum !== limit.amount) {
    throw partsDoNotAddUp({ stated: limit.amount, parts: amounts, sum, difference: limit.amount - sum, unit });
  }
  return Object.freeze(parts);
};
