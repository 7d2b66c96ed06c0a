import { isWorkingDay, workingDaysBetween } from "../calendar/index.js";
import { durationsOf, type SettledDurationOptions } from "../metrics/index.js";
import { isObject } from "../plain/index.js";
import { DAY_MS, toEpochDay } from "../time/index.js";
import { hasCome } from "./comparisons.js";
import { columnOf, countedText, standsAs } from "./counted.js";
import { invalidArgument } from "./errors.js";
import { type Keys, keysOf } from "./keys.js";
import type { AgeingQuery, CalendarTable, DurationQuery, OrdinalColumns, WorkingDayQuery } from "./model.js";
import { columnText, type ReadQuery, readQuery, tableText } from "./readQuery.js";
import { DURATION_SETTINGS, durationSettings } from "./settings.js";

type Moment = "received" | "due" | "finished";

/** What working days are computed from, as text: in the table of dossiers itself, or where the calendar is joined to its days. */
export interface Operands {
  /** The ordinal of a moment's day. */
  readonly ordinal: Readonly<Record<Moment, string>>;
  /** The ordinal of the last day that is known. */
  readonly cutOff: string;
  /** Working days in which the clock stood still. */
  readonly paused: string;
  /** Whether processing had ended. */
  readonly ended: string;
}

/** Expressions by name. */
type Expressions = Readonly<Record<string, string>>;

/** What is measured of each dossier. */
interface Measured {
  /** Moments whose ordinals are needed. */
  readonly moments: readonly Moment[];
  /** Further columns by which dossiers are counted. */
  readonly further?: Expressions;
  /** Whether only open dossiers are measured: the days of others are left out, so that fewer rows are counted. */
  readonly onlyOpen: boolean;
  readonly measure: (operands: Operands) => Expressions;
}

/** What dossiers are counted by. */
interface Counting {
  readonly keys: Keys;
  readonly query: ReadQuery;
  /** Working days in which the clock of a dossier stood still. */
  readonly paused: string;
}

/** A query about working days, read. */
export interface WorkingDays {
  readonly query: ReadQuery;
  readonly keys: Keys;
  /** How the result is made. */
  readonly settings: Readonly<Record<string, string>>;
  /** Counted dossiers and what is joined to them. */
  readonly from: readonly string[];
  /** The measures. */
  readonly measures: Expressions;
}

const RESULT_COLUMNS = [...DURATION_SETTINGS, "cell", "working_days", "dossiers"];

const settle = ({ options, calendar }: WorkingDayQuery): SettledDurationOptions => {
  const settled = durationsOf([], options, calendar).options as SettledDurationOptions;
  if (settled.unit === "working-day") return settled;
  throw invalidArgument({ argument: "options.unit", value: settled.unit, expected: ["working-day"] });
};

const pausedText = (asked: WorkingDayQuery, { pauses }: SettledDurationOptions, { dialect }: ReadQuery): string => {
  if (pauses === "counted") return "0";
  if (asked.pausedDays !== undefined) return `COALESCE(${columnText("pausedDays", asked.pausedDays, dialect)}, 0)`;
  throw invalidArgument({ argument: "pausedDays", value: undefined, expected: ["a-column", "pauses-counted"] });
};

const cutOffDay = ({ knownUntil }: ReadQuery): number => Math.floor(knownUntil / DAY_MS);

/** The ordinal of a day, as `calendarRows` gives it. */
const ordinalOn = (day: number, { calendar }: WorkingDayQuery): number => {
  const { from } = calendar.coverage;
  return workingDaysBetween(day, toEpochDay(from), calendar) + (isWorkingDay(from, calendar) ? 1 : 0);
};

const byMoment = (write: (moment: Moment) => string, moments: readonly Moment[]): Operands["ordinal"] =>
  Object.fromEntries(moments.map((moment) => [moment, write(moment)])) as Operands["ordinal"];

/** Expressions that are `NULL` where processing had ended, so that such dossiers agree in them. */
const ofOpen = (expressions: Expressions, query: ReadQuery): Expressions =>
  Object.fromEntries(
    Object.entries(expressions).map(([name, text]) => [
      name,
      `CASE WHEN ${hasCome(query.finished, query)} THEN NULL ELSE ${text} END`,
    ]),
  );

