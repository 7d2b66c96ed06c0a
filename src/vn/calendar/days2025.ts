import type { DaySource, YearOfDays } from "./model.js";
import { ART_112_1 } from "./sources.js";

const DISPATCH: DaySource = {
  act: "8726/VPCP-KGVX (2024-11-26); 6150/TB-BLDTBXH (2024-12-03)",
  evidence: "quoted",
  decidedOn: "2024-11-26",
};

/** 2025. One swap. Read through lawnet.vn and the government portal's press. */
export const days2025 = {
  year: 2025,
  notice: DISPATCH,
  days: [
    { date: "2025-01-01", kind: "holiday", holiday: "new-year", source: ART_112_1, confidence: "high" },
    { date: "2025-01-27", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2025-01-28", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2025-01-29", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2025-01-30", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2025-01-31", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2025-04-07", kind: "holiday", holiday: "hung-kings", source: ART_112_1, confidence: "high" },
    { date: "2025-04-30", kind: "holiday", holiday: "reunification", source: ART_112_1, confidence: "high" },
    { date: "2025-05-01", kind: "holiday", holiday: "labour-day", source: ART_112_1, confidence: "high" },
    { date: "2025-09-01", kind: "holiday", holiday: "national-day", source: DISPATCH, confidence: "high" },
    { date: "2025-09-02", kind: "holiday", holiday: "national-day", source: ART_112_1, confidence: "high" },
  ],
  swaps: [{ off: "2025-05-02", worked: "2025-04-26", holiday: "labour-day", source: DISPATCH, confidence: "high" }],
} as const satisfies YearOfDays;
