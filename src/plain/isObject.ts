/**
 * Tells whether a value is an object with named properties, neither `null` nor a list: the first check of what callers
 * without types may pass.
 */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
