import { isIterable } from "../plain/index.js";
import { type Expected, invalidArgument } from "./errors.js";

/** The value, if it can be gone through; otherwise `metrics/invalid-argument`, with what else would do. */
export const requireIterable = <T>(
  argument: string,
  value: Iterable<T>,
  ...others: readonly Expected[]
): Iterable<T> => {
  if (!isIterable(value)) throw invalidArgument({ argument, value, expected: ["Iterable", ...others] });
  return value;
};
