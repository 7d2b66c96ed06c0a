import type { LegalReference } from "./model.js";

/**
 * A legal reference on one line.
 *
 * @example
 * ```ts
 * import { cite } from "motcua/law";
 *
 * cite({ act: "Civil Code 91/2015/QH13", article: "art. 148(5)", evidence: "text-read" });
 * // => "Civil Code 91/2015/QH13, art. 148(5)"
 * ```
 */
export const cite = ({ act, article }: LegalReference): string => (article === undefined ? act : `${act}, ${article}`);
