import { fromEpochDay, type IsoDate, type IsoDateTime, toEpochDay } from "motcua/time";
import { YEARS } from "./calendars.js";

/** Whole numbers below a bound that look random and are the same in every run (mulberry32). */
const randomBelow = (seed: number): ((bound: number) => number) => {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
};

const below = randomBelow(1);

const FIRST = toEpochDay(YEARS.from) + 1;

/** Answers to all questions stay in the years that the peers were given. */
const LAST = toEpochDay(YEARS.to) - 400;

const anyDay = (): number => FIRST + below(LAST - FIRST);

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const anyTime = (): string => `${twoDigits(below(24))}:${twoDigits(below(60))}`;

/** How many questions a pass asks motcua and the quick peers. */
const QUESTIONS = 10_000;

/** How many of them a slow peer gets, the first ones: amounts go round, so they ask as much on average as all do. */
export const SLOW = 240;

const many = <T>(make: (index: number) => T): readonly T[] =>
  Array.from({ length: QUESTIONS }, (_, index) => make(index));

/** A day of any kind and 1 to 60 working days. */
export const additions = many((index) => ({ date: fromEpochDay(anyDay()), amount: 1 + (index % 60) }));

interface PairOfDays {
  readonly earlier: IsoDate;
  readonly later: IsoDate;
  /** The days before them, later one first, for peers that count the first day and not the last. */
  readonly before: readonly [IsoDate, IsoDate];
}

/** 145 and 366 have no common divisor: all distances come, far ones between near ones. */
const pairOfDays = (index: number): PairOfDays => {
  const day = anyDay();
  const apart = (145 * index) % 366;
  return {
    earlier: fromEpochDay(day),
    later: fromEpochDay(day + apart),
    before: [fromEpochDay(day + apart - 1), fromEpochDay(day - 1)],
  };
};

/** Two days, 0 to 365 apart. */
export const pairs = many(pairOfDays);

/** Any time of any day and 1 to 40 working hours. */
export const hours = many((index) => ({
  at: `${fromEpochDay(anyDay())}T${anyTime()}` as IsoDateTime,
  amount: 1 + (index % 40),
}));

const threePauses = () => {
  const day = anyDay();
  const pause = (after: number) => ({
    from: fromEpochDay(day + after),
    to: fromEpochDay(day + after + 1 + below(5)),
    reason: "supplement",
  });
  return {
    receivedAt: `${fromEpochDay(day)}T${anyTime()}` as IsoDateTime,
    limit: { amount: 20 + below(10), unit: "working-day" },
    pauses: [pause(1), pause(8), pause(15)],
  } as const;
};

/** Limits of 20 to 29 working days, each with three pauses. */
export const pausedRequests = many(threePauses);

/** Days from which 3,000 working days end in the same years. */
export const earlyDays: readonly IsoDate[] = many(() => fromEpochDay(FIRST + below(2_500)));

const ROWS = 1_000_000;

/** A million additions as two columns. */
export const columns = () => ({
  days: Int32Array.from({ length: ROWS }, anyDay),
  amounts: Int32Array.from({ length: ROWS }, () => 1 + below(60)),
});
