import type { DaySource, YearOfDays } from "./model.js";
import { ART_111_3, ART_112_1, CULTURE_DAY, DISPATCH_10065 } from "./sources.js";

const DISPATCH: DaySource = {
  act: "9859/VPCP-KGVX (2025-10-13); 9441/TB-BNV (2025-10-16)",
  evidence: "quoted",
  decidedOn: "2025-10-13",
};
const SWAP_DISPATCH: DaySource = { act: "12729/VPCP-KGVX (2025-12-25)", evidence: "quoted", decidedOn: "2025-12-25" };

/**
 * 2026. Two swaps; that of 2 January was decided eight days ahead and after the year's dispatch. Culture Day is a day
 * off for the first time, one day only: a swap of 23 November was proposed and not adopted. Read in the press
 * (vietnamnews.vn, vietbao.vn).
 */
export const days2026 = {
  year: 2026,
  notice: DISPATCH,
  days: [
    { date: "2026-01-01", kind: "holiday", holiday: "new-year", source: ART_112_1, confidence: "high" },
    { date: "2026-02-16", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2026-02-17", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2026-02-18", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2026-02-19", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2026-02-20", kind: "holiday", holiday: "tet", source: DISPATCH, confidence: "high" },
    { date: "2026-04-26", kind: "holiday", holiday: "hung-kings", source: ART_112_1, confidence: "high" },
    { date: "2026-04-27", kind: "in-lieu", holiday: "hung-kings", source: ART_111_3, confidence: "high" },
    { date: "2026-04-30", kind: "holiday", holiday: "reunification", source: ART_112_1, confidence: "high" },
    { date: "2026-05-01", kind: "holiday", holiday: "labour-day", source: ART_112_1, confidence: "high" },
    { date: "2026-09-01", kind: "holiday", holiday: "national-day", source: DISPATCH, confidence: "high" },
    { date: "2026-09-02", kind: "holiday", holiday: "national-day", source: ART_112_1, confidence: "high" },
    {
      date: "2026-11-24",
      kind: "holiday",
      holiday: "culture-day",
      source: [CULTURE_DAY, DISPATCH_10065],
      confidence: "high",
    },
  ],
  swaps: [
    { off: "2026-01-02", worked: "2026-01-10", holiday: "new-year", source: SWAP_DISPATCH, confidence: "high" },
    { off: "2026-08-31", worked: "2026-08-22", holiday: "national-day", source: DISPATCH, confidence: "high" },
  ],
} as const satisfies YearOfDays;
