import type { DayCertainty, DayDescription, WorkingCalendar } from "../calendar/index.js";
import type { IsoDate, IsoDateTime } from "../time/index.js";

/** A unit of a time limit. */
export type LimitUnit = "working-day" | "calendar-day" | "working-hour" | "month";

/** How long something may take: `{ amount: 10, unit: "working-day" }`. */
export interface TimeLimit {
  /** Whole and not negative; working days may end in a half. */
  readonly amount: number;
  /** What is counted. */
  readonly unit: LimitUnit;
}

/** How a limit is counted. Every field is optional; the defaults follow the Civil Code 2015, art. 147-148. */
export interface CountingRules {
  /** Whether the day of receipt counts: `next-day` (default, art. 147(2)) it does not, `same-day` it does. */
  readonly firstDay?: "next-day" | "same-day" | undefined;
  /** A dossier received on a day without work: `as-received` (default) or as if received on the `next-working-day`. */
  readonly receivedOnRestDay?: "as-received" | "next-working-day" | undefined;
  /**
   * Local hour, `HH:mm`, after which (not at which) a dossier counts as received on the next working day; default none.
   * Some groups of procedures have one: 15:00 (Decree 63/2024 as amended by Decree 301/2026, from 2026-09-01) or the last
   * hour before closing (the linked karaoke group). The 15:00 of Decree 61/2018 art. 18(2) is another rule: after it a
   * dossier is forwarded on the next working day, and its clock runs all the same.
   */
  readonly cutOff?: string | undefined;
  /** Time of day of `dueAt`: the `closing-time` of the due day (default) or the `same-time` as the receipt. */
  readonly dueTime?: "closing-time" | "same-time" | undefined;
  /** Calendar-day and month limits that end on a day without work: `next-working-day` (default, art. 148(5)) or `none`. */
  readonly roll?: "next-working-day" | "none" | undefined;
  /**
   * What a pause does: the limit goes on after it, `continue` (default; the groups of Decree 63/2024 art. 4(7)), or is
   * counted afresh, `restart` (Decree 61/2018 art. 19(4), the linked karaoke group).
   */
  readonly onPause?: "continue" | "restart" | undefined;
  /** How many extensions are allowed; default 1. */
  readonly maxExtensions?: number | undefined;
  /** `due-soon` begins this many working days before the due date; default 1. */
  readonly dueSoon?: number | undefined;
}

/** An interval in which the clock stands still: asked for on `from`, supplied on `to`; the days after `from` up to `to`. */
export interface Pause {
  /** The day (or, for hour limits, the instant) on which the clock stops. */
  readonly from: IsoDate | IsoDateTime;
  /** The day or instant on which it goes on; absent or `null` while the pause is open. */
  readonly to?: IsoDate | IsoDateTime | null | undefined;
  /** Why, in the words of the file. */
  readonly reason: string;
  /** What this pause does, where it differs from the rule `onPause`: a supplement may restart a limit that a payment pauses. */
  readonly effect?: CountingRules["onPause"];
}

/**
 * More time granted: by an amount in the limit's unit, or up to a date. A date is what the limit would then end on without
 * a pause still running; the rest of such a pause comes on top. Where the limit is counted afresh later, an amount is
 * counted again with it, and a date only says before when it does not end: no text was found that says so.
 */
export type Extension =
  | {
      readonly decidedAt: IsoDate | IsoDateTime;
      readonly by: TimeLimit;
      readonly to?: undefined;
      readonly reason: string;
    }
  | {
      readonly decidedAt: IsoDate | IsoDateTime;
      readonly to: IsoDate;
      readonly by?: undefined;
      readonly reason: string;
    };

/** What a due date is computed from. */
export interface DeadlineRequest {
  /** When the complete dossier was received; a date-time where hours matter. */
  readonly receivedAt: IsoDate | IsoDateTime;
  /** How long it may take. */
  readonly limit: TimeLimit;
  /** How it is counted. */
  readonly rules?: CountingRules | undefined;
  /** When the clock stood still, in order. */
  readonly pauses?: readonly Pause[] | undefined;
  /** More time granted, in order. */
  readonly extensions?: readonly Extension[] | undefined;
  /** The day for which an open pause is projected; absent or `null`, it is not. */
  readonly asOf?: IsoDate | IsoDateTime | null | undefined;
}

/** An amount of time that is left. */
export interface Remaining {
  /** How much; of days a half may be left, of hours any part. */
  readonly amount: number;
  /** What is counted; months are left as calendar days. */
  readonly unit: LimitUnit;
}

