import type { Rounding } from "../exact/index.js";
import type { LegalReference } from "../law/index.js";

/** A level of a scale (mức trả lời): what can be ticked. */
export interface AnswerLevel {
  /** As it stands in the data: `"RHL"`. */
  readonly code: string;
  /** As it stands on the form: `"Rất hài lòng"`. */
  readonly title?: string | undefined;
  /** Whether it counts as satisfied (hài lòng trở lên). */
  readonly satisfied: boolean;
  /** What it is worth in a weighted mean, 0 to 100; absent: nothing can be said, and answers with it do not count there. */
  readonly percent?: number | undefined;
}

/** A factor of satisfaction (yếu tố), which groups questions. */
export interface SurveyFactor {
  /** Identifies it within the survey. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
}

/** A question (câu hỏi). */
export interface SurveyQuestion {
  /** Identifies it within the survey. */
  readonly id: string;
  /** What is asked. */
  readonly title?: string | undefined;
  /** Id of the factor that it belongs to. */
  readonly factor?: string | undefined;
  /** Its own scale; default the survey's. */
  readonly scale?: readonly AnswerLevel[] | undefined;
}

/** A survey (phiếu khảo sát) as it is written down. */
export interface SurveyDefinition {
  /** Identifies the survey. */
  readonly id: string;
  /** Changes whenever a question or a level changes. */
  readonly version: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** What can be ticked, unless a question has a scale of its own; at least one level. */
  readonly scale: readonly AnswerLevel[];
  /** Its questions; where they are given, answers to other questions are errors. */
  readonly questions?: readonly SurveyQuestion[] | undefined;
  /** Its factors; where they are given, other factors are errors. */
  readonly factors?: readonly SurveyFactor[] | undefined;
  /** Where it comes from. */
  readonly source?: LegalReference | undefined;
}

/** One answer to one question. */
export interface SurveyAnswer {
  /** Code of the level. `null` or `""` is no answer (không trả lời), which never counts as dissatisfied. */
  readonly level: string | null;
  /** Id of the question; absent where there is only one. */
  readonly question?: string | undefined;
  /** Id of the factor, where the survey does not name it for the question. */
  readonly factor?: string | undefined;
  /** The part of the population that was sampled by itself (tầng), such as a commune. */
  readonly stratum?: string | undefined;
  /** Who answered, by any key, to count people; nobody looks for a question that one of them answered twice. */
  readonly respondent?: string | undefined;
}

/** An answer, or the bare code of its level where nothing else is known. */
export type AnswerInput = SurveyAnswer | string | null;

/**
 * What the index is: the share of answers that count as satisfied, or the mean of what the levels are worth. The same answers
 * give two figures, which must not be compared.
 */
export type SatisfactionEstimator = "satisfied-share" | "weighted-options";

/** How factors make the whole: all answers together, or the mean of the factors' indices. */
export type SatisfactionWhole = "pooled" | "mean-of-factors";

/** How sure an interval is. */
export type ConfidenceLevel = 0.9 | 0.95 | 0.99;

/** What is known of a stratum besides its answers. */
export interface SurveyStratum {
  /** How many people it has. */
  readonly population: number;
  /** How many of them were asked to answer. */
  readonly invited?: number | undefined;
}

/** How answers are made into an index. */
export interface SatisfactionOptions {
  /** The survey, or only a scale; default `FIVE_LEVELS`. */
  readonly survey?: SurveyDefinition | readonly AnswerLevel[] | undefined;
  /** Default `satisfied-share`: (very satisfied + satisfied) out of the valid answers. */
  readonly estimator?: SatisfactionEstimator | undefined;
  /** No source says which; so there is no default, and answers of more than one factor need it. */
  readonly whole?: SatisfactionWhole | undefined;
  /** Of the intervals; default 0.95. */
  readonly level?: ConfidenceLevel | undefined;
  /** How many people there are to ask, for the finite-population correction; under `strata` it stands there. */
  readonly population?: number | undefined;
  /** How many people were asked to answer; under `strata` it stands there. */
  readonly invited?: number | undefined;
  /** The strata by name: every figure is then weighted by their populations, and answers of other strata are errors. */
  readonly strata?: Readonly<Record<string, SurveyStratum>> | undefined;
  /** With fewer people no index is given, only counts; default 30, which is a choice of this library. */
  readonly minimumAnswers?: number | undefined;
  /** How indices are printed; default two decimals, half-up. */
  readonly round?: Rounding | undefined;
}

/** Options, every default filled in. */
export interface SettledSatisfactionOptions {
  /** The survey; of a bare scale the `id` is `"scale"`. */
  readonly survey: SurveyDefinition;
  /** What the index is. */
  readonly estimator: SatisfactionEstimator;
  /** How factors make the whole; `null` where it was not said. */
  readonly whole: SatisfactionWhole | null;
  /** Of the intervals. */
  readonly level: ConfidenceLevel;
  /** How many people there are to ask; `null` where it was not said. */
  readonly population: number | null;
  /** How many people were asked; `null` where it was not said. */
  readonly invited: number | null;
  /** The strata by name; `null` where there are none. */
  readonly strata: Readonly<Record<string, SurveyStratum>> | null;
  /** With fewer people no index is given. */
  readonly minimumAnswers: number;
  /** How indices are printed. */
  readonly round: Rounding;
}

/** The answers to one question. */
export interface AnswerCell {
  /** The question; `null` where none was named. */
  readonly question: string | null;
  /** Its factor; `null` where none was named. */
  readonly factor: string | null;
  /** How many chose a level, by its code. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many left it out. */
  readonly noAnswer: number;
  /** How many of those who chose a level are not named. */
  readonly anonymous: number;
}

/** The answers of one stratum. */
export interface StratumTally {
  /** The stratum; `null` where none was named. */
  readonly stratum: string | null;
  /** How many different people are named who chose a level. */
  readonly respondents: number;
  /** By question and factor, in the order of their names. */
  readonly cells: readonly AnswerCell[];
}

/** Counted answers: what is stored, sent and merged. */
export interface AnswerTally {
  /** Version of this shape. */
  readonly version: 1;
  /** How they are made into an index; `null` in the tally that merges with any other. */
  readonly options: SettledSatisfactionOptions | null;
  /** By stratum, in the order of their names. */
  readonly strata: readonly StratumTally[];
}
