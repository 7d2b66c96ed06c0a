import type { DayDescription } from "motcua/calendar";
import type { SettledTallyOptions } from "motcua/metrics";
import { both, each, type Samples } from "./sample.js";
import { OVERSIGHT_SAMPLES } from "./samples/oversight.js";
import { QUALITY_SAMPLES } from "./samples/quality.js";
import { REFORM_INDEX_SAMPLES } from "./samples/reformIndex.js";
import { REFORM_INDEX_ANALYSIS_SAMPLES } from "./samples/reformIndexAnalysis.js";
import { SURVEY_SAMPLES } from "./samples/survey.js";

/** The same day in both languages. */
const EN_DAY = "10 February 2026";
const VI_DAY = "10/02/2026";

const OPTIONS: SettledTallyOptions = {
  period: { from: "2026-01-01", to: "2026-03-31" },
  asOf: "2026-04-05",
  cohort: "handled",
  compareBy: "date",
  allocation: "by-due-date",
};

const TUE_2026_02_10: DayDescription = {
  date: "2026-02-10",
  weekday: "tuesday",
  working: true,
  kind: "workday",
  certainty: "announced",
};

const TUE_2026_02_17: DayDescription = {
  date: "2026-02-17",
  weekday: "tuesday",
  working: false,
  kind: "holiday",
  holiday: "tet",
  source: "9859/VPCP-KGVX",
  certainty: "announced",
};

const line = { no: 3, field: "Đất đai" };

/** What is seen in two of nine payloads. */
const EXPORT_SAMPLE = each(
  {
    count: 2,
    total: 9,
    examples: [
      { index: 4, code: "H44-1" },
      { index: 7, code: null },
    ],
  },
  ["2 of 9", '"H44-1"', "payload 7"],
  ["2/9", '"H44-1"', "gói tin số 7"],
);

const CATALOGUED = { code: "1.000656", version: "2026" };

