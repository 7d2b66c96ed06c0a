import type { YearOfDays } from "./model.js";
import { ART_111_3, ART_112_1, CULTURE_DAY, DISPATCH_10065 } from "./sources.js";

/**
 * 2027. No swap announced. What rests on the dispatch has medium confidence: it is known through the press and
 * documents that cite it.
 */
export const days2027 = {
  year: 2027,
  notice: DISPATCH_10065,
  days: [
    { date: "2027-01-01", kind: "holiday", holiday: "new-year", source: ART_112_1, confidence: "high" },
    { date: "2027-02-04", kind: "holiday", holiday: "tet", source: DISPATCH_10065, confidence: "medium" },
    { date: "2027-02-05", kind: "holiday", holiday: "tet", source: DISPATCH_10065, confidence: "medium" },
    { date: "2027-02-06", kind: "holiday", holiday: "tet", source: DISPATCH_10065, confidence: "medium" },
    { date: "2027-02-07", kind: "holiday", holiday: "tet", source: DISPATCH_10065, confidence: "medium" },
    { date: "2027-02-08", kind: "holiday", holiday: "tet", source: DISPATCH_10065, confidence: "medium" },
    { date: "2027-02-09", kind: "in-lieu", holiday: "tet", source: [DISPATCH_10065, ART_111_3], confidence: "medium" },
    { date: "2027-02-10", kind: "in-lieu", holiday: "tet", source: [DISPATCH_10065, ART_111_3], confidence: "medium" },
    { date: "2027-04-16", kind: "holiday", holiday: "hung-kings", source: ART_112_1, confidence: "high" },
    { date: "2027-04-30", kind: "holiday", holiday: "reunification", source: ART_112_1, confidence: "high" },
    { date: "2027-05-01", kind: "holiday", holiday: "labour-day", source: ART_112_1, confidence: "high" },
    { date: "2027-05-03", kind: "in-lieu", holiday: "labour-day", source: ART_111_3, confidence: "medium" },
    { date: "2027-09-02", kind: "holiday", holiday: "national-day", source: ART_112_1, confidence: "high" },
    { date: "2027-09-03", kind: "holiday", holiday: "national-day", source: DISPATCH_10065, confidence: "medium" },
    { date: "2027-11-24", kind: "holiday", holiday: "culture-day", source: CULTURE_DAY, confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
