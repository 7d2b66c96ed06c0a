import type * as reformIndexErrors from "../../reform-index/errors.js";
import type {
  Expected,
  ExpectedInDefinition,
  ExpectedObservation,
  ExpectedOfEvent,
  ExpectedOfNormalisation,
  InvalidObservationFacts,
  Misplacement,
} from "../../reform-index/errors.js";
import type {
  AssessmentRefusalFacts,
  EvidenceFindingFacts,
  IndexFindingFacts,
  NotApplicablePolicy,
  ScoreReasonFacts,
} from "../../reform-index/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { table } from "../table.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "một đối tượng",
  "a-list": "một danh sách",
  "a-list-with-entries": "một danh sách có ít nhất một phần tử",
  "a-text": "một chuỗi ký tự không rỗng",
  "a-number": "một số hữu hạn",
  "true-or-false": "true hoặc false",
  "a-checked-index": "kết quả của defineIndex",
  "a-scorecard": "kết quả của scoreIndex",
  "printed-or-exact": '"printed" hoặc "exact"',
  "a-way-with-ties": '"min", "max", "dense" hoặc "ordinal"',
  "points-or-percent": '"points" hoặc "percent"',
  "a-stage": '"self-assessed", "appraised", "survey" hoặc "final" (với vòng thẩm định: { appraised: 1 })',
  "a-file-of-this-index": "hồ sơ chấm điểm do openAssessment lập theo đúng bộ chỉ số này và đúng phiên bản",
};

const EXPECTED_IN_DEFINITION: Readonly<Record<ExpectedInDefinition, string>> = /* @__PURE__ */ table(() => ({
  ...EXPECTED,
  "a-number-above-0": "một số lớn hơn 0",
  "a-share-above-0": "một tỷ lệ lớn hơn 0 và không quá 1",
  "points-up-to-the-maximum": "số điểm từ 0 đến điểm tối đa của tiêu chí",
  "a-value-other-than-low": "một giá trị khác low",
  "a-value-above-from": "một giá trị lớn hơn from (hoặc bằng from nếu khoảng bao gồm cả hai đầu mút)",
  "ends-of-a-band": '"from", "to", "both" hoặc "neither"',
  "a-zero-denominator-policy": '"full", "zero", "not-applicable" hoặc "not-scored"',
  "a-not-applicable-policy": '"full", "zero", "leave-out" hoặc "not-scored"',
  "a-value-not-below-from": "một giá trị không nhỏ hơn from",
  "at-most-the-maximum": "một giá trị không quá điểm tối đa của tiêu chí",
  "a-start": '"maximum" hoặc "zero"',
  "share-or-percent": '"share" hoặc "percent"',
  "a-condition":
    'điều kiện thuộc loại "answered", "compared" hoặc "level", hoặc "all", "any", "not" của các điều kiện đó, với đầy đủ thuộc tính',
  "a-formula":
    'công thức thuộc loại "number", "observed", "add", "multiply", "min", "max", "subtract", "divide" hoặc "when", với đầy đủ thuộc tính',
  "a-comparison": '"at-least", "more-than", "at-most", "less-than" hoặc "equal"',
  "a-yes-no-leaf": 'mã của một tiêu chí chấm theo "yes-no"',
  "an-observed-number": "mã của một biến số, hoặc của một tiêu chí có số liệu là số",
  "an-observation-given":
    "mã của một biến số, hoặc của một tiêu chí cuối cùng có số liệu được nhập, không phải tính ra",
  "a-list-of-texts": "một danh sách có ít nhất một chuỗi ký tự, không chuỗi nào rỗng",
  "a-level-of-the-index": "một trong các cấp đơn vị mà bộ chỉ số có nêu",
  "a-date": 'một ngày, ví dụ "2026-01-31"',
  "a-legal-reference": "{ act, article?, evidence, note? } với evidence thuộc loại đã biết",
  "a-standing": '"official", "unconfirmed" hoặc "illustrative"',
  "a-redistribution": '"none" hoặc "proportional"',
  "a-survey-policy": '"rescale", "leave-out" hoặc "not-scored"',
  "an-id-of-its-own": "một mã chưa dùng cho mục nào khác trong danh sách",
  "weights-in-small-proportion": "các trọng số có tỷ lệ là những số nguyên với tổng không quá 1.000",
}));

