import {
  type CriterionDefinition,
  defineIndex,
  type IndexDefinition,
  type IndexStructure,
} from "../../reform-index/index.js";
import type { QualityIndicator } from "./model.js";

const ACT = "Circular 01/2018/TT-VPCP";

const TITLES: { readonly [Indicator in QualityIndicator]: string } = {
  1: "Tổng thời gian giải quyết so với quy định",
  2: "Thời gian thực hiện của từng cơ quan tham gia giải quyết",
  3: "Số lần liên hệ với nơi tiếp nhận để hoàn thiện hồ sơ",
  4: "Số cơ quan phải liên hệ để hoàn thiện hồ sơ",
  5: "Thực hiện thủ tục hành chính tại Bộ phận Một cửa",
  6: "Công khai thủ tục hành chính",
  7: "Thái độ phục vụ",
  8: "Xử lý phản ánh, kiến nghị",
  9: "Cung cấp dịch vụ công trực tuyến",
};

const indicator = (number: QualityIndicator): CriterionDefinition => ({
  id: String(number),
  title: TITLES[number],
  max: 2,
  rule: { type: "value" },
  round: { digits: 1, mode: "half-up" },
  whenNotApplicable: "leave-out",
  source: { act: ACT, article: `art. 13(${number})`, evidence: "text-read" },
});

const definition = (
  id: string,
  title: string,
  article: string,
  indicators: readonly QualityIndicator[],
): IndexDefinition => ({
  id,
  version: "01/2018/TT-VPCP",
  title,
  standing: "official",
  source: {
    act: ACT,
    article: `art. 13 and ${article}`,
    evidence: "text-read",
    note: "The text is that of 2018. Titles are shortened, and that ties are rounded half-up is our reading.",
  },
  max: 2 * indicators.length,
  round: { digits: 1, mode: "half-up" },
  criteria: indicators.map(indicator),
});

/**
 * The nine indicators by which the handling of procedures in an agency is judged (đánh giá việc giải quyết thủ tục hành
 * chính), Circular 01/2018/TT-VPCP art. 13 and 15: 2 points each, 18 in all.
 *
 * The observation of an indicator is its score, or the mean of the scores of its dossiers, best given as a fraction (sum of
 * scores, number of dossiers); `qualityScore` scores one dossier. It is rounded to one decimal before it is added. Where
 * there are no data observe `"not-applicable"`: the indicator is left out with its 2 points. `AGENCY_QUALITY_CLASSES` has
 * the classes.
 *
 * @example
 * ```ts
 * import { classify, scoreIndex } from "motcua/reform-index";
 * import { AGENCY_QUALITY_CLASSES, serviceQualityIndex } from "motcua/vn";
 *
 * const values = { 1: { numerator: 25, denominator: 20 }, 2: 2, 3: 2, 4: 1, 5: 1, 6: 2, 7: 1.5, 8: 2, 9: 2 };
 * const { nodes, total } = scoreIndex(serviceQualityIndex, { unit: "Sở Nội vụ", values });
 * nodes["1"]?.printed; // => "1.3"
 * total.printed; // => "14.8"
 * classify(total.printed, AGENCY_QUALITY_CLASSES); // => "tốt"
 * ```
 */
export const serviceQualityIndex: IndexStructure = /* @__PURE__ */ defineIndex(
  /* @__PURE__ */ definition(
    "service-quality-2018",
    "Đánh giá việc giải quyết thủ tục hành chính của cơ quan, đơn vị",
    "15(3)(b)",
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  ),
);

/**
 * The five indicators by which an official (cán bộ, công chức) is judged: 1, 2, 3, 4 and 7 of the nine, 10 points in all,
 * Circular 01/2018/TT-VPCP art. 13 and 15(3)(a). See `serviceQualityIndex`; `OFFICIAL_QUALITY_CLASSES` has the classes.
 *
 * @example
 * ```ts
 * import { officialQualityIndex } from "motcua/vn";
 *
 * officialQualityIndex.max; // => 10
 * ```
 */
export const officialQualityIndex: IndexStructure = /* @__PURE__ */ defineIndex(
  /* @__PURE__ */ definition(
    "official-quality-2018",
    "Đánh giá việc giải quyết thủ tục hành chính của cán bộ, công chức",
    "15(3)(a)",
    [1, 2, 3, 4, 7],
  ),
);
