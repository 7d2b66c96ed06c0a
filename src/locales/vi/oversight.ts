import type * as oversightErrors from "../../oversight/errors.js";
import type { Expected, Identified } from "../../oversight/errors.js";
import type { OversightFindingFacts, PetitionStep, TargetComparison } from "../../oversight/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { dateText, numberText } from "./format.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "một đối tượng",
  "a-list": "một danh sách các đối tượng",
  "a-text": "một chuỗi ký tự không rỗng",
  "a-date": 'một ngày, ví dụ "2026-02-10"',
  "a-number": "một số hữu hạn",
  "a-whole-number-from-0": "một số nguyên không âm",
  "a-whole-number-from-1": "một số nguyên từ 1 trở lên",
  "true-or-false": "true (có) hoặc false (không)",
  "an-observation":
    "một số hữu hạn, một phân số { numerator, denominator } có mẫu số lớn hơn 0 (hoặc 0/0), hoặc null nếu không có số liệu",
};

const IDENTIFIED: Readonly<Record<Identified, string>> = {
  target: "chỉ tiêu",
  task: "nhiệm vụ",
  inspection: "cuộc kiểm tra",
  finding: "tồn tại, hạn chế",
  unit: "đơn vị",
  petition: "phản ánh, kiến nghị",
  item: "mục kiểm tra",
};

const COMPARISONS: Readonly<Record<TargetComparison, string>> = {
  "at-least": "ít nhất",
  "more-than": "trên",
  "at-most": "không quá",
  "less-than": "dưới",
  equal: "đúng",
};

const STEPS: Readonly<Record<PetitionStep, string>> = {
  forward: "chuyển đến cơ quan có thẩm quyền",
  "refuse-or-return": "từ chối hoặc trả lại",
  "request-supplement": "yêu cầu bổ sung thông tin",
  handle: "xử lý",
  publish: "công khai kết quả trả lời",
};

const inUnit = (value: number, unit: string | null): string =>
  unit === null ? numberText(value) : `${numberText(value)} ${unit}`;

/** What was done late, or has not been done yet. */
const lateText = (done: string, dueDate: string, on: string | null): string =>
  on === null
    ? `phải ${done} chậm nhất ngày ${dateText(dueDate)} nhưng đến nay chưa thực hiện`
    : `phải ${done} chậm nhất ngày ${dateText(dueDate)} nhưng đến ngày ${dateText(on)} mới thực hiện`;

const workingDays = (count: number): string => `chậm ${count} ngày làm việc`;

const findings: Sentences<OversightFindingFacts> = {
  "oversight/target-not-met": ({ target, indicator, comparison, value, observed, shortBy, unit }) =>
    `Chỉ tiêu ${quote(target)} (${indicator}) không đạt: thực hiện ${inUnit(observed, unit)}, chỉ tiêu ${COMPARISONS[comparison]} ${inUnit(value, unit)}, chênh lệch ${inUnit(shortBy, unit)}.`,
  "oversight/target-no-data": ({ target, indicator }) =>
    `Chỉ tiêu ${quote(target)} (${indicator}) chưa có số liệu nên chưa thể kết luận là đạt hay không đạt.`,
  "oversight/plan-late": ({ plan, unit, issueBy, on, workingDaysLate }) =>
    `Kế hoạch ${quote(plan)} của ${unit} ${lateText("ban hành", issueBy, on)}: ${workingDays(workingDaysLate)}.`,
  "oversight/task-late": ({ plan, task, responsible, dueDate, on, workingDaysLate }) =>
    `Nhiệm vụ ${quote(task)} của kế hoạch ${quote(plan)} (${responsible}) ${lateText("hoàn thành", dueDate, on)}: ${workingDays(workingDaysLate)}.`,
  "oversight/remediation-late": ({ finding, unit, document, responsible, dueDate, on }) =>
    `Tồn tại, hạn chế ${quote(finding)} tại ${unit} (theo ${document}, ${responsible} chịu trách nhiệm) ${lateText("khắc phục", dueDate, on)}.`,
  "oversight/petition-late": ({ petition, step, dueDate, on }) =>
    `Phản ánh, kiến nghị ${quote(petition)} ${lateText(STEPS[step], dueDate, on)}.`,
  "oversight/decision-late": ({ dueDate, on }) =>
    `Quyết định công bố thủ tục hành chính ${lateText("ban hành", dueDate, on)}.`,
  "oversight/publication-late": ({ dueDate, on }) => `Thủ tục hành chính ${lateText("công khai", dueDate, on)}.`,
  "oversight/decision-missing": ({ publishedOn }) =>
    `Thủ tục hành chính được công khai ngày ${dateText(publishedOn)} nhưng không rõ quyết định công bố.`,
  "oversight/duty-late": ({ duty, unit, from, to, times, done, dueDate, on }) => {
    const task = `${unit} phải thực hiện nghĩa vụ ${quote(duty)} ${times} lần trong thời gian từ ngày ${dateText(from)} đến ngày ${dateText(to)}`;
    const madeUp = dueDate === to ? "" : ` (thực hiện bù chậm nhất ngày ${dateText(dueDate)})`;
    return on === null
      ? `${task}${madeUp} nhưng ${done === 0 ? "chưa thực hiện lần nào" : `chỉ thực hiện ${done} lần`}.`
      : `${task} nhưng đến ngày ${dateText(on)} mới thực hiện đủ.`;
  },
  "oversight/item-late": ({ duty, unit, item, dueDate, on }) =>
    `Mục ${quote(item)} của nghĩa vụ ${quote(duty)} tại ${unit} ${lateText("có", dueDate, on)}.`,
};

