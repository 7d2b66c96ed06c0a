import { isObject } from "../plain/index.js";
import { invalidArgument } from "./errors.js";
import { oneOf } from "./oneOf.js";

/** Options as they were given, none where none were; refuses what is no object, and a misspelled name, which would be left out without a word. */
export const readOptions = <Options extends object>(
  given: Options | null | undefined,
  names: readonly (keyof Options & string)[],
): Partial<Options> => {
  const options = given ?? {};
  if (!isObject(options)) throw invalidArgument({ argument: "options", value: given, expected: ["an object"] });
  for (const name of Object.keys(options)) oneOf("option", name, names);
  return options as Partial<Options>;
};
