import type { Swap, VietnamDay, YearOfDays } from "./model.js";
import { citationOf, vietnamDay } from "./vietnamDay.js";

const daysOfSwap = ({ off, worked, holiday, source, confidence }: Swap): readonly VietnamDay[] => {
  const citation = citationOf(source);
  return [
    vietnamDay(off, "swapped-off", holiday, citation, confidence, worked),
    vietnamDay(worked, "swapped-work", holiday, citation, confidence, off),
  ];
};

/** The rows that one year's decisions make: a swap becomes two, each pointing at the other. */
export const daysOfYear = ({ days, swaps }: YearOfDays): readonly VietnamDay[] => [
  ...days.map(({ date, kind, holiday, source, confidence }) =>
    vietnamDay(date, kind, holiday, citationOf(...[source].flat()), confidence),
  ),
  ...swaps.flatMap(daysOfSwap),
];
