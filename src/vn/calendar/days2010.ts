import type { DaySource, YearOfDays } from "./model.js";
import { ART_73, ART_73_NEXT_DAY } from "./sources.js";

const DECISION: DaySource = {
  act: "Decision of the Prime Minister, number not found (hanoimoi.vn 2010-02-06)",
  evidence: "quoted",
};
const DISPATCH: DaySource = { act: "5971/VPCP-KGVX (2010-08)", evidence: "quoted" };

/**
 * 2010. Two swaps. The decision on Tet was read in the press (hanoimoi.vn, 2010-02-06), its number was not found; the
 * dispatch on National Day is quoted by one press source, which dates the notice 2010-08-25.
 */
export const days2010 = {
  year: 2010,
  notice: DECISION,
  days: [
    { date: "2010-01-01", kind: "holiday", holiday: "new-year", source: ART_73, confidence: "high" },
    { date: "2010-02-13", kind: "holiday", holiday: "tet", source: DECISION, confidence: "high" },
    { date: "2010-02-14", kind: "holiday", holiday: "tet", source: DECISION, confidence: "high" },
    { date: "2010-02-15", kind: "holiday", holiday: "tet", source: DECISION, confidence: "high" },
    { date: "2010-02-16", kind: "holiday", holiday: "tet", source: DECISION, confidence: "high" },
    { date: "2010-02-17", kind: "in-lieu", holiday: "tet", source: [DECISION, ART_73_NEXT_DAY], confidence: "high" },
    { date: "2010-02-18", kind: "in-lieu", holiday: "tet", source: [DECISION, ART_73_NEXT_DAY], confidence: "high" },
    { date: "2010-04-23", kind: "holiday", holiday: "hung-kings", source: ART_73, confidence: "high" },
    { date: "2010-04-30", kind: "holiday", holiday: "reunification", source: ART_73, confidence: "high" },
    { date: "2010-05-01", kind: "holiday", holiday: "labour-day", source: ART_73, confidence: "high" },
    { date: "2010-05-03", kind: "in-lieu", holiday: "labour-day", source: ART_73_NEXT_DAY, confidence: "medium" },
    { date: "2010-09-02", kind: "holiday", holiday: "national-day", source: ART_73, confidence: "high" },
  ],
  swaps: [
    { off: "2010-02-19", worked: "2010-02-27", holiday: "tet", source: DECISION, confidence: "high" },
    { off: "2010-09-03", worked: "2010-09-11", holiday: "national-day", source: DISPATCH, confidence: "medium" },
  ],
} as const satisfies YearOfDays;
