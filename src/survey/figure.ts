import { exactText, type Rational, type Rounding, toFixedText, toNumber } from "../exact/index.js";
import type { SurveyFigure } from "./indexModel.js";

const NO_FIGURE: SurveyFigure = /* @__PURE__ */ Object.freeze({ value: null, exact: null, printed: "–" });

/** A percentage three ways. */
export const figureOf = (value: Rational | null, rounding: Rounding): SurveyFigure =>
  value === null
    ? NO_FIGURE
    : Object.freeze({ value: toNumber(value), exact: exactText(value), printed: toFixedText(value, rounding) });
