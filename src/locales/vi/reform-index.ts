import type * as reformIndexErrors from "../../reform-index/errors.js";
import type { Expected, InvalidObservationFacts, Misplacement } from "../../reform-index/errors.js";
import type { NotApplicablePolicy, ScoreReasonFacts } from "../../reform-index/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "một đối tượng",
  "a-list": "một danh sách",
  "a-list-with-entries": "một danh sách có ít nhất một phần tử",
  "a-text": "một chuỗi ký tự không rỗng",
  "a-number": "một số hữu hạn",
  "a-number-above-0": "một số lớn hơn 0",
  "a-share-above-0": "một tỷ lệ lớn hơn 0 và không quá 1",
  "true-or-false": "true hoặc false",
  "points-up-to-the-maximum": "số điểm từ 0 đến điểm tối đa của tiêu chí",
  "a-value-other-than-low": "một giá trị khác low",
  "a-value-above-from": "một giá trị lớn hơn from (hoặc bằng from nếu khoảng bao gồm cả hai đầu mút)",
  "ends-of-a-band": '"from", "to", "both" hoặc "neither"',
  "a-zero-denominator-policy": '"full", "zero", "not-applicable" hoặc "not-scored"',
  "a-not-applicable-policy": '"full", "zero", "leave-out" hoặc "not-scored"',
  "a-checked-index": "kết quả của defineIndex",
  "a-scorecard": "kết quả của scoreIndex",
  "printed-or-exact": '"printed" hoặc "exact"',
  "a-way-with-ties": '"min", "max", "dense" hoặc "ordinal"',
  "points-or-percent": '"points" hoặc "percent"',
};

const PLACE: Readonly<Record<Misplacement, string>> = {
  "on-a-leaf": "tiêu chí không có tiêu chí thành phần",
  "on-an-inner-node": "tiêu chí có tiêu chí thành phần",
  "outside-a-weighted-mean": "tiêu chí mà cấp trên không tính theo trung bình có trọng số",
};

const POLICY: Readonly<Record<NotApplicablePolicy, string>> = {
  full: "tiêu chí được tính điểm tối đa",
  zero: "tiêu chí được tính 0 điểm",
  "leave-out": "tiêu chí không được tính, điểm tối đa cũng được trừ đi",
  "not-scored": "tiêu chí chưa được chấm điểm",
};

const inNode = (id: string | null): string => (id === null ? "" : ` của ${quote(id)}`);

const observationWanted = ({ expected, low, high }: InvalidObservationFacts): string => {
  if (expected === "yes-or-no") return "true (có) hoặc false (không)";
  if (expected === "range") return `giá trị từ ${low} đến ${high}`;
  return expected === "number-or-fraction"
    ? "một số hữu hạn hoặc { numerator, denominator } (tử số, mẫu số)"
    : "mẫu số lớn hơn 0, hoặc 0 trên 0";
};

/** Sentences of `motcua/reform-index` in Vietnamese. */
export const reformIndex: Sentences<ErrorFactsOf<typeof reformIndexErrors> & ScoreReasonFacts> = {
  "reform-index/invalid-definition": ({ id, property, value, expected }) =>
    `Giá trị ${quote(value)} không dùng được cho ${property}${inNode(id)}. Hãy nhập ${EXPECTED[expected]}.`,
  "reform-index/duplicate-id": ({ id }) =>
    `Có hai tiêu chí cùng mã ${quote(id)}. Hãy đặt cho mỗi lĩnh vực, tiêu chí và tiêu chí thành phần một mã riêng.`,
  "reform-index/too-deep": ({ id, levels }) =>
    `Tiêu chí ${quote(id)} nằm sâu hơn ${levels} cấp. Hãy giảm số cấp của bộ chỉ số.`,
  "reform-index/missing-rule": ({ id }) =>
    `Tiêu chí ${quote(id)} không có tiêu chí thành phần và cũng không có cách chấm điểm. Hãy bổ sung một trong hai.`,
  "reform-index/misplaced-property": ({ id, property, place }) =>
    `Tiêu chí ${quote(id)} có khai ${property}, nhưng mục này không có tác dụng đối với ${PLACE[place]}. Hãy bỏ mục này hoặc sửa lại tiêu chí.`,
  "reform-index/missing-max": ({ id }) =>
    `Tiêu chí ${quote(id)} chưa có điểm tối đa, trong khi cách chấm điểm, cách xử lý ngoại lệ hoặc điểm tối đa của cấp trên cần đến. Hãy bổ sung max.`,
  "reform-index/missing-weight": ({ id, parent }) =>
    `Tiêu chí ${quote(id)} chưa có trọng số, trong khi ${quote(parent)} tính theo trung bình có trọng số. Hãy bổ sung trọng số lớn hơn 0.`,
  "reform-index/maxima-do-not-add-up": ({ id, stated, sum }) =>
    `${quote(id)} ghi điểm tối đa ${stated}, nhưng tổng điểm tối đa của các tiêu chí bên dưới là ${sum}. Hãy sửa lại cho khớp.`,
  "reform-index/maximum-is-not-the-mean": ({ id, stated, mean }) =>
    `${quote(id)} ghi điểm tối đa ${stated}, nhưng trung bình điểm tối đa của các tiêu chí bên dưới là ${mean}. Hãy sửa lại cho khớp.`,
  "reform-index/unknown-aggregate": ({ id, value }) =>
    `Cách tổng hợp ${quote(value)} của ${quote(id)} không phải là "sum", "mean" hoặc "weighted-mean". Trung bình nhân không tính được chính xác nên chưa được hỗ trợ.`,
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
    `${quote(facts.value)} không dùng được làm giá trị của ${quote(facts.id)} trong phiếu đánh giá của ${quote(facts.unit)}. Hãy nhập ${observationWanted(facts)}, "not-applicable" nếu không áp dụng, hoặc null nếu chưa có số liệu.`,
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
};
