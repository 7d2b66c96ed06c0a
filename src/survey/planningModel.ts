import type { ConfidenceLevel } from "./model.js";

/** What a sample is to achieve. Margins and shares are from 0 to 1: 0.05 is 5 percentage points. */
export interface SampleSizeRequest {
  /** Half of the interval's width. */
  readonly margin: number;
  /** How sure the interval is; default 0.95. */
  readonly level?: ConfidenceLevel | undefined;
  /** The share that is expected; default 0.5, which needs the most answers. */
  readonly share?: number | undefined;
  /** How many people there are; absent: too many to matter. */
  readonly population?: number | undefined;
  /** Design effect: how many times more answers the way of sampling takes than a simple random sample; default 1. */
  readonly design?: number | undefined;
  /** The share of those asked who are expected to answer; default 1. */
  readonly responseRate?: number | undefined;
}

/** How large a sample must be (cỡ mẫu). */
export interface SampleSize {
  /** How many answers are needed. */
  readonly needed: number;
  /** How many people to ask; `null` where the population is too small for it. */
  readonly toInvite: number | null;
  /** What the formula gives before it is rounded up, for a simple random sample. */
  readonly exact: number;
}

/** What is known of a sample. */
export interface MarginOfErrorRequest {
  /** How many answered. */
  readonly answers: number;
  /** The share that was found or is expected, 0 to 1; default 0.5, which gives the widest margin. */
  readonly share?: number | undefined;
  /** How sure the interval is; default 0.95. */
  readonly level?: ConfidenceLevel | undefined;
  /** How many people there are; absent: too many to matter. */
  readonly population?: number | undefined;
}

/** Options of an interval of a share. */
export interface ShareIntervalOptions {
  /** How sure it is; default 0.95. */
  readonly level?: ConfidenceLevel | undefined;
  /** How many people there are; absent: too many to matter. */
  readonly population?: number | undefined;
}