/** Every code that can be said in a sentence. */
export const SAMPLES: Samples = {
  "time/invalid-date": [both({ value: "2026-02-30" }, '"2026-02-30"'), both({ value: 20_494 }, "20494")],
  "time/invalid-date-time": [both({ value: "2026-02-10T25:00" }, '"2026-02-10T25:00"')],
  "time/invalid-epoch-day": [both({ value: 1.5 }, "1.5")],
  "time/invalid-months": [both({ value: "two" }, '"two"')],
  "time/invalid-local-time": [both({ value: 0.5 }, "0.5")],
  "time/invalid-instant": [both({ value: "yesterday" }, '"yesterday"')],
  "time/invalid-time-of-day": [both({ value: "25:00" }, '"25:00"')],
  "time/not-an-instant": [both({ value: null }, "null")],
  "time/unknown-time-zone": [both({ value: "Europe/Paris" }, '"Europe/Paris"')],

  "exact/not-a-number": [both({ value: "12" }, '"12"')],
  "exact/invalid-digits": [both({ value: 21 }, "21")],
  "exact/unknown-rounding-mode": [both({ value: "bankers" }, '"bankers"')],

  "law/nothing-in-force": [
    each({ on: "2017-05-01", first: "2018-06-21" }, ["2017-05-01", "2018-06-21"], ["01/05/2017", "21/06/2018"]),
    each({ on: "2017-05-01", first: null }, ["2017-05-01"], ["01/05/2017"]),
  ],
  "law/invalid-argument": [
    both({ argument: "reference", value: null }, "null", "{ act, article }"),
    both({ argument: "rows", value: 7 }, "7", "{ from, to, value }"),
  ],

  "calendar/out-of-coverage": [
    each(
      { date: "2101-01-05", calendar: "vn", from: "2010-01-01", to: "2100-12-31" },
      ["2101-01-05", '"vn"', "2010-01-01", "2100-12-31"],
      ["05/01/2101", '"vn"', "01/01/2010", "31/12/2100"],
    ),
    each(
      {
        date: "2100-12-20",
        amount: 40,
        unit: "working-day",
        calendar: "vn",
        from: "2010-01-01",
        to: "2100-12-31",
      },
      ["2100-12-20", "40 working-day", '"vn"'],
      ["20/12/2100", "40 ngày làm việc", '"vn"'],
    ),
    each(
      {
        date: "2100-12-31T16:00",
        amount: 90,
        unit: "working-minute",
        calendar: "vn",
        from: "2010-01-01",
        to: "2100-12-31",
      },
      ["2100-12-31T16:00", "90 working-minute"],
      ["16:00 ngày 31/12/2100", "90 phút làm việc"],
    ),
  ],
  "calendar/column-lengths": [
    both({ lengths: [3, 2, 3] }, "3, 2, 3"),
    each({ lengths: [3, undefined, 3] }, ["3, no, 3"], ["3, không có, 3"]),
  ],
  "calendar/invalid-amount": [both({ value: 1.5 }, "1.5")],
  "calendar/not-a-calendar": [both({ value: "vn" }, '"vn"')],
  "calendar/invalid-definition": [
    both({ property: "weeklyRest", value: "saterday", expected: "x" }, "weeklyRest", '"saterday"'),
  ],
  "calendar/duplicate-day": [each({ date: "2026-02-10" }, ["2026-02-10"], [VI_DAY])],
  "calendar/day-outside-coverage": [
    each(
      { date: "2031-01-01", from: "2010-01-01", to: "2030-12-31" },
      ["2031-01-01", "2010-01-01", "2030-12-31"],
      ["01/01/2031", "01/01/2010", "31/12/2030"],
    ),
  ],
  "calendar/contradictory-day": [
    each(
      { date: "2026-02-10", kind: "swapped-work", weekday: "tuesday" },
      ["2026-02-10", "swapped-work", "tuesday"],
      [VI_DAY, "swapped-work", "Thứ Ba"],
    ),
    each(
      { date: "2026-02-14", kind: "in-lieu", weekday: "saturday" },
      ["2026-02-14", "in-lieu", "saturday"],
      ["14/02/2026", "in-lieu", "Thứ Bảy"],
    ),
  ],
  "calendar/unpaired-swap": [
    each({ date: "2026-01-02", pairedWith: "2026-01-10" }, ["2026-01-02", "2026-01-10"], ["02/01/2026", "10/01/2026"]),
  ],
  "calendar/no-such-day": [each({ date: "2026-02-10", calendar: "vn" }, ["2026-02-10", '"vn"'], [VI_DAY, '"vn"'])],
  "calendar/invalid-range": [both({ value: "2026" }, '"2026"')],
  "calendar/reversed-range": [
    each({ from: "2026-02-10", to: "2026-02-09" }, ["2026-02-10", "2026-02-09"], [VI_DAY, "09/02/2026"]),
  ],

  "deadline/received": [
    each(
      { ...TUE_2026_02_10, startDate: "2026-02-10", moved: null, unit: "working-day", due: false },
      [`Tuesday ${EN_DAY}`, "not counted"],
      [`Thứ Ba, ${VI_DAY}`, "không tính"],
    ),
    each(
      { ...TUE_2026_02_10, startDate: "2026-02-11", moved: "after-cut-off", unit: "working-day", due: false },
      [EN_DAY, "11 February 2026", "cut-off"],
      [VI_DAY, "11/02/2026", "sau giờ chốt"],
    ),
    each(
      { ...TUE_2026_02_17, startDate: "2026-02-23", moved: "rest-day", unit: "working-day", due: false },
      ["17 February 2026", "23 February 2026"],
      ["17/02/2026", "23/02/2026"],
    ),
    each(
      { ...TUE_2026_02_10, startDate: "2026-02-10", moved: "rest-day", unit: "working-day", due: true },
      [EN_DAY, "due"],
      [VI_DAY, "Đến hạn"],
    ),
  ],
  "deadline/counted": [
    each(
      { ...TUE_2026_02_10, amount: 1, used: 3, total: 10, unit: "working-day", due: false, dueAt: null, stops: [] },
      [EN_DAY, "3 of 10 working days"],
      [VI_DAY, "3/10 ngày làm việc"],
    ),
    each(
      {
        ...TUE_2026_02_10,
        amount: 0.5,
        used: 2.5,
        total: 2.5,
        unit: "working-day",
        due: true,
        dueAt: "2026-02-10T17:00",
        stops: [],
      },
      ["2.5 of 2.5 working days", "due"],
      ["2,5/2,5 ngày làm việc", "Đến hạn"],
    ),
    each(
      { ...TUE_2026_02_17, amount: 1, used: 7, total: 10, unit: "calendar-day", due: false, dueAt: null, stops: [] },
      ["7 of 10 calendar days", "Lunar New Year", "9859/VPCP-KGVX"],
      ["7/10 ngày", "Tết Nguyên đán", "9859/VPCP-KGVX"],
    ),
    each(
      {
        ...TUE_2026_02_10,
        amount: 8,
        used: 28 / 3,
        total: 12,
        unit: "working-hour",
        due: false,
        dueAt: null,
        stops: [],
      },
      ["9 h 20 min of 12 working hours"],
      ["9 giờ 20 phút", "12 giờ làm việc"],
    ),
  ],
  "deadline/skipped": [
    each(
      TUE_2026_02_17,
      ["Tuesday 17 February 2026", "Lunar New Year", "9859/VPCP-KGVX"],
      ["Thứ Ba, 17/02/2026", "Tết Nguyên đán", "9859/VPCP-KGVX"],
    ),
    each({ ...TUE_2026_02_17, certainty: "provisional" }, ["provisional"], ["chưa có"]),
  ],
  "deadline/paused": [
    each(
      { ...TUE_2026_02_10, reason: "Thiếu bản vẽ", since: "2026-02-09", restart: false },
      [EN_DAY, "9 February 2026", "Thiếu bản vẽ"],
      [VI_DAY, "09/02/2026", "Thiếu bản vẽ"],
    ),
    each(
      { ...TUE_2026_02_10, reason: "Thiếu bản vẽ", since: "2026-02-09", restart: true },
      ["afresh"],
      ["tính lại từ đầu"],
    ),
    each({ ...TUE_2026_02_10, reason: "", since: "2026-02-09", restart: false }, ["9 February 2026."], ["09/02/2026."]),
  ],
  "deadline/rolled": [
    each({ ...TUE_2026_02_17, due: false }, ["17 February 2026", "Lunar New Year"], ["17/02/2026", "Tết Nguyên đán"]),
    each({ ...TUE_2026_02_10, due: true }, [EN_DAY, "due"], [VI_DAY, "Đến hạn"]),
  ],

  "deadline/invalid-amount": [
    each({ value: -1, unit: "working-day" }, ["-1", "working-day"], ["-1", "ngày làm việc"]),
    each({ value: 1.5, unit: "month" }, ["1.5", "month"], ["1.5", "tháng"]),
  ],
  "deadline/unknown-unit": [both({ value: "week" }, '"week"')],
  "deadline/invalid-rule": [
    both({ rule: "onPause", value: "stop", choices: ['"continue"', '"restart"'] }, "onPause", '"stop"', '"restart"'),
  ],
  "deadline/unknown-property": [
    each(
      { part: "pause", property: "until", known: ["from", "to", "reason", "effect"] },
      ['A pause has no property "until"', "from, to, reason, effect"],
      ['Lần tạm dừng không có mục nào tên là "until"', "from, to, reason, effect"],
    ),
  ],
  "deadline/time-of-day-needed": [
    each({ value: "2026-02-10", because: "cut-off" }, ["2026-02-10", "cut-off"], ["2026-02-10", "giờ chốt"]),
    each({ value: "2026-02-10", because: "same-time" }, ["same-time"], ["same-time"]),
    each({ value: "2026-02-10", because: "working-hours" }, ["working hours"], ["giờ làm việc"]),
  ],
  "deadline/reversed-pause": [
    each({ from: "2026-02-10", to: "2026-02-09" }, ["2026-02-10", "2026-02-09"], [VI_DAY, "09/02/2026"]),
  ],
  "deadline/overlapping-pauses": [
    each(
      { from: "2026-02-10", to: "2026-02-12", nextFrom: "2026-02-11" },
      ["2026-02-10", "2026-02-12", "2026-02-11"],
      [VI_DAY, "12/02/2026", "11/02/2026"],
    ),
    each(
      { from: "2026-02-10T08:00", to: null, nextFrom: "2026-02-11T08:00" },
      ["2026-02-10T08:00", "open"],
      [`08:00 ngày ${VI_DAY}`, "chưa kết thúc"],
    ),
  ],
  "deadline/unknown-rule": [both({ rule: "cutoff", known: ["cutOff", "roll"] }, '"cutoff"', "cutOff, roll")],
  "deadline/no-limits": [both({ value: 5 }, "5")],
  "deadline/mixed-units": [
    each({ units: ["working-day", "month"] }, ["working-day", "month"], ["ngày làm việc", "tháng"]),
  ],
  "deadline/parts-do-not-add-up": [
    each(
      { stated: 10, parts: [1, 2.5], sum: 3.5, difference: 6.5, unit: "working-day" },
      ["1 + 2.5", "3.5", "10", "6.5"],
      ["1 + 2,5", "3,5", "10", "6,5"],
    ),
  ],
  "deadline/too-many-extensions": [both({ given: 3, allowed: 1 }, "3", "1")],
  "deadline/extension-too-late": [
    each({ decidedAt: "2026-02-10", dueDate: "2026-02-09" }, ["2026-02-10", "2026-02-09"], [VI_DAY, "09/02/2026"]),
  ],
  "deadline/extension-in-other-unit": [
    each({ given: "month", unit: "working-day" }, ["month", "working-day"], ["tháng", "ngày làm việc"]),
  ],
  "deadline/extension-shortens": [
    each({ to: "2026-02-09", dueDate: "2026-02-10" }, ["2026-02-09", "2026-02-10"], ["09/02/2026", VI_DAY]),
  ],
  "deadline/invalid-request": [
    each({ property: "request", value: "soon" }, ["request", '"soon"'], ["yêu cầu", '"soon"']),
    each({ property: "rules", value: 5 }, ["rules", "5"], ["quy tắc", "5"]),
    each({ property: "pauses", value: 5 }, ["pauses", "5"], ["tạm dừng", "5"]),
    each({ property: "extensions", value: 5 }, ["extensions", "5"], ["gia hạn", "5"]),
  ],
  "deadline/not-a-deadline": [both({ value: "soon" }, '"soon"')],
  "deadline/other-calendar": [both({ computedOn: "vn 1", given: "vn 2" }, '"vn 1"', '"vn 2"')],

  "procedure/invalid-definition": [
    each(
      { property: "steps[0].unit", value: "", expected: "a-text-not-empty", choices: [] },
      ["steps[0].unit", '""', "not empty"],
      ["steps[0].unit", '""', "không rỗng"],
    ),
    both(
      { property: "oneStop", value: 5, expected: "one-of", choices: ["single", 4] },
      "oneStop",
      "5",
      '"single"',
      "4",
    ),
  ],
  "procedure/unknown-property": [both({ property: "chanel", known: ["case", "channel"] }, '"chanel"', "case, channel")],
  "procedure/invalid-code": [both({ value: "1.00656" }, '"1.00656"')],
  "procedure/invalid-argument": [
    both({ argument: "channel", value: "fax" }, "channel", '"fax"', '"counter"', '"online"', '"post"'),
    each({ argument: "on", value: null }, ["on", "null", "day"], ["on", "null", "ngày"]),
  ],
  "procedure/unknown-case": [
    both(
      { code: "1.000656", version: "2026", case: "Cáp lại", known: ["Cấp mới", "Cấp lại"] },
      '"1.000656"',
      '"2026"',
      '"Cáp lại"',
      '"Cấp mới", "Cấp lại"',
    ),
  ],
  "procedure/no-limit": [
    each(
      {
        code: "1.000656",
        version: "2026",
        case: "Cấp lại",
        channel: "post",
        rows: [
          { case: "Cấp mới", channel: null },
          { case: null, channel: "online" },
        ],
      },
      ['"1.000656"', '"2026"', '"Cấp lại"', '"post"', '"Cấp mới"', '"online"'],
      ['"1.000656"', '"2026"', '"Cấp lại"', "bưu chính", '"Cấp mới"', "trực tuyến"],
    ),
    each(
      { code: "1.000656", version: "2026", case: null, channel: null, rows: [] },
      ["any dossier", "none at all"],
      ["mọi hồ sơ", "chưa ghi thời hạn nào"],
    ),
  ],
  "procedure/ambiguous-limit": [
    both(
      { code: "1.000656", version: "2026", case: "Cấp lại", channel: null, count: 2 },
      '"1.000656"',
      '"Cấp lại"',
      "2",
    ),
  ],
  "procedure/no-version-in-force": [
    each(
      { code: "1.000656", on: "2017-05-01", first: "2018-06-21" },
      ['"1.000656"', "2017-05-01", "2018-06-21"],
      ['"1.000656"', "01/05/2017", "21/06/2018"],
    ),
    each({ code: null, on: "2017-05-01", first: null }, ["2017-05-01", "empty"], ["01/05/2017", "rỗng"]),
  ],
  "procedure/ambiguous-version": [
    each(
      { code: "1.000656", on: "2026-02-10", versions: ["A", "B"] },
      ['"1.000656"', "2026-02-10", '"A", "B"'],
      ['"1.000656"', VI_DAY, '"A", "B"'],
    ),
  ],
  "procedure/several-procedures": [both({ codes: ["1.000656", "1.000894"] }, '"1.000656", "1.000894"')],
  "procedure/malformed-code": [both({ code: "1.6", version: "2026" }, '"1.6"', '"2026"')],
  "procedure/missing-part": [
    each({ ...CATALOGUED, part: "subjects" }, ['"1.000656"', "who may ask"], ['"1.000656"', "đối tượng thực hiện"]),
  ],
  "procedure/reversed-validity": [
    each({ ...CATALOGUED, from: "2026-02-10", to: "2026-02-09" }, [EN_DAY, "9 February 2026"], [VI_DAY, "09/02/2026"]),
  ],
  "procedure/level-ended": [
    each(
      { ...CATALOGUED, level: "district", lastDay: "2025-06-30", to: null },
      ['"district"', "30 June 2025"],
      ["cấp huyện", "30/06/2025"],
    ),
    each(
      { ...CATALOGUED, level: "district", lastDay: "2025-06-30", to: "2026-02-10" },
      [EN_DAY, "30 June 2025"],
      [VI_DAY, "30/06/2025"],
    ),
  ],
  "procedure/channel-not-offered": [
    each({ ...CATALOGUED, channel: "post", property: "fees" }, ['"post"', "fees"], ["bưu chính", "phí, lệ phí"]),
  ],
  "procedure/duplicate-limit": [
    each(
      { ...CATALOGUED, case: "Cấp lại", channel: "online", count: 3 },
      ["3", '"Cấp lại"', '"online"'],
      ["3", '"Cấp lại"', "trực tuyến"],
    ),
    // from a store that knows other channels
    each({ ...CATALOGUED, case: null, channel: "fax" as "post", count: 2 }, ["2", '"fax"'], ["2", 'nộp "fax"']),
  ],
  "procedure/steps-do-not-add-up": [
    each(
      {
        ...CATALOGUED,
        ...{ case: null, channel: null, stated: 10, parts: [1, 2.5], sum: 3.5, difference: 6.5, unit: "working-day" },
      },
      ["1 + 2.5", "3.5 working days", "10", "6.5"],
      ["1 + 2,5", "3,5 ngày làm việc", "10", "6,5"],
    ),
  ],
  "procedure/steps-in-other-units": [
    each(
      { ...CATALOGUED, case: null, channel: null, unit: "working-day", stepUnits: ["working-hour"] },
      ["working-day", "working-hour"],
      ["ngày làm việc", "giờ làm việc"],
    ),
  ],
  "procedure/validity-overlaps": [
    each(
      { ...CATALOGUED, to: null, otherVersion: "2027", otherFrom: "2026-02-10" },
      ['"2026"', '"2027"', EN_DAY],
      ['"2026"', '"2027"', VI_DAY],
    ),
  ],
  "procedure/unread-limit": [
    each(
      { code: "1.000656", channel: "online", text: "1" },
      ['"1.000656"', '"online"', '"1"'],
      ['"1.000656"', "trực tuyến", '"1"'],
    ),
    both({ code: null, channel: null, text: "8 giờ" }, '"8 giờ"'),
  ],
  "procedure/unread-text": [
    both(
      { code: "1.000656", property: "cap_thuc_hien", text: "Cấp phường" },
      '"1.000656"',
      "cap_thuc_hien",
      '"Cấp phường"',
    ),
  ],
  "procedure/not-expressible": [
    each(
      { ...CATALOGUED, vocabulary: "schema.org", property: "limits", value: "10 ngày làm việc" },
      ["schema.org", "limits", '"10 ngày làm việc"'],
      ["schema.org", "thời hạn giải quyết", '"10 ngày làm việc"'],
    ),
  ],

  "dossier/unknown-status": [both({ value: "recalled" }, '"recalled"')],
  "dossier/unknown-status-code": [both({ value: "11" }, '"11"')],
  "dossier/invalid-event": [
    both({ property: "event", value: 5 }, "5"),
    each({ property: "type", value: "recalled" }, ["type", '"recalled"'], ["type", '"recalled"']),
    both({ property: "code", value: "" }, "code", '""'),
    both({ property: "channel", value: "fax" }, "channel", '"fax"', '"counter"', '"online"', '"post"'),
    both({ property: "note", value: 5 }, "note", "5"),
  ],
  "dossier/invalid-argument": [
    both({ argument: "dossier", value: 5 }, "5", "applyEvent"),
    each({ argument: "events", value: 5 }, ["5", "events", "iterable"], ["5", "danh sách sự kiện"]),
    both({ argument: "terms", value: 5 }, "5", "termsOf"),
    both({ argument: "file", value: 5 }, "5", "agency, receivingUnit, content, submitter { name }, papers"),
    each(
      { argument: "context", value: 5 },
      ["5", "a calendar and a limit or a procedure"],
      ["5", "limit", "procedure"],
    ),
    both({ argument: "context.regimes", value: 5 }, "5", "vietnamRegimes"),
    each({ argument: "context.procedure", value: 5 }, ["5", "versions of one procedure"], ["5", "phiên bản"]),
    each({ argument: "context.limit", value: 5 }, ["5", "{ amount, unit }"], ["5", "{ amount, unit }"]),
    both({ argument: "context.clockStart", value: 5 }, "5", '"accepted"', '"accepted-and-paid"'),
    both({ argument: "context.nonTerritorialStart", value: 5 }, "5", '"accepted"', '"competent-agency"'),
    both({ argument: "context.calendar", value: "vn" }, '"vn"', "vietnamCalendar"),
    both({ argument: "context.supplementEffect", value: "pause" }, '"pause"', '"restart"', '"continue"'),
  ],
  "dossier/no-deadline": [
    each({ code: "H44-1", because: "not-accepted" }, ['"H44-1"', "accepted"], ['"H44-1"', "chưa được tiếp nhận"]),
    each({ code: "H44-1", because: "no-limit" }, ['"H44-1"', "limit"], ['"H44-1"', "thời hạn"]),
  ],
  "dossier/transition-not-allowed": [
    each(
      {
        code: "H44-1",
        event: "processed",
        at: "2026-02-10T15:40",
        status: "registered",
        allowed: ["accepted", "refused", "supplement-requested", "withdrawn"],
      },
      ['"H44-1"', '"processed"', `15:40 on ${EN_DAY}`, "registered", "accepted, refused", "withdrawn"],
      ['"H44-1"', "Xử lý xong", `15:40 ngày ${VI_DAY}`, "Mới đăng ký", "Tiếp nhận", "Từ chối tiếp nhận", "Rút hồ sơ"],
    ),
    each(
      { code: null, event: "processed", at: "2026-02-10", status: null, allowed: ["submitted", "accepted"] },
      [EN_DAY, "submitted, accepted"],
      [VI_DAY, "Nộp hồ sơ", "Tiếp nhận"],
    ),
    each(
      { code: "H44-1", event: "submitted", at: "2026-02-10", status: "result-returned", allowed: [] },
      ["result-returned"],
      ["Đã trả kết quả"],
    ),
  ],
  "dossier/out-of-order": [
    each(
      { code: "H44-1", event: "processed", at: "2026-02-09", lastEventAt: "2026-02-10T15:40" },
      ['"H44-1"', '"processed"', "9 February 2026", `15:40 on ${EN_DAY}`],
      ['"H44-1"', "Xử lý xong", "09/02/2026", `15:40 ngày ${VI_DAY}`],
    ),
  ],
  "dossier/other-dossier": [
    each(
      { code: "H44-1", event: "processed", given: "H44-2" },
      ['"H44-1"', '"H44-2"', '"processed"'],
      ['"H44-1"', '"H44-2"', "Xử lý xong"],
    ),
  ],
  "dossier/no-events": [each({ count: 0 }, ["event"], ["sự kiện"])],
  "dossier/guard-not-met": [
    each(
      { code: "H44-1", event: "agency-received", at: "2026-02-10", guard: "awaits-competent-agency" },
      ['"agency-received"', EN_DAY, '"H44-1"', "outside the territory"],
      ["Cơ quan có thẩm quyền tiếp nhận hồ sơ", VI_DAY, '"H44-1"', "phi địa giới"],
    ),
  ],
  "dossier/late-reception": [
    each(
      {
        submittedAt: "2026-02-09T08:00",
        dueAt: "2026-02-10T08:00",
        answeredAt: "2026-02-11T09:30",
        source: "Decree X, art. 1",
      },
      ["08:00 on 9 February 2026", `08:00 on ${EN_DAY}`, "09:30 on 11 February 2026", "[Decree X, art. 1]"],
      ["08:00 ngày 09/02/2026", `08:00 ngày ${VI_DAY}`, "09:30 ngày 11/02/2026", "[Nghị định X, Điều 1]"],
    ),
    each(
      { submittedAt: "2026-02-09", dueAt: "2026-02-10", answeredAt: null, source: null },
      ["9 February 2026", EN_DAY, "not answered yet"],
      ["09/02/2026", VI_DAY, "chưa được tiếp nhận"],
    ),
  ],
  "dossier/supplement-asked-late": [
    each(
      { requestedAt: "2026-02-11", lastDay: "2026-02-10", source: "Decree X, art. 1" },
      ["11 February 2026", EN_DAY, "[Decree X, art. 1]"],
      ["11/02/2026", VI_DAY, "[Nghị định X, Điều 1]"],
    ),
  ],
  "dossier/too-many-supplements": [
    each({ count: 3, allowed: 2, source: null }, ["3 times", "2 times are"], ["3 lần", "2 lần"]),
    each(
      { count: 2, allowed: 1, source: "Decree X" },
      ["2 times", "once", "[Decree X]"],
      ["2 lần", "1 lần", "[Nghị định X]"],
    ),
  ],
  "dossier/supplement-supplied-late": [
    each(
      { requestedAt: "2026-02-09", lastDay: "2026-02-10", suppliedAt: "2026-02-11", source: "Decree X" },
      ["9 February 2026", EN_DAY, "11 February 2026", "[Decree X]"],
      ["09/02/2026", VI_DAY, "11/02/2026", "[Nghị định X]"],
    ),
    each(
      { requestedAt: "2026-02-09", lastDay: "2026-02-10", suppliedAt: null, source: null },
      ["not supplied yet"],
      ["chưa bổ sung"],
    ),
  ],
  "dossier/forwarded-late": [
    each(
      { acceptedAt: "2026-02-10T15:30", lastDay: "2026-02-11", forwardedAt: "2026-02-12", source: "Decree X" },
      [`15:30 on ${EN_DAY}`, "11 February 2026", "12 February 2026", "[Decree X]"],
      [`15:30 ngày ${VI_DAY}`, "11/02/2026", "12/02/2026", "[Nghị định X]"],
    ),
    each(
      { acceptedAt: "2026-02-10", lastDay: "2026-02-11", forwardedAt: null, source: null },
      ["not forwarded yet"],
      ["chưa chuyển"],
    ),
  ],
  "dossier/reappointed-late": [
    each(
      { at: "2026-02-10", to: "2026-02-27", dueDate: "2026-02-11", leadDays: 2, source: "Decree X" },
      [EN_DAY, "27 February 2026", "11 February 2026", "2 days", "[Decree X]"],
      [VI_DAY, "27/02/2026", "11/02/2026", "2 ngày", "[Nghị định X]"],
    ),
    each(
      { at: "2026-02-10", to: "2026-02-27", dueDate: "2026-02-10", leadDays: 1, source: null },
      ["1 day before"],
      ["1 ngày trước"],
    ),
    each(
      { at: "2026-02-12", to: "2026-02-27", dueDate: "2026-02-11", leadDays: 0, source: null },
      ["it is due by the due date 11 February 2026"],
      ["phải gửi chậm nhất trong ngày hết hạn 11/02/2026"],
    ),
  ],
  "dossier/too-many-reappointments": [
    each({ count: 3, allowed: 2, source: "Decree X" }, ["3 times", "2 times are", "[Decree X]"], ["3 lần", "2 lần"]),
    each({ count: 2, allowed: 1, source: null }, ["2 times", "once"], ["2 lần", "1 lần"]),
  ],
  "dossier/reappointment-shortens": [
    each(
      { at: "2026-02-09", to: "2026-02-10", dueDate: "2026-02-11" },
      ["9 February 2026", EN_DAY, "11 February 2026"],
      ["09/02/2026", VI_DAY, "11/02/2026"],
    ),
  ],
  "dossier/late-without-apology": [
    each(
      { dueDate: "2026-02-10", finishedAt: "2026-02-11T09:30", withdrawn: false },
      [EN_DAY, "09:30 on 11 February 2026"],
      [VI_DAY, "09:30 ngày 11/02/2026"],
    ),
    each(
      { dueDate: "2026-02-10", finishedAt: null, withdrawn: false },
      [EN_DAY, "not finished yet"],
      [VI_DAY, "chưa xử lý xong"],
    ),
  ],
  "dossier/unknown-property": [
    each(
      { of: "context", property: "suplementEffect", known: ["calendar", "supplementEffect"] },
      ['The context has no property "suplementEffect"', "calendar, supplementEffect"],
      ['Bối cảnh (context) không có mục nào tên là "suplementEffect"', "calendar, supplementEffect"],
    ),
    each({ of: "event", property: "outcom", known: ["outcome"] }, ["The event", "outcome"], ["Sự kiện", "outcome"]),
    each({ of: "description", property: "duAt", known: ["dueAt"] }, ["The description"], ["Phần mô tả hồ sơ"]),
  ],
  "dossier/not-on-file": [
    each(
      { code: "H44-1", form: "supplement-request", ordinal: 2, count: 1 },
      ['"H44-1"', "supplement-request", "2", "1"],
      ['"H44-1"', "phiếu yêu cầu bổ sung", "2", "1"],
    ),
  ],

  "dossier/invalid-code": [
    both({ value: "H44", because: "shape" }, '"H44"', "YYMMDD", '"H44.100-260210-0001"'),
    both({ value: 5, because: "no-text" }, "5"),
    each({ value: "h44-260210-0001", because: "unit" }, ["first part", "35"], ["phần đầu", "35"]),
    each({ value: "H44-260230-0001", because: "date" }, ["middle part"], ["phần giữa"]),
    each({ value: "H44-260210-001", because: "number" }, ["last part", "4 to 10"], ["phần cuối", "4 đến 10"]),
    each({ value: "H44-260210-0001", because: "centralised-number" }, ["owner"], ["cơ quan chủ quản"]),
    each({ value: "H44-250210-020975", because: "before-centralised" }, ["2026-01-25"], ["25/01/2026"]),
  ],
  "dossier/invalid-code-part": [
    both({ part: "unit", value: "h44" }, "unit", '"h44"', "35"),
    both({ part: "date", value: "1999-12-31" }, "date", '"1999-12-31"', "2000", "2099"),
    both({ part: "sequence", value: 0 }, "sequence", "0", "9999999999"),
    both({ part: "digits", value: 3 }, "digits", "3", "10"),
    each({ part: "system", value: "2" }, ["system", '"2"', "2026-01-25"], ["system", '"2"', "25/01/2026"]),
    both({ part: "previous", value: null }, "previous", "null"),
  ],
  "dossier/ambiguous-code": [both({ value: "H15.50-261008-020975" }, '"H15.50-261008-020975"', "system", "null")],
  "dossier/invalid-national-time": [both({ value: "2026" }, '"2026"', "yyyyMMddHHmmss")],
  "dossier/invalid-status-mapping": [
    both({ row: 3, value: "done", because: "twice" }, "3", '"done"'),
    both({ row: 0, value: "10", because: "no-status" }, "0", '"10"', "NATIONAL_STATUSES"),
    both({ row: 1, value: "", because: "no-name" }, "1", '""'),
    both({ row: null, value: 5, because: "no-rows" }, "5", "{ local, status }"),
  ],
  "dossier/unknown-local-status": [
    both({ value: "pausing", known: ["done", "new"] }, '"pausing"', '"done", "new"'),
    each({ value: "pausing", known: [] }, ['"pausing"', "none"], ['"pausing"', "0 dòng"]),
  ],
  "dossier/invalid-national-value": [
    each(
      { field: "GhiChu", because: "dossier/national-text-too-long" },
      ['"GhiChu"', "too long"],
      ['"GhiChu"', "quá dài"],
    ),
    both({ field: "ChuHoSo", because: "dossier/national-wrong-type" }, '"ChuHoSo"'),
    both({ field: "MaHoSo", because: "dossier/national-missing" }, '"MaHoSo"'),
    both({ field: "LoaiDoiTuong", because: "dossier/national-unknown-code" }, '"LoaiDoiTuong"'),
    both({ field: "NgayTra", because: "dossier/national-invalid-time" }, '"NgayTra"'),
    both({ field: "TaiLieuNop", because: "dossier/national-list-too-long" }, '"TaiLieuNop"'),
  ],
  "dossier/invalid-national-argument": [
    both({ argument: "payloads", value: 5 }, "payloads", "5"),
    both({ argument: "national dossier", value: null }, "null", "nationalDossierOf"),
    both({ argument: "progress", value: 5 }, "5", "readNationalProgress"),
    both({ argument: "opening", value: 5 }, "5", "{ channel, nonTerritorial, outcome }"),
    both({ argument: "description", value: 5 }, "description", "5"),
    both({ argument: "options", value: 5 }, "options", "5"),
    both({ argument: "options.progress", value: 5 }, "options.progress", "5"),
    both({ argument: "options.localStatus", value: 5 }, "options.localStatus", "5"),
    both({ argument: "mapping", value: 5 }, "5", "defineStatusMapping"),
  ],
  "dossier/national-wrong-type": [
    each(
      { path: "TrangThaiHoSo", given: "number", expected: "text" },
      ['"TrangThaiHoSo"', "a number", "a text"],
      ['"TrangThaiHoSo"', "là số", "chuỗi ký tự"],
    ),
    each(
      { path: "payload", given: "nothing", expected: "object" },
      ['"payload"', "nothing", "an object"],
      ['"payload"', "để trống", "đối tượng"],
    ),
    each(
      { path: "DanhSachTepDinhKemKhac[0].SoLuong", given: "text", expected: "count" },
      ["whole number"],
      ["số nguyên"],
    ),
    each({ path: "TaiLieuNop", given: "boolean", expected: "list" }, ["a list"], ["danh sách"]),
    each({ path: "TaiLieuNop[0]", given: "list", expected: "boolean" }, ["true or false"], ["đúng hoặc sai"]),
    both({ path: "ChuHoSo", given: "object", expected: "text" }, '"ChuHoSo"'),
    both({ path: "ChuHoSo", given: "other", expected: "text" }, '"ChuHoSo"'),
  ],
  "dossier/national-missing": [both({ path: "MaHoSo" }, '"MaHoSo"')],
  "dossier/national-unknown-code": [
    both({ path: "HinhThuc", value: "2", known: ["0", "1"] }, '"HinhThuc"', '"2"', '"0", "1"'),
  ],
  "dossier/national-invalid-time": [both({ path: "NgayTra", value: "2026" }, '"NgayTra"', '"2026"', "yyyyMMddHHmmss")],
  "dossier/national-text-too-long": [both({ path: "GhiChu", length: 4001, allowed: 4000 }, '"GhiChu"', "4001", "4000")],
  "dossier/national-list-too-long": [
    both({ path: "TaiLieuNop", length: 501, allowed: 500 }, '"TaiLieuNop"', "501", "500"),
  ],
  "dossier/national-no-channel": [both({ code: "H44-1" }, '"H44-1"')],
  "dossier/national-no-opening": [both({ code: "H44-1" }, '"H44-1"')],
  "dossier/national-untold-event": [
    each(
      { code: "H44-1", event: "processing-started", status: "in-processing" },
      ['"H44-1"', '"processing-started"', '"in-processing"'],
      ['"H44-1"', "bắt đầu xử lý", '"Đang xử lý"'],
    ),
    both({ code: "H44-1", event: "recalled", status: "in-processing" }, '"recalled"'),
  ],
  "dossier/national-unused-time": [
    each(
      { code: "H44-1", field: "NgayTra", at: "2026-02-10T15:40", status: "registered" },
      ['"H44-1"', "NgayTra", `15:40 on ${EN_DAY}`, '"registered"'],
      ['"H44-1"', "NgayTra", `15:40 ngày ${VI_DAY}`, '"Mới đăng ký"'],
    ),
  ],
  "dossier/national-untold-outcome": [
    each(
      { code: "H44-1", status: "result-returned" },
      ['"H44-1"', '"result-returned"', "granted or refused"],
      ['"H44-1"', '"Đã trả kết quả"', "bị từ chối"],
    ),
  ],
  "dossier/national-ambiguous-step": [
    each(
      { code: "H44-1", at: "2026-02-10", unit: "Thuế", told: "forwarded", possible: "agency-received" },
      ['"H44-1"', EN_DAY, '"Thuế"', 'told as "forwarded"', '"agency-received"', "nonTerritorial"],
      ['"H44-1"', VI_DAY, '"Thuế"', "được ghi là", "phi địa giới", "nonTerritorial"],
    ),
    each(
      { code: "H44-1", at: "2026-02-10", unit: "Thuế", told: null, possible: "agency-received" },
      ["not told as an event"],
      ["không được ghi thành sự kiện"],
    ),
  ],
  "dossier/national-impossible-step": [
    each(
      { code: "H44-1", from: "accepted", to: "result-returned", at: "2026-02-10" },
      ['"H44-1"', '"accepted"', '"result-returned"', EN_DAY],
      ['"H44-1"', '"Được tiếp nhận"', '"Đã trả kết quả"', VI_DAY],
    ),
  ],
  "dossier/export-unreadable": [EXPORT_SAMPLE],
  "dossier/export-unreadable-progress": [EXPORT_SAMPLE],
  "dossier/export-status-not-text": [EXPORT_SAMPLE],
  "dossier/export-sorted-as-text": [EXPORT_SAMPLE],
  "dossier/export-same-code": [EXPORT_SAMPLE],
  "dossier/export-no-channel": [EXPORT_SAMPLE],
  "dossier/export-no-acceptance": [EXPORT_SAMPLE],
  "dossier/export-no-due-date": [EXPORT_SAMPLE],
  "dossier/export-finished-before-accepted": [EXPORT_SAMPLE],
  "dossier/export-interruption-as-processed": [EXPORT_SAMPLE],

  "metrics/invalid-argument": [
    both({ argument: "cohort", value: "all", expected: ['"handled"', '"received"'] }, "cohort", '"all"', '"handled"'),
    each(
      { argument: "level", value: 95, expected: ["a number between 0 and 1, as 0.95"] },
      ["level", "95", "a number between"],
      ["level", "95", "số lớn hơn 0 và nhỏ hơn 1"],
    ),
  ],
  "metrics/invalid-pause": [
    both({ code: "A-1", no: 2, because: "not-an-object", value: 5 }, '"A-1"', "2", "5", "{ kind, from, to }"),
    both({ code: "A-1", no: 2, because: "unknown-kind", value: "rest" }, '"rest"', '"supplement"'),
    both({ code: "A-1", no: 2, because: "unreadable-from", value: "soon" }, '"soon"'),
    each(
      { code: "A-1", no: 2, because: "unreadable-to", value: "a Date object" },
      ["a Date object", "isoDateFromDate"],
      ["một đối tượng Date", "isoDateFromDate"],
    ),
    both({ code: "A-1", no: 2, because: "ends-before-it-begins", value: "2026-02-10" }, '"2026-02-10"'),
  ],
  "metrics/other-part": [
    each(
      { what: "durations", given: "ageing" },
      ['"durations"', '"ageing"'],
      ["thời gian giải quyết", "tuổi hồ sơ tồn"],
    ),
  ],
  "metrics/faulty-record": [
    each(
      { fault: "unreadable-date", dossier: "A-1", property: "dueAt", value: "a Date object" },
      ['"A-1"', "dueAt", "a Date object", "isoDateFromDate"],
      ['"A-1"', "ngày hẹn trả", "một đối tượng Date", "isoDateFromDate"],
    ),
    both({ fault: "unknown-status", dossier: "A-1", property: "status", value: "done" }, '"A-1"', '"done"'),
    both({ fault: "no-finish-date", dossier: "A-1", property: "finishedAt", value: null }, '"A-1"'),
    both({ fault: "no-code", dossier: null, property: "code", value: 7 }, "7"),
  ],
  "metrics/reversed-period": [
    each({ from: "2026-02-10", to: "2026-02-09" }, ["2026-02-10", "2026-02-09"], [VI_DAY, "09/02/2026"]),
  ],
  "metrics/as-of-before-period": [
    each({ asOf: "2026-02-09", from: "2026-02-10" }, ["2026-02-09", "2026-02-10"], ["09/02/2026", VI_DAY]),
  ],
  "metrics/invalid-record": [
    each(
      { code: "H44-1", property: "dueAt", value: "soon" },
      ['"H44-1"', "dueAt", '"soon"'],
      ['"H44-1"', "ngày hẹn trả", '"soon"'],
    ),
    both({ code: null, property: "record", value: 5 }, "5"),
  ],
  "metrics/different-parts": [
    each(
      { what: "durations", property: "unit", first: "working-day", second: "working-minute" },
      ['"durations"', "unit", '"working-day"', '"working-minute"'],
      ["thời gian giải quyết", "unit", '"working-day"', '"working-minute"'],
    ),
  ],
  "metrics/unknown-version": [
    each({ what: "ageing", version: 2, known: 1 }, ['"ageing"', "2", "1"], ["tuổi hồ sơ tồn", "2", "1"]),
  ],
  "metrics/column-lengths": [both({ lengths: [3, 1] }, "3, 1")],
  "metrics/invalid-entry": [
    each(
      { column: "dueDays", row: 7, value: -900_000, expected: "a day number since 1970-01-01, or NO_DAY" },
      ["7", "dueDays", "-900000", "a day number"],
      ["7", "dueDays", "-900000", "số thứ tự ngày"],
    ),
  ],
  "metrics/unit-cycle": [both({ units: ["Xã A", "Tỉnh B", "Xã A"] }, '"Xã A" < "Tỉnh B" < "Xã A"')],
  "metrics/invalid-key": [both({ code: "H44-1", value: 5 }, '"H44-1"', "5"), both({ code: null, value: 5 }, "5")],
  "metrics/different-options": [
    each(
      { first: OPTIONS, second: { ...OPTIONS, cohort: "received", asOf: "2026-04-06" } },
      ["2026-01-01", "2026-03-31", "2026-04-05", "handled", "2026-04-06", "received"],
      ["01/01/2026", "31/03/2026", "05/04/2026", "handled", "06/04/2026", "received"],
    ),
  ],
  "metrics/invalid-count": [both({ count: "received.online", value: -1 }, "received.online", "-1")],
  "metrics/counts-do-not-add-up": [
    both(
      { total: "resolved.total", parts: ["early", "late"], stated: 381, sum: 380, difference: 1 },
      "resolved.total",
      "early + late",
      "381",
      "380",
      "1",
    ),
  ],
  "metrics/invalid-rate": [both({ basis: "resolved", numerator: 5, denominator: 3 }, '"resolved"', "5", "3")],
  "metrics/row-does-not-add-up": [
    both(
      { ...line, column: 6, parts: [7, 8], stated: 12, sum: 11, difference: 1 },
      "3",
      "Đất đai",
      "(6)",
      "(7) + (8)",
      "12",
      "11",
    ),
    both({ no: null, field: null, column: 6, parts: [7, 8], stated: 12, sum: 11, difference: 1 }, "(6)"),
  ],
  "metrics/total-row-does-not-add-up": [
    both({ column: 6, stated: 12, sum: 11, difference: 1 }, "(6)", "12", "11", "1"),
  ],
  "metrics/invalid-cell": [
    both({ ...line, column: 6, value: "many" }, "3", "Đất đai", "(6)", '"many"'),
    both({ ...line, column: 6, value: null }, "(6)"),
  ],
  "metrics/unusual-period": [
    each(
      { from: "2026-02-10", to: "2026-02-20", calendar: "day-15" },
      ["2026-02-10", "2026-02-20", "15th"],
      [VI_DAY, "20/02/2026", "ngày 15"],
    ),
    each({ from: "2026-02-10", to: "2026-02-20", calendar: "calendar" }, ["2026-02-10", "calendar"], ["dương lịch"]),
  ],
  "metrics/other-allocation": [
    each(
      { expected: "local-practice", actual: "by-due-date" },
      ['"local-practice"', '"by-due-date"'],
      ["cách làm của địa phương", "ngày hẹn trả"],
    ),
  ],
  "metrics/carry-over-differs": [
    both({ ...line, pending: 12, carriedOver: 10, difference: -2 }, "Đất đai", "(6)", "10", "(11)", "12", "-2"),
    both({ no: null, field: null, pending: 12, carriedOver: 10, difference: -2 }, "(6)", "10"),
  ],
  "metrics/faulty-records": [
    both(
      {
        fault: "unknown-status",
        count: 7,
        examples: ["A-1", "A-2"],
        values: [
          ["done", 4_015],
          [null, 3],
        ],
        records: 90,
      },
      "7",
      "90",
      '"A-1", "A-2"',
      '"done" (4',
      "null (3)",
    ),
    both({ fault: "no-code", count: 7, examples: [], values: [], records: 90 }, "7", "90"),
  ],
  "metrics/duplicate-codes": [
    both({ count: 3, records: 8, examples: ["A-1"] }, "3", "8", '"A-1"'),
    both({ count: 1, records: 2, examples: [] }, "1", "2"),
  ],
  "metrics/no-due-date": [
    both({ ...line, count: 12 }, "3", "Đất đai", "12"),
    both({ no: 4, field: null, count: 1 }, "4", "1"),
  ],

  "sql/invalid-argument": [
    both(
      { argument: "dialect", value: "oracle", expected: ["duckdb", "postgresql"] },
      '"oracle"',
      "dialect",
      '"duckdb"',
    ),
    each(
      { argument: "rows", value: 5, expected: ["rows", "an-object", "a-key-function"] },
      ["5", "rows", "an array or another iterable of rows or an object", "(row) => string"],
      ["5", "rows", "một mảng hoặc một dãy duyệt được gồm các dòng hoặc một đối tượng", "(row) => string"],
    ),
    each(
      { argument: "table", value: "", expected: ["a-name", "a-list-of-names", "a-row", "a-column", "pauses-counted"] },
      ['""', "a name or a list of names", 'the name of a column or pauses: "counted"'],
      ['""', "một tên hoặc một danh sách tên", 'tên một cột hoặc pauses: "counted"'],
    ),
    each(
      {
        argument: "where.x",
        value: {},
        expected: [
          "a-text",
          "a-text-not-empty",
          "a-finite-number",
          "a-number-like-the-others",
          "true-or-false",
          "null",
        ],
      },
      ["an object", "a text or", "a finite number", "true or false or null"],
      ["một đối tượng", "một chuỗi ký tự hoặc", "một số hữu hạn", "true hoặc false hoặc null"],
    ),
    each(
      {
        argument: "columns.dueTime",
        value: "t",
        expected: ["nothing-beside-a-timestamp", "a-dossier-record", "a-table-or-ordinals"],
      },
      ['"t"', "nothing", "DossierRecord", "{ table }"],
      ['"t"', "giá trị trống", "DossierRecord", "{ table }"],
    ),
  ],
  "sql/same-value": [
    both(
      { argument: "statuses", names: ["accepted", "withdrawn"], value: 2 },
      "statuses",
      '"accepted"',
      '"withdrawn"',
      "2",
    ),
    both(
      { argument: "channels", names: ["counter", "online"], value: "x" },
      "channels",
      '"counter"',
      '"online"',
      '"x"',
    ),
  ],
  "sql/missing-times": [
    both({ missing: ["dueTime", "finishedTime"] }, '"instant"', "dueTime, finishedTime", "null", '"date"'),
  ],
  "sql/reserved-key": [both({ key: "cohort" }, '"cohort"')],
  "sql/invalid-row": [both({ column: "unreadable", value: null }, '"unreadable"', "null")],
  "sql/unreadable-rows": [
    each({ count: 1 }, ["1 dossier has"], ["1 hồ sơ"]),
    each({ count: 12 }, ["12 dossiers have"], ["12 hồ sơ"]),
  ],
  "sql/outside-calendar": [
    each({ count: 1 }, ["1 dossier has"], ["1 hồ sơ"]),
    each({ count: 3 }, ["3 dossiers have"], ["3 hồ sơ"]),
  ],

  ...REFORM_INDEX_SAMPLES,
  ...REFORM_INDEX_ANALYSIS_SAMPLES,
  ...SURVEY_SAMPLES,
  ...OVERSIGHT_SAMPLES,
  ...QUALITY_SAMPLES,

  "vn/year-out-of-coverage": [both({ year: 2200, first: 1990, last: 2100 }, "2200", "1990", "2100")],
  "vn/year-not-announced": [both({ year: 2029, first: 2010, last: 2027 }, "2029", "2010", "2027")],
  "vn/invalid-option": [
    both({ option: "cultureDayInLieu", value: "yes" }, "cultureDayInLieu", '"yes"'),
    both({ option: "tetDaysBefore", value: 9 }, "tetDaysBefore", "9", "4"),
    each(
      { option: "digitisedFullMarkAt", value: "x" },
      ["digitisedFullMarkAt", '"x"', "service index 766"],
      ["digitisedFullMarkAt", '"x"', "Bộ chỉ số 766"],
    ),
  ],

  "locales/unknown-code": [both({ value: "time/no-such-code" }, '"time/no-such-code"')],
  "locales/invalid-argument": [
    both({ argument: "message", value: 5 }, "5"),
    both({ argument: "deadline", value: 5 }, "5"),
    both({ argument: "form", value: 5 }, "5", "form"),
  ],
};
