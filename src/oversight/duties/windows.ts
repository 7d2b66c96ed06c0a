import { addCalendarMonths, type DateRange, fromEpochDay, type IsoDate, toEpochDay } from "../../time/index.js";
import type { RhythmDuty } from "./model.js";

/** Months of each part of the year. */
const MONTHS: Readonly<Record<RhythmDuty["every"], number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** The parts of calendar years that end in a period, in order. */
export const windowsIn = ({ from, to }: DateRange, every: RhythmDuty["every"]): readonly DateRange[] => {
  const months = MONTHS[every];
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const newYear = toEpochDay(`${from.slice(0, 4)}-01-01` as IsoDate);
  const startOf = (part: number): number => addCalendarMonths(newYear, part * months);
  const parts = Array.from({ length: ((last - first + 1) * 12) / months }, (_, part) => ({
    from: fromEpochDay(startOf(part)),
    to: fromEpochDay(startOf(part + 1) - 1),
  }));
  return parts.filter((window) => window.to >= from && window.to <= to);
};
