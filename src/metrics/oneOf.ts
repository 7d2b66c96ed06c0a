import { invalidArgument } from "./errors.js";

/** The value, if it is one of the names; otherwise `metrics/invalid-argument`. */
export const oneOf = <const Name extends string>(argument: string, value: unknown, names: readonly Name[]): Name => {
  const name = names.find((candidate) => candidate === value);
  if (name === undefined)
    throw invalidArgument({ argument, value, expected: names.map((each) => `"${each}"` as const) });
  return name;
};
