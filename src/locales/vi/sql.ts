import type * as sqlErrors from "../../sql/errors.js";
import type { Choice, Expected } from "../../sql/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "an-object": "một đối tượng",
  "a-name": "một tên",
  "a-list-of-names": "một danh sách tên",
  "a-text": "một chuỗi ký tự",
  "a-text-not-empty": "một chuỗi ký tự không rỗng",
  "a-finite-number": "một số hữu hạn",
  "a-number-like-the-others": "một số, vì các giá trị khác đều là số",
  "true-or-false": "true hoặc false",
  null: "null",
  "nothing-beside-a-timestamp": "giá trị trống, vì dấu thời gian đã có sẵn giờ",
  "a-dossier-record": "một DossierRecord",
  rows: "một mảng hoặc một dãy duyệt được gồm các dòng",
  "a-row": "một dòng dưới dạng đối tượng gồm tên cột và giá trị",
  "a-key-function": "một hàm (row) => string",
  "a-table-or-ordinals": "{ table } hoặc tên các cột ghi số thứ tự ngày làm việc",
  "a-column": "tên một cột",
  "pauses-counted": 'pauses: "counted" trong options',
};

const inWords = (expected: Expected | Choice): string =>
  Object.hasOwn(EXPECTED, expected) ? EXPECTED[expected as Expected] : quote(expected);

/** Sentences of `motcua/sql` in Vietnamese. */
export const sql: Sentences<ErrorFactsOf<typeof sqlErrors>> = {
  "sql/invalid-argument": ({ argument, value, expected }) =>
    `Giá trị ${quote(value)} của ${argument} không hợp lệ. Hãy nhập ${expected.map(inWords).join(" hoặc ")}.`,
  "sql/same-value": ({ argument, names: [first, second], value }) =>
    `Theo ${argument}, bảng ghi cả ${quote(first)} và ${quote(second)} là ${quote(value)} nên không phân biệt được. Hãy khai báo cho mỗi tên một giá trị riêng; trong bảng ghi bằng chữ, tên không khai báo được ghi nguyên là tên đó.`,
  "sql/missing-times": ({ missing }) =>
    `compareBy "instant" cần biết giờ nằm ở cột nào, nhưng columns chưa khai báo ${missing.join(", ")}. Hãy khai báo các cột này, ghi null nếu bảng chỉ có ngày, hoặc so sánh theo "date".`,
  "sql/reserved-key": ({ key }) =>
    `Kết quả đã có cột tên là ${quote(key)} nên không thể phân nhóm hồ sơ theo cột này. Mỗi cột phân nhóm chỉ ghi một lần; hãy đổi tên cột trong một view.`,
  "sql/invalid-row": ({ column, value }) =>
    `Một dòng kết quả có giá trị ${quote(value)} ở cột ${quote(column)}. Hãy truyền các dòng của câu truy vấn đúng như trình điều khiển trả về.`,
  "sql/unreadable-rows": ({ count }) =>
    `Có ${count} hồ sơ mang trạng thái hoặc cách thức nộp mà câu truy vấn không nhận ra. Hãy sửa dữ liệu trong bảng, hoặc khai báo bằng statuses và channels cách ghi của bảng; classificationSql tìm ra các dòng này.`,
  "sql/outside-calendar": ({ count }) =>
    `Có ${count} hồ sơ có ngày không nằm trong bảng lịch. Hãy nạp calendarRows của một lịch có các ngày đó.`,
};
