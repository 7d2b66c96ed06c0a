import type { DaySource, YearOfDays } from "./model.js";
import { ART_115, ART_115_3 } from "./sources.js";

const NOTICE: DaySource = {
  act: "Ministry of Labour notice for 2015, number not found (proposal 89/TTr-LDTBXH 2014-11-20)",
  evidence: "quoted",
};

/**
 * 2015. Three swaps, one with its make-up day in 2014. Read in the press (xahoi.com.vn, baomoi.com, hanoitimes.vn);
 * neither the number nor the day of the notice was found.
 */
export const days2015 = {
  year: 2015,
  notice: NOTICE,
  days: [
    { date: "2015-01-01", kind: "holiday", holiday: "new-year", source: ART_115, confidence: "high" },
    { date: "2015-02-17", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2015-02-18", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2015-02-19", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2015-02-20", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2015-02-21", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2015-02-23", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_115_3], confidence: "high" },
    { date: "2015-04-28", kind: "holiday", holiday: "hung-kings", source: ART_115, confidence: "high" },
    { date: "2015-04-30", kind: "holiday", holiday: "reunification", source: ART_115, confidence: "high" },
    { date: "2015-05-01", kind: "holiday", holiday: "labour-day", source: ART_115, confidence: "high" },
    { date: "2015-09-02", kind: "holiday", holiday: "national-day", source: ART_115, confidence: "high" },
  ],
  swaps: [
    { off: "2015-01-02", worked: "2014-12-27", holiday: "new-year", source: NOTICE, confidence: "high" },
    { off: "2015-02-16", worked: "2015-02-14", holiday: "tet", source: NOTICE, confidence: "high" },
    { off: "2015-04-29", worked: "2015-04-25", holiday: "hung-kings", source: NOTICE, confidence: "high" },
  ],
} as const satisfies YearOfDays;
