import { percentText } from "../exact/index.js";
import type { OversightShare } from "./model.js";

/** The share of a count in another. */
export const shareOf = (numerator: number, denominator: number): OversightShare =>
  Object.freeze({
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    printed: denominator === 0 ? "–" : percentText(numerator, denominator),
  });
