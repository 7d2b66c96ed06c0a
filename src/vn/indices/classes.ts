import { frozenCopy } from "../../plain/index.js";
import type { ClassBand } from "../../reform-index/index.js";

/**
 * Classes of a unit by its points in the service index of Decision 766/QĐ-TTg, for `classify`. Not official: one tool shows
 * the five names and the line at 80; the lines at 90, 70 and 50 are unconfirmed.
 *
 * @example
 * ```ts
 * import { classify } from "motcua/reform-index";
 * import { SERVICE_INDEX_766_CLASSES } from "motcua/vn";
 *
 * classify(63.06, SERVICE_INDEX_766_CLASSES); // => "Trung bình"
 * ```
 */
export const SERVICE_INDEX_766_CLASSES: readonly ClassBand<"Xuất sắc" | "Tốt" | "Khá" | "Trung bình" | "Yếu">[] =
  /* @__PURE__ */ frozenCopy([
    { name: "Xuất sắc", from: 90 },
    { name: "Tốt", from: 80, to: 90 },
    { name: "Khá", from: 70, to: 80 },
    { name: "Trung bình", from: 50, to: 70 },
    { name: "Yếu", to: 50 },
  ] as const);

/**
 * Classes of an agency or unit (xếp loại cơ quan, đơn vị) by its points out of 18 in the nine indicators, for `classify`:
 * Circular 01/2018/TT-VPCP art. 15(3)(b). The article does not say what holds where an indicator is left out, and nothing
 * is rescaled here: the bands stay in points.
 *
 * @example
 * ```ts
 * import { classify } from "motcua/reform-index";
 * import { AGENCY_QUALITY_CLASSES } from "motcua/vn";
 *
 * classify(15, AGENCY_QUALITY_CLASSES); // => "xuất sắc"
 * classify(14.9, AGENCY_QUALITY_CLASSES); // => "tốt"
 * ```
 */
export const AGENCY_QUALITY_CLASSES: readonly ClassBand<"xuất sắc" | "tốt" | "khá" | "trung bình" | "yếu">[] =
  /* @__PURE__ */ frozenCopy([
    { name: "xuất sắc", from: 15 },
    { name: "tốt", from: 12, to: 15 },
    { name: "khá", from: 9, to: 12 },
    { name: "trung bình", from: 6, to: 9 },
    { name: "yếu", from: 0, to: 6 },
  ] as const);

/**
 * How much of the task an official completed (mức độ hoàn thành nhiệm vụ) by points out of 10 in the indicators 1, 2, 3, 4
 * and 7, for `classify`: Circular 01/2018/TT-VPCP art. 15(3)(a).
 *
 * @example
 * ```ts
 * import { classify } from "motcua/reform-index";
 * import { OFFICIAL_QUALITY_CLASSES } from "motcua/vn";
 *
 * classify(5, OFFICIAL_QUALITY_CLASSES); // => "hoàn thành 100% nhiệm vụ"
 * classify(3.4, OFFICIAL_QUALITY_CLASSES); // => "hoàn thành dưới 70% nhiệm vụ"
 * ```
 */
export const OFFICIAL_QUALITY_CLASSES: readonly ClassBand<
  "hoàn thành 100% nhiệm vụ" | "hoàn thành từ 70% đến dưới 100% nhiệm vụ" | "hoàn thành dưới 70% nhiệm vụ"
>[] = /* @__PURE__ */ frozenCopy([
  { name: "hoàn thành 100% nhiệm vụ", from: 5 },
  { name: "hoàn thành từ 70% đến dưới 100% nhiệm vụ", from: 3.5, to: 5 },
  { name: "hoàn thành dưới 70% nhiệm vụ", from: 0, to: 3.5 },
] as const);
