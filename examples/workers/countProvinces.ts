/** Counts provinces in this thread. */
import { emptyTally, mergeTallies, type Tally, tallyDossiersBy } from "motcua/metrics";
import { OPTIONS, populationOf, recordsOf } from "../warehouse/population.js";
import { PROVINCES } from "../warehouse/provinces.js";

/** Which provinces of which population; plain data, so that it can be sent to a thread. */
export interface Task {
  /** Numbers of the provinces. */
  readonly provinces: readonly number[];
  /** Dossiers of the whole country. */
  readonly dossiers: number;
  /** Makes the population. */
  readonly seed: number;
}

/** Tallies by province. They are plain data as well, and come back from a thread as they are. */
export const countProvinces = ({ provinces, dossiers, seed }: Task): readonly (readonly [string, Tally])[] =>
  provinces.map((province) => {
    const records = recordsOf(populationOf(province, dossiers, seed));
    const byUnit = tallyDossiersBy(records, ({ agency }) => agency ?? "", OPTIONS);
    return [PROVINCES[province]?.name ?? "", mergeTallies(emptyTally(OPTIONS), ...byUnit.values())];
  });
