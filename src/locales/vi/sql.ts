import type * as sqlErrors from "../../sql/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

/** Sentences of `motcua/sql` in Vietnamese. */
export const sql: Sentences<ErrorFactsOf<typeof sqlErrors>> = {
  "sql/invalid-argument": ({ argument, value, expected }) =>
    `Giá trị ${quote(value)} của ${argument} không hợp lệ. Hãy nhập ${expected.join(" hoặc ")}.`,
  "sql/reserved-key": ({ key }) =>
    `Kết quả đã có cột tên là ${quote(key)} nên không thể phân nhóm hồ sơ theo cột này. Mỗi cột phân nhóm chỉ ghi một lần; hãy đổi tên cột trong một view.`,
  "sql/invalid-row": ({ column, value }) =>
    `Một dòng kết quả có giá trị ${quote(value)} ở cột ${quote(column)}. Hãy truyền các dòng của câu truy vấn đúng như trình điều khiển trả về.`,
  "sql/unreadable-rows": ({ count }) =>
    `Có ${count} hồ sơ mang trạng thái hoặc cách thức nộp mà câu truy vấn không nhận ra. Hãy sửa dữ liệu trong bảng, hoặc khai báo bằng statuses và channels cách ghi của bảng; classificationSql tìm ra các dòng này.`,
  "sql/outside-calendar": ({ count }) =>
    `Có ${count} hồ sơ có ngày không nằm trong bảng lịch. Hãy nạp calendarRows của một lịch có các ngày đó.`,
};
