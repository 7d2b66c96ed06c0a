import { from, op } from "arquero";
import lodash from "lodash";
import { type DossierRecord, type Tally, tallyDossiersBy } from "motcua/metrics";
import type { IsoDateTime } from "motcua/time";
import { OPTIONS, populationOf, recordsOf } from "../../examples/warehouse/population.js";
import { nanosecondsEach } from "../measure.js";
import { duel, equalAnswers, type Row, rate, times } from "../row.js";

const FIRST_DAY = OPTIONS.period.from;
const AS_OF = OPTIONS.asOf;
const NEVER_RECEIVED: readonly string[] = ["registered", "rejected-at-reception"];

/** Dossiers of Phu Tho that were accepted and belong to the year, with dates. */
const RECORDS: readonly DossierRecord[] = [...recordsOf(populationOf(18, 5_500_000, 2026))]
  .filter(({ status, finishedAt }) => !NEVER_RECEIVED.includes(status) && String(finishedAt ?? AS_OF) >= FIRST_DAY)
  .slice(0, 150_000);

const withTime = (date: unknown, time: string) => (date === null ? null : (`${date}${time}` as IsoDateTime));

/** The same with times of day. */
const TIMED: readonly DossierRecord[] = RECORDS.map((record) => ({
  ...record,
  receivedAt: withTime(record.receivedAt, "T08:30"),
  dueAt: withTime(record.dueAt, "T17:00"),
  finishedAt: withTime(record.finishedAt, "T15:45:30"),
}));

const fieldOf = ({ field }: DossierRecord): string => field ?? "";

/** The cells that every side counts, for each field in the order of their names. */
type Cells = readonly [
  online: number,
  other: number,
  carried: number,
  early: number,
  onTime: number,
  late: number,
  within: number,
  overdue: number,
];

const inOrder = (groups: Iterable<readonly [string, Cells]>): readonly string[] =>
  [...groups].map(([field, cells]) => `${field}: ${cells.join(" ")}`).sort();

const cellsOf = ({ received, resolved, pending }: Tally): Cells => [
  received.online,
  received.counterOrPost,
  received.carriedOver,
  resolved.early,
  resolved.onTime,
  resolved.late,
  pending.withinTime,
  pending.overdue,
];

const ours = (): readonly string[] =>
  inOrder([...tallyDossiersBy(RECORDS, fieldOf, OPTIONS)].map(([field, tally]) => [field, cellsOf(tally)]));

const receptionOf = ({ receivedAt, channel }: DossierRecord): number => {
  if (String(receivedAt) < FIRST_DAY) return 2;
  return channel === "online" ? 0 : 1;
};

/** Texts compare as the dates do; nothing is checked. */
const outcomeOf = ({ dueAt, finishedAt }: DossierRecord): number => {
  const due = dueAt as string;
  if (finishedAt === null || finishedAt === undefined) return due < AS_OF ? 7 : 6;
  if (finishedAt < due) return 3;
  return finishedAt > due ? 5 : 4;
};

const bareLoop = (): readonly string[] => {
  const groups = new Map<string, number[]>();
  for (const record of RECORDS) {
    const field = fieldOf(record);
    let cells = groups.get(field);
    if (cells === undefined) {
      cells = [0, 0, 0, 0, 0, 0, 0, 0];
      groups.set(field, cells);
    }
    const [reception, outcome] = [receptionOf(record), outcomeOf(record)];
    cells[reception] = (cells[reception] as number) + 1;
    cells[outcome] = (cells[outcome] as number) + 1;
  }
  return inOrder([...groups].map(([field, cells]) => [field, cells as unknown as Cells]));
};

const byLodash = (): readonly string[] =>
  inOrder(
    Object.entries(lodash.groupBy(RECORDS, "field")).map(([field, records]) => {
      const counts = { ...lodash.countBy(records, receptionOf), ...lodash.countBy(records, outcomeOf) };
      return [field, Array.from({ length: 8 }, (_, cell) => counts[cell] ?? 0) as unknown as Cells];
    }),
  );

