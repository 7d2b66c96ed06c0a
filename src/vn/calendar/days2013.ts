import type { DaySource, YearOfDays } from "./model.js";
import { ART_73, ART_73_NEXT_DAY, ART_115 } from "./sources.js";

const DISPATCH: DaySource = { act: "9570/VPCP-KGVX (2012-11-23)", evidence: "text-read", decidedOn: "2012-11-23" };

/**
 * 2013. Three swaps, one with its day off in 2012. The dispatch was read in full. Tet still had four days, as it fell
 * before the Labour Code of 2012 came into force on 1 May.
 */
export const days2013 = {
  year: 2013,
  notice: DISPATCH,
  days: [
    { date: "2013-01-01", kind: "holiday", holiday: "new-year", source: ART_73, confidence: "high" },
    { date: "2013-02-09", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2013-02-10", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2013-02-11", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2013-02-12", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2013-02-13", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_73_NEXT_DAY], confidence: "high" },
    { date: "2013-02-14", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_73_NEXT_DAY], confidence: "high" },
    { date: "2013-04-19", kind: "holiday", holiday: "hung-kings", source: ART_73, confidence: "high" },
    { date: "2013-04-30", kind: "holiday", holiday: "reunification", source: ART_73, confidence: "high" },
    { date: "2013-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2013-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
  ],
  swaps: [
    { off: "2012-12-31", worked: "2013-01-05", holiday: "new-year", source: DISPATCH, confidence: "high" },
    { off: "2013-02-15", worked: "2013-02-23", holiday: "tet", source: DISPATCH, confidence: "high" },
    { off: "2013-04-29", worked: "2013-05-04", holiday: "reunification", source: DISPATCH, confidence: "high" },
  ],
} as const satisfies YearOfDays;
