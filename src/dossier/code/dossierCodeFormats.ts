import type { DatedValue } from "../../law/index.js";
import { frozenCopy } from "../../plain/index.js";
import type { DossierCodeFormat } from "./model.js";

/**
 * The forms of dossier codes (mã hồ sơ), dated and cited: that of Circular 01/2018, its successor, whose text was not read, and
 * beside it that of centralised procedures.
 */
export const DOSSIER_CODE_FORMATS: readonly DatedValue<DossierCodeFormat>[] = /* @__PURE__ */ frozenCopy([
  {
    from: "2019-01-06",
    to: "2025-09-14",
    value: { centralised: false, unit: "receiving-agency", digits: { min: 4, max: 4 } },
    source: {
      act: "Circular 01/2018/TT-VPCP",
      article: "art. 19",
      evidence: "text-read",
      note: "Decree 61/2018/ND-CP art. 26 asks for identifier, date and order number; data in use have longer numbers too.",
    },
  },
  {
    from: "2025-09-15",
    value: { centralised: false, unit: "receiving-agency", digits: null },
    source: {
      act: "Circular 03/2025/TT-VPCP",
      article: "art. 13(1)-(2)",
      evidence: "practice",
      note: "The text was not read: short identifiers and numbers of at least 4 digits are seen in data.",
    },
  },
  {
    from: "2026-01-25",
    value: { centralised: true, unit: "resolving-agency", digits: { min: 4, max: null } },
    source: {
      act: "Circular 03/2025/TT-VPCP",
      article: "art. 13(3), added by Circular 04/2025/TT-VPCP art. 23(2)",
      evidence: "quoted",
      note: "Two digits of the identifier of the agency that owns the system stand before the number.",
    },
  },
] as const satisfies readonly DatedValue<DossierCodeFormat>[]);

/** The form in force on a day for codes of a kind; undefined where none is known. */
export const formatOn = (on: string, centralised: boolean): DossierCodeFormat | undefined =>
  DOSSIER_CODE_FORMATS.find(
    ({ from, to = null, value }) => value.centralised === centralised && from <= on && (to === null || on <= to),
  )?.value;
