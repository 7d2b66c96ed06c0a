/** Dossiers as streams: made when they are asked for, counted, and forgotten. */
import type { DossierRecord } from "motcua/metrics";
import { populationOf, recordsOf } from "../warehouse/population.js";
import { PROVINCES } from "../warehouse/provinces.js";

/** How many dossiers one set of columns has: a stream repeats them, so that what it holds does not grow with its length. */
const BLOCK = 100_000;

/** Dossiers without end. */
function* endless(seed: number, size: number): Generator<DossierRecord> {
  const provinces = PROVINCES.map((_, province) => populationOf(province, size, seed));
  while (true) for (const columns of provinces) yield* recordsOf(columns);
}

/** As many dossiers as asked for, one at a time, and a call at each tenth of them. */
export function* streamOf(dossiers: number, seed: number, onTenth: (made: number) => void): Generator<DossierRecord> {
  const tenth = Math.ceil(dossiers / 10);
  let made = 0;
  for (const record of endless(seed, Math.min(BLOCK, dossiers))) {
    made += 1;
    if (made % tenth === 0) onTenth(made);
    yield record;
    if (made === dossiers) return;
  }
}

/** The same as an asynchronous stream, as the rows of a database's cursor come. */
export async function* asyncStreamOf(
  dossiers: number,
  seed: number,
  onTenth: (made: number) => void,
): AsyncGenerator<DossierRecord> {
  for (const record of streamOf(dossiers, seed, onTenth)) yield record;
}
