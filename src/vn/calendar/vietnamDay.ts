import type { Confidence, ListedDayKind } from "../../calendar/index.js";
import { cite } from "../../law/index.js";
import type { IsoDate } from "../../time/index.js";
import type { DaySource, VietnamDay, VietnamHoliday } from "./model.js";

/** What rows say of their sources: a text, and the day of the first decision among them. Rows of one source share it. */
export type Citation = Pick<VietnamDay, "source" | "decidedOn">;

/** Cites what rows rest on. */
export const citationOf = (...sources: readonly DaySource[]): Citation => ({
  source: sources.map(cite).join("; "),
  decidedOn: sources.find(({ decidedOn }) => decidedOn !== undefined)?.decidedOn,
});

/** A row of the calendar; it is known from the day of the first decision that it rests on. */
export const vietnamDay = (
  date: IsoDate,
  kind: ListedDayKind,
  holiday: VietnamHoliday,
  { source, decidedOn }: Citation,
  confidence: Confidence,
  pairedWith?: IsoDate,
): VietnamDay => {
  const row: { -readonly [Name in keyof VietnamDay]: VietnamDay[Name] } = { date, kind, holiday, source, confidence };
  if (decidedOn !== undefined) row.decidedOn = decidedOn;
  if (pairedWith !== undefined) row.pairedWith = pairedWith;
  return Object.freeze(row);
};

/** Orders rows by date; no two have the same. */
export const byDate = (a: VietnamDay, b: VietnamDay): number => (a.date < b.date ? -1 : 1);
