import type { DaySource, YearOfDays } from "./model.js";
import { ART_115, ART_115_3 } from "./sources.js";

const NOTICE: DaySource = { act: "4544/TB-LDTBXH (2019-10-25)", evidence: "quoted", decidedOn: "2019-10-25" };

/** 2020. No swap. Read through lawnet.vn and vneconomictimes.com. */
export const days2020 = {
  year: 2020,
  notice: NOTICE,
  days: [
    { date: "2020-01-01", kind: "holiday", holiday: "new-year", source: ART_115, confidence: "high" },
    { date: "2020-01-23", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2020-01-24", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2020-01-25", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2020-01-26", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2020-01-27", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2020-01-28", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_115_3], confidence: "high" },
    { date: "2020-01-29", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_115_3], confidence: "high" },
    { date: "2020-04-02", kind: "holiday", holiday: "hung-kings", source: ART_115, confidence: "high" },
    { date: "2020-04-30", kind: "holiday", holiday: "reunification", source: ART_115, confidence: "high" },
    { date: "2020-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2020-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
