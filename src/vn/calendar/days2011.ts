import type { DaySource, YearOfDays } from "./model.js";
import { ART_73, ART_73_NEXT_DAY } from "./sources.js";

const DISPATCH: DaySource = { act: "9529/VPCP-KGVX (2010-12-31)", evidence: "quoted", decidedOn: "2010-12-31" };

/** 2011. Three swaps, one of them against a Sunday (2011-01-30). Read in the press (baotayninh.vn, baolangson.vn). */
export const days2011 = {
  year: 2011,
  notice: DISPATCH,
  days: [
    { date: "2011-01-01", kind: "holiday", holiday: "new-year", source: ART_73, confidence: "high" },
    { date: "2011-01-03", kind: "in-lieu", holiday: "new-year", source: ART_73_NEXT_DAY, confidence: "medium" },
    { date: "2011-02-02", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2011-02-03", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2011-02-04", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2011-02-05", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2011-02-07", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_73_NEXT_DAY], confidence: "high" },
    { date: "2011-04-12", kind: "holiday", holiday: "hung-kings", source: ART_73, confidence: "high" },
    { date: "2011-04-30", kind: "holiday", holiday: "reunification", source: ART_73, confidence: "high" },
    { date: "2011-05-01", kind: "holiday", holiday: "labour-day", source: ART_73, confidence: "high" },
    { date: "2011-05-02", kind: "in-lieu", holiday: "reunification", source: ART_73_NEXT_DAY, confidence: "medium" },
    { date: "2011-05-03", kind: "in-lieu", holiday: "labour-day", source: ART_73_NEXT_DAY, confidence: "medium" },
    { date: "2011-09-02", kind: "holiday", holiday: "national-day", source: ART_73, confidence: "high" },
  ],
  swaps: [
    { off: "2011-01-31", worked: "2011-01-29", holiday: "tet", source: DISPATCH, confidence: "high" },
    { off: "2011-02-01", worked: "2011-01-30", holiday: "tet", source: DISPATCH, confidence: "high" },
    { off: "2011-04-11", worked: "2011-04-09", holiday: "hung-kings", source: DISPATCH, confidence: "high" },
  ],
} as const satisfies YearOfDays;
