import { type Instant, type Moment, readInstant, toEpochDay } from "../time/index.js";
import { FACTS } from "./facts.js";
import type { Standpoint } from "./factsOf.js";
import { compareInstants, endOf, VIETNAM } from "./instants.js";
import type { SettledTallyOptions } from "./model.js";

/** Options in the form in which a million records are held against them. */
export interface Frame extends Standpoint {
  readonly options: SettledTallyOptions;
  /** Under these options, the number of the place for each {@link Facts}, or {@link UNDECIDED}: of millions of dossiers, a few dozen differ. */
  readonly decisions: Uint8Array;
}

/** No place has this number. */
export const UNDECIDED = 255;

/** Settled options hold nothing that cannot be read. */
const lastOf = (at: Moment) => endOf(readInstant(at, VIETNAM) as Instant);

export const frameOf = (options: SettledTallyOptions): Frame => {
  const known = lastOf(options.asOf);
  const over = lastOf(options.period.to);
  return {
    options,
    firstDay: toEpochDay(options.period.from),
    // what came later is not known yet
    cutOff: known.time < over.time ? known : over,
    decisions: new Uint8Array(FACTS).fill(UNDECIDED),
  };
};

/** Tells whether a moment has come when the tally looks back. */
export const hasCome = (at: Instant | null, { cutOff, options }: Frame): at is Instant =>
  at !== null && compareInstants(at, cutOff, options.compareBy) <= 0;
