import { frozenCopy } from "../../plain/index.js";

/** A survey form: who rates whom. */
export interface SurveyForm {
  /** Number of the form. */
  readonly form: string;
  /** Who fills it in. */
  readonly raters: readonly string[];
  /** Whom they rate. */
  readonly rated: string;
}

const DEPARTMENTS = "Sở, ban, ngành";
const DISTRICTS = "Ủy ban nhân dân cấp huyện";

const forms = (): readonly SurveyForm[] => [
  {
    form: "01",
    raters: ["Đại biểu Hội đồng nhân dân tỉnh", "Lãnh đạo Ủy ban Mặt trận Tổ quốc tỉnh"],
    rated: DISTRICTS,
  },
  {
    form: "02",
    raters: ["Đại biểu Hội đồng nhân dân tỉnh", "Lãnh đạo Ủy ban Mặt trận Tổ quốc tỉnh"],
    rated: DEPARTMENTS,
  },
  { form: "03", raters: ["Lãnh đạo sở, ban, ngành"], rated: DISTRICTS },
  {
    form: "04",
    raters: ["Thường trực Hội đồng nhân dân cấp huyện", "Lãnh đạo Ủy ban nhân dân cấp huyện"],
    rated: DEPARTMENTS,
  },
  { form: "05", raters: ["Trưởng phòng, ban cấp huyện"], rated: "Cơ quan chuyên môn cấp trên" },
  { form: "06", raters: ["Lãnh đạo Ủy ban nhân dân cấp xã"], rated: DISTRICTS },
];

/**
 * The six forms of Yên Bái's survey application (phiếu điều tra xã hội học): who rates whom. From its source code, where the
 * description of form 05 is a copy of that of form 06; its own title is followed here. Districts are historic since July
 * 2025.
 *
 * @example
 * ```ts
 * import { YEN_BAI_SURVEY_FORMS } from "motcua/vn";
 *
 * YEN_BAI_SURVEY_FORMS.filter(({ rated }) => rated === "Sở, ban, ngành").map(({ form }) => form); // => ["02", "04"]
 * ```
 */
export const YEN_BAI_SURVEY_FORMS: readonly SurveyForm[] = /* @__PURE__ */ frozenCopy(/* @__PURE__ */ forms());
