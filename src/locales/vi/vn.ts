import type * as vnErrors from "../../vn/errors.js";
import type { VietnamOption } from "../../vn/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<VietnamOption, string>> = {
  options: "một đối tượng",
  id: "một chuỗi ký tự",
  version: "một chuỗi ký tự",
  cultureDayInLieu: "true hoặc false",
  tetDaysBefore: "một số nguyên từ 0 đến 4 cho từng thứ trong tuần",
  secondNationalDay: '"before" hoặc "after" cho từng thứ trong tuần',
};

/** Sentences of `motcua/vn` in Vietnamese. */
export const vn: Sentences<ErrorFactsOf<typeof vnErrors>> = {
  "vn/year-out-of-coverage": ({ year, first, last }) =>
    `Không có dữ liệu cho năm ${quote(year)}: ngày âm lịch và quy định về nghỉ lễ, tết chỉ được lưu cho các năm từ ${first} đến ${last}. Hãy chọn một năm trong khoảng đó.`,
  "vn/year-not-announced": ({ year, first, last }) =>
    `Lịch nghỉ lễ, tết năm ${quote(year)} chưa được quyết định hoặc chưa có trong phiên bản dữ liệu này: chỉ lưu quyết định của các năm từ ${first} đến ${last}. Hãy dùng projectDays để xem lịch dự kiến theo quy định của pháp luật, hoặc dùng phiên bản motcua mới hơn.`,
  "vn/invalid-option": ({ option, value }) =>
    `Không thể dùng ${quote(value)} làm giá trị ${option} của lịch Việt Nam. Hãy nhập ${EXPECTED[option]}.`,
};
