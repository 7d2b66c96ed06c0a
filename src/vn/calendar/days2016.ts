import type { DaySource, YearOfDays } from "./model.js";
import { ART_115, ART_115_3 } from "./sources.js";

const NOTICE: DaySource = { act: "4659/TB-LDTBXH (2015-11-13)", evidence: "quoted", decidedOn: "2015-11-13" };

/** 2016. No swap, as the notice says. Read in the press (ngaynay.vn, kienthuc.net.vn). */
export const days2016 = {
  year: 2016,
  notice: NOTICE,
  days: [
    { date: "2016-01-01", kind: "holiday", holiday: "new-year", source: ART_115, confidence: "high" },
    { date: "2016-02-07", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2016-02-08", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2016-02-09", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2016-02-10", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2016-02-11", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2016-02-12", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_115_3], confidence: "high" },
    { date: "2016-04-16", kind: "holiday", holiday: "hung-kings", source: ART_115, confidence: "high" },
    { date: "2016-04-18", kind: "in-lieu", holiday: "hung-kings", source: ART_115_3, confidence: "high" },
    { date: "2016-04-30", kind: "holiday", holiday: "reunification", source: ART_115, confidence: "high" },
    { date: "2016-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2016-05-02", kind: "in-lieu", holiday: "reunification", source: ART_115_3, confidence: "high" },
    { date: "2016-05-03", kind: "in-lieu", holiday: "labour-day", source: ART_115_3, confidence: "high" },
    { date: "2016-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
