import { isIterable } from "../plain/index.js";
import { invalidArgument } from "./errors.js";

/** The value, if it can be gone through; otherwise `metrics/invalid-argument`. */
export const requireIterable = <T>(argument: string, value: Iterable<T>): Iterable<T> => {
  if (!isIterable(value)) throw invalidArgument({ argument, value, expected: ["Iterable"] });
  return value;
};