const PLACE: Readonly<Record<Misplacement, string>> = {
  "on-a-leaf": "tiêu chí không có tiêu chí thành phần",
  "on-an-inner-node": "tiêu chí có tiêu chí thành phần",
  "outside-a-weighted-mean": "tiêu chí mà cấp trên không tính theo trung bình có trọng số hoặc trung bình nhân",
  "outside-the-maximum": "tiêu chí điểm cộng hoặc điểm trừ nằm ngoài điểm tối đa",
  "outside-a-sum": "tiêu chí mà cấp trên không cộng điểm, vì điểm này nằm ngoài điểm tối đa",
  "without-a-sum": "mục không cộng điểm của các tiêu chí bên dưới",
  "without-a-survey": 'bộ chỉ số không có tiêu chí điều tra xã hội học ("survey")',
  "on-an-answer-of-a-person": "tiêu chí do người chấm trực tiếp trả lời",
};

const POLICY: Readonly<Record<NotApplicablePolicy, string>> = {
  full: "tiêu chí được tính điểm tối đa",
  zero: "tiêu chí được tính 0 điểm",
  "leave-out": "tiêu chí không được tính, điểm tối đa cũng được trừ đi",
  "not-scored": "tiêu chí chưa được chấm điểm",
};

const inNode = (id: string | null): string => (id === null ? "" : ` của ${quote(id)}`);

const RANGE = ({ low, high }: InvalidObservationFacts): string =>
  `giá trị ${low === null ? "" : `từ ${low} `}${high === null ? "trở lên" : `đến ${high}`}`;

const OBSERVATION: { readonly [Kind in ExpectedObservation]: (facts: InvalidObservationFacts) => string } = {
  "yes-or-no": () => "true (có) hoặc false (không)",
  "number-or-fraction": () => "một số hữu hạn hoặc { numerator, denominator } (tử số, mẫu số)",
  "fraction-with-denominator": () => "mẫu số lớn hơn 0, hoặc 0 trên 0",
  range: RANGE,
  number: () => "một số hữu hạn",
  cases: () => "số vụ việc nguyên, từ 0 trở lên",
  "cases-or-yes": () => "số vụ việc nguyên, từ 0 trở lên, hoặc true, false",
  multiple: ({ low }) => `một bội số của ${low}`,
  "nothing-without-a-survey": () => "null vì không tổ chức điều tra xã hội học (surveyHeld là false)",
};

/** What else may be given; nothing where there was no survey. */
const orNothing = (expected: ExpectedObservation): string =>
  expected === "nothing-without-a-survey" ? "" : ', "not-applicable" nếu không áp dụng, hoặc null nếu chưa có số liệu';

const EVENT: Readonly<Record<ExpectedOfEvent, string>> = {
  "an-event-type":
    '"self-assessed", "surveyed", "appraised", "explanation-requested", "explained", "objected", "objection-decided", "round-closed" hoặc "finalised"',
  "a-date-or-date-time": 'một ngày, ví dụ "2026-01-31", hoặc ngày kèm giờ',
  "a-text": "một chuỗi ký tự không rỗng",
  "a-list-of-texts": "một danh sách chuỗi ký tự",
  "a-round": "số thứ tự vòng thẩm định, nguyên, từ 1",
  "true-or-false": "true hoặc false",
  "a-number": "một số hữu hạn",
  "a-value-or-points": "hoặc value, hoặc points, không cả hai",
  "a-value-for-a-variable": "value, vì biến số không có điểm",
};

const NORMALISATION: Readonly<Record<ExpectedOfNormalisation, string>> = {
  "a-normalisation":
    '"goalposts", "min-max", "z-score", "rank", "percentile-rank", "distance-to-target", "distance-to", "difference-from-mean", "above-or-below-mean" hoặc "bands"',
  "a-direction": '"higher-is-better" hoặc "lower-is-better"',
  "a-number": "một số hữu hạn",
  "a-number-other-than-low": "một số hữu hạn khác low",
  "a-number-from-0": "một số từ 0 trở lên",
  "true-or-false": "true hoặc false",
  "a-deviation": '"sample" hoặc "population"',
  "a-way-with-ties": '"min", "max", "dense" hoặc "ordinal"',
  "a-reference": '"mean", "best" hoặc "worst"',
  "what-bands-are-of": '"value" hoặc "percentile-rank"',
  "numbers-or-null": "các số hữu hạn, hoặc null nếu không có số liệu",
};

const WHY_NOT = {
  "all-equal": "tất cả các số liệu bằng nhau",
  "too-few": "có ít hơn hai số liệu",
  "zero-reference": "phép chuẩn hóa phải chia cho 0",
} as const;

