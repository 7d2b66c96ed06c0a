import type { DayDescription } from "../../calendar/index.js";
import type * as deadlineErrors from "../../deadline/errors.js";
import type { RequestPart, RequestProperty, TimeOfDayNeed } from "../../deadline/errors.js";
import type { DayStepFacts, ExplainedDay, LimitUnit } from "../../deadline/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { table } from "../table.js";
import { timeText } from "../timeText.js";
import { citationText } from "./citationText.js";
import { amountText, dateText, dayText, holidayText, momentText, numberText, progressText, UNITS } from "./format.js";
import { quote } from "./quote.js";

const named = ({ holiday, title }: DayDescription): string | undefined =>
  title ?? (holiday === undefined ? undefined : holidayText(holiday));

const holidayOff = (day: DayDescription): string => {
  const name = named(day);
  if (name === undefined) return "nghỉ lễ, tết";
  return name.startsWith("Tết") ? `nghỉ ${name}` : `nghỉ lễ ${name}`;
};

/** The sentence around it has a full stop of its own. */
const withoutStop = (text: string): string => (text.endsWith(".") ? text.slice(0, -1) : text);

/** A detail after a mark, where there is one. */
const after = (mark: string, detail: string | undefined): string =>
  detail === undefined || detail === "" ? "" : `${mark}${withoutStop(detail)}`;

/** The other half of a swap, where the calendar has it. */
const pairOf = ({ pairedWith }: DayDescription): string | undefined =>
  pairedWith === undefined ? undefined : dateText(pairedWith);

const KINDS: Readonly<Record<DayDescription["kind"], (day: DayDescription) => string>> = {
  workday: () => "ngày làm việc",
  "weekly-rest": () => "nghỉ hằng tuần",
  holiday: holidayOff,
  "in-lieu": (day) => `nghỉ bù do ${named(day) ?? "ngày lễ, tết"} trùng ngày nghỉ hằng tuần`,
  "swapped-off": (day) => `nghỉ hoán đổi${after(", làm bù vào ngày ", pairOf(day))}`,
  "swapped-work": (day) => `làm bù${after(" cho ngày nghỉ ", pairOf(day))}`,
  closure: (day) => `cơ quan không làm việc${after(": ", day.title)}`,
  "special-work": (day) => `làm việc theo bố trí riêng${after(": ", day.title)}`,
};

const sourceOf = ({ source, certainty }: DayDescription): string =>
  `${source === undefined ? "" : ` [${citationText(source)}]`}${certainty === "provisional" ? " (dự kiến: chưa có thông báo lịch nghỉ chính thức)" : ""}`;

const kindOf = (day: DayDescription): string => `${KINDS[day.kind](day)}${sourceOf(day)}`;

/** The extensions decided on a day. */
const grantedOf = ({ granted = [] }: ExplainedDay): string =>
  granted
    .map(({ by, to, reason }) => {
      const length = by === undefined ? `đến ngày ${dateText(to)}` : `thêm ${amountText(by.amount, by.unit)}`;
      return ` Được gia hạn ${length}${after(": ", reason)}.`;
    })
    .join("");

const DUE = " Đến hạn trả kết quả.";

/** Of a limit that ends within a day, with the hour. */
const dueOf = ({ dueAt, unit, total }: DayStepFacts["deadline/counted"]): string => {
  if (dueAt === null) return "";
  return unit === "working-hour" || !Number.isInteger(total) ? ` Đến hạn trả kết quả lúc ${timeText(dueAt)}.` : DUE;
};

/** Pauses within a day. */
const stopsOf = ({ stops, unit }: DayStepFacts["deadline/counted"]): string =>
  unit === "working-hour"
    ? stops
        .map(({ from, to, reason }) => {
          const end = to === null ? "" : ` đến ${momentText(to)}`;
          return ` Tạm dừng tính thời hạn từ ${momentText(from)}${end}${after(": ", reason)}.`;
        })
        .join("")
    : "";

