import type * as calendarErrors from "../../calendar/errors.js";
import type { Weekday } from "../../time/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { dateText, momentText, weekdayText } from "./format.js";
import { quote } from "./quote.js";

/** Calendars. */
export const calendar: Sentences<ErrorFactsOf<typeof calendarErrors>> = {
  "calendar/out-of-coverage": ({ date, amount, unit, calendar: id, from, to }) => {
    const counted = unit === undefined ? "" : ` cộng ${amount} ${unit === "working-day" ? "ngày" : "phút"} làm việc`;
    const when = date.length > 10 ? `Thời điểm ${momentText(date)}` : `Ngày ${dateText(date)}`;
    return `${when}${counted} nằm ngoài lịch ${quote(id)}, lịch này chỉ có từ ${dateText(from)} đến ${dateText(to)}. Hãy dùng lịch có năm đó; ngày nghỉ của các năm khác chưa được xác định.`;
  },
  "calendar/column-lengths": ({ lengths }) =>
    `Không thể tính theo dòng khi các cột có số dòng khác nhau: ${lengths.map((length) => length ?? "không có").join(", ")}. Hãy dùng các Int32Array cùng độ dài.`,
  "calendar/invalid-amount": ({ value }) =>
    `${quote(value)} không phải là số nguyên. Hãy nhập số ngày hoặc số phút làm việc là số nguyên.`,
  "calendar/not-a-calendar": ({ value }) =>
    `${quote(value)} không phải là lịch làm việc. Hãy truyền lịch ở tham số cuối, ví dụ vietnamCalendar của "motcua/vn".`,
  "calendar/invalid-definition": ({ property, value, expected }) =>
    `Thuộc tính ${property} của lịch không thể là ${quote(value)}. Hãy dùng ${expected}.`,
  "calendar/duplicate-day": ({ date }) => `Lịch ghi ngày ${dateText(date)} hai lần. Mỗi ngày chỉ giữ một dòng.`,
  "calendar/day-outside-coverage": ({ date, from, to }) =>
    `Lịch ghi ngày ${dateText(date)} nhưng chỉ áp dụng từ ${dateText(from)} đến ${dateText(to)}. Hãy mở rộng phạm vi hoặc bỏ dòng này.`,
  "calendar/contradictory-day": ({ date, kind, weekday }) =>
    `Ngày ${dateText(date)} không thể là ${kind}: theo lịch này ${weekdayText(weekday as Weekday)} ${kind === "swapped-work" ? "vốn là ngày làm việc" : "là ngày nghỉ hằng tuần"}. Hãy sửa ngày hoặc ngày nghỉ hằng tuần.`,
  "calendar/unpaired-swap": ({ date, pairedWith }) =>
    `Ngày ${dateText(date)} được hoán đổi với ${dateText(pairedWith)}, nhưng ${dateText(pairedWith)} không phải là ngày còn lại của cặp này. Hãy ghi đủ hai ngày: một ngày nghỉ (swapped-off), một ngày làm bù (swapped-work), ngày này ghi ngày kia ở mục pairedWith, cùng một ngày quyết định.`,
  "calendar/no-such-day": ({ date, calendar: id }) =>
    `Lịch ${quote(id)} không ghi ngày ${dateText(date)} nên không thể bỏ. Hãy kiểm tra lại ngày.`,
  "calendar/invalid-range": ({ value }) =>
    `${quote(value)} không phải là khoảng ngày. Hãy nhập cả hai đầu: { from, to }.`,
  "calendar/reversed-range": ({ from, to }) =>
    `Khoảng từ ${dateText(from)} đến ${dateText(to)} kết thúc trước khi bắt đầu. Hãy đổi chỗ hai đầu.`,
};
