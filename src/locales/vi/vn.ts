import type * as vnErrors from "../../vn/errors.js";
import type { QualityExpectation, VietnamOption } from "../../vn/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { table } from "../table.js";
import { quote } from "./quote.js";

const SERVICE_INDEX = {
  serviceIndexOptions: "một đối tượng",
  group: '"CKMB", "TDGQ", "CLGQ", "TTTT", "MDSH" hoặc "MDHL"',
  satisfaction: '"6-6-6" hoặc "5-5-2-6"',
  digitisedFullMarkAt: "0.8 hoặc 1",
  transparencyBelowProvince: '"leave-out" hoặc "full"',
};

const EXPECTED: Readonly<Record<VietnamOption, string>> = /* @__PURE__ */ table(() => ({
  ...SERVICE_INDEX,
  options: "một đối tượng",
  id: "một chuỗi ký tự",
  version: "một chuỗi ký tự",
  cultureDayInLieu: "true hoặc false",
  tetDaysBefore: "một số nguyên từ 0 đến 4 cho từng thứ trong tuần",
  secondNationalDay: '"before" hoặc "after" cho từng thứ trong tuần',
}));

const EXPECTED_FACT: Readonly<Record<QualityExpectation, string>> = {
  object: "một đối tượng có indicator",
  indicator: "một số nguyên từ 1 đến 9",
  count: "một số nguyên từ 0 trở lên",
  part: "một số không lớn hơn tổng số mà nó là một phần",
  fraction: "{ numerator, denominator } là các số nguyên từ 0 trở lên",
  time: "{ taken, limit } là các số từ 0 trở lên, cùng một đơn vị",
  list: "một danh sách { taken, limit }",
  "yes-or-no": "true hoặc false",
  level: '"ministry", "province", "district" hoặc "commune"',
  outcome: '"early", "on-time" hoặc "late"',
};

/** Sentences of `motcua/vn` in Vietnamese. */
export const vn: Sentences<ErrorFactsOf<typeof vnErrors>> = {
  "vn/year-out-of-coverage": ({ year, first, last }) =>
    `Không có dữ liệu cho năm ${quote(year)}: ngày âm lịch và quy định về nghỉ lễ, tết chỉ được lưu cho các năm từ ${first} đến ${last}. Hãy chọn một năm trong khoảng đó.`,
  "vn/year-not-announced": ({ year, first, last }) =>
    `Lịch nghỉ lễ, tết năm ${quote(year)} chưa được quyết định hoặc chưa có trong phiên bản dữ liệu này: chỉ lưu quyết định của các năm từ ${first} đến ${last}. Hãy dùng projectDays để xem lịch dự kiến theo quy định của pháp luật, hoặc dùng phiên bản motcua mới hơn.`,
  "vn/invalid-option": ({ option, value }) => {
    const whose = option in SERVICE_INDEX ? "Bộ chỉ số 766" : "lịch Việt Nam";
    return `Không thể dùng ${quote(value)} làm giá trị ${option} của ${whose}. Hãy nhập ${EXPECTED[option]}.`;
  },
  "vn/invalid-quality-facts": ({ indicator, property, value, expected }) => {
    const where = indicator === null ? "" : ` của chỉ số ${indicator}`;
    return `Không thể dùng ${quote(value)} làm giá trị ${property}${where}. Hãy nhập ${EXPECTED_FACT[expected]}.`;
  },
};