const TABLE = from([...RECORDS]).params({ firstDay: FIRST_DAY, asOf: AS_OF });

interface Line extends Record<string, unknown> {
  readonly field: string;
}

/** Columns, made beforehand; arquero compiles these functions from their text. */
const byArquero = (): readonly string[] => {
  const counted = TABLE.groupby("field").rollup({
    // biome-ignore-start lint/suspicious/noExplicitAny: arquero gives its rows no type
    online: (d: any, $: any) => op.sum(d.receivedAt >= $.firstDay && d.channel === "online" ? 1 : 0),
    other: (d: any, $: any) => op.sum(d.receivedAt >= $.firstDay && d.channel !== "online" ? 1 : 0),
    carried: (d: any, $: any) => op.sum(d.receivedAt < $.firstDay ? 1 : 0),
    early: (d: any) => op.sum(d.finishedAt !== null && d.finishedAt < d.dueAt ? 1 : 0),
    onTime: (d: any) => op.sum(d.finishedAt === d.dueAt ? 1 : 0),
    late: (d: any) => op.sum(d.finishedAt !== null && d.finishedAt > d.dueAt ? 1 : 0),
    within: (d: any, $: any) => op.sum(d.finishedAt === null && d.dueAt >= $.asOf ? 1 : 0),
    overdue: (d: any, $: any) => op.sum(d.finishedAt === null && d.dueAt < $.asOf ? 1 : 0),
    // biome-ignore-end lint/suspicious/noExplicitAny: arquero gives its rows no type
  });
  return inOrder(
    (counted.objects() as readonly Line[]).map(({ field, ...cells }) => [
      field,
      Object.values(cells) as unknown as Cells,
    ]),
  );
};

/** A pass over records that counts as many answers as there are records. */
const perRecord = (pass: () => unknown) => () => {
  pass();
  return RECORDS;
};

const alone = (question: string, records: readonly DossierRecord[], least: number, how: string): Row => {
  const [each] = nanosecondsEach(perRecord(() => tallyDossiersBy(records, fieldOf, OPTIONS)));
  return {
    question,
    against: "",
    measured: rate(each),
    floor: `at least ${rate(1e9 / least)}`,
    held: 1e9 / each >= least,
    figures: "",
    equal: "",
    how,
  };
};

const MOST = 3;

const againstLoop = (): Row => {
  const [we, they] = nanosecondsEach(perRecord(ours), perRecord(bareLoop));
  return {
    question: "tallyDossiersBy, records with dates",
    against: "time of a bare loop with a Map",
    measured: times(we / they),
    floor: `at most ${times(MOST)}`,
    held: we / they <= MOST,
    figures: `${rate(we)} : ${rate(they)}`,
    equal: equalAnswers(ours(), bareLoop()),
    how: "The loop compares the texts of dates, checks nothing, and knows one cohort, one comparison and no reason to leave a record out.",
  };
};

const versus = (against: string, theirs: () => readonly string[], floor: number, how: string): Row =>
  duel({
    question: "tallyDossiersBy, records with dates",
    against,
    floor,
    ours: perRecord(ours),
    theirs: perRecord(theirs),
    answers: [ours(), theirs()],
    how,
  });

/** Many dossiers counted by field. */
export const tally = (): readonly Row[] => [
  alone(
    "tallyDossiersBy, records with dates",
    RECORDS,
    6_000_000,
    "150,000 records made by examples/warehouse after Phu Tho's figures, checked and counted by field. The rate is of records, on one core.",
  ),
  alone(
    "tallyDossiersBy, records with date-times",
    TIMED,
    2_000_000,
    "The same with times of day, one in three with seconds.",
  ),
  againstLoop(),
  versus(
    "lodash, groupBy and countBy",
    byLodash,
    1.5,
    "The comparisons of the bare loop, in two calls of countBy a group.",
  ),
  versus(
    "arquero 7, groupby and rollup",
    byArquero,
    5,
    "The table of columns is made beforehand; the eight counts are sums of conditions on texts.",
  ),
];
