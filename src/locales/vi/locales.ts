import type * as localesErrors from "../errors.js";
import type { LocaleArgument } from "../errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

const OF_CALL: Readonly<Record<LocaleArgument, string>> = {
  message: "lỗi, lý do từ chối, phát hiện, lý do chấm điểm hoặc bước tính ngày, có mã (code) và dữ kiện (facts)",
  deadline: "kết quả của computeDeadline",
  count: "một số nguyên",
  form: "biểu mẫu và các dòng (form, rows), như dailyList, makeFormII06 và reportII07b trả về",
  rate: "một tỷ lệ và số chữ số thập phân từ 0 đến 20",
};

/** The locales themselves. */
export const locales: Sentences<ErrorFactsOf<typeof localesErrors>> = {
  "locales/unknown-code": ({ value }) =>
    `Không có câu diễn đạt cho mã ${quote(value)}. Hãy dùng phần ngôn ngữ cùng phiên bản motcua với lỗi, lý do từ chối, phát hiện hoặc bước tính ngày đó.`,
  "locales/invalid-argument": ({ argument, value }) =>
    `Không thể diễn đạt ${quote(value)} (${argument}) thành câu. Hãy truyền vào ${OF_CALL[argument]}.`,
};
