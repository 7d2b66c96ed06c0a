import { COUNTERS, firstCounter, secondCounter } from "./cells.js";
import { countsFrom, tallyFrom } from "./counts.js";
import { invalidArgument, invalidKey } from "./errors.js";
import type { Frame } from "./frame.js";
import type { DossierRecord, SettledTallyOptions, Tally } from "./model.js";
import { placeOf } from "./placeOf.js";
import { readRecord } from "./readRecord.js";

/** A counter for each cell: places are counted, and cells named once all are. */
export type PlaceCounters = number[];

export const placeCounters = (): PlaceCounters => Array.from({ length: COUNTERS }, () => 0);

/** Counts dossiers at a place, in place. */
export const countAt = (counters: PlaceCounters, place: number, dossiers = 1): void => {
  const first = firstCounter(place);
  const second = secondCounter(place);
  counters[first] = (counters[first] as number) + dossiers;
  counters[second] = (counters[second] as number) + dossiers;
};

/** Counts one more record, in place. */
export const count = (counters: PlaceCounters, record: DossierRecord, frame: Frame): void =>
  countAt(counters, placeOf(readRecord(record), frame));

/** The tally of what was counted. */
export const tallyOfPlaces = (counters: PlaceCounters, options: SettledTallyOptions): Tally =>
  tallyFrom(
    countsFrom((_, index) => counters[index] as number),
    options,
  );

/** Names the group of a record. */
export type Key<R> = (record: R) => string;

/** Refuses what is no key function. */
export const requireKey = <R>(key: Key<R>): void => {
  if (typeof key !== "function") {
    throw invalidArgument({ argument: "key", value: key, expected: ["(record) => string"] });
  }
};

/** Counters by group, in the order in which the groups first occur. */
export type GroupedCounters = Map<string, PlaceCounters>;

/** Counts one more record in its group, in place. */
export const countBy = <R extends DossierRecord>(
  groups: GroupedCounters,
  record: R,
  key: Key<R>,
  frame: Frame,
): void => {
  const place = placeOf(readRecord(record), frame);
  const name: unknown = key(record);
  if (typeof name !== "string") throw invalidKey({ code: record.code, value: name });
  let counters = groups.get(name);
  if (counters === undefined) {
    counters = placeCounters();
    groups.set(name, counters);
  }
  countAt(counters, place);
};

/** The tally of each group. */
export const talliesOfPlaces = (groups: GroupedCounters, options: SettledTallyOptions): ReadonlyMap<string, Tally> =>
  new Map(Array.from(groups, ([name, counters]) => [name, tallyOfPlaces(counters, options)]));
