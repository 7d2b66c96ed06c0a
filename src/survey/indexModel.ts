import type { ConfidenceLevel, SatisfactionEstimator, SatisfactionWhole } from "./model.js";

/** A percentage three ways; all three are empty together. */
export interface SurveyFigure {
  /** The nearest number; `null` where there is none. */
  readonly value: number | null;
  /** Without loss: `"250/3"`; `null` where there is none. */
  readonly exact: string | null;
  /** As people read it: `"83.33"`; `"–"` where there is none. */
  readonly printed: string;
}

/** Between which percentages the index of all people lies, as far as a random sample can tell. */
export interface SurveyInterval {
  /** Lower end, in percent. */
  readonly low: number;
  /** Upper end, in percent. */
  readonly high: number;
  /** How sure it is. */
  readonly level: ConfidenceLevel;
  /** How it was made: Wilson's score, or the mean and its standard error, in one sample or in strata. */
  readonly method: "wilson" | "normal" | "stratified-normal";
  /** Whether it takes into account that the population has an end. */
  readonly populationCorrected: boolean;
}

/** Why there is no index: codes with their facts. */
export interface SurveyReasonFacts {
  /** Nobody gave an answer that counts. */
  readonly "survey/no-answers": { readonly id: string };
  /** Fewer people answered than the least number that was wanted. */
  readonly "survey/too-few-answers": {
    readonly id: string;
    readonly answers: number;
    readonly minimum: number;
  };
  /** A part of the population is not heard, so nothing can be said about the whole. */
  readonly "survey/stratum-without-answers": { readonly id: string; readonly stratum: string };
}

/** Why there is no index. */
export type SurveyReason = {
  readonly [Code in keyof SurveyReasonFacts]: { readonly code: Code; readonly facts: SurveyReasonFacts[Code] };
}[keyof SurveyReasonFacts];

/** What a question, a factor, a stratum or the whole comes to. */
export interface SatisfactionFigure {
  /** Id of the question, factor or stratum; `"total"` for the whole. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** How many answers name a level. */
  readonly valid: number;
  /** How many questions were left unanswered. */
  readonly noAnswer: number;
  /** How many valid answers name a level without a percentage, under `weighted-options`; else 0. */
  readonly notWeighted: number;
  /** How many valid answers count as satisfied. */
  readonly satisfied: number;
  /** How many chose each level. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many people stand behind it at least: the most answers that count to one of its questions, in each stated stratum. */
  readonly respondents: number;
  /** The index, in percent. */
  readonly index: SurveyFigure;
  /** `null` where there is no index, or too little to tell how sure it is. */
  readonly interval: SurveyInterval | null;
  /** Why there is no index. */
  readonly reason: SurveyReason | null;
}

/** How many of those who were asked did answer. */
export interface SurveyResponse {
  /** How many were asked; `null` where it was not said. */
  readonly invited: number | null;
  /** How many gave at least one valid answer. */
  readonly answered: number;
  /** The one out of the other, in percent. */
  readonly rate: SurveyFigure;
}

/** What a stratum comes to. */
export interface StratumFigure extends SatisfactionFigure {
  /** How many people it has; `null` where it was not said. */
  readonly population: number | null;
  /** How many of its people answered. */
  readonly response: SurveyResponse;
}

/** The satisfaction index (chỉ số hài lòng). */
export interface SatisfactionIndex {
  /** What the indices are. */
  readonly estimator: SatisfactionEstimator;
  /** How factors made the whole; `null` where it was not said. */
  readonly whole: SatisfactionWhole | null;
  /** The whole. */
  readonly total: SatisfactionFigure;
  /** By question, in the order of the survey, else of their names. */
  readonly questions: readonly SatisfactionFigure[];
  /** By factor, in the order of the survey, else of their names. */
  readonly factors: readonly SatisfactionFigure[];
  /** By stratum, in the order of their names. */
  readonly strata: readonly StratumFigure[];
  /** How many answered. */
  readonly response: SurveyResponse;
}
