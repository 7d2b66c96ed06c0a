import {
  type BacklogOptions,
  emptyTally,
  type SettledDurationOptions,
  type SettledTallyOptions,
  type TallyOptions,
} from "../metrics/index.js";
import type { Dialect } from "./dialects.js";
import { invalidRow } from "./errors.js";
import type { SqlRow } from "./model.js";
import { text } from "./readRow.js";

/** Columns that say how a result was made, so that rows can be read without the query, and their values. */
type Settings<Column extends string> = Readonly<Record<Column, string>>;

/** Columns that say how a backlog was made. */
export const BACKLOG_SETTINGS = ["period_from", "period_to", "as_of"] as const;

/** Columns that say how a tally was made. */
export const TALLY_SETTINGS = ["period_from", "period_to", "as_of", "cohort", "compare_by", "allocation"] as const;

/** Columns that say how durations were made. */
export const DURATION_SETTINGS = ["period_from", "period_to", "as_of", "cohort", "pauses", "calendar"] as const;

/** `'2026-01-01' AS "period_from"` and so on. */
export const settingTexts = (settings: Settings<string>, { name, text: write }: Dialect): readonly string[] =>
  Object.entries(settings).map(([column, value]) => `${write(value)} AS ${name(column)}`);

/** How a backlog is made. */
export const backlogSettings = ({
  period,
  asOf,
}: Required<BacklogOptions>): Settings<(typeof BACKLOG_SETTINGS)[number]> => ({
  period_from: period.from,
  period_to: period.to,
  as_of: asOf,
});

/** How a tally is made. */
export const tallySettings = ({
  period,
  asOf,
  cohort,
  compareBy,
  allocation,
}: SettledTallyOptions): Settings<(typeof TALLY_SETTINGS)[number]> => ({
  ...backlogSettings({ period, asOf }),
  cohort,
  compare_by: compareBy,
  allocation,
});

/** How durations are made. */
export const durationSettings = ({
  period,
  asOf,
  cohort,
  pauses,
  calendar,
}: SettledDurationOptions): Settings<(typeof DURATION_SETTINGS)[number]> => ({
  ...backlogSettings({ period, asOf }),
  cohort,
  pauses,
  calendar,
});

const periodOf = (row: SqlRow): Pick<TallyOptions, "period" | "asOf"> =>
  ({
    period: { from: text(row, "period_from"), to: text(row, "period_to") },
    asOf: text(row, "as_of"),
  }) as Pick<TallyOptions, "period" | "asOf">;

/** Checks options that a row states. */
const settled = (options: object): SettledTallyOptions =>
  emptyTally(options as TallyOptions).options as SettledTallyOptions;

/** How the tally of a row was made. */
export const readTallySettings = (row: SqlRow): SettledTallyOptions =>
  settled({
    ...periodOf(row),
    cohort: text(row, "cohort"),
    compareBy: text(row, "compare_by"),
    allocation: text(row, "allocation"),
  });

/** How the durations of a row were made. */
export const readDurationSettings = (row: SqlRow): SettledDurationOptions => {
  const { period, asOf, cohort } = settled({ ...periodOf(row), cohort: text(row, "cohort") });
  const pauses = text(row, "pauses");
  if (pauses !== "taken-out" && pauses !== "counted") throw invalidRow({ column: "pauses", value: pauses });
  return Object.freeze({ period, asOf, cohort, unit: "working-day", pauses, calendar: text(row, "calendar") });
};

/** How the backlog of a row was made. */
export const readBacklogSettings = (row: SqlRow): Pick<SettledTallyOptions, "period" | "asOf"> => {
  const { period, asOf } = settled(periodOf(row));
  return Object.freeze({ period, asOf });
};
