import { frozenCopy } from "../../plain/index.js";
import { defineIndex, type IndexDefinition, type IndexStructure } from "../../reform-index/index.js";
import { appraisedField } from "./appraisedField.js";

const withFifthField = (fifth: number, version: string, note: string): IndexDefinition => ({
  id: "district-offices-2019",
  version,
  title: "Chỉ số cải cách hành chính các phòng, ban cấp huyện (2019)",
  standing: "unconfirmed",
  source: { act: "A district's own index for its offices, 2019", evidence: "practice", note },
  max: 100,
  criteria: [
    appraisedField("1", "Công tác tham mưu ban hành văn bản chỉ đạo, điều hành cải cách hành chính", 20.5),
    appraisedField("2", "Tham mưu xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật", 10),
    appraisedField("3", "Cải cách thủ tục hành chính", 10),
    appraisedField("4", "Cải cách tổ chức bộ máy hành chính nhà nước", 6),
    appraisedField("5", "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức", fifth),
    appraisedField("6", "Cải cách tài chính công", 6),
    appraisedField("7", "Hiện đại hóa hành chính", 14),
    appraisedField("8", "Thực hiện cơ chế một cửa, cơ chế một cửa liên thông", 9),
    appraisedField("9", "Tác động cải cách hành chính đến phát triển kinh tế - xã hội", 14),
  ],
});

/**
 * The nine fields by which one district scored its own offices in 2019, with the maxima as its application prints them.
 * They add up to 99.55, not to the 100 that it states, so `defineIndex` refuses it and `indexFindings` says where.
 *
 * @example
 * ```ts
 * import { indexFindings } from "motcua/reform-index";
 * import { DISTRICT_OFFICES_2019_AS_PRINTED } from "motcua/vn";
 *
 * indexFindings(DISTRICT_OFFICES_2019_AS_PRINTED).map(({ facts }) => [facts.stated, facts.computed]); // => [[100, 99.55]]
 * ```
 */
export const DISTRICT_OFFICES_2019_AS_PRINTED: IndexDefinition = /* @__PURE__ */ frozenCopy(
  /* @__PURE__ */ withFifthField(
    10.05,
    "as-printed",
    "As printed: the fields add up to 99.55, the stated total is 100.",
  ),
);

/**
 * The nine fields by which one district scored its own offices in 2019, out of 100. `unconfirmed`: they come from the
 * district's application, and the fifth maximum, printed as 10.05, is taken as 10.5, which gives the printed total.
 *
 * The application shows each field as points from a survey plus points of the appraisal, not how its maximum is split
 * between them: a field is one leaf here. To split one, give it `children` of your own, one of them with the rule `survey`.
 *
 * @example
 * ```ts
 * import { districtOfficeIndex2019 } from "motcua/vn";
 *
 * districtOfficeIndex2019.max; // => 100
 * districtOfficeIndex2019.criteria[4]?.max; // => 10.5
 * ```
 */
export const districtOfficeIndex2019: IndexStructure = /* @__PURE__ */ defineIndex(
  /* @__PURE__ */ withFifthField(
    10.5,
    "2019",
    "Printed maxima, but for field 5: printed 10.05 gives 99.55 in all, 10.5 gives the printed 100. That is an inference.",
  ),
);
