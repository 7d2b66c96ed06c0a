import type { Dossier, DossierContext } from "../../dossier/index.js";
import type { IsoDate, IsoDateTime } from "../../time/index.js";
import type { Cohort, ExcludedCounts, Rate, SettledTallyOptions, TallyOptions } from "../model.js";

/**
 * How often each value occurs: `[value, count]`, values whole and ascending, counts above 0. Nothing is rounded into classes,
 * so that merged histograms give exact percentiles.
 */
export type Histogram = readonly (readonly [value: number, count: number])[];

/**
 * What durations are counted in. `working-day`: the working days after the day of receipt up to the day of the end.
 * `working-minute`: whole minutes of office time; a minute that is not complete does not count.
 */
export type DurationUnit = "working-day" | "working-minute";

/** Which durations, and how they are counted. */
export interface DurationOptions extends Pick<TallyOptions, "period" | "asOf" | "cohort"> {
  /** What is counted; `working-day` unless told. */
  readonly unit?: DurationUnit | undefined;
  /** Whether the pauses of the records are taken out (default) or counted with the rest. */
  readonly pauses?: "taken-out" | "counted" | undefined;
}

/** {@link DurationOptions} with every default filled in. */
export interface SettledDurationOptions {
  /** The period. */
  readonly period: SettledTallyOptions["period"];
  /** Until when the records are known. */
  readonly asOf: SettledTallyOptions["asOf"];
  /** Which dossiers. */
  readonly cohort: Cohort;
  /** What is counted. */
  readonly unit: DurationUnit;
  /** Whether pauses are taken out. */
  readonly pauses: "taken-out" | "counted";
  /** `id version` of the calendar. */
  readonly calendar: string;
}

/** Records of which no duration is known, by reason. */
export interface DurationExclusions extends Omit<ExcludedCounts, "total"> {
  /** Minutes are asked for, and of a moment only the day is known. */
  readonly noTimeOfDay: number;
}

/** How long dossiers took, in a form that can be stored, sent and merged. */
export interface Durations {
  /** Of this form. */
  readonly version: 1;
  /** How they were made; `null` in the durations of nothing, which merge with any. */
  readonly options: SettledDurationOptions | null;
  /** Of the dossiers that were finished, from receipt to end. */
  readonly finished: Histogram;
  /** Of the dossiers that were not, from receipt to the end of the period or `asOf`: they took longer than that. */
  readonly open: Histogram;
  /** Records of which no duration is known. */
  readonly excluded: DurationExclusions;
}

/**
 * Which value a percentile is. `nearest-rank`: the least value that at least so many per cent do not exceed, always one that
 * occurred; `linear`: between the two nearest values, in proportion (type 7 of Hyndman and Fan, as spreadsheets do).
 */
export type PercentileMethod = "nearest-rank" | "linear";

/** A percentile. */
export interface Percentile {
  /** From 0 to 100; 50 is the median. */
  readonly percent: number;
  /** In the unit of the histogram; `null` of nothing. */
  readonly value: number | null;
}

/** A histogram in a few numbers. */
export interface HistogramSummary {
  /** How many values there are. */
  readonly count: number;
  /** All values added up. */
  readonly sum: number;
  /** `sum / count`; `null` of nothing. */
  readonly mean: number | null;
  /** The least value; `null` of nothing. */
  readonly least: number | null;
  /** The greatest value; `null` of nothing. */
  readonly greatest: number | null;
  /** Which value a percentile is. */
  readonly method: PercentileMethod;
  /** The percentiles that were asked for. */
  readonly percentiles: readonly Percentile[];
}

/** A step of a survival curve: one time at which dossiers were finished. */
export interface SurvivalStep {
  /** The time, in the unit of the durations. */
  readonly at: number;
  /** Dossiers that were open until then, and known to be. */
  readonly atRisk: number;
  /** Of them, finished at that time. */
  readonly finished: number;
  /** The estimated share of dossiers that take longer than that. */
  readonly share: number;
}

/** How long dossiers take, with those that are still open taken for what they are: not finished yet. */
export interface Survival {
  /** The unit of the times; `null` of nothing. */
  readonly unit: DurationUnit | null;
  /** Dossiers that were finished. */
  readonly finished: number;
  /** Dossiers that were not, whose durations are known only to be longer (censored). */
  readonly open: number;
  /** The least time after which at most half are still open; `null` where that was not seen. */
  readonly median: number | null;
  /** The curve, by time. */
  readonly curve: readonly SurvivalStep[];
}

/** How old the backlog is, in a form that can be stored, sent and merged. */
export interface Ageing {
  /** Of this form. */
  readonly version: 1;
  /** How it was made; `null` in the ageing of nothing, which merges with any. */
  readonly options: SettledDurationOptions | null;
  /** Of the open dossiers: working days (or minutes) since receipt. */
  readonly age: Histogram;
  /** Of the open dossiers whose due date has not passed (trong hạn): working days until it; 0 where none is left. */
  readonly withinTime: Histogram;
  /** Of those whose due date has passed (quá hạn): working days since; 0 where only days of rest lay between. */
  readonly overdue: Histogram;
  /** Open dossiers without a due date. */
  readonly noDueDate: number;
  /** Dossiers of the cohort that were finished. */
  readonly finished: number;
  /** Records that are not counted, by reason. */
  readonly excluded: DurationExclusions;
}

