import type { Confidence, ListedDayKind } from "../../calendar/index.js";
import { cite } from "../../law/index.js";
import type { IsoDate } from "../../time/index.js";
import type { DaySource, VietnamDay, VietnamHoliday } from "./model.js";

/** A row of the calendar; it is known from the day of the first decision that it rests on. */
export const vietnamDay = (
  date: IsoDate,
  kind: ListedDayKind,
  holiday: VietnamHoliday,
  source: DaySource | readonly DaySource[],
  confidence: Confidence,
  pairedWith?: IsoDate,
): VietnamDay => {
  const sources = [source].flat();
  const decidedOn = sources.find((one) => one.decidedOn !== undefined)?.decidedOn;
  return Object.freeze({
    date,
    kind,
    holiday,
    source: sources.map(cite).join("; "),
    confidence,
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(pairedWith === undefined ? {} : { pairedWith }),
  });
};

/** Orders rows by date; no two have the same. */
export const byDate = (a: VietnamDay, b: VietnamDay): number => (a.date < b.date ? -1 : 1);
