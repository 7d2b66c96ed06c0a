import { MotcuaError } from "motcua/errors";

/** The error of this library that a call throws; anything else fails the test. */
export const thrownBy = (call: () => unknown): MotcuaError<string, object> => {
  try {
    call();
  } catch (error) {
    if (error instanceof MotcuaError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};
