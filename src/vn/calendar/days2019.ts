import type { DaySource, YearOfDays } from "./model.js";
import { ART_115, ART_115_3 } from "./sources.js";

const DISPATCH: DaySource = {
  act: "6519/VPCP-KGVX (2018-07-11); 3238/TB-LDTBXH (2018-09)",
  evidence: "text-read",
  decidedOn: "2018-07-11",
};

/** 2019. Two swaps, one with its day off in 2018. The dispatch was read in full; the ministry's notice followed it. */
export const days2019 = {
  year: 2019,
  notice: DISPATCH,
  days: [
    { date: "2019-01-01", kind: "holiday", holiday: "new-year", source: ART_115, confidence: "high" },
    { date: "2019-02-04", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2019-02-05", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2019-02-06", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2019-02-07", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2019-02-08", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2019-04-14", kind: "holiday", holiday: "hung-kings", source: ART_115, confidence: "high" },
    { date: "2019-04-15", kind: "in-lieu", holiday: "hung-kings", source: ART_115_3, confidence: "high" },
    { date: "2019-04-30", kind: "holiday", holiday: "reunification", source: ART_115, confidence: "high" },
    { date: "2019-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2019-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
  ],
  swaps: [
    { off: "2018-12-31", worked: "2019-01-05", holiday: "new-year", source: DISPATCH, confidence: "high" },
    { off: "2019-04-29", worked: "2019-05-04", holiday: "reunification", source: DISPATCH, confidence: "high" },
  ],
} as const satisfies YearOfDays;
