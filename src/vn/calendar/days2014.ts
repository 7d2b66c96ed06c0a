import type { DaySource, YearOfDays } from "./model.js";
import { ART_115, ART_115_3 } from "./sources.js";

const DISPATCH: DaySource = { act: "10525/VPCP-KGVX (2013-12-12)", evidence: "quoted", decidedOn: "2013-12-12" };

/**
 * 2014. Four swaps. Read in the press (dienbien.edu.vn, baonghean.vn, vietnamplus.vn). The first Tet of five days:
 * one before and four from lunar new year's day, a Friday; every later Tet whose new year's day was a Wednesday to
 * Sunday lay 2 + 3.
 */
export const days2014 = {
  year: 2014,
  notice: DISPATCH,
  days: [
    { date: "2014-01-01", kind: "holiday", holiday: "new-year", source: ART_115, confidence: "high" },
    { date: "2014-01-30", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2014-01-31", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2014-02-01", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2014-02-02", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2014-02-03", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2014-02-04", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_115_3], confidence: "high" },
    { date: "2014-02-05", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_115_3], confidence: "high" },
    { date: "2014-04-09", kind: "holiday", holiday: "hung-kings", source: ART_115, confidence: "high" },
    { date: "2014-04-30", kind: "holiday", holiday: "reunification", source: ART_115, confidence: "high" },
    { date: "2014-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2014-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
  ],
  swaps: [
    { off: "2014-01-28", worked: "2014-01-25", holiday: "tet", source: DISPATCH, confidence: "high" },
    { off: "2014-01-29", worked: "2014-02-08", holiday: "tet", source: DISPATCH, confidence: "high" },
    { off: "2014-05-02", worked: "2014-04-26", holiday: "labour-day", source: DISPATCH, confidence: "high" },
    { off: "2014-09-01", worked: "2014-09-06", holiday: "national-day", source: DISPATCH, confidence: "high" },
  ],
} as const satisfies YearOfDays;
