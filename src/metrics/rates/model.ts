import type { ExcludedCounts, OnTimeBasis, PendingCounts, Rate, ReceivedCounts, ResolvedCounts } from "../model.js";

/** The shares whose dossiers can be listed: the on-time rates, the share of early ones and the share of online ones. */
export type RateBasis = OnTimeBasis | "early" | "online";

/** A dossier that a rate is about. */
export interface CountedMember {
  /** Dossier code. */
  readonly code: string;
  /**
   * `numerator`: it counts in both numbers; `denominator`: in the denominator alone; `outside`: it is of the cohort, but this
   * rate is not about it.
   */
  readonly part: "numerator" | "denominator" | "outside";
  /** How it came in. */
  readonly received: Exclude<keyof ReceivedCounts, "total">;
  /** What became of it. */
  readonly outcome: Exclude<keyof ResolvedCounts | keyof PendingCounts, "total"> | "noDueDate";
}

/** A dossier that the tally leaves out. */
export interface ExcludedMember {
  /** Dossier code. */
  readonly code: string;
  /** It counts in no number. */
  readonly part: "excluded";
  /** Why. */
  readonly reason: Exclude<keyof ExcludedCounts, "total">;
}

/** Where one dossier stands in a rate. */
export type RateMember = CountedMember | ExcludedMember;

/** How an interval of a share is made, and how sure it is to be. */
export interface IntervalOptions {
  /**
   * `wilson` (default): the score interval (1927), which on average holds its level; `clopper-pearson`: the exact interval
   * (1934), which never falls below its level and is wider.
   */
  readonly method?: "wilson" | "clopper-pearson" | undefined;
  /** Between 0 and 1; 0.95 unless told. */
  readonly level?: number | undefined;
}

/** A rate that may be shown. */
export interface DisclosedRate<Basis extends string = string> {
  /** It rests on enough dossiers. */
  readonly shown: true;
  /** The rate. */
  readonly rate: Rate<Basis>;
}

/** A rate that rests on too few dossiers to say anything. */
export interface WithheldRate<Basis extends string = string> {
  /** It is not shown. */
  readonly shown: false;
  /** What it would be a share of. */
  readonly basis: Basis;
  /** How many dossiers there are. */
  readonly denominator: number;
  /** How many there must be. */
  readonly minimum: number;
}

/** A target (chỉ tiêu) or a light, and from where it shines. */
export interface LightRule {
  /** The basis of the rates that it is for: 95 % of the resolved is another target than 95 % of the received. Any unless told. */
  readonly basis?: string | undefined;
  /** Its name: `"green"`, `"đạt"`. */
  readonly light: string;
  /** The least share, from 0 to 1, for which it is shown. */
  readonly from: number;
}

/** What a rate is judged to be. */
export interface LitRate {
  /** The light; `null` where there was nothing to judge, or the share lies below every rule. */
  readonly light: string | null;
  /** The rule that gave it; `null` without a light. */
  readonly rule: LightRule | null;
  /** How many more dossiers of the denominator would have to be in the numerator for the next light; `null` where there is none. */
  readonly toNext: number | null;
}

/** Counts of petitions (phản ánh, kiến nghị) of a period, as the national portal counts them. */
export interface PetitionCounts {
  /** Received or handled in the period. */
  readonly petitions: number;
  /** Of them, handled within their time limit. */
  readonly onTime: number;
  /** Of them, with a dislike, sent again, or overdue; each once. */
  readonly dissatisfied: number;
}

/** Counts of dossiers of a period, as the national portal counts them. */
export interface SatisfactionCounts {
  /** Received or handled in the period. */
  readonly dossiers: number;
  /** Of them, overdue. */
  readonly overdue: number;
  /** Of them, with a complaint or a dislike, and not overdue. */
  readonly dissatisfied: number;
}
