import { invalidArgument } from "./errors.js";

/** The value, if it can be gone through; otherwise `metrics/invalid-argument`. */
export const requireIterable = <T>(argument: string, value: Iterable<T>): Iterable<T> => {
  const iterable = typeof value === "object" && value !== null && typeof value[Symbol.iterator] === "function";
  if (!iterable) throw invalidArgument({ argument, value, expected: ["Iterable"] });
  return value;
};
