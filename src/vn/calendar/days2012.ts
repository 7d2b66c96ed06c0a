import type { DaySource, YearOfDays } from "./model.js";
import { ART_73, ART_73_NEXT_DAY } from "./sources.js";

const DISPATCH: DaySource = { act: "9197/VPCP-KGVX (2011-12-27)", evidence: "text-read", decidedOn: "2011-12-27" };

/** 2012. One swap. The dispatch was read in full. */
export const days2012 = {
  year: 2012,
  notice: DISPATCH,
  days: [
    { date: "2012-01-01", kind: "holiday", holiday: "new-year", source: ART_73, confidence: "high" },
    { date: "2012-01-02", kind: "in-lieu", holiday: "new-year", source: ART_73_NEXT_DAY, confidence: "high" },
    { date: "2012-01-22", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2012-01-23", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2012-01-24", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2012-01-25", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2012-01-26", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_73_NEXT_DAY], confidence: "high" },
    { date: "2012-03-31", kind: "holiday", holiday: "hung-kings", source: ART_73, confidence: "high" },
    { date: "2012-04-02", kind: "in-lieu", holiday: "hung-kings", source: ART_73_NEXT_DAY, confidence: "medium" },
    { date: "2012-04-30", kind: "holiday", holiday: "reunification", source: ART_73, confidence: "high" },
    { date: "2012-05-01", kind: "holiday", holiday: "labour-day", source: ART_73, confidence: "high" },
    { date: "2012-09-02", kind: "holiday", holiday: "national-day", source: ART_73, confidence: "high" },
    { date: "2012-09-03", kind: "in-lieu", holiday: "national-day", source: ART_73_NEXT_DAY, confidence: "medium" },
  ],
  swaps: [{ off: "2012-01-27", worked: "2012-02-04", holiday: "tet", source: DISPATCH, confidence: "high" }],
} as const satisfies YearOfDays;
