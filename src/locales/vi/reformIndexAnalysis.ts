import type * as analysisErrors from "../../reform-index/analysis/errors.js";
import type { ExpectedOption } from "../../reform-index/analysis/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<ExpectedOption, string>> = {
  "an-object": "một đối tượng",
  "a-function": "một hàm",
  "a-text": "một chuỗi ký tự",
  "a-rank-and-tied": "một dòng của bảng xếp hạng: thứ hạng và có đồng hạng hay không",
  "a-ranking": "kết quả của rankScorecards",
  "a-scorecard-with-nodes": "kết quả của scoreIndex hoặc scoreUnits, kèm điểm của từng tiêu chí",
  "a-seed": "một số nguyên từ 0 đến 4294967295",
  "a-whole-number-from-0": "một số nguyên từ 0 trở lên",
  "whole-numbers-from-1": "một danh sách các số nguyên từ 1 trở lên",
  "a-share-below-1": "một số từ 0 đến dưới 1",
  "a-share-above-0": "một số lớn hơn 0 và không quá 1",
  "a-number-above-0": "một số lớn hơn 0",
  criteria: '"top", "leaves" hoặc danh sách mã tiêu chí của bộ chỉ số',
  alternatives: "một danh sách các phương án { id } kèm aggregate, round hoặc basis",
  "printed-or-exact": '"printed" hoặc "exact"',
};

/** Sentences of the analyses of `motcua/reform-index` in Vietnamese. */
export const reformIndexAnalysis: Sentences<ErrorFactsOf<typeof analysisErrors>> = {
  "reform-index/different-units": ({ unit, otherUnit }) =>
    `Không thể so sánh bảng điểm của ${quote(unit)} với bảng điểm của ${quote(otherUnit)}. Hãy so sánh hai bảng điểm của cùng một đơn vị.`,
  "reform-index/cannot-compare-structures": ({ unit, id, version, otherId, otherVersion }) =>
    `Kỳ trước ${quote(unit)} được chấm theo bộ chỉ số ${quote(id)} phiên bản ${quote(version)}, kỳ sau theo ${quote(otherId)} phiên bản ${quote(otherVersion)}. Các tiêu chí không giống nhau nên không so sánh được điểm. Hãy chấm cả hai kỳ theo cùng một phiên bản.`,
  "reform-index/nothing-to-rank": ({ units }) =>
    units === 0
      ? "Không có bảng điểm nào nên không có thứ hạng để kiểm tra. Hãy cung cấp ít nhất một bảng điểm."
      : `Cả ${units} bảng điểm đều chưa có tổng điểm nên không có thứ hạng để kiểm tra. Hãy cung cấp ít nhất một bảng điểm có tổng điểm.`,
  "reform-index/invalid-option": ({ option, value, expected }) =>
    `Giá trị ${quote(value)} không dùng được cho ${option}. Hãy nhập ${EXPECTED[expected]}.`,
};
