import type { DaySource } from "./model.js";

/** Nine days; Tet is the last day of the lunar year and the first three of the new one. */
export const ART_73: DaySource = {
  act: "Labour Code 1994 as amended by Law 84/2007/QH11",
  article: "art. 73",
  evidence: "text-read",
};

/** A holiday on the weekly rest day is taken on the following day. */
export const ART_73_NEXT_DAY: DaySource = {
  act: "Labour Code 1994 as amended by Law 84/2007/QH11",
  article: "art. 73 (the following day)",
  evidence: "text-read",
};

/** Ten days; Tet has five. In force from 2013-05-01: unconfirmed, but 9570/VPCP-KGVX still gave Tet 2013 four days. */
export const ART_115: DaySource = { act: "Labour Code 10/2012/QH13", article: "art. 115", evidence: "quoted" };

/** A holiday on the weekly rest day is taken on the next day. */
export const ART_115_3: DaySource = { act: "Labour Code 10/2012/QH13", article: "art. 115(3)", evidence: "quoted" };

/** Eleven days; the Prime Minister decides every year on Tet and on the second day of National Day (clause 3). */
export const ART_112_1: DaySource = { act: "Labour Code 45/2019/QH14", article: "art. 112(1)", evidence: "text-read" };

/** A weekly rest day that meets a holiday of art. 112(1) is taken on the next working day. */
export const ART_111_3: DaySource = { act: "Labour Code 45/2019/QH14", article: "art. 111(3)", evidence: "text-read" };

/** 24 November (Ngày Văn hóa Việt Nam) is a paid day off. A resolution of the National Assembly, not a law. */
export const CULTURE_DAY: DaySource = {
  act: "Resolution 28/2026/QH16",
  article: "art. 2 (in force 2026-07-01)",
  evidence: "quoted",
  decidedOn: "2026-04-24",
};

/** Tet and National Day 2027; 24 November 2026 is one day only, without a swap. Known by documents that cite it. */
export const DISPATCH_10065: DaySource = {
  act: "10065/VPCP-KGVX (2026-10-02)",
  evidence: "quoted",
  decidedOn: "2026-10-02",
};
