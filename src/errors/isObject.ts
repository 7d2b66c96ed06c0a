/**
 * Tells whether a value is an object with named properties, neither `null` nor a list: the first check of what callers
 * without types may pass.
 *
 * @example
 * ```ts
 * import { isObject } from "motcua/errors";
 *
 * isObject({ amount: 10 }); // => true
 * isObject(null); // => false
 * ```
 */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
