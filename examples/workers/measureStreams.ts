/** Counts long streams in this thread and watches the heap meanwhile; garbage is collected first where node has `--expose-gc`. */
import { mergeTallies, type Tally, tallyDossiers, tallyDossiersAsync, tallyDossiersBy } from "motcua/metrics";
import { OPTIONS } from "../warehouse/population.js";
import { asyncStreamOf, streamOf } from "./streamOf.js";

/** Memory at one moment, in bytes. */
export interface Reading {
  /** Dossiers counted so far. */
  readonly dossiers: number;
  /** What objects take. */
  readonly heap: number;
  /** What the process takes. */
  readonly rss: number;
}

/** One way of counting, its readings at every tenth, and what it counted. */
export interface Watched {
  /** Name of the function. */
  readonly name: string;
  /** Readings in order. */
  readonly readings: readonly Reading[];
  /** The tally of all dossiers. */
  readonly tally: Tally;
}

type OnTenth = (made: number) => void;

const WAYS: Readonly<Record<string, (dossiers: number, seed: number, onTenth: OnTenth) => Tally | Promise<Tally>>> = {
  tallyDossiers: (...stream) => tallyDossiers(streamOf(...stream), OPTIONS),
  tallyDossiersBy: (...stream) =>
    mergeTallies(...tallyDossiersBy(streamOf(...stream), ({ field }) => field ?? "", OPTIONS).values()),
  tallyDossiersAsync: (...stream) => tallyDossiersAsync(asyncStreamOf(...stream), OPTIONS),
};

const readingAt = (dossiers: number): Reading => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { dossiers, heap: heapUsed, rss };
};

/** Counts a stream of so many dossiers in every way. */
export const measureStreams = async (dossiers: number, seed: number): Promise<readonly Watched[]> => {
  const watched: Watched[] = [];
  for (const [name, count] of Object.entries(WAYS)) {
    const readings: Reading[] = [];
    const tally = await count(dossiers, seed, (made) => readings.push(readingAt(made)));
    watched.push({ name, readings, tally });
  }
  return watched;
};
