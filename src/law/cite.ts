import { isObject } from "../plain/index.js";
import { invalidArgument } from "./errors.js";
import type { LegalReference } from "./model.js";

/**
 * A legal reference on one line.
 *
 * @throws MotcuaError `law/invalid-argument`
 * @example
 * ```ts
 * import { cite } from "motcua/law";
 *
 * cite({ act: "Civil Code 91/2015/QH13", article: "art. 148(5)", evidence: "text-read" });
 * // => "Civil Code 91/2015/QH13, art. 148(5)"
 * ```
 */
export const cite = (reference: LegalReference): string => {
  const { act, article }: Partial<LegalReference> = isObject(reference) ? reference : {};
  if (typeof act !== "string" || (article !== undefined && typeof article !== "string")) {
    throw invalidArgument({ argument: "reference", value: reference });
  }
  return article === undefined ? act : `${act}, ${article}`;
};
