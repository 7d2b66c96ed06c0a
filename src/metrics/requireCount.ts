import { isCount } from "./counts.js";
import { invalidCount } from "./errors.js";

/** The value, if it is a number of dossiers; otherwise `metrics/invalid-count` with the name of the count. */
export const requireCount = (count: string, value: unknown): number => {
  if (!isCount(value)) throw invalidCount({ count, value });
  return value;
};
