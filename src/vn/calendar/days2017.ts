import type { DaySource, YearOfDays } from "./model.js";
import { ART_115, ART_115_3 } from "./sources.js";

const DISPATCH: DaySource = { act: "9794/VPCP-KGVX (2016-11-14)", evidence: "quoted", decidedOn: "2016-11-14" };

/**
 * 2017. No swap; one for 7 April was proposed (5039/BNV-TCCB) and not adopted. Read in the press (thuvienphapluat.vn,
 * vietnammoi.vn).
 */
export const days2017 = {
  year: 2017,
  notice: DISPATCH,
  days: [
    { date: "2017-01-01", kind: "holiday", holiday: "new-year", source: ART_115, confidence: "high" },
    { date: "2017-01-02", kind: "in-lieu", holiday: "new-year", source: ART_115_3, confidence: "high" },
    { date: "2017-01-26", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2017-01-27", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2017-01-28", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2017-01-29", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2017-01-30", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2017-01-31", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_115_3], confidence: "high" },
    { date: "2017-02-01", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_115_3], confidence: "high" },
    { date: "2017-04-06", kind: "holiday", holiday: "hung-kings", source: ART_115, confidence: "high" },
    { date: "2017-04-30", kind: "holiday", holiday: "reunification", source: ART_115, confidence: "high" },
    { date: "2017-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2017-05-02", kind: "in-lieu", holiday: "reunification", source: ART_115_3, confidence: "high" },
    { date: "2017-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
    { date: "2017-09-04", kind: "in-lieu", holiday: "national-day", source: ART_115_3, confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
