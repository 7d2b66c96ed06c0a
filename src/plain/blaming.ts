import { isMotcuaError } from "../errors/index.js";

/**
 * Works on something that this library made and that may have been changed since, or came back from a store without one of its
 * parts, at any depth: instead of a check of each part, whatever fails is said of the whole. The failure itself is the cause.
 */
export const blaming = <Result>(fault: () => Error, work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    throw isMotcuaError(error) ? error : Object.defineProperty(fault(), "cause", { value: error });
  }
};
