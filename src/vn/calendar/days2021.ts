import type { DaySource, YearOfDays } from "./model.js";
import { ART_111_3, ART_112_1 } from "./sources.js";

const DISPATCH: DaySource = {
  act: "9895/VPCP-KGVX (2020-11-26); 4875/TB-LDTBXH",
  evidence: "text-read",
  decidedOn: "2020-11-26",
};

/** 2021. No swap. National Day has a second day from this year on. The dispatch was read in full. */
export const days2021 = {
  year: 2021,
  notice: DISPATCH,
  days: [
    { date: "2021-01-01", kind: "holiday", holiday: "new-year", source: ART_112_1, confidence: "high" },
    { date: "2021-02-10", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2021-02-11", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2021-02-12", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2021-02-13", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2021-02-14", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2021-02-15", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_111_3], confidence: "high" },
    { date: "2021-02-16", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_111_3], confidence: "high" },
    { date: "2021-04-21", kind: "holiday", holiday: "hung-kings", source: ART_112_1, confidence: "high" },
    { date: "2021-04-30", kind: "holiday", holiday: "reunification", source: ART_112_1, confidence: "high" },
    { date: "2021-05-01", kind: "holiday", holiday: "labour-day", source: ART_112_1, confidence: "high" },
    { date: "2021-05-03", kind: "in-lieu", holiday: "labour-day", source: ART_111_3, confidence: "high" },
    { date: "2021-09-02", kind: "holiday", holiday: "national-day", source: ART_112_1, confidence: "high" },
    { date: "2021-09-03", kind: "holiday", holiday: "national-day", source: DISPATCH, confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
