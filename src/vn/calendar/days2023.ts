import type { DaySource, YearOfDays } from "./model.js";
import { ART_111_3, ART_112_1 } from "./sources.js";

const DISPATCH: DaySource = {
  act: "8056/VPCP-KGVX (2022-12-01); 5034/TB-LDTBXH",
  evidence: "text-read",
  decidedOn: "2022-12-01",
};

/** 2023. No swap. The dispatch was read in full. */
export const days2023 = {
  year: 2023,
  notice: DISPATCH,
  days: [
    { date: "2023-01-01", kind: "holiday", holiday: "new-year", source: ART_112_1, confidence: "high" },
    { date: "2023-01-02", kind: "in-lieu", holiday: "new-year", source: ART_111_3, confidence: "high" },
    { date: "2023-01-20", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2023-01-21", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2023-01-22", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2023-01-23", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2023-01-24", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2023-01-25", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_111_3], confidence: "high" },
    { date: "2023-01-26", kind: "in-lieu", holiday: "tet", source: [DISPATCH, ART_111_3], confidence: "high" },
    { date: "2023-04-29", kind: "holiday", holiday: "hung-kings", source: ART_112_1, confidence: "high" },
    { date: "2023-04-30", kind: "holiday", holiday: "reunification", source: ART_112_1, confidence: "high" },
    { date: "2023-05-01", kind: "holiday", holiday: "labour-day", source: ART_112_1, confidence: "high" },
    { date: "2023-05-02", kind: "in-lieu", holiday: "hung-kings", source: ART_111_3, confidence: "high" },
    { date: "2023-05-03", kind: "in-lieu", holiday: "reunification", source: ART_111_3, confidence: "high" },
    { date: "2023-09-01", kind: "holiday", holiday: "national-day", source: DISPATCH, confidence: "high" },
    { date: "2023-09-02", kind: "holiday", holiday: "national-day", source: ART_112_1, confidence: "high" },
    { date: "2023-09-04", kind: "in-lieu", holiday: "national-day", source: [DISPATCH, ART_111_3], confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
