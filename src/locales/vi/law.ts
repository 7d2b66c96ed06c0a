import type * as lawErrors from "../../law/errors.js";
import type { LawArgument } from "../../law/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { dateText } from "./format.js";
import { quote } from "./quote.js";

const OF_CALL: Readonly<Record<LawArgument, string>> = {
  reference: "một đối tượng { act, article } gồm văn bản và, nếu có, điều khoản",
  rows: "một danh sách các dòng { from, to, value }",
};

/** Sentences of `motcua/law` in Vietnamese. */
export const law: Sentences<ErrorFactsOf<typeof lawErrors>> = {
  "law/nothing-in-force": ({ on, first }) =>
    `Không có quy định nào trong bảng có hiệu lực vào ngày ${dateText(on)}${first === null ? "" : `; quy định đầu tiên có hiệu lực từ ngày ${dateText(first)}`}. Hãy chọn ngày có quy định còn hiệu lực hoặc bổ sung quy định áp dụng vào ngày đó.`,
  "law/invalid-argument": ({ argument, value }) =>
    `${argument} không thể là ${quote(value)}. Hãy truyền vào ${OF_CALL[argument]}.`,
};
