import { isObject } from "../../plain/index.js";
import type { Ranked } from "../model.js";
import { invalidOption } from "./errors.js";

/**
 * A rank as it is told: `"=12"` where another unit shares it, else `"12"`.
 *
 * @throws MotcuaError `reform-index/invalid-option`
 * @example
 * ```ts
 * import { rankLabel } from "motcua/reform-index";
 *
 * rankLabel({ rank: 12, tied: true }); // => "=12"
 * rankLabel({ rank: 1, tied: false }); // => "1"
 * ```
 */
export const rankLabel = (ranked: Pick<Ranked, "rank" | "tied">): string => {
  if (!isObject(ranked) || !Number.isInteger(ranked.rank) || typeof ranked.tied !== "boolean") {
    throw invalidOption({ option: "ranked", value: ranked, expected: "a-rank-and-tied" });
  }
  return `${ranked.tied ? "=" : ""}${ranked.rank}`;
};
