import {
  addWorkingDays,
  addWorkingDaysColumn,
  countWorkingDays,
  defineCalendar,
  extendCalendar,
} from "motcua/calendar";
import {
  computeDeadline,
  type DayStepFacts,
  type Deadline,
  type DeadlineRequest,
  deadlineStatus,
  explainDeadline,
  splitLimit,
  sumLimits,
} from "motcua/deadline";
import type { MessageFacts } from "motcua/locales/en";
import {
  addCalendarMonths,
  asIsoDate,
  asIsoDateTime,
  fromEpochDay,
  fromLocalTime,
  type Instant,
  isBefore,
  isoDateFromDate,
  minutesOf,
  offsetMinutes,
} from "motcua/time";
import {
  defineVietnamCalendar,
  lunarDates,
  type QualityRefusalFacts,
  qualityScore,
  vietnamCalendar,
  vietnamDays,
} from "motcua/vn";
import { PLAIN_DEFINITION, SPRING } from "./calendars.js";

/** The error codes of the rooms that tell time: all of their codes but those of the steps of an explanation and of refusals. */
type ProvokedCode = Exclude<
  Extract<keyof MessageFacts, `${"time" | "calendar" | "deadline" | "vn"}/${string}`>,
  keyof DayStepFacts | keyof QualityRefusalFacts
>;

/** A call that a caller may make by mistake, and what it must be told. */
interface Provocation<Facts> {
  readonly call: () => unknown;
  readonly facts: Facts;
  readonly en: string;
  readonly vi: string;
}

const TUE_2026_02_10 = "2026-02-10";
const TEN_WORKING_DAYS: DeadlineRequest = { receivedAt: TUE_2026_02_10, limit: { amount: 10, unit: "working-day" } };
// Working days 11 to 13 and 23 to 27 February, 2 and 3 March
const TUE_2026_03_03 = "2026-03-03";
const WED_2026_03_04 = "2026-03-04";

const deadlineWith = (properties: object): Deadline =>
  computeDeadline({ ...TEN_WORKING_DAYS, ...properties }, vietnamCalendar);

const calendarWith = (properties: object) => defineCalendar({ ...PLAIN_DEFINITION, ...properties });

