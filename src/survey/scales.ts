import { frozenCopy } from "../plain/index.js";
import type { AnswerLevel } from "./model.js";

/**
 * Five levels from "Rất hài lòng" to "Rất không hài lòng", the two best of which count as satisfied, as the press describes
 * the national survey (SIPAS) and survey software counts it. What each would be worth in a weighted mean was not found, so
 * they have no percentages.
 */
export const FIVE_LEVELS: readonly AnswerLevel[] = /* @__PURE__ */ frozenCopy([
  { code: "very-satisfied", title: "Rất hài lòng", satisfied: true },
  { code: "satisfied", title: "Hài lòng", satisfied: true },
  { code: "neutral", title: "Bình thường", satisfied: false },
  { code: "dissatisfied", title: "Không hài lòng", satisfied: false },
  { code: "very-dissatisfied", title: "Rất không hài lòng", satisfied: false },
]);

/** The three levels of older local forms, the best of which counts as satisfied. Seen in survey software. */
export const THREE_LEVELS: readonly AnswerLevel[] = /* @__PURE__ */ frozenCopy([
  { code: "satisfied", title: "Hài lòng", satisfied: true },
  { code: "neutral", title: "Bình thường", satisfied: false },
  { code: "dissatisfied", title: "Không hài lòng", satisfied: false },
]);