const rolledTo = (day: ExplainedDay): string =>
  day.working
    ? "thời hạn lẽ ra kết thúc vào ngày làm việc này, nhưng đang tạm dừng tính thời hạn."
    : `thời hạn kết thúc vào ngày làm việc tiếp theo, do ${kindOf(day)}.`;

const dayStep: Sentences<DayStepFacts> = {
  "deadline/received": (day) => {
    const uncounted =
      day.unit === "working-hour"
        ? "thời hạn bắt đầu tính từ giờ mở cửa tiếp theo"
        : "ngày tiếp nhận không tính vào thời hạn";
    if (day.moved === null)
      return `${dayText(day)}: tiếp nhận hồ sơ${day.due ? `.${DUE}` : `; ${uncounted}.`}${grantedOf(day)}`;
    const why = day.moved === "after-cut-off" ? "sau giờ chốt tiếp nhận" : "vào ngày không làm việc";
    if (day.date !== day.startDate)
      return `${dayText(day)}: hồ sơ nộp ${why}, được tính là tiếp nhận ngày ${dateText(day.startDate)}.${grantedOf(day)}`;
    return `${dayText(day)}: được tính là ngày tiếp nhận${day.due ? `.${DUE}` : `; ${uncounted}.`}${grantedOf(day)}`;
  },
  "deadline/counted": (day) => {
    const kind = day.kind === "workday" ? "" : ` ${kindOf(day)};`;
    const provisional = day.kind === "workday" ? sourceOf(day) : "";
    return `${dayText(day)}:${kind} đã tính ${progressText(day.used, day.total, day.unit)}${provisional}.${stopsOf(day)}${dueOf(day)}${grantedOf(day)}`;
  },
  "deadline/skipped": (day) => `${dayText(day)}: không tính: ${kindOf(day)}.${grantedOf(day)}`,
  "deadline/paused": (day) =>
    `${dayText(day)}: tạm dừng tính thời hạn từ ngày ${dateText(day.since)}${after(": ", day.reason)}.${day.restart ? " Sau đó thời hạn được tính lại từ đầu." : ""}${grantedOf(day)}`,
  "deadline/rolled": (day) =>
    day.due
      ? `${dayText(day)}: thời hạn kết thúc vào ngày làm việc này.${DUE}${grantedOf(day)}`
      : `${dayText(day)}: ${rolledTo(day)}${grantedOf(day)}`,
};

const NEEDS: Readonly<Record<TimeOfDayNeed, string>> = {
  "cut-off": "quy tắc giờ chốt tiếp nhận",
  "same-time": 'quy tắc dueTime "same-time" (trả cùng giờ tiếp nhận)',
  "working-hours": "thời hạn tính bằng giờ làm việc",
};

const REQUEST_PROPERTIES: Readonly<Record<RequestProperty, string>> = {
  request: "yêu cầu tính thời hạn",
  rules: "quy tắc tính thời hạn",
  pauses: "danh sách lần tạm dừng",
  extensions: "danh sách lần gia hạn",
};

const REQUEST_PARTS: Readonly<Record<RequestPart, string>> = {
  request: "Yêu cầu tính thời hạn",
  limit: "Thời hạn",
  pause: "Lần tạm dừng",
  extension: "Lần gia hạn",
};

