import type { DayDescription } from "../../calendar/index.js";
import type * as deadlineErrors from "../../deadline/errors.js";
import type { TimeOfDayNeed } from "../../deadline/errors.js";
import type { DayStepFacts } from "../../deadline/index.js";
import { quote } from "../../errors/quote.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { amountText, dateText, dayText, holidayText, momentText, numberText, UNITS } from "./format.js";

const named = ({ holiday, title }: DayDescription): string =>
  title ?? (holiday === undefined ? "" : holidayText(holiday));

const pairOf = ({ pairedWith }: DayDescription): string => (pairedWith === undefined ? "khác" : dateText(pairedWith));

const KINDS: Readonly<Record<DayDescription["kind"], (day: DayDescription) => string>> = {
  workday: () => "ngày làm việc",
  "weekly-rest": () => "ngày nghỉ hằng tuần",
  holiday: (day) => `nghỉ lễ, tết: ${named(day)}`,
  "in-lieu": (day) => `nghỉ bù do ${named(day)} trùng ngày nghỉ hằng tuần`,
  "swapped-off": (day) => `nghỉ hoán đổi, làm bù vào ngày ${pairOf(day)}`,
  "swapped-work": (day) => `làm bù cho ngày nghỉ ${pairOf(day)}`,
  closure: (day) => `cơ quan không làm việc${day.title === undefined ? "" : `: ${day.title}`}`,
  "special-work": (day) => `làm việc theo bố trí riêng${day.title === undefined ? "" : `: ${day.title}`}`,
};

const sourceOf = ({ source, certainty }: DayDescription): string =>
  `${source === undefined ? "" : ` [${source}]`}${certainty === "provisional" ? " (tạm tính: chưa có thông báo chính thức)" : ""}`;

const kindOf = (day: DayDescription): string => `${KINDS[day.kind](day)}${sourceOf(day)}`;

const DUE = " Đến hạn trả kết quả.";

const dayStep: Sentences<DayStepFacts> = {
  "deadline/received": (day) => {
    const due = day.due ? DUE : "";
    if (day.moved === null) return `${dayText(day)}: tiếp nhận hồ sơ; ngày tiếp nhận không tính vào thời hạn.${due}`;
    const why = day.moved === "after-cut-off" ? "sau giờ chốt tiếp nhận" : "vào ngày không làm việc";
    if (day.date !== day.startDate)
      return `${dayText(day)}: nộp ${why}, tính là tiếp nhận ngày ${dateText(day.startDate)}.`;
    return `${dayText(day)}: được tính là ngày tiếp nhận, không tính vào thời hạn.${due}`;
  },
  "deadline/counted": (day) => {
    const kind = day.kind === "workday" ? "" : ` ${kindOf(day)};`;
    const provisional = day.kind === "workday" ? sourceOf(day) : "";
    return `${dayText(day)}:${kind} đã tính ${numberText(day.used)}/${amountText(day.total, day.unit)}${provisional}.${day.due ? DUE : ""}`;
  },
  "deadline/skipped": (day) => `${dayText(day)}: không tính: ${kindOf(day)}.`,
  "deadline/paused": (day) =>
    `${dayText(day)}: tạm dừng tính thời hạn từ ngày ${dateText(day.since)}: ${day.reason}.${day.restart ? " Sau đó thời hạn được tính lại từ đầu." : ""}`,
  "deadline/rolled": (day) =>
    day.due
      ? `${dayText(day)}: thời hạn đã kết thúc trước đó, ngày hẹn trả chuyển đến ngày này.${DUE}`
      : `${dayText(day)}: thời hạn đã kết thúc nhưng ngày hẹn trả được lùi tiếp: ${kindOf(day)}.`,
};

const NEEDS: Readonly<Record<TimeOfDayNeed, string>> = {
  "cut-off": "quy tắc giờ chốt tiếp nhận",
  "same-time": 'quy tắc dueTime "same-time" (trả cùng giờ tiếp nhận)',
  "working-hours": "thời hạn tính bằng giờ làm việc",
};

/** Deadlines: day steps and errors. */
export const deadline: Sentences<ErrorFactsOf<typeof deadlineErrors> & DayStepFacts> = {
  ...dayStep,
  "deadline/invalid-amount": ({ value, unit }) =>
    `Không thể tính thời hạn ${quote(value)} (${unit}). Hãy nhập số từ 0 trở lên: số nguyên, riêng ngày làm việc có thể lẻ nửa ngày.`,
  "deadline/unknown-unit": ({ value }) =>
    `${quote(value)} không phải là đơn vị thời hạn. Hãy dùng "working-day" (ngày làm việc), "calendar-day" (ngày), "working-hour" (giờ làm việc) hoặc "month" (tháng).`,
  "deadline/invalid-rule": ({ rule, value, choices }) =>
    `Quy tắc tính ${rule} không thể là ${quote(value)}. Hãy dùng ${choices.join(" hoặc ")}.`,
  "deadline/time-of-day-needed": ({ value, because }) =>
    `${quote(value)} không có giờ, nhưng ${NEEDS[because]} cần biết giờ. Hãy nhập cả ngày và giờ, ví dụ "${value}T15:40".`,
  "deadline/reversed-pause": ({ from, to }) =>
    `Lần tạm dừng bắt đầu ${momentText(from)} lại kết thúc ${momentText(to)}, trước khi bắt đầu. Hãy kiểm tra hai mốc thời gian.`,
  "deadline/overlapping-pauses": ({ from, to, nextFrom }) =>
    `Lần tạm dừng từ ${momentText(from)} ${to === null ? "chưa kết thúc" : `kết thúc ${momentText(to)}`}, nhưng lần khác bắt đầu ${momentText(nextFrom)}. Các lần tạm dừng có thể nối tiếp, không được chồng lấn: hãy gộp lại.`,
  "deadline/too-many-extensions": ({ given, allowed }) =>
    `Có ${given} lần gia hạn, nhưng quy tắc chỉ cho phép ${allowed} lần. Hãy bỏ bớt, hoặc đặt maxExtensions nếu pháp luật cho phép nhiều hơn.`,
  "deadline/extension-too-late": ({ decidedAt, dueDate }) =>
    `Việc gia hạn được quyết định ${momentText(decidedAt)}, sau khi đã hết hạn ${momentText(dueDate)}. Thời hạn đã hết thì không thể gia hạn.`,
  "deadline/extension-in-other-unit": ({ given, unit }) =>
    `Không thể cộng gia hạn tính bằng ${UNITS[given]} vào thời hạn tính bằng ${UNITS[unit]}. Hãy dùng cùng đơn vị, hoặc ghi ngày: { to }.`,
  "deadline/extension-shortens": ({ to, dueDate }) =>
    `Gia hạn đến ngày ${dateText(to)} lại sớm hơn hạn hiện tại (${momentText(dueDate)}). Hãy ghi ngày muộn hơn.`,
  "deadline/invalid-request": ({ value }) =>
    `${quote(value)} không phải là yêu cầu tính thời hạn. Cần ít nhất { receivedAt, limit: { amount, unit } }.`,
  "deadline/other-calendar": ({ computedOn, given }) =>
    `Thời hạn được tính theo lịch ${quote(computedOn)}, không phải ${quote(given)}. Hãy dùng đúng lịch đó hoặc tính lại; reviewDeadline so sánh hai lịch.`,
};