const errors: Sentences<ErrorFactsOf<typeof oversightErrors>> = {
  "oversight/invalid-argument": ({ argument, value, expected }) =>
    `${quote(value)} không thể là giá trị của ${argument}. Cần ${EXPECTED[expected]}.`,
  "oversight/unknown-choice": ({ argument, value, choices }) =>
    `${quote(value)} không thể là giá trị của ${argument}. Hãy chọn một trong: ${choices.map(quote).join(", ")}.`,
  "oversight/duplicate-id": ({ what, id }) =>
    `Danh sách có hai mục cùng là ${IDENTIFIED[what]} ${quote(id)}. Hãy chỉ nêu một lần, hoặc đặt mã riêng cho từng mục.`,
  "oversight/unknown-id": ({ what, id, known }) =>
    `Không có ${IDENTIFIED[what]} ${quote(id)}. Hãy kiểm tra lại: ${known.map(quote).join(", ")}.`,
  "oversight/reversed-period": ({ from, to }) =>
    `Kỳ từ ngày ${dateText(from)} đến ngày ${dateText(to)} kết thúc trước khi bắt đầu. Hãy đổi lại hai ngày.`,
  "oversight/out-of-order": ({ id, event, at, before, beforeAt }) =>
    `Với ${quote(id)}, ${event} là ngày ${dateText(at)}, trước ${before} ngày ${dateText(beforeAt)}. Hãy sửa lại một trong hai ngày.`,
  "oversight/no-remediation": ({ finding }) =>
    `Tồn tại, hạn chế ${quote(finding)} chưa có yêu cầu khắc phục nên không có thời hạn. Hãy nêu văn bản, đơn vị chịu trách nhiệm và thời hạn khắc phục.`,
  "oversight/no-remediation-limit": ({ finding, severity }) =>
    `Yêu cầu khắc phục tồn tại, hạn chế ${quote(finding)} không nêu ngày phải xong (dueOn) hay thời hạn (limit), và options.limits không có mức ${quote(severity)}. Không tìm thấy văn bản nào quy định thời hạn này: hãy nêu rõ.`,
  "oversight/two-deadlines": ({ finding }) =>
    `Yêu cầu khắc phục tồn tại, hạn chế ${quote(finding)} vừa nêu ngày phải xong (dueOn) vừa nêu thời hạn hoặc gia hạn, có thể mâu thuẫn. Hãy giữ lại một cách.`,
  "oversight/calendar-needed": ({ finding }) =>
    `Cần tính thời hạn khắc phục tồn tại, hạn chế ${quote(finding)}. Hãy truyền lịch làm việc làm tham số cuối.`,
};

/** Sentences of `motcua/oversight` in Vietnamese. */
export const oversight: Sentences<ErrorFactsOf<typeof oversightErrors> & OversightFindingFacts> = {
  ...errors,
  ...findings,
};
