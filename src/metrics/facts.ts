import { NATIONAL_STATUSES, type NationalStatus } from "../dossier/index.js";

/**
 * All that a tally needs to know of a dossier, a bit each, with the number of its status above them: dossiers with the same
 * facts have the same place. Rows of columns and records are told apart by these alone, so that a decision is made once for many.
 */
export type Facts = number;

export const IS_ONLINE = 1;
export const NO_RECEIPT = 1 << 1;
export const NO_FINISH = 1 << 2;
export const NO_DUE_DATE = 1 << 3;
export const RECEIVED_BEFORE_PERIOD = 1 << 4;
export const RECEIVED_LATER = 1 << 5;
export const FINISHED_BEFORE_PERIOD = 1 << 6;
export const FINISHED_LATER = 1 << 7;
export const FINISHED_BEFORE_RECEIVED = 1 << 8;
export const FINISHED_EARLY = 1 << 9;
export const FINISHED_LATE = 1 << 10;
export const DUE_DATE_PASSED = 1 << 11;
export const STATUS_SHIFT = 12;

/** More than any facts. */
export const FACTS = (NATIONAL_STATUSES.length + 1) << STATUS_SHIFT;

/** The status among the facts, where it stands as the national portal's number, from 1. */
export const statusIn = (facts: Facts): NationalStatus =>
  NATIONAL_STATUSES[(facts >> STATUS_SHIFT) - 1] as NationalStatus;