/** Deadlines: day steps and errors. */
export const deadline: Sentences<ErrorFactsOf<typeof deadlineErrors> & DayStepFacts> = /* @__PURE__ */ table(() => ({
  ...dayStep,
  "deadline/invalid-amount": ({ value, unit }) =>
    `Không thể tính thời hạn ${quote(value)} ${UNITS[unit as LimitUnit]}. Hãy nhập số không âm: số nguyên, riêng ngày làm việc có thể lẻ nửa ngày.`,
  "deadline/unknown-unit": ({ value }) =>
    `${quote(value)} không phải là đơn vị thời hạn. Hãy dùng "working-day" (ngày làm việc), "calendar-day" (ngày), "working-hour" (giờ làm việc) hoặc "month" (tháng).`,
  "deadline/invalid-rule": ({ rule, value, choices }) =>
    `Quy tắc tính ${rule} không thể là ${quote(value)}. Hãy dùng ${choices.join(" hoặc ")}.`,
  "deadline/unknown-rule": ({ rule, known }) =>
    `Không có quy tắc tính nào tên là ${quote(rule)}. Hãy kiểm tra chính tả: ${known.join(", ")}.`,
  "deadline/unknown-property": ({ part, property, known }) =>
    `${REQUEST_PARTS[part]} không có mục nào tên là ${quote(property)}. Hãy kiểm tra chính tả: ${known.join(", ")}.`,
  "deadline/time-of-day-needed": ({ value, because }) =>
    `${quote(value)} không có giờ, nhưng ${NEEDS[because]} cần biết giờ. Hãy nhập cả ngày và giờ, ví dụ "${value}T15:40".`,
  "deadline/reversed-pause": ({ from, to }) =>
    `Lần tạm dừng bắt đầu ${momentText(from)} lại kết thúc ${momentText(to)}, trước thời điểm bắt đầu. Hãy kiểm tra lại hai thời điểm.`,
  "deadline/overlapping-pauses": ({ from, to, nextFrom }) =>
    `Lần tạm dừng từ ${momentText(from)} ${to === null ? "chưa kết thúc" : `kết thúc ${momentText(to)}`}, nhưng lần khác bắt đầu ${momentText(nextFrom)}. Các lần tạm dừng có thể nối tiếp, không được chồng lấn: hãy gộp lại.`,
  "deadline/too-many-extensions": ({ given, allowed }) =>
    `Có ${given} lần gia hạn, trong khi chỉ được gia hạn ${allowed} lần. Hãy bỏ bớt, hoặc đặt maxExtensions nếu pháp luật cho phép nhiều hơn.`,
  "deadline/extension-too-late": ({ decidedAt, dueDate }) =>
    `Việc gia hạn được quyết định ${momentText(decidedAt)}, sau khi thời hạn đã hết (${momentText(dueDate)}). Thời hạn đã hết thì không thể gia hạn.`,
  "deadline/extension-in-other-unit": ({ given, unit }) =>
    `Không thể cộng gia hạn tính bằng ${UNITS[given]} vào thời hạn tính bằng ${UNITS[unit]}. Hãy dùng cùng đơn vị, hoặc ghi ngày: { to }.`,
  "deadline/extension-shortens": ({ to, dueDate }) =>
    `Gia hạn đến ngày ${dateText(to)} là sớm hơn ngày hết hạn hiện tại (${momentText(dueDate)}). Hãy chọn ngày muộn hơn.`,
  "deadline/invalid-request": ({ property, value }) =>
    `${quote(value)} không thể là ${REQUEST_PROPERTIES[property]}. Cần ít nhất { receivedAt, limit: { amount, unit } }; nếu có tạm dừng, gia hạn thì ghi danh sách { from, to, reason } và { decidedAt, reason } kèm "by" hoặc "to".`,
  "deadline/not-a-deadline": ({ value }) =>
    `${quote(value)} không phải là thời hạn đã tính. Hãy truyền kết quả của computeDeadline.`,
  "deadline/other-calendar": ({ computedOn, given }) =>
    `Thời hạn được tính theo lịch ${quote(computedOn)}, không phải ${quote(given)}. Hãy dùng đúng lịch đó hoặc tính lại; reviewDeadline so sánh hai lịch.`,
  "deadline/no-limits": ({ value }) => `${quote(value)} không có thời hạn nào. Hãy nhập danh sách có ít nhất một bước.`,
  "deadline/mixed-units": ({ units }) =>
    `Không thể cộng các thời hạn tính bằng ${units.map((unit) => UNITS[unit]).join(" và ")}. Hãy ghi cùng một đơn vị.`,
  "deadline/parts-do-not-add-up": ({ stated, parts, sum, difference, unit }) =>
    `Các bước ${parts.map(numberText).join(" + ")} cộng lại là ${amountText(sum, unit)}, nhưng thời hạn là ${numberText(stated)}: chênh lệch ${numberText(difference)}. Hãy sửa lại bước hoặc thời hạn.`,
}));
