import { type Tally, tallyColumnsBy } from "motcua/metrics";
import { talliesFromRows, tallySql } from "motcua/sql";
import { FIELDS, OPTIONS, populationOf } from "../../examples/warehouse/population.js";
import { openStore, SOURCE } from "../../examples/warehouse/store.js";
import { nanosecondsEach, nanosecondsEachAsync } from "../measure.js";
import { equalAnswers, type Row, rate, times } from "../row.js";

/** Dossiers of Phu Tho, as many as the country has in two months. */
const GIVEN = populationOf(18, 75_000_000, 2026);

const GROUPS = { names: FIELDS.map(({ name }) => name), numbers: GIVEN.fields };

const LEAST = 120_000_000;

const perRow = (pass: () => unknown) => () => {
  pass();
  return GIVEN.statuses;
};

const ours = (): ReadonlyMap<string, Tally> => tallyColumnsBy(GIVEN, GROUPS, OPTIONS);

const inOrder = (tallies: ReadonlyMap<string, Tally>): readonly string[] =>
  [...tallies]
    .filter(([, { received, excluded }]) => received.total + excluded.total > 0)
    .map(([name, { options: _, ...tally }]) => `${name}: ${JSON.stringify(tally)}`)
    .sort();

/** Many dossiers counted by field, where they are columns of numbers. */
export const tallyColumns = async (): Promise<readonly Row[]> => {
  const store = await openStore(1);
  store.add(GIVEN);
  const sql = tallySql({ ...SOURCE, keys: ["field"], options: OPTIONS });
  const theirs = () => store.rowsOf(sql);
  const nameOf = ({ field }: { readonly field?: unknown }): string => FIELDS[Number(field)]?.name ?? "";
  const answers = talliesFromRows(await theirs(), nameOf);
  const [alone] = nanosecondsEach(perRow(ours));
  const [we, they] = await nanosecondsEachAsync(perRow(ours), async () => {
    await theirs();
    return GIVEN.statuses;
  });
  store.close();
  const million = (GIVEN.statuses.length / 1e6).toFixed(1);
  return [
    {
      question: "tallyColumnsBy, a million rows",
      against: "",
      measured: rate(alone),
      floor: `at least ${rate(1e9 / LEAST)}`,
      held: 1e9 / alone >= LEAST,
      figures: "",
      equal: "",
      how: `${million} million rows of numbers made by examples/warehouse, every entry checked, counted by field. The rate is of rows, on one core.`,
    },
    {
      question: "tallyColumnsBy, a million rows",
      against: "DuckDB, one thread",
      measured: times(they / we),
      floor: `at least ${times(1)}`,
      held: they >= we,
      figures: `${rate(we)} : ${rate(they)}`,
      equal: equalAnswers(inOrder(ours()), inOrder(answers)),
      how: "The query of `tallySql` on a table of the same numbers in memory.",
    },
  ];
};
