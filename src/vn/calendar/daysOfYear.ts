import type { Swap, VietnamDay, YearOfDays } from "./model.js";
import { vietnamDay } from "./vietnamDay.js";

const daysOfSwap = ({ off, worked, holiday, source, confidence }: Swap): readonly VietnamDay[] => [
  vietnamDay(off, "swapped-off", holiday, source, confidence, worked),
  vietnamDay(worked, "swapped-work", holiday, source, confidence, off),
];

/** The rows that one year's decisions make: a swap becomes two, each pointing at the other. */
export const daysOfYear = ({ days, swaps }: YearOfDays): readonly VietnamDay[] => [
  ...days.map(({ date, kind, holiday, source, confidence }) => vietnamDay(date, kind, holiday, source, confidence)),
  ...swaps.flatMap(daysOfSwap),
];
