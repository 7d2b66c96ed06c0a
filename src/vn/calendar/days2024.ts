import type { DaySource, YearOfDays } from "./model.js";
import { ART_111_3, ART_112_1 } from "./sources.js";

const NOTICE: DaySource = { act: "5015/TB-LDTBXH (2023-11-22)", evidence: "quoted", decidedOn: "2023-11-22" };
const SWAP_DISPATCH: DaySource = {
  act: "2450/VPCP-KGVX (2024-04-12); 1570/TB-BLDTBXH",
  evidence: "quoted",
  decidedOn: "2024-04-12",
};

/** 2024. One swap, decided 17 days ahead and after the year's notice. Read through thuvienphapluat.vn. */
export const days2024 = {
  year: 2024,
  notice: NOTICE,
  days: [
    { date: "2024-01-01", kind: "holiday", holiday: "new-year", source: ART_112_1, confidence: "high" },
    { date: "2024-02-08", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2024-02-09", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2024-02-10", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2024-02-11", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2024-02-12", kind: "holiday", holiday: "tet", source: NOTICE, confidence: "high" },
    { date: "2024-02-13", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_111_3], confidence: "high" },
    { date: "2024-02-14", kind: "in-lieu", holiday: "tet", source: [NOTICE, ART_111_3], confidence: "high" },
    { date: "2024-04-18", kind: "holiday", holiday: "hung-kings", source: ART_112_1, confidence: "high" },
    { date: "2024-04-30", kind: "holiday", holiday: "reunification", source: ART_112_1, confidence: "high" },
    { date: "2024-05-01", kind: "holiday", holiday: "labour-day", source: ART_112_1, confidence: "high" },
    { date: "2024-09-02", kind: "holiday", holiday: "national-day", source: ART_112_1, confidence: "high" },
    { date: "2024-09-03", kind: "holiday", holiday: "national-day", source: NOTICE, confidence: "high" },
  ],
  swaps: [
    { off: "2024-04-29", worked: "2024-05-04", holiday: "reunification", source: SWAP_DISPATCH, confidence: "high" },
  ],
} as const satisfies YearOfDays;
