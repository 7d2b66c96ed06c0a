import { type DossierRecord, mergeTallies, type Tally, type TallyOptions, tallyDossiersBy } from "motcua/metrics";
import { DOSSIER_LAYOUT, talliesFromRows, tallySql } from "motcua/sql";
import type { Backend } from "./backend.js";
import { recordOf } from "./filing.js";
import { SETTLED } from "./store/store.js";

/** What tallies are grouped by. */
export type GroupedBy = "field" | "agency";

const UNNAMED = "Khác";

const waitingRecords = async (backend: Backend): Promise<readonly DossierRecord[]> =>
  (await backend.store.waiting()).map((filed) => recordOf(filed, backend));

/**
 * Tallies by name. The database counts the dossiers whose due dates are settled; those whose clock stands still are counted
 * here, due as seen from now.
 */
export const talliesBy = async (
  by: GroupedBy,
  options: Omit<TallyOptions, "asOf">,
  backend: Backend,
): Promise<ReadonlyMap<string, Tally>> => {
  const asked = { ...options, asOf: backend.now() };
  const sql = tallySql({ dialect: "postgresql", table: SETTLED, ...DOSSIER_LAYOUT, keys: [by], options: asked });
  const settled = talliesFromRows(await backend.store.rowsOf(sql), (row) => String(row[by] ?? UNNAMED));
  const waiting = tallyDossiersBy(await waitingRecords(backend), (record) => record[by] ?? UNNAMED, asked);
  const names = [...new Set([...settled.keys(), ...waiting.keys()])].sort((a, b) => a.localeCompare(b, "vi"));
  const parts = (name: string) => [settled.get(name), waiting.get(name)].filter((part) => part !== undefined);
  return new Map(names.map((name) => [name, mergeTallies(...parts(name))]));
};
