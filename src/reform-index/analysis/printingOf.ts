import type { Rounding } from "../../exact/index.js";
import type { Figure } from "../model.js";

const DEFAULT_DIGITS = 2;

/** As many decimals as a printed number has, half-up; two where nothing is printed. */
export const printingOf = ({ printed }: Pick<Figure, "printed">): Rounding => {
  const [, decimals = ""] = printed.split(".");
  return { digits: /\d/.test(printed) ? decimals.length : DEFAULT_DIGITS, mode: "half-up" };
};
