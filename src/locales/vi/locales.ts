import { quote } from "../../errors/quote.js";
import type * as localesErrors from "../errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";

/** The locales themselves. */
export const locales: Sentences<ErrorFactsOf<typeof localesErrors>> = {
  "locales/unknown-code": ({ value }) =>
    `Không có câu cho mã ${quote(value)}. Hãy dùng ngôn ngữ và lỗi, lời từ chối, phát hiện hoặc bước tính ngày của cùng một phiên bản motcua.`,
};
