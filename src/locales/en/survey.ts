import { quote } from "../../errors/quote.js";
import type { SurveyReasonFacts } from "../../survey/index.js";
import type { Sentences } from "../model.js";
import { countText } from "./figures.js";

const subject = (id: string): string => (id === "total" ? "The whole" : quote(id));

/** Sentences for the reasons of `motcua/survey` in English. */
export const survey: Sentences<SurveyReasonFacts> = {
  "survey/no-answers": ({ id }) => `${subject(id)} has no answer that counts, so it has no index.`,
  "survey/too-few-answers": ({ id, answers, minimum }) =>
    `${subject(id)} has answers of ${countText(answers)} people, fewer than the ${countText(minimum)} that an index is given for.`,
  "survey/stratum-without-answers": ({ id, stratum }) =>
    `${subject(id)} has no index, because nobody of ${quote(stratum)} gave an answer that counts.`,
};
