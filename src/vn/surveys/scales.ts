import { frozenCopy } from "../../plain/index.js";
import type { SurveyDefinition } from "../../survey/index.js";

const fiveLevels = (): SurveyDefinition => ({
  id: "satisfaction-five-levels",
  version: "1",
  title: "Khảo sát mức độ hài lòng (năm mức)",
  source: {
    act: "A survey application for procedures",
    evidence: "practice",
    note: "The levels and their codes were seen there. The factors are unconfirmed: the method of the national index was not found.",
  },
  scale: [
    { code: "RHL", title: "Rất hài lòng", satisfied: true },
    { code: "HL", title: "Hài lòng", satisfied: true },
    { code: "BT", title: "Bình thường", satisfied: false },
    { code: "KHL", title: "Không hài lòng", satisfied: false },
    { code: "RKHL", title: "Rất không hài lòng", satisfied: false },
  ],
  factors: [
    { id: "access", title: "Tiếp cận dịch vụ" },
    { id: "procedures", title: "Thủ tục hành chính" },
    { id: "officials", title: "Công chức" },
    { id: "result", title: "Kết quả" },
    { id: "feedback", title: "Tiếp nhận ý kiến" },
  ],
});

const threeLevels = (): SurveyDefinition => ({
  id: "satisfaction-three-levels",
  version: "1",
  title: "Khảo sát mức độ hài lòng (ba mức)",
  source: { act: "Older local survey forms", evidence: "practice" },
  scale: [
    { code: "HL", title: "Hài lòng", satisfied: true },
    { code: "BT", title: "Bình thường", satisfied: false },
    { code: "KHL", title: "Không hài lòng", satisfied: false },
  ],
});

const yenBai = (): SurveyDefinition => ({
  id: "satisfaction-yen-bai",
  version: "1",
  title: "Khảo sát điều tra xã hội học của Yên Bái",
  source: {
    act: "Yen Bai's survey application",
    evidence: "practice",
    note: "Answers A to D are worth 100, 60, 20 and 0 % unless a question says otherwise; E is optional and has no worth of its own. Which of them count as satisfied is not said there: A and B are our reading.",
  },
  scale: [
    { code: "A", satisfied: true, percent: 100 },
    { code: "B", satisfied: true, percent: 60 },
    { code: "C", satisfied: false, percent: 20 },
    { code: "D", satisfied: false, percent: 0 },
    { code: "E", satisfied: false },
  ],
});

/**
 * Five levels from very satisfied (RHL) to very dissatisfied (RKHL), of which the first two count as satisfied, and the five
 * factors of public service. Codes as seen in software; the factors are unconfirmed. Whether the national index (SIPAS)
 * averages the factors or pools the answers was not found: `satisfactionIndex` asks for it.
 *
 * @example
 * ```ts
 * import { satisfactionSurveyFiveLevels } from "motcua/vn";
 *
 * satisfactionSurveyFiveLevels.scale.filter(({ satisfied }) => satisfied).map(({ code }) => code); // => ["RHL", "HL"]
 * ```
 */
export const satisfactionSurveyFiveLevels: SurveyDefinition = /* @__PURE__ */ frozenCopy(/* @__PURE__ */ fiveLevels());

/**
 * The three levels of older local forms: satisfied (HL), so-so (BT), dissatisfied (KHL); the first counts as satisfied.
 *
 * @example
 * ```ts
 * import { satisfactionSurveyThreeLevels } from "motcua/vn";
 *
 * satisfactionSurveyThreeLevels.scale.map(({ title }) => title); // => ["Hài lòng", "Bình thường", "Không hài lòng"]
 * ```
 */
export const satisfactionSurveyThreeLevels: SurveyDefinition = /* @__PURE__ */ frozenCopy(
  /* @__PURE__ */ threeLevels(),
);

/**
 * The answers of Yên Bái's survey application: A, B, C and D earn 100, 60, 20 and 0 percent of a question's points, E has no
 * worth. For the estimator `weighted-options`; who fills in which form for whom stands in `YEN_BAI_SURVEY_FORMS`.
 *
 * @example
 * ```ts
 * import { satisfactionSurveyYenBai } from "motcua/vn";
 *
 * satisfactionSurveyYenBai.scale.map(({ code, percent }) => `${code} ${percent ?? "–"}`);
 * // => ["A 100", "B 60", "C 20", "D 0", "E –"]
 * ```
 */
export const satisfactionSurveyYenBai: SurveyDefinition = /* @__PURE__ */ frozenCopy(/* @__PURE__ */ yenBai());