/** Sentences of `motcua/reform-index` in Vietnamese. */
export const reformIndex: Sentences<
  ErrorFactsOf<typeof reformIndexErrors> &
    ScoreReasonFacts &
    AssessmentRefusalFacts &
    IndexFindingFacts &
    EvidenceFindingFacts
> = {
  "reform-index/invalid-definition": ({ id, property, value, expected }) =>
    `Giá trị ${quote(value)} không dùng được cho ${property}${inNode(id)}. Hãy nhập ${EXPECTED_IN_DEFINITION[expected]}.`,
  "reform-index/duplicate-id": ({ id }) =>
    `Có hai tiêu chí cùng mã ${quote(id)}. Hãy đặt cho mỗi lĩnh vực, tiêu chí và tiêu chí thành phần một mã riêng.`,
  "reform-index/too-deep": ({ id, levels }) =>
    `Tiêu chí ${quote(id)} nằm sâu hơn ${levels} cấp. Hãy giảm số cấp của bộ chỉ số.`,
  "reform-index/missing-rule": ({ id }) =>
    `Tiêu chí ${quote(id)} không có tiêu chí thành phần và cũng không có cách chấm điểm. Hãy bổ sung một trong hai.`,
  "reform-index/misplaced-property": ({ id, property, place }) =>
    `Tiêu chí ${quote(id)} có khai ${property}, nhưng mục này không có ý nghĩa đối với ${PLACE[place]}. Hãy bỏ mục này hoặc sửa lại tiêu chí.`,
  "reform-index/missing-max": ({ id }) =>
    `Tiêu chí ${quote(id)} chưa có điểm tối đa, trong khi cách chấm điểm, cách xử lý ngoại lệ hoặc điểm tối đa của cấp trên cần đến. Hãy bổ sung max.`,
  "reform-index/missing-weight": ({ id, parent }) =>
    `Tiêu chí ${quote(id)} chưa có trọng số, trong khi các tiêu chí bên dưới ${quote(parent)} được tính theo trọng số. Hãy bổ sung trọng số lớn hơn 0.`,
  "reform-index/maxima-do-not-add-up": ({ id, stated, sum }) =>
    `${quote(id)} ghi điểm tối đa ${stated}, nhưng tổng điểm tối đa của các tiêu chí bên dưới là ${sum}. Hãy sửa lại cho khớp.`,
  "reform-index/maximum-is-not-the-mean": ({ id, stated, mean }) =>
    `${quote(id)} ghi điểm tối đa ${stated}, nhưng trung bình điểm tối đa của các tiêu chí bên dưới là ${mean}. Hãy sửa lại cho khớp.`,
  "reform-index/unknown-aggregate": ({ id, value }) =>
    `Cách tổng hợp ${quote(value)} của ${quote(id)} không phải là "sum", "mean", "weighted-mean" hoặc "geometric-mean".`,
  "reform-index/unknown-rule": ({ id, value, known }) =>
    `Không có cách chấm điểm ${quote(value)} ghi tại ${quote(id)}. Hãy chọn một trong các cách: ${known.map(quote).join(", ")}.`,
  "reform-index/overlapping-bands": ({ id, first, second }) =>
    `Các khoảng ${first} và ${second}${inNode(id)} chồng lên nhau. Hãy để mỗi giá trị chỉ thuộc một khoảng.`,
  "reform-index/invalid-argument": ({ argument, value, expected }) =>
    `Giá trị ${quote(value)} không dùng được cho ${argument}. Hãy nhập ${EXPECTED[expected]}.`,
  "reform-index/unknown-criterion": ({ unit, id, near }) =>
    `Phiếu đánh giá của ${quote(unit)} có giá trị cho ${quote(id)}, nhưng bộ chỉ số không có mã này. Các mã gần giống nhất: ${near.map(quote).join(", ")}.`,
  "reform-index/not-a-leaf": ({ unit, id }) =>
    `Phiếu đánh giá của ${quote(unit)} có giá trị cho ${quote(id)}, nhưng điểm của mục này được tổng hợp từ các tiêu chí bên dưới. Hãy nhập giá trị cho các tiêu chí bên dưới.`,
  "reform-index/invalid-observation": (facts) =>
    `${quote(facts.value)} không dùng được làm giá trị của ${quote(facts.id)} trong phiếu đánh giá của ${quote(facts.unit)}. Hãy nhập ${OBSERVATION[facts.expected](facts)}${orNothing(facts.expected)}.`,
  "reform-index/no-band": ({ unit, id, value }) =>
    `Giá trị ${value} của ${quote(id)} trong phiếu đánh giá của ${quote(unit)} không thuộc khoảng điểm nào. Hãy kiểm tra lại giá trị hoặc bổ sung khoảng điểm.`,
  "reform-index/no-class": ({ score }) =>
    `Điểm ${score} không thuộc mức xếp loại nào. Hãy bổ sung mức xếp loại cho điểm này.`,
  "reform-index/different-structures": ({ unit, id, version, otherUnit, otherId, otherVersion }) =>
    `${quote(unit)} được chấm theo bộ chỉ số ${quote(id)} phiên bản ${quote(version)}, còn ${quote(otherUnit)} theo ${quote(otherId)} phiên bản ${quote(otherVersion)}. Chỉ xếp hạng các kết quả của cùng một bộ chỉ số, cùng một phiên bản.`,
  "reform-index/different-maxima": ({ unit, max, otherUnit, otherMax }) =>
    `Tổng điểm của ${quote(unit)} có điểm tối đa ${max ?? "không xác định"}, còn của ${quote(otherUnit)} có điểm tối đa ${otherMax ?? "không xác định"}. Hãy xếp hạng theo tỷ lệ phần trăm (measure "percent").`,
  "reform-index/duplicate-unit": ({ unit }) =>
    `Có hai bảng điểm của cùng đơn vị ${quote(unit)}. Hãy xếp hạng mỗi đơn vị một bảng điểm.`,
  "reform-index/no-percent": ({ unit }) =>
    `Tổng điểm của ${quote(unit)} không có điểm tối đa nên không tính được tỷ lệ phần trăm. Hãy xếp hạng theo điểm (measure "points") hoặc bổ sung đủ điểm tối đa trong bộ chỉ số.`,
  "reform-index/not-observed": ({ id }) => `Chưa có số liệu cho tiêu chí ${quote(id)} nên chưa chấm điểm.`,
  "reform-index/denominator-is-zero": ({ id, policy }) => `Mẫu số của tiêu chí ${quote(id)} bằng 0: ${POLICY[policy]}.`,
  "reform-index/not-applicable": ({ id, policy }) => `Tiêu chí ${quote(id)} không áp dụng: ${POLICY[policy]}.`,
  "reform-index/children-not-scored": ({ id, missing }) =>
    `${quote(id)} chưa có điểm vì các tiêu chí sau chưa được chấm điểm: ${missing.map(quote).join(", ")}.`,
  "reform-index/unknown-reference": ({ id, reference, near }) =>
    `Điều kiện hoặc công thức của ${quote(id)} dùng ${quote(reference)}, nhưng bộ chỉ số không có tiêu chí hay biến số nào mang mã này. Các mã gần giống nhất: ${near.map(quote).join(", ")}.`,
  "reform-index/rescale-needs-sums": ({ id, aggregate }) =>
    `${quote(id)} đứng trên một tiêu chí điều tra xã hội học và tổng hợp theo ${quote(aggregate)}, nên không quy đổi được điểm (whenNoSurvey "rescale"). Hãy cộng điểm tại đó, hoặc chọn "leave-out" hay "not-scored".`,
  "reform-index/derived-observation": ({ unit, id }) =>
    `Phiếu đánh giá của ${quote(unit)} có giá trị cho ${quote(id)}, nhưng giá trị này được tính theo công thức. Hãy nhập các số liệu mà công thức sử dụng.`,
  "reform-index/level-not-covered": ({ unit, level, levels }) =>
    `${quote(unit)} thuộc cấp ${quote(level)}, nhưng bộ chỉ số chỉ chấm các cấp: ${levels.map(quote).join(", ")}. Hãy dùng bộ chỉ số của cấp này.`,
  "reform-index/level-missing": ({ unit, id }) =>
    `Phiếu đánh giá của ${quote(unit)} chưa ghi cấp đơn vị, trong khi ${quote(id)} phụ thuộc vào cấp. Hãy bổ sung level.`,
  "reform-index/negative-in-geometric-mean": ({ unit, id, child }) =>
    `${quote(child)} có điểm âm trong phiếu đánh giá của ${quote(unit)}, nên không tính được trung bình nhân của ${quote(id)}. Hãy kiểm tra lại giá trị hoặc chọn cách tổng hợp khác.`,
  "reform-index/invalid-event": ({ type, property, value, expected }) =>
    `Giá trị ${quote(value)} không dùng được cho ${property} của sự kiện loại ${quote(type)}. Hãy nhập ${EVENT[expected]}.`,
  "reform-index/unknown-weight": ({ id, near }) =>
    `Có trọng số cho ${quote(id)}, nhưng bộ chỉ số không có mã này. Các mã gần giống nhất: ${near.map(quote).join(", ")}.`,
  "reform-index/invalid-normalisation": ({ property, value, expected }) =>
    `Giá trị ${quote(value)} không dùng được cho ${property} của phép chuẩn hóa. Hãy nhập ${NORMALISATION[expected]}.`,
  "reform-index/cannot-normalise": ({ type, why }) =>
    `Không chuẩn hóa được các số liệu theo ${quote(type)}: ${WHY_NOT[why]}. Hãy chọn cách chuẩn hóa khác.`,
  "reform-index/no-figure-band": ({ value }) =>
    `Giá trị ${value} không thuộc khoảng nào của phép chuẩn hóa. Hãy bổ sung khoảng cho giá trị này.`,
  "reform-index/nothing-to-normalise": ({ id, near }) =>
    `Không phiếu đánh giá nào có giá trị cho ${quote(id)} nên không có gì để chuẩn hóa. Các mã gần giống nhất: ${near.map(quote).join(", ")}.`,
  "reform-index/condition-not-met": ({ id, policy }) =>
    `Tiêu chí ${quote(id)} không áp dụng cho đơn vị này vì điều kiện áp dụng không thỏa mãn: ${POLICY[policy]}.`,
  "reform-index/condition-open": ({ id, waitsFor }) =>
    `Chưa xác định được tiêu chí ${quote(id)} có áp dụng hay không vì chưa có số liệu của: ${waitsFor.map(quote).join(", ")}.`,
  "reform-index/not-for-level": ({ id, level, policy }) =>
    `Tiêu chí ${quote(id)} không áp dụng cho đơn vị cấp ${quote(level)}: ${POLICY[policy]}.`,
  "reform-index/survey-not-held": ({ id }) =>
    `Không tổ chức điều tra xã hội học nên tiêu chí ${quote(id)} không được tính.`,
  "reform-index/already-final": ({ at }) => `Điểm đã được công bố là điểm cuối từ ${at}, không thể thay đổi nữa.`,
  "reform-index/event-before-last": ({ at, last }) =>
    `Sự kiện ngày ${at} xảy ra trước sự kiện cuối cùng (${last}). Hãy nhập các sự kiện theo thứ tự thời gian.`,
  "reform-index/round-out-of-order": ({ round, expected }) =>
    `Chưa thể nhập điểm thẩm định vòng ${round}; vòng được nhập lúc này là vòng ${expected}. Hãy kết thúc một vòng trước khi mở vòng tiếp theo.`,
  "reform-index/reason-missing": ({ criterion }) =>
    `Giá trị của ${quote(criterion)} được thay đổi, hoặc được chấm điểm trực tiếp, mà không nêu lý do. Hãy ghi lý do.`,
  "reform-index/survey-criterion": ({ criterion }) =>
    `${quote(criterion)} được chấm qua điều tra xã hội học, không tự đánh giá và không thẩm định.`,
  "reform-index/not-a-survey-criterion": ({ criterion }) =>
    `${quote(criterion)} không được chấm qua điều tra xã hội học. Hãy nhập giá trị theo điểm tự đánh giá hoặc điểm thẩm định.`,
  "reform-index/nothing-to-object-to": ({ criterion }) =>
    `${quote(criterion)} chưa được thẩm định nên chưa có gì để kiến nghị xem lại.`,
  "reform-index/no-explanation-requested": ({ criterion }) => `Chưa có yêu cầu giải trình đối với ${quote(criterion)}.`,
  "reform-index/no-open-objection": ({ criterion }) =>
    `Không có kiến nghị xem lại nào đang chờ giải quyết đối với ${quote(criterion)}.`,
  "reform-index/self-assessment-closed": ({ criterion }) =>
    `Không thể tự đánh giá ${quote(criterion)} nữa vì việc thẩm định đã bắt đầu.`,
  "reform-index/objections-open": ({ criteria }) =>
    `Chưa thể công bố điểm cuối vì còn kiến nghị xem lại chưa được giải quyết: ${criteria.map(quote).join(", ")}.`,
  "reform-index/maxima-differ": ({ id, stated, computed, difference }) =>
    `${quote(id)} ghi điểm tối đa ${stated}, nhưng các tiêu chí bên dưới cho ${computed}: chênh lệch ${difference}.`,
  "reform-index/evidence-missing": ({ id, evidence, title }) =>
    `Tiêu chí ${quote(id)} còn thiếu tài liệu kiểm chứng ${quote(title)} (${evidence}).`,
};
