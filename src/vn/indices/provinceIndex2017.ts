import type { LegalReference } from "../../law/index.js";
import { defineIndex, type IndexDefinition, type IndexStructure } from "../../reform-index/index.js";
import { appraisedField } from "./appraisedField.js";

const SOURCE: LegalReference = {
  act: "Decision 2948/QD-BNV (2017)",
  evidence: "practice",
  note: "Fields, maxima and counts from a course page of the Ministry; the annex was not found. The page counts 38 criteria, its own fields add up to 39.",
};

const definition = (): IndexDefinition => ({
  id: "par-index-province",
  version: "2948/QD-BNV-2017",
  title: "Chỉ số cải cách hành chính các tỉnh, thành phố trực thuộc trung ương (2017)",
  standing: "unconfirmed",
  source: SOURCE,
  max: 100,
  criteria: [
    appraisedField("1", "Công tác chỉ đạo, điều hành cải cách hành chính", 10),
    appraisedField("2", "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật", 10),
    appraisedField("3", "Cải cách thủ tục hành chính", 14.5),
    appraisedField("4", "Cải cách tổ chức bộ máy", 11),
    appraisedField("5", "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức", 16),
    appraisedField("6", "Cải cách tài chính công", 7),
    appraisedField("7", "Hiện đại hóa hành chính", 16),
    appraisedField("8", "Tác động của cải cách hành chính đến người dân và phát triển kinh tế - xã hội", 15.5),
  ],
});

/**
 * The eight fields of the provincial reform index (PAR INDEX) of 2017 with their maxima, 100 points in all. `unconfirmed`:
 * fields and maxima come from a course page, the annex with its 81 sub-criteria was not found. Each field is therefore one
 * leaf, whose points are given; replace it with criteria of your own as `children`, under an id and version of your own.
 *
 * @example
 * ```ts
 * import { scoreIndex } from "motcua/reform-index";
 * import { provinceIndex2017 } from "motcua/vn";
 *
 * const values = { 1: 9, 2: 8.5, 3: 13.25, 4: 9, 5: 13, 6: 6, 7: 13.5, 8: 12.75 };
 * const { total } = scoreIndex(provinceIndex2017, { unit: "Tỉnh A", values });
 * `${total.printed}/${total.max}`; // => "85.00/100"
 * ```
 */
export const provinceIndex2017: IndexStructure = /* @__PURE__ */ defineIndex(/* @__PURE__ */ definition());
