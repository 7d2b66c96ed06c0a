import type { DaySource, YearOfDays } from "./model.js";
import { ART_115, ART_115_3 } from "./sources.js";

const NOTICE: DaySource = { act: "573/TB-VPCP (2017-12-14)", evidence: "quoted", decidedOn: "2017-12-14" };

/** 2018. No swap inside the year; 2018-12-31 was taken off by the decision for 2019. Read through lawnet.vn. */
export const days2018 = {
  year: 2018,
  notice: NOTICE,
  days: [
    { date: "2018-01-01", kind: "holiday", holiday: "new-year", source: ART_115, confidence: "high" },
    { date: "2018-02-14", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2018-02-15", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2018-02-16", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2018-02-17", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2018-02-18", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2018-02-19", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_115_3], confidence: "high" },
    { date: "2018-02-20", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_115_3], confidence: "high" },
    { date: "2018-04-25", kind: "holiday", holiday: "hung-kings", source: ART_115, confidence: "high" },
    { date: "2018-04-30", kind: "holiday", holiday: "reunification", source: ART_115, confidence: "high" },
    { date: "2018-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2018-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
    { date: "2018-09-03", kind: "in-lieu", holiday: "national-day", source: [NOTICE, ART_115_3], confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
