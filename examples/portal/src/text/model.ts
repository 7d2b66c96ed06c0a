import type { DayKind } from "motcua/calendar";
import type { DeadlineStatus } from "motcua/deadline";
import type { OnTimeBasis } from "motcua/metrics";
import type { DateRange, IsoDate, IsoDateTime } from "motcua/time";
import type { Basis, Outcome } from "../data/procedures.js";
import type { Progress } from "../deadline/monthOf.js";
import type { CriterionId } from "../ranking/ranks.js";
import type { PageName } from "../route.js";

/** Every string of the portal in one language. What an office or the law says comes from `motcua/locales`. */
export interface Text {
  /** The link to the page in the other language, in that language. */
  readonly otherLanguage: string;
  readonly skip: string;
  readonly pagesLabel: string;
  readonly pages: Readonly<Record<PageName, string>>;
  readonly footer: string;
  /** The links to the licences of what the page is built of. */
  readonly licences: { readonly label: string; readonly code: string; readonly fonts: string };
  /** `10/02/2026`. */
  readonly date: (date: IsoDate) => string;
  /** A number with the language's decimal mark. */
  readonly number: (value: number) => string;
  /** A share as `94,62 %`. */
  readonly percent: (share: number) => string;
  /** The decimal mark of a figure that is printed with a point. */
  readonly figure: (printed: string) => string;
  /** Above what nobody asked for, and nothing stands on. */
  readonly madeUp: string;
  readonly showFigures: string;
  readonly deadline: DeadlineText;
  readonly dashboard: DashboardText;
  readonly ranking: RankingText;
}

/** Of the page of due dates. */
export interface DeadlineText {
  readonly heading: string;
  readonly intro: string;
  readonly example: string;
  /** The link to the question that the page answers as an example. */
  readonly overTet: string;
  readonly form: string;
  readonly procedure: string;
  readonly channel: string;
  readonly receivedAt: string;
  readonly pause: string;
  readonly pauseHint: string;
  readonly pauseFrom: string;
  readonly pauseTo: string;
  readonly pauseReason: string;
  /** The reason of a pause for which none was typed. */
  readonly anyReason: string;
  readonly more: string;
  readonly asOf: string;
  readonly knownOn: string;
  readonly knownOnHint: string;
  readonly result: string;
  readonly basis: Readonly<Record<Basis, string>>;
  /** The words that differ by what is due. */
  readonly ends: Readonly<Record<Outcome, EndText>>;
  /** When a dossier is to be accepted, instead of the package's sentence about a result. */
  readonly acceptanceDue: (dueAt: IsoDateTime, hours: number) => string;
  /** The same at the end of the sentence about the day. */
  readonly acceptanceEnds: (dueAt: IsoDateTime) => string;
  /** After a day that rests on days off not announced. */
  readonly provisionalDue: string;
  /** What is wrong with what was typed. */
  readonly problems: Readonly<Record<OwnProblem, (facts: ProblemFacts) => string>>;
  readonly calendar: string;
  readonly weekdays: readonly (readonly [short: string, long: string])[];
  readonly month: (month: number, year: number) => string;
  /** Where there are more months than the page draws. */
  readonly moreMonths: string;
  /** The word in a cell, for days that are not ordinary. */
  readonly kind: Readonly<Record<DayKind, string>>;
  readonly received: string;
  readonly paused: string;
  /** Before `2/5`, for those who do not see the cell. */
  readonly counted: string;
  /** `2/5`; of hours with their minutes. */
  readonly progress: (progress: Progress) => string;
  readonly provisional: string;
  readonly legend: string;
  readonly legendRows: LegendText;
  readonly steps: string;
  readonly promised: string;
  readonly now: string;
  readonly causes: string;
}

/** What the page says of what is due at the end of a limit: a result or an acceptance. */
export interface EndText {
  /** How it stands on the asked day. */
  readonly status: (on: IsoDate, status: DeadlineStatus) => string;
  /** In a cell of the calendar. */
  readonly due: string;
  /** In the legend. */
  readonly legend: string;
  readonly stands: string;
  readonly moved: string;
}

/** What is wrong with what was typed, where the page has words of its own. */
export type OwnProblem = "no-receipt" | "unreadable-receipt" | "outside-calendar" | "not-in-force" | "no-pause-start";

/** What those words name. */
export interface ProblemFacts {
  /** The name of the procedure in the language. */
  readonly procedure: string;
  /** The first day from which the page knows the procedure. */
  readonly from: IsoDate;
  /** The days that the calendar knows. */
  readonly calendar: DateRange;
}

/** What the marks of the calendar mean; `EndText` has the day that is due. */
export interface LegendText {
  readonly received: string;
  readonly counted: string;
  readonly paused: string;
  readonly off: string;
  readonly work: string;
  readonly rest: string;
  readonly provisional: string;
}

/** Of the page of figures. */
export interface DashboardText {
  readonly heading: string;
  readonly intro: string;
  readonly period: string;
  readonly quarter: (quarter: number, from: IsoDate, to: IsoDate) => string;
  readonly form: string;
  readonly refused: string;
  readonly provisional: string;
  readonly total: string;
  readonly rate: string;
  readonly basis: string;
  /** What a rate is a share of, under its figure. */
  readonly basisWords: Readonly<Record<OnTimeBasis, string>>;
  readonly outOf: (numerator: string, denominator: string) => string;
  readonly interval: (low: string, high: string, level: string) => string;
  readonly light: Readonly<Record<"green" | "amber" | "red", string>>;
  readonly toNext: (dossiers: string) => string;
  readonly units: string;
  readonly unit: string;
  readonly dossiers: string;
  readonly share: string;
  readonly confidence: string;
  readonly withheld: (minimum: string) => string;
  readonly ageing: string;
  readonly ageingIntro: (open: string, overdue: string) => string;
  readonly ageClass: (from: number | null, to: number | null) => string;
  readonly age: string;
  readonly backlog: string;
  readonly open: string;
  readonly day: string;
  readonly receivedCount: string;
  readonly finishedCount: string;
  readonly chart: string;
  readonly chartIntro: string;
  readonly month: string;
  readonly low: string;
  readonly high: string;
  readonly signal: string;
  /** The crosses of the chart, in words. */
  readonly crosses: (months: readonly string[]) => string;
  readonly signals: Readonly<Record<"below" | "above" | "none", string>>;
}

/** Of the page of ranks. */
export interface RankingText {
  readonly heading: string;
  readonly intro: string;
  readonly doubt: string;
  readonly table: string;
  readonly rank: string;
  readonly ranks: string;
  readonly points: string;
  readonly between: (low: string, high: string) => string;
  readonly criteria: string;
  readonly criterion: Readonly<Record<CriterionId, string>>;
  readonly maximum: string;
  readonly chart: string;
  readonly place: string;
  readonly unranked: string;
}