/** A class of a histogram. */
export interface HistogramClass {
  /** Its least value; `null`: no lower end. */
  readonly from: number | null;
  /** Its greatest value; `null`: no upper end. */
  readonly to: number | null;
  /** How many values lie in it. */
  readonly count: number;
}

/** What the backlog is made from. */
export type BacklogOptions = Pick<TallyOptions, "period" | "asOf">;

/** The backlog of a period day by day, in a form that can be stored, sent and merged. */
export interface Backlog {
  /** Of this form. */
  readonly version: 1;
  /** How it was made; `null` in the backlog of nothing, which merges with any. */
  readonly options: Pick<SettledTallyOptions, "period" | "asOf"> | null;
  /** Open before the first day. */
  readonly opening: number;
  /** Received on each day of the period up to `asOf`. */
  readonly received: readonly number[];
  /** Finished on each day. */
  readonly finished: readonly number[];
  /** Calendar days from receipt to end of those finished, added up. */
  readonly daysSpent: number;
  /** Records that are not counted, by reason. */
  readonly excluded: Omit<ExcludedCounts, "total">;
}

/** The backlog on a day. */
export interface BacklogDay {
  /** The day. */
  readonly date: IsoDate;
  /** Received on it. */
  readonly received: number;
  /** Finished on it. */
  readonly finished: number;
  /** Open at its end. */
  readonly open: number;
}

/** What Little's law says of a backlog: L = λ W. */
export interface LittlesLaw {
  /** L: dossiers open at the end of a day, on average. */
  readonly meanBacklog: number | null;
  /** λ: dossiers finished a day. */
  readonly throughput: number | null;
  /** W: calendar days from receipt to end of those finished, on average. */
  readonly meanDays: number | null;
  /** λ W: the backlog that goes with them where work is steady. */
  readonly expected: number | null;
  /** L - λ W. */
  readonly difference: number | null;
  /** Whether the difference is within the tolerance; `null` where nothing was finished. */
  readonly holds: boolean | null;
}

/** A rate of a p-chart. */
export interface ChartPoint {
  /** Whose rate. */
  readonly label: string;
  /** The rate. */
  readonly rate: Rate;
  /** Below this, more than chance is at work; `null` where the rate is of nothing. */
  readonly low: number | null;
  /** Above this, more than chance is at work; `null` where the rate is of nothing. */
  readonly high: number | null;
  /** Whether the rate lies outside; `null`: it does not. */
  readonly signal: "below" | "above" | null;
}

/** A p-chart: rates of one kind with the limits within which chance alone moves them. */
export interface PChart {
  /** The rate of all together. */
  readonly centre: Rate;
  /** How many standard deviations the limits lie away. */
  readonly sigmas: number;
  /** The rates, in their order. */
  readonly points: readonly ChartPoint[];
}

/** A dossier and what applies to it. */
export interface DossierCase {
  /** The dossier. */
  readonly dossier: Dossier;
  /** Its calendar, limit and rules. */
  readonly context: DossierContext;
}

/** What one unit used of a dossier's time, before and after the due date. */
export interface LegLateness {
  /** Who; `null` where no event said so. */
  readonly unit: string | null;
  /** When it got the dossier. */
  readonly from: IsoDate | IsoDateTime;
  /** Time used while it had it, in `unitOfTime`. */
  readonly used: number;
  /** Of that, after the due date. */
  readonly afterDue: number;
  /** Whether it had the dossier when the due date passed. */
  readonly heldWhenDue: boolean;
}

/** Who made a dossier late. */
export interface Lateness {
  /** Whether it was finished after the due date, or that has passed. */
  readonly late: boolean;
  /** What the times are counted in: that of the limit, hours as whole minutes of office time and months as calendar days. */
  readonly unitOfTime: DurationUnit | "calendar-day";
  /** Who had it when the due date passed; `null` where it is not late, or no event said so. */
  readonly heldWhenDue: string | null;
  /** Time used after the due date; 0 also of a late one, where no day or minute of office time lay between. */
  readonly afterDue: number;
  /** What each unit used, in order. */
  readonly legs: readonly LegLateness[];
}

/** What one unit, or step, used of the time of many dossiers. */
export interface UnitTime {
  /** Its name; `null` where no event said so. */
  readonly unit: string | null;
  /** What the times are counted in. */
  readonly unitOfTime: Lateness["unitOfTime"];
  /** Time used of each dossier each time it had it. */
  readonly used: Histogram;
  /** Dossiers whose due date passed while it had them. */
  readonly heldWhenDue: number;
  /** Time used after due dates. */
  readonly afterDue: number;
}

/** What each unit used of the time of many dossiers, in a form that can be stored, sent and merged. */
export interface UnitTimes {
  /** Of this form. */
  readonly version: 1;
  /** Until when the events are known; `null` in the times of nothing, which merge with any. */
  readonly asOf: IsoDate | IsoDateTime | null;
  /** The units, by name. */
  readonly units: readonly UnitTime[];
  /** Dossiers of which nothing can be said: not accepted, or without a limit. */
  readonly withoutDeadline: number;
}
