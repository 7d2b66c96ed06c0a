import { isMotcuaError } from "../errors/index.js";
import { invalidArgument, type LocaleArgument } from "./errors.js";

/**
 * Puts a value into words. What has come back from a store or from elsewhere can lack any of its parts, at any depth: instead
 * of a check of each, whatever goes wrong says that the value is not what it should be.
 */
export const inWords = <Words>(argument: LocaleArgument, value: unknown, words: () => Words): Words => {
  try {
    return words();
  } catch (error) {
    throw isMotcuaError(error) ? error : invalidArgument({ argument, value });
  }
};
