import { thrownBy } from "./thrownBy.js";

/** What a call throws, as code and facts. */
export const errorOf = (call: () => unknown): { readonly code: string; readonly facts: object } => {
  const { code, facts } = thrownBy(call);
  return { code, facts };
};
