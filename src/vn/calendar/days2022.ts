import type { DaySource, YearOfDays } from "./model.js";
import { ART_111_3, ART_112_1 } from "./sources.js";

const DISPATCH: DaySource = {
  act: "245/VPCP-KGVX (2022-01-11); 119/TB-LDTBXH",
  evidence: "quoted",
  decidedOn: "2022-01-11",
};

/** 2022. No swap. Decided when the year had begun. Read in the press (kinhtemoitruong.vn). */
export const days2022 = {
  year: 2022,
  notice: DISPATCH,
  days: [
    { date: "2022-01-01", kind: "holiday", holiday: "new-year", source: ART_112_1, confidence: "high" },
    { date: "2022-01-03", kind: "in-lieu", holiday: "new-year", source: ART_111_3, confidence: "high" },
    { date: "2022-01-31", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2022-02-01", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2022-02-02", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2022-02-03", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2022-02-04", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2022-04-10", kind: "holiday", holiday: "hung-kings", source: ART_112_1, confidence: "high" },
    { date: "2022-04-11", kind: "in-lieu", holiday: "hung-kings", source: ART_111_3, confidence: "high" },
    { date: "2022-04-30", kind: "holiday", holiday: "reunification", source: ART_112_1, confidence: "high" },
    { date: "2022-05-01", kind: "holiday", holiday: "labour-day", source: ART_112_1, confidence: "high" },
    { date: "2022-05-02", kind: "in-lieu", holiday: "reunification", source: ART_111_3, confidence: "high" },
    { date: "2022-05-03", kind: "in-lieu", holiday: "labour-day", source: ART_111_3, confidence: "high" },
    { date: "2022-09-01", kind: "holiday", holiday: "national-day", source: DISPATCH, confidence: "high" },
    { date: "2022-09-02", kind: "holiday", holiday: "national-day", source: ART_112_1, confidence: "high" },
  ],
  swaps: [],
} as const satisfies YearOfDays;