/** When a result is due. Plain data; `explainDeadline` says why. */
export interface Deadline {
  /** What it was computed from. */
  readonly request: DeadlineRequest;
  /** Which calendar, in which version. */
  readonly calendar: Pick<WorkingCalendar, "id" | "version">;
  /** The day from which the limit is counted (the day of receipt, after the rules on cut-off and rest days). */
  readonly startDate: IsoDate;
  /** The day on which the result is due; `null` while a pause is open. */
  readonly dueDate: IsoDate | null;
  /**
   * The hour at which it is due at the office, local time without offset; `null` while a pause is open. A due date on which
   * no office is open (rule `roll: "none"`) has no closing hour: then it is `legalEndAt`.
   */
  readonly dueAt: IsoDateTime | null;
  /** The end of the due date, midnight (Civil Code 2015 art. 148(6)); `null` while a pause is open. */
  readonly legalEndAt: IsoDateTime | null;
  /** The due date as first promised: without pauses and extensions. */
  readonly originalDueDate: IsoDate;
  /** `provisional` where any day from receipt to due date is. */
  readonly certainty: DayCertainty;
  /** While a pause is open, how much of the limit is left; else `null`. */
  readonly remaining: Remaining | null;
  /** While a pause is open and `asOf` is given, when it would fall due if the clock went on then; else `null`. */
  readonly projectedDueDate: IsoDate | null;
}

/** A day as the calendar sees it, and what was decided on it. */
export interface ExplainedDay extends DayDescription {
  /** The extensions decided on this day, or before the receipt where it is the first; absent where there are none. */
  readonly granted?: readonly Extension[] | undefined;
}

/** What a day did to a limit: facts for a sentence, by code. Amounts are in `unit`. */
export interface DayStepFacts {
  /** The day on which the dossier came in, or counts as having come in; it is not counted. */
  "deadline/received": ExplainedDay & {
    /** The day from which the limit is counted. */
    readonly startDate: IsoDate;
    /** Why that day is a later one: received after the cut-off hour, or on a day without work. */
    readonly moved: "after-cut-off" | "rest-day" | null;
    /** The unit of the limit: hours begin to run at the next opening, days on the next day. */
    readonly unit: LimitUnit;
    /** Whether the result is due on this day: a limit of 0. */
    readonly due: boolean;
  };
  /** A day that used up time. */
  "deadline/counted": ExplainedDay & {
    /** What this day used up. */
    readonly amount: number;
    /** What is used up at its end. */
    readonly used: number;
    /** The whole limit, with every extension, also on the days before it was decided. */
    readonly total: number;
    /** The unit of the three; months are counted out in calendar days. */
    readonly unit: LimitUnit;
    /** Whether the result is due on this day. */
    readonly due: boolean;
    /** At which hour, where it is; else `null`. */
    readonly dueAt: IsoDateTime | null;
    /** The pauses of that day, for limits in hours; a pause of days has days of its own. */
    readonly stops: readonly {
      readonly from: IsoDate | IsoDateTime;
      readonly to: IsoDate | IsoDateTime | null;
      readonly reason: string;
    }[];
  };
  /** A day that does not count, by its kind. */
  "deadline/skipped": ExplainedDay;
  /** A day on which the clock stood still. */
  "deadline/paused": ExplainedDay & {
    /** Why, in the words of the file. */
    readonly reason: string;
    /** The day on which the clock was stopped. */
    readonly since: IsoDate;
    /** Whether the limit is counted afresh after it. */
    readonly restart: boolean;
  };
  /** A day after the limit's end to which the due date moved on. */
  "deadline/rolled": ExplainedDay & {
    /** Whether the result is due on this day. */
    readonly due: boolean;
  };
}

/** One day of an explanation. `sentence` of `motcua/locales` says it in words. */
export type DayStep = {
  readonly [Code in keyof DayStepFacts]: {
    /** The day. */
    readonly date: IsoDate;
    /** What it did to the limit. */
    readonly kind: Code extends `deadline/${infer Kind}` ? Kind : never;
    /** The same as a code, for sentences. */
    readonly code: Code;
    /** The day as the calendar sees it (kind, holiday, notice) and what it did. */
    readonly facts: DayStepFacts[Code];
  };
}[keyof DayStepFacts];

/** How a deadline stands on a day. */
export interface DeadlineStatus {
  /** `due-soon` begins `dueSoon` working days before the due date. */
  readonly state: "on-track" | "due-soon" | "due-today" | "overdue" | "paused";
  /** Working days from the asked day to the due date; negative after it, `null` while a pause is open. */
  readonly workingDaysLeft: number | null;
  /** What is left of the limit while a pause is open; else `null`. */
  readonly remaining: Remaining | null;
}

/** What a newer calendar does to a promised day. */
export interface DeadlineReview {
  /** Whether the due date or hour is another one or, while a pause is open, what is left or the projected due date. */
  readonly changed: boolean;
  /** The deadline on the older calendar. */
  readonly before: Deadline;
  /** The deadline on the newer one. */
  readonly after: Deadline;
  /** The days, as the newer calendar sees them, that are worked on one calendar and not on the other. */
  readonly causes: readonly DayDescription[];
}
