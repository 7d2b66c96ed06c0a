import type * as timeErrors from "../../time/errors.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { quote } from "./quote.js";

/** Sentences of `motcua/time` in Vietnamese. */
export const time: Sentences<ErrorFactsOf<typeof timeErrors>> = {
  "time/invalid-date": ({ value }) =>
    `${quote(value)} không phải là một ngày. Hãy nhập một ngày có thật theo dạng YYYY-MM-DD (năm-tháng-ngày), ví dụ "2026-02-10".`,
  "time/invalid-date-time": ({ value }) =>
    `${quote(value)} không phải là ngày kèm giờ. Hãy nhập theo dạng YYYY-MM-DDTHH:mm, có thể thêm giây và độ lệch múi giờ, ví dụ "2026-02-10T15:40" hoặc "2026-02-10T08:40:00Z".`,
  "time/invalid-epoch-day": ({ value }) =>
    `${quote(value)} không phải là số thứ tự ngày. Hãy nhập số nguyên chỉ số ngày tính từ 1970-01-01, trong khoảng từ năm 0000 đến năm 9999.`,
  "time/invalid-months": ({ value }) =>
    `${quote(value)} không phải là số tháng. Hãy nhập một số nguyên; số âm để tính lùi.`,
  "time/invalid-local-time": ({ value }) =>
    `${quote(value)} không phải là giờ địa phương. Hãy nhập số nguyên chỉ số mili giây tính từ 1970-01-01T00:00, trong khoảng từ năm 0000 đến năm 9999.`,
  "time/invalid-instant": ({ value }) =>
    `${quote(value)} không phải là một thời điểm từ năm 0000 đến năm 9999. Hãy truyền vào một đối tượng Date hợp lệ.`,
  "time/invalid-time-of-day": ({ value }) =>
    `${quote(value)} không phải là giờ trong ngày. Hãy nhập theo dạng HH:mm, từ "00:00" đến "24:00".`,
  "time/not-an-instant": ({ value }) =>
    `${quote(value)} không phải là thời điểm dạng { day, time }. Hãy truyền vào kết quả của instantOf.`,
  "time/unknown-time-zone": ({ value }) =>
    `${quote(value)} không phải là múi giờ có độ lệch cố định. Hãy dùng "Asia/Ho_Chi_Minh", "UTC" hoặc một độ lệch như "+07:00".`,
};