/** A call for every code: one that is missing does not compile. */
export const PROVOCATIONS: { readonly [Code in ProvokedCode]: Provocation<MessageFacts[Code]> } = {
  "time/invalid-date": {
    call: () => asIsoDate("2026-02-30"),
    facts: { value: "2026-02-30" },
    en: '"2026-02-30" is not a date. Give an existing day as YYYY-MM-DD, for example "2026-02-10".',
    vi: '"2026-02-30" không phải là một ngày. Hãy nhập một ngày có thật theo dạng YYYY-MM-DD (năm-tháng-ngày), ví dụ "2026-02-10".',
  },
  "time/invalid-date-time": {
    call: () => asIsoDateTime("2026-02-10T25:00"),
    facts: { value: "2026-02-10T25:00" },
    en: '"2026-02-10T25:00" is not a date with a time of day. Give YYYY-MM-DDTHH:mm with optional seconds and offset, for example "2026-02-10T15:40" or "2026-02-10T08:40:00Z".',
    vi: '"2026-02-10T25:00" không phải là ngày kèm giờ. Hãy nhập theo dạng YYYY-MM-DDTHH:mm, có thể thêm giây và độ lệch múi giờ, ví dụ "2026-02-10T15:40" hoặc "2026-02-10T08:40:00Z".',
  },
  "time/invalid-epoch-day": {
    call: () => fromEpochDay(1.5),
    facts: { value: 1.5 },
    en: "1.5 is not a day number. Give whole days since 1970-01-01, in the years 0000 to 9999.",
    vi: "1.5 không phải là số thứ tự ngày. Hãy nhập số nguyên chỉ số ngày tính từ 1970-01-01, trong khoảng từ năm 0000 đến năm 9999.",
  },
  "time/invalid-months": {
    call: () => addCalendarMonths(0, 0.5),
    facts: { value: 0.5 },
    en: "0.5 is not a number of months. Give a whole number, negative to go back.",
    vi: "0.5 không phải là số tháng. Hãy nhập một số nguyên; số âm để tính lùi.",
  },
  "time/invalid-local-time": {
    call: () => fromLocalTime(0.5),
    facts: { value: 0.5 },
    en: "0.5 is not a local time. Give whole milliseconds since 1970-01-01T00:00, in the years 0000 to 9999.",
    vi: "0.5 không phải là giờ địa phương. Hãy nhập số nguyên chỉ số mili giây tính từ 1970-01-01T00:00, trong khoảng từ năm 0000 đến năm 9999.",
  },
  "time/invalid-instant": {
    call: () => isoDateFromDate("yesterday" as unknown as Date),
    facts: { value: "yesterday" },
    en: '"yesterday" is not an instant of the years 0000 to 9999. Give a valid Date object.',
    vi: '"yesterday" không phải là một thời điểm từ năm 0000 đến năm 9999. Hãy truyền vào một đối tượng Date hợp lệ.',
  },
  "time/invalid-time-of-day": {
    call: () => minutesOf("25:00"),
    facts: { value: "25:00" },
    en: '"25:00" is not an hour of the day. Give HH:mm, from "00:00" to "24:00".',
    vi: '"25:00" không phải là giờ trong ngày. Hãy nhập theo dạng HH:mm, từ "00:00" đến "24:00".',
  },
  "time/not-an-instant": {
    call: () => isBefore(null as unknown as Instant, { day: 0, time: null }),
    facts: { value: null },
    en: "null is not { day, time }. Pass what instantOf gave.",
    vi: "null không phải là thời điểm dạng { day, time }. Hãy truyền vào kết quả của instantOf.",
  },
  "time/unknown-time-zone": {
    call: () => offsetMinutes("Europe/Paris" as "UTC"),
    facts: { value: "Europe/Paris" },
    en: '"Europe/Paris" is not a time zone with a fixed offset. Give "Asia/Ho_Chi_Minh", "UTC" or an offset such as "+07:00".',
    vi: '"Europe/Paris" không phải là múi giờ có độ lệch cố định. Hãy dùng "Asia/Ho_Chi_Minh", "UTC" hoặc một độ lệch như "+07:00".',
  },

  "calendar/out-of-coverage": {
    // the calendar's last day is Friday 31 December 2100
    call: () => addWorkingDays("2100-12-30", 2, vietnamCalendar),
    facts: {
      date: "2100-12-30",
      amount: 2,
      unit: "working-day",
      calendar: "vn",
      from: "2010-01-01",
      to: "2100-12-31",
    },
    en: '2100-12-30 plus 2 working-days is outside calendar "vn", which knows 2010-01-01 to 2100-12-31. Use a calendar that covers it.',
    vi: 'Ngày 30/12/2100 cộng 2 ngày làm việc nằm ngoài lịch "vn", lịch này chỉ có từ 01/01/2010 đến 31/12/2100. Hãy dùng lịch có năm đó; ngày nghỉ của các năm khác chưa được xác định.',
  },
  "calendar/column-lengths": {
    call: () => addWorkingDaysColumn(Int32Array.of(20_494, 20_495), Int32Array.of(1), vietnamCalendar),
    facts: { lengths: [2, 1, 2] },
    en: "Columns of 2, 1, 2 rows cannot be worked through together. Give Int32Arrays of one length.",
    vi: "Không thể tính theo dòng khi các cột có số dòng khác nhau: 2, 1, 2. Hãy dùng các Int32Array cùng độ dài.",
  },
  "calendar/invalid-amount": {
    call: () => addWorkingDays(TUE_2026_02_10, 1.5, vietnamCalendar),
    facts: { value: 1.5 },
    en: "1.5 is not a number of working days or minutes. Give a whole one.",
    vi: "1.5 không phải là số nguyên. Hãy nhập số ngày hoặc số phút làm việc là số nguyên.",
  },
  "calendar/not-a-calendar": {
    call: () => addWorkingDays(TUE_2026_02_10, 1, "vn" as unknown as typeof vietnamCalendar),
    facts: { value: "vn" },
    en: '"vn" is not a calendar. Pass vietnamCalendar or one made by defineCalendar.',
    vi: '"vn" không phải là lịch làm việc. Hãy truyền lịch ở tham số cuối, ví dụ vietnamCalendar của "motcua/vn".',
  },
  "calendar/invalid-definition": {
    call: () => calendarWith({ title: "" }),
    facts: { property: "title", value: "", expected: "a text" },
    en: 'The calendar\'s title cannot be "". Give a text.',
    vi: 'Thuộc tính title của lịch không thể là "". Hãy dùng a text.',
  },
  "calendar/duplicate-day": {
    call: () =>
      calendarWith({
        days: [
          { date: TUE_2026_02_10, kind: "holiday" },
          { date: TUE_2026_02_10, kind: "closure" },
        ],
      }),
    facts: { date: TUE_2026_02_10 },
    en: "The calendar lists 2026-02-10 twice. Keep one row a date.",
    vi: "Lịch ghi ngày 10/02/2026 hai lần. Mỗi ngày chỉ giữ một dòng.",
  },
  "calendar/day-outside-coverage": {
    call: () => calendarWith({ days: [{ date: "2027-01-01", kind: "holiday" }] }),
    facts: { date: "2027-01-01", from: "2026-01-01", to: "2026-12-31" },
    en: "The calendar lists 2027-01-01, but covers only 2026-01-01 to 2026-12-31. Widen the coverage or drop the row.",
    vi: "Lịch ghi ngày 01/01/2027 nhưng chỉ áp dụng từ 01/01/2026 đến 31/12/2026. Hãy mở rộng phạm vi hoặc bỏ dòng này.",
  },
  "calendar/contradictory-day": {
    call: () => calendarWith({ days: [{ date: TUE_2026_02_10, kind: "swapped-work" }] }),
    facts: { date: TUE_2026_02_10, kind: "swapped-work", weekday: "tuesday" },
    en: "2026-02-10 cannot be swapped-work: tuesday is worked anyway in this calendar. Correct the date or the weekly rest.",
    vi: "Ngày 10/02/2026 không thể là swapped-work: theo lịch này Thứ Ba vốn là ngày làm việc. Hãy sửa ngày hoặc ngày nghỉ hằng tuần.",
  },
  "calendar/unpaired-swap": {
    // Friday 2 and Saturday 10 January
    call: () => calendarWith({ days: [{ date: "2026-01-02", kind: "swapped-off", pairedWith: "2026-01-10" }] }),
    facts: { date: "2026-01-02", pairedWith: "2026-01-10" },
    en: "2026-01-02 is swapped with 2026-01-10, but 2026-01-10 is not the other half of that swap. List both days, one swapped-off and one swapped-work, paired with each other and decided on one day.",
    vi: "Ngày 02/01/2026 được hoán đổi với 10/01/2026, nhưng 10/01/2026 không phải là ngày còn lại của cặp này. Hãy ghi đủ hai ngày: một ngày nghỉ (swapped-off), một ngày làm bù (swapped-work), ngày này ghi ngày kia ở mục pairedWith, cùng một ngày quyết định.",
  },
  "calendar/no-such-day": {
    call: () => extendCalendar(vietnamCalendar, { id: "ward", version: "1", removeDays: [TUE_2026_02_10] }),
    facts: { date: TUE_2026_02_10, calendar: "vn" },
    en: 'Calendar "vn" does not list 2026-02-10, so it cannot be removed. Check the date.',
    vi: 'Lịch "vn" không ghi ngày 10/02/2026 nên không thể bỏ. Hãy kiểm tra lại ngày.',
  },
  "calendar/invalid-range": {
    call: () => countWorkingDays("2026" as unknown as { from: "2026-01-01"; to: "2026-12-31" }, vietnamCalendar),
    facts: { value: "2026" },
    en: '"2026" is not a range of dates. Give { from, to }.',
    vi: '"2026" không phải là khoảng ngày. Hãy nhập cả hai đầu: { from, to }.',
  },
  "calendar/reversed-range": {
    call: () => countWorkingDays({ from: TUE_2026_02_10, to: "2026-02-09" }, vietnamCalendar),
    facts: { from: TUE_2026_02_10, to: "2026-02-09" },
    en: "The range from 2026-02-10 to 2026-02-09 ends before it begins. Swap its ends.",
    vi: "Khoảng từ 10/02/2026 đến 09/02/2026 kết thúc trước khi bắt đầu. Hãy đổi chỗ hai đầu.",
  },

  "deadline/invalid-amount": {
    call: () => deadlineWith({ limit: { amount: -1, unit: "month" } }),
    facts: { value: -1, unit: "month" },
    en: "A limit of -1 months cannot be counted. Give a number from 0 on: whole, or ending in a half for working days.",
    vi: "Không thể tính thời hạn -1 tháng. Hãy nhập số không âm: số nguyên, riêng ngày làm việc có thể lẻ nửa ngày.",
  },
  "deadline/unknown-unit": {
    call: () => deadlineWith({ limit: { amount: 1, unit: "week" } }),
    facts: { value: "week" },
    en: '"week" is not a unit of time limits. Give "working-day", "calendar-day", "working-hour" or "month".',
    vi: '"week" không phải là đơn vị thời hạn. Hãy dùng "working-day" (ngày làm việc), "calendar-day" (ngày), "working-hour" (giờ làm việc) hoặc "month" (tháng).',
  },
  "deadline/invalid-rule": {
    call: () => deadlineWith({ rules: { roll: "previous-working-day" } }),
    facts: { rule: "roll", value: "previous-working-day", choices: ['"next-working-day"', '"none"'] },
    en: 'The counting rule roll cannot be "previous-working-day". Give "next-working-day" or "none".',
    vi: 'Quy tắc tính roll không thể là "previous-working-day". Hãy dùng "next-working-day" hoặc "none".',
  },
  "deadline/unknown-rule": {
    call: () => deadlineWith({ rules: { cutoff: "15:00" } }),
    facts: {
      rule: "cutoff",
      known: [
        ...["firstDay", "receivedOnRestDay", "dueTime", "roll", "onPause"],
        ...["cutOff", "maxExtensions", "dueSoon"],
      ],
    },
    en: 'There is no counting rule "cutoff". Check the spelling: firstDay, receivedOnRestDay, dueTime, roll, onPause, cutOff, maxExtensions, dueSoon.',
    vi: 'Không có quy tắc tính nào tên là "cutoff". Hãy kiểm tra chính tả: firstDay, receivedOnRestDay, dueTime, roll, onPause, cutOff, maxExtensions, dueSoon.',
  },
  "deadline/unknown-property": {
    call: () => deadlineWith({ pauses: [{ from: "2026-02-11", until: "2026-02-12", reason: "x" } as never] }),
    facts: { part: "pause", property: "until", known: ["from", "to", "reason", "effect"] },
    en: 'A pause has no property "until". Check the spelling: from, to, reason, effect.',
    vi: 'Lần tạm dừng không có mục nào tên là "until". Hãy kiểm tra chính tả: from, to, reason, effect.',
  },
  "deadline/time-of-day-needed": {
    call: () => deadlineWith({ limit: { amount: 4, unit: "working-hour" } }),
    facts: { value: TUE_2026_02_10, because: "working-hours" },
    en: '"2026-02-10" has no time of day, but a limit in working hours needs one. Give a date-time such as "2026-02-10T15:40".',
    vi: '"2026-02-10" không có giờ, nhưng thời hạn tính bằng giờ làm việc cần biết giờ. Hãy nhập cả ngày và giờ, ví dụ "2026-02-10T15:40".',
  },
  "deadline/reversed-pause": {
    call: () => deadlineWith({ pauses: [{ from: "2026-02-13", to: "2026-02-12", reason: "" }] }),
    facts: { from: "2026-02-13", to: "2026-02-12" },
    en: "The pause asked for on 2026-02-13 was supplied on 2026-02-12, before it began. Check both dates.",
    vi: "Lần tạm dừng bắt đầu ngày 13/02/2026 lại kết thúc ngày 12/02/2026, trước thời điểm bắt đầu. Hãy kiểm tra lại hai thời điểm.",
  },
  "deadline/overlapping-pauses": {
    call: () =>
      deadlineWith({
        pauses: [
          { from: "2026-02-11", to: "2026-02-13", reason: "" },
          { from: "2026-02-12", to: "2026-02-23", reason: "" },
        ],
      }),
    facts: { from: "2026-02-11", to: "2026-02-13", nextFrom: "2026-02-12" },
    en: "The pause from 2026-02-11 ends on 2026-02-13, but another one begins on 2026-02-12. Pauses may touch, not overlap: merge them.",
    vi: "Lần tạm dừng từ ngày 11/02/2026 kết thúc ngày 13/02/2026, nhưng lần khác bắt đầu ngày 12/02/2026. Các lần tạm dừng có thể nối tiếp, không được chồng lấn: hãy gộp lại.",
  },
  "deadline/too-many-extensions": {
    call: () =>
      deadlineWith({
        rules: { maxExtensions: 0 },
        extensions: [{ decidedAt: "2026-02-11", by: { amount: 1, unit: "working-day" }, reason: "" }],
      }),
    facts: { given: 1, allowed: 0 },
    en: "1 extensions were given, but the rules allow 0. Drop one, or set maxExtensions where the law allows more.",
    vi: "Có 1 lần gia hạn, trong khi chỉ được gia hạn 0 lần. Hãy bỏ bớt, hoặc đặt maxExtensions nếu pháp luật cho phép nhiều hơn.",
  },
  "deadline/extension-too-late": {
    call: () =>
      deadlineWith({
        extensions: [{ decidedAt: WED_2026_03_04, by: { amount: 1, unit: "working-day" }, reason: "" }],
      }),
    facts: { decidedAt: WED_2026_03_04, dueDate: TUE_2026_03_03 },
    en: "The extension was decided on 2026-03-04, after the due date 2026-03-03. A limit that has run out cannot be extended.",
    vi: "Việc gia hạn được quyết định ngày 04/03/2026, sau khi thời hạn đã hết (ngày 03/03/2026). Thời hạn đã hết thì không thể gia hạn.",
  },
  "deadline/extension-in-other-unit": {
    call: () =>
      deadlineWith({ extensions: [{ decidedAt: "2026-02-11", by: { amount: 1, unit: "month" }, reason: "" }] }),
    facts: { given: "month", unit: "working-day" },
    en: "An extension in months cannot be added to a limit in working-days. Give it in working-days, or as a date: { to }.",
    vi: "Không thể cộng gia hạn tính bằng tháng vào thời hạn tính bằng ngày làm việc. Hãy dùng cùng đơn vị, hoặc ghi ngày: { to }.",
  },
  "deadline/extension-shortens": {
    call: () => deadlineWith({ extensions: [{ decidedAt: "2026-02-11", to: "2026-03-02", reason: "" }] }),
    facts: { to: "2026-03-02", dueDate: TUE_2026_03_03 },
    en: "An extension to 2026-03-02 would end before the due date 2026-03-03. Give a later date.",
    vi: "Gia hạn đến ngày 02/03/2026 là sớm hơn ngày hết hạn hiện tại (ngày 03/03/2026). Hãy chọn ngày muộn hơn.",
  },
  "deadline/invalid-request": {
    call: () => deadlineWith({ pauses: "none" }),
    facts: { property: "pauses", value: "none" },
    en: '"none" cannot be the pauses of a deadline. Give { receivedAt, limit: { amount, unit } }, and where there were some, lists of pauses { from, to, reason } and of extensions { decidedAt, reason } with either "by" or "to".',
    vi: '"none" không thể là danh sách lần tạm dừng. Cần ít nhất { receivedAt, limit: { amount, unit } }; nếu có tạm dừng, gia hạn thì ghi danh sách { from, to, reason } và { decidedAt, reason } kèm "by" hoặc "to".',
  },
  "deadline/not-a-deadline": {
    call: () => deadlineStatus(TUE_2026_03_03 as unknown as Deadline, TUE_2026_02_10, vietnamCalendar),
    facts: { value: TUE_2026_03_03 },
    en: '"2026-03-03" is not a deadline. Pass what computeDeadline gave.',
    vi: '"2026-03-03" không phải là thời hạn đã tính. Hãy truyền kết quả của computeDeadline.',
  },
  "deadline/other-calendar": {
    call: () =>
      explainDeadline(computeDeadline({ ...TEN_WORKING_DAYS, receivedAt: "2026-03-02" }, SPRING), calendarWith({})),
    facts: { computedOn: "spring 1", given: "plain 1" },
    en: 'The deadline was computed on calendar "spring 1", not on "plain 1". Pass that calendar, or compute the deadline again; reviewDeadline compares two calendars.',
    vi: 'Thời hạn được tính theo lịch "spring 1", không phải "plain 1". Hãy dùng đúng lịch đó hoặc tính lại; reviewDeadline so sánh hai lịch.',
  },
  "deadline/no-limits": {
    call: () => sumLimits([]),
    facts: { value: [] },
    en: "an array of 0 holds no limits. Give a list of at least one step.",
    vi: "danh sách gồm 0 phần tử không có thời hạn nào. Hãy nhập danh sách có ít nhất một bước.",
  },
  "deadline/mixed-units": {
    call: () =>
      sumLimits([
        { amount: 1, unit: "working-day" },
        { amount: 1, unit: "calendar-day" },
      ]),
    facts: { units: ["working-day", "calendar-day"] },
    en: "Limits in working-days and calendar-days cannot be added up. State them in one unit.",
    vi: "Không thể cộng các thời hạn tính bằng ngày làm việc và ngày. Hãy ghi cùng một đơn vị.",
  },
  "deadline/parts-do-not-add-up": {
    call: () => splitLimit({ amount: 10, unit: "working-day" }, [0.5, 7, 2]),
    facts: { stated: 10, parts: [0.5, 7, 2], sum: 9.5, difference: 0.5, unit: "working-day" },
    en: "The steps 0.5 + 7 + 2 make 9.5 working-days, but the limit is 10: a difference of 0.5. Correct a step or the limit.",
    vi: "Các bước 0,5 + 7 + 2 cộng lại là 9,5 ngày làm việc, nhưng thời hạn là 10: chênh lệch 0,5. Hãy sửa lại bước hoặc thời hạn.",
  },

  "vn/year-out-of-coverage": {
    call: () => lunarDates(2101),
    facts: { year: 2101, first: 2010, last: 2100 },
    en: "Nothing is known of the year 2101: lunar dates and holiday law are stored for the years 2010 to 2100. Give a whole year of that time.",
    vi: "Không có dữ liệu cho năm 2101: ngày âm lịch và quy định về nghỉ lễ, tết chỉ được lưu cho các năm từ 2010 đến 2100. Hãy chọn một năm trong khoảng đó.",
  },
  "vn/year-not-announced": {
    call: () => vietnamDays(2009),
    facts: { year: 2009, first: 2010, last: 2027 },
    en: "The days off of the year 2009 are not decided, or not in this version of the data: decisions are stored for the years 2010 to 2027. Take projectDays for what the statutory rules make of it, or a newer version of motcua.",
    vi: "Lịch nghỉ lễ, tết năm 2009 chưa được quyết định hoặc chưa có trong phiên bản dữ liệu này: chỉ lưu quyết định của các năm từ 2010 đến 2027. Hãy dùng projectDays để xem lịch dự kiến theo quy định của pháp luật, hoặc dùng phiên bản motcua mới hơn.",
  },
  "vn/invalid-option": {
    call: () => defineVietnamCalendar({ id: "", version: "1" }),
    facts: { option: "id", value: "" },
    en: '"" cannot be used as id of the Vietnamese calendar: give a text.',
    vi: 'Không thể dùng "" làm giá trị id của lịch Việt Nam. Hãy nhập một chuỗi ký tự.',
  },
  "vn/invalid-quality-facts": {
    call: () => qualityScore({ indicator: 8, received: 10, onTime: 11, prolonged: 0 }),
    facts: { indicator: 8, property: "onTime", value: 11, expected: "part" },
    en: "11 cannot be used as onTime of indicator 8: give no more than what it is a part of.",
    vi: "Không thể dùng 11 làm giá trị onTime của chỉ số 8. Hãy nhập một số không lớn hơn tổng số mà nó là một phần.",
  },
};
