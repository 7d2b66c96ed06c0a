import { frozenCopy } from "../../plain/index.js";
import { defineIndex, type IndexStructure } from "../../reform-index/index.js";
import type { FieldCounts } from "./model.js";

/**
 * How many criteria and sub-criteria Ha Noi's index of divisions (cấp phòng) has in each of its seven fields: 29 and 22 in
 * all, as reported by the press. Neither the names nor the maxima of the fields are known.
 *
 * @example
 * ```ts
 * import { HANOI_DIVISION_FIELDS } from "motcua/vn";
 *
 * HANOI_DIVISION_FIELDS.reduce((sum, { criteria }) => sum + criteria, 0); // => 29
 * ```
 */
export const HANOI_DIVISION_FIELDS: readonly FieldCounts[] = /* @__PURE__ */ frozenCopy([
  { field: 1, criteria: 6, subCriteria: 8 },
  { field: 2, criteria: 4, subCriteria: 0 },
  { field: 3, criteria: 6, subCriteria: 4 },
  { field: 4, criteria: 2, subCriteria: 0 },
  { field: 5, criteria: 5, subCriteria: 2 },
  { field: 6, criteria: 4, subCriteria: 0 },
  { field: 7, criteria: 2, subCriteria: 8 },
]);

/**
 * Ha Noi's index of divisions (cấp phòng): 70 points by appraisal and 30 by survey; where no survey is held, the appraised
 * part is brought back to 100 (quy đổi). `unconfirmed`: reported by the press. The fields are not known by name or maximum,
 * so the two parts are one leaf each; give `appraised` children of your own.
 *
 * @example
 * ```ts
 * import { scoreIndex } from "motcua/reform-index";
 * import { hanoiDivisionIndex } from "motcua/vn";
 *
 * const values = { appraised: 63 };
 * const { total } = scoreIndex(hanoiDivisionIndex, { unit: "Phòng Tư pháp", surveyHeld: false, values });
 * `${total.printed}/${total.max}`; // => "90.00/100"
 * ```
 */
export const hanoiDivisionIndex: IndexStructure = /* @__PURE__ */ defineIndex({
  id: "hanoi-divisions",
  version: "as-reported",
  title: "Chỉ số cải cách hành chính cấp phòng của Hà Nội",
  standing: "unconfirmed",
  source: {
    act: "Ha Noi's reform index of divisions, as reported by thuonggiaonline.vn",
    evidence: "practice",
    note: "Seven fields, 29 criteria, 22 sub-criteria; 30 of 100 points by survey. The decision was not found.",
  },
  max: 100,
  whenNoSurvey: "rescale",
  criteria: [
    { id: "appraised", title: "Điểm thẩm định", max: 70, rule: { type: "manual" } },
    { id: "survey", title: "Điểm điều tra xã hội học", max: 30, rule: { type: "survey" } },
  ],
});
