import type * as surveyErrors from "../../survey/errors.js";
import type { Expected } from "../../survey/errors.js";
import type { SurveyReasonFacts } from "../../survey/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { countText } from "./figures.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "một đối tượng",
  "a-list": "một danh sách",
  "a-list-with-entries": "một danh sách có ít nhất một phần tử",
  answers: "danh sách các câu trả lời",
  "an-answer": "mã mức trả lời, null hoặc một đối tượng có level",
  "a-level-code": "mã mức trả lời dạng chuỗi ký tự, hoặc null nếu không trả lời",
  "a-text": "một chuỗi ký tự không rỗng",
  "a-text-of-its-own": "một chuỗi ký tự không trùng với mục khác",
  "true-or-false": "true hoặc false",
  "a-percentage": "một số từ 0 đến 100",
  "a-whole-number": "một số nguyên từ 0 trở lên",
  "a-whole-number-above-0": "một số nguyên lớn hơn 0",
  "a-number-above-0": "một số lớn hơn 0",
  "a-share": "một số lớn hơn 0 và nhỏ hơn 1: 0.05 nghĩa là 5 %",
  "a-share-up-to-1": "một số lớn hơn 0 và không quá 1: 0.6 nghĩa là 60 %",
  "a-confidence-level": "0.9, 0.95 hoặc 0.99",
  "an-estimator": '"satisfied-share" hoặc "weighted-options"',
  "a-whole": '"pooled" hoặc "mean-of-factors"',
  "what-stands-in-the-strata": "giá trị này trong từng tầng, không nhập kèm strata",
  "a-tally": "kết quả của tallyAnswers",
  "satisfied-out-of-valid": "một số nguyên từ 0 đến số câu trả lời hợp lệ",
};

const ofQuestion = (question: string | null): string => (question === null ? "" : ` cho câu hỏi ${quote(question)}`);
const inStratum = (stratum: string | null): string => (stratum === null ? "" : ` ở tầng ${quote(stratum)}`);
const listed = (names: readonly string[]): string => names.map((name) => quote(name)).join(", ");
const subject = (id: string): string => (id === "total" ? "Chỉ số chung" : `Mục ${quote(id)}`);

/** Sentences of `motcua/survey` in Vietnamese. */
export const survey: Sentences<ErrorFactsOf<typeof surveyErrors> & SurveyReasonFacts> = {
  "survey/invalid-argument": ({ argument, value, expected }) =>
    `Giá trị ${quote(value)} không dùng được cho ${argument}. Hãy nhập ${EXPECTED[expected]}.`,
  "survey/unknown-level": ({ value, question, known }) =>
    `Câu trả lời ${quote(value)}${ofQuestion(question)} không thuộc các mức ${listed(known)}. Hãy sửa lại hoặc khai báo đúng thang trả lời của phiếu; không trả lời thì ghi null.`,
  "survey/unknown-question": ({ value, known }) =>
    `Có câu trả lời cho câu hỏi ${quote(value)}, nhưng phiếu khảo sát chỉ có các câu ${listed(known)}. Hãy ghi đúng mã câu hỏi.`,
  "survey/unknown-factor": ({ value, known }) =>
    `Yếu tố ${quote(value)} không thuộc các yếu tố của phiếu khảo sát: ${listed(known)}. Hãy sửa lại hoặc bổ sung yếu tố vào phiếu.`,
  "survey/other-factor": ({ question, factor, stated }) =>
    `Câu trả lời xếp câu hỏi ${quote(question)} vào yếu tố ${quote(factor)}, còn phiếu khảo sát ${stated === null ? "không xếp vào yếu tố nào" : `xếp vào yếu tố ${quote(stated)}`}. Hãy bỏ yếu tố trong câu trả lời hoặc sửa lại phiếu.`,
  "survey/factor-missing": ({ question }) =>
    `Có câu trả lời${ofQuestion(question)} không thuộc yếu tố nào nên không tính được vào trung bình các yếu tố. Hãy ghi yếu tố, hoặc tính gộp bằng whole: "pooled".`,
  "survey/whole-not-chosen": ({ factors }) =>
    `Các câu trả lời thuộc nhiều yếu tố (${listed(factors)}) nhưng chưa chọn cách tính chỉ số chung. Hãy đặt whole là "pooled" (tính gộp) hoặc "mean-of-factors" (trung bình các yếu tố): hai cách cho kết quả khác nhau.`,
  "survey/level-without-percent": ({ codes }) =>
    `Không mức trả lời nào trong ${listed(codes)} có giá trị phần trăm nên không tính được "weighted-options". Hãy bổ sung percent cho các mức, hoặc dùng "satisfied-share".`,
  "survey/unknown-stratum": ({ value, known }) =>
    `Có câu trả lời thuộc tầng ${quote(value)}, nhưng các tầng đã khai báo là ${listed(known)}. Mỗi câu trả lời phải thuộc một trong các tầng này.`,
  "survey/population-too-small": ({ stratum, population, answers }) =>
    `${countText(answers)} câu trả lời không thể đến từ tổng thể chỉ có ${countText(population)} người${inStratum(stratum)}. Hãy kiểm tra lại quy mô tổng thể, hoặc xem có câu trả lời nào bị tính hai lần không.`,
  "survey/more-answered-than-invited": ({ stratum, invited, answered }) =>
    `Có ${countText(answered)} người trả lời${inStratum(stratum)} nhưng chỉ phát phiếu cho ${countText(invited)} người. Hãy kiểm tra lại số người được hỏi, hoặc xem có câu trả lời nào bị tính hai lần không.`,
  "survey/different-options": ({ property, first, second }) =>
    `Các bảng tổng hợp câu trả lời được lập theo cách khác nhau: ${property} là ${quote(first)} ở bảng này và ${quote(second)} ở bảng kia. Hãy tổng hợp mọi câu trả lời theo cùng một cách.`,
  "survey/unknown-version": ({ version, known }) =>
    `Đây không phải là bảng tổng hợp câu trả lời phiên bản ${known}: phiên bản ghi là ${quote(version)}. Hãy tổng hợp lại, hoặc đọc bằng phiên bản motcua đã lưu bảng này.`,
  "survey/no-answers": ({ id }) =>
    `${subject(id)} không có câu trả lời hợp lệ nào nên không tính được chỉ số hài lòng.`,
  "survey/too-few-answers": ({ id, answers, minimum }) =>
    `${subject(id)} chỉ có câu trả lời của ${countText(answers)} người, ít hơn mức tối thiểu ${countText(minimum)} người để công bố chỉ số.`,
  "survey/stratum-without-answers": ({ id, stratum }) =>
    `${subject(id)} không tính được chỉ số hài lòng vì không ai thuộc tầng ${quote(stratum)} có câu trả lời hợp lệ.`,
};