/** Ordinals from the calendar's table: days are counted first, so that it is joined to a few days and not to every dossier. */
const fromTable = (
  { table }: CalendarTable,
  { moments, further, onlyOpen, measure }: Measured,
  { keys, query, paused }: Counting,
): Pick<WorkingDays, "from" | "measures"> => {
  const { dialect } = query;
  const { name } = dialect;
  const calendar = `${tableText("ordinals.table", table, dialect)} AS ${name("c")}`;
  const day = columnOf("c", query.numbered ? "day" : "date", query);
  const days = Object.fromEntries(moments.map((moment) => [`${moment}_day`, query[moment].day]));
  const operands = { ...days, paused_days: paused };
  const ordinals = `SELECT ${day} AS ${name("day")}, ${dialect.nullable(columnOf("c", "ordinal", query))} AS ${name("ordinal")} FROM ${calendar}`;
  const joins = moments.map(
    (moment) =>
      `LEFT JOIN (${ordinals}) AS ${name(moment)} ON ${columnOf(moment, "day", query)} = ${columnOf("p", `${moment}_day`, query)}`,
  );
  const last = `SELECT MAX(${dialect.nullable(columnOf("c", "ordinal", query))}) AS ${name("ordinal")} FROM ${calendar} WHERE ${day} = ${query.writeDay(cutOffDay(query))}`;
  return {
    from: [
      countedText(keys, { ...(onlyOpen ? ofOpen(operands, query) : operands), ...further }, query),
      ...joins,
      `CROSS JOIN (${last}) AS ${name("last")}`,
    ],
    measures: measure({
      ordinal: byMoment((moment) => columnOf(moment, "ordinal", query), moments),
      cutOff: columnOf("last", "ordinal", query),
      paused: columnOf("p", "paused_days", query),
      ended: standsAs("finished", query),
    }),
  };
};

/** Ordinals that stand beside the dossiers: working days are computed, and counted, where the dossiers are. */
const fromColumns = (
  asked: WorkingDayQuery & { readonly ordinals: Partial<OrdinalColumns> },
  { moments, further, onlyOpen, measure }: Measured,
  { keys, query, paused }: Counting,
): Pick<WorkingDays, "from" | "measures"> => {
  const column = (moment: Moment): string =>
    columnText(`ordinals.${moment}Ordinal`, asked.ordinals[`${moment}Ordinal`], query.dialect);
  const measures = measure({
    ordinal: byMoment(column, moments),
    cutOff: String(ordinalOn(cutOffDay(query), asked)),
    paused,
    ended: hasCome(query.finished, query),
  });
  return {
    from: [countedText(keys, { ...(onlyOpen ? ofOpen(measures, query) : measures), ...further }, query)],
    measures: Object.fromEntries(Object.keys(measures).map((name) => [name, columnOf("p", name, query)])),
  };
};

/** Reads a query about working days and measures its dossiers. */
export const readWorkingDays = (
  asked: DurationQuery | AgeingQuery,
  measuredOf: (query: ReadQuery) => Measured,
): WorkingDays => {
  if (!isObject(asked)) throw invalidArgument({ argument: "query", value: asked, expected: ["an-object"] });
  const settled = settle(asked);
  const { period, asOf, cohort } = settled;
  const query = readQuery({ ...asked, options: { period, asOf, cohort } });
  const keys = keysOf(asked, query, RESULT_COLUMNS);
  const ordinals: unknown = asked.ordinals;
  if (!isObject(ordinals)) {
    throw invalidArgument({ argument: "ordinals", value: ordinals, expected: ["a-table-or-ordinals"] });
  }
  const counting = { keys, query, paused: pausedText(asked, settled, query) };
  const measured = measuredOf(query);
  const made =
    "table" in asked.ordinals
      ? fromTable(asked.ordinals, measured, counting)
      : fromColumns({ ...asked, ordinals: asked.ordinals }, measured, counting);
  return { query, keys, settings: durationSettings(settled), ...made };
};
