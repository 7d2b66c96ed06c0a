import { mergeTallies, type Tally, type TallyOptions, tallyDossiersBy } from "motcua/metrics";
import { DOSSIER_LAYOUT, talliesFromRows, tallySql } from "motcua/sql";
import type { Backend } from "./backend.js";
import { recordOf } from "./filing.js";
import { SETTLED } from "./store/store.js";

/** What tallies are grouped by. */
export type GroupedBy = "field" | "agency";

const UNNAMED = "Khác";

/**
 * Tallies by name. The database counts the dossiers whose due dates are settled; those whose clock stands still are counted
 * here, due as seen from now. Both come from one state of the database and one moment: a dossier that is changed meanwhile is
 * counted once.
 */
export const talliesBy = async (
  by: GroupedBy,
  options: Omit<TallyOptions, "asOf">,
  backend: Backend,
): Promise<ReadonlyMap<string, Tally>> => {
  const asOf = backend.now();
  const asked = { ...options, asOf };
  const sql = tallySql({ dialect: "postgresql", table: SETTLED, ...DOSSIER_LAYOUT, keys: [by], options: asked });
  const { rows, filed } = await backend.store.snapshot(async ({ rowsOf, waiting }) => ({
    rows: await rowsOf(sql),
    filed: await waiting(),
  }));
  const records = filed.map((one) => recordOf(one, { ...backend, now: () => asOf }));
  const settled = talliesFromRows(rows, (row) => String(row[by] ?? UNNAMED));
  const waiting = tallyDossiersBy(records, (record) => record[by] ?? UNNAMED, asked);
  const names = [...new Set([...settled.keys(), ...waiting.keys()])].sort((a, b) => a.localeCompare(b, "vi"));
  const parts = (name: string) => [settled.get(name), waiting.get(name)].filter((part) => part !== undefined);
  return new Map(names.map((name) => [name, mergeTallies(...parts(name))]));
};
