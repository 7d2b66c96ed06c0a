import type { DeadlineStatus } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import type { Text } from "./model.js";

const number = (value: number): string => String(value).replace(".", ",");

/** `day` is what the due day is called; whether it was kept, the page does not know. */
const left = ({ state, workingDaysLeft }: DeadlineStatus, day: string, unlessDone: string): string => {
  if (state === "paused") return "thời hạn đang tạm dừng.";
  if (state === "due-today") return `hôm nay là ${day}.`;
  const days = `${number(Math.abs(workingDaysLeft ?? 0))} ngày làm việc`;
  return state === "overdue" ? `${unlessDone} thì đã quá hạn ${days}.` : `còn ${days} đến ${day}.`;
};

/** `1 giờ 20 phút`. */
const hoursText = (hours: number): string => {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} phút`;
  return rest === 0 ? `${whole} giờ` : `${whole} giờ ${rest} phút`;
};

const momentText = (at: IsoDateTime): string => `${at.slice(11, 16)} ngày ${vi.date(at.slice(0, 10) as IsoDate)}`;

export const vi: Text = {
  otherLanguage: "English",
  skip: "Đến nội dung chính",
  pagesLabel: "Các trang",
  pages: { deadline: "Ngày hẹn trả", dashboard: "Bảng số liệu", ranking: "Xếp hạng" },
  footer: "Trang mẫu. Ngày và số liệu tính ngay trên máy của bạn bằng thư viện motcua; không gửi đi đâu.",
  licences: { label: "Giấy phép", code: "mã nguồn", fonts: "phông chữ" },
  date: (date) => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
  number,
  percent: (share) => `${(share * 100).toFixed(2).replace(".", ",")}\u00a0%`,
  figure: (printed) => printed.replace(".", ","),
  madeUp: "Số liệu giả định: các đơn vị và hồ sơ trên trang này không có thật.",
  showFigures: "Xem số liệu",
  deadline: {
    heading: "Ngày hẹn trả kết quả",
    intro:
      "Chọn thủ tục, cách nộp và thời điểm tiếp nhận đủ hồ sơ để biết ngày hẹn trả kết quả và lý do của từng ngày.",
    example: "Ví dụ",
    overTet: "qua Tết 2026",
    form: "Hồ sơ",
    procedure: "Thủ tục",
    channel: "Cách nộp hồ sơ",
    receivedAt: "Thời điểm tiếp nhận đủ hồ sơ",
    pause: "Thời gian tạm dừng giải quyết",
    pauseHint: "Ví dụ: chờ bổ sung giấy tờ. Để trống ngày nhận nếu vẫn đang chờ.",
    pauseFrom: "Ngày yêu cầu",
    pauseTo: "Ngày nhận đủ",
    pauseReason: "Lý do",
    anyReason: "chờ bổ sung hồ sơ",
    more: "Tùy chọn khác",
    asOf: "Xem tình trạng vào ngày",
    knownOn: "So với lịch nghỉ đã biết vào ngày",
    knownOnHint: "Lịch nghỉ có khi được quyết định sau khi đã hẹn ngày trả.",
    result: "Kết quả",
    basis: {
      catalogue: "Thời hạn theo Cơ sở dữ liệu quốc gia về thủ tục hành chính",
      quoted: "Thời hạn theo văn bản được trích dẫn lại, chưa đối chiếu bản gốc",
      "made-up": "Thời hạn giả định để minh họa, không phải thời hạn chính thức",
    },
    ends: {
      result: {
        status: (on, status) =>
          `Tính đến ngày ${vi.date(on)}: ${left(status, "ngày hẹn trả kết quả", "nếu chưa có kết quả")}`,
        due: "hẹn trả",
        legend: "ngày hẹn trả kết quả",
        stands: "Ngày hẹn trả không thay đổi.",
        moved: "Ngày hẹn trả đã thay đổi.",
      },
      acceptance: {
        status: (on, status) =>
          `Tính đến ngày ${vi.date(on)}: ${left(status, "ngày hết hạn tiếp nhận", "nếu hồ sơ chưa được tiếp nhận")}`,
        due: "hạn tiếp nhận",
        legend: "ngày hết hạn tiếp nhận",
        stands: "Hạn tiếp nhận không thay đổi.",
        moved: "Hạn tiếp nhận đã thay đổi.",
      },
    },
    acceptanceDue: (dueAt, hours) => `Hạn tiếp nhận: ${momentText(dueAt)}, sau ${hoursText(hours)} làm việc.`,
    acceptanceEnds: (dueAt) => `Hết hạn tiếp nhận lúc ${dueAt.slice(11, 16)}.`,
    provisionalDue: "Hạn này là dự kiến: lịch nghỉ lễ, tết của năm chưa được công bố.",
    problems: {
      "no-receipt": ({ procedure }) => `Hãy nhập ngày, giờ tiếp nhận đủ hồ sơ của thủ tục “${procedure}”.`,
      "unreadable-receipt": ({ procedure }) =>
        `Không đọc được ngày, giờ tiếp nhận hồ sơ của thủ tục “${procedure}”. Hãy nhập lại đủ ngày và giờ.`,
      "outside-calendar": ({ procedure, calendar: { from, to } }) =>
        `Không tính được thời hạn của thủ tục “${procedure}” cho thời gian này: lịch ngày nghỉ của trang chỉ có từ ngày ${vi.date(from)} đến ngày ${vi.date(to)}.`,
      "not-in-force": ({ procedure, from }) =>
        `Trang này chỉ biết thời hạn của thủ tục “${procedure}” cho hồ sơ tiếp nhận từ ngày ${vi.date(from)}. Hãy kiểm tra lại ngày tiếp nhận.`,
      "no-pause-start": () => "Hãy nhập ngày yêu cầu bổ sung.",
    },
    calendar: "Lịch tính thời hạn",
    weekdays: [
      ["T2", "Thứ Hai"],
      ["T3", "Thứ Ba"],
      ["T4", "Thứ Tư"],
      ["T5", "Thứ Năm"],
      ["T6", "Thứ Sáu"],
      ["T7", "Thứ Bảy"],
      ["CN", "Chủ nhật"],
    ],
    month: (month, year) => `Tháng ${month} năm ${year}`,
    moreMonths: "Còn những tháng sau, xem danh sách bên dưới.",
    kind: {
      workday: "",
      "weekly-rest": "",
      holiday: "nghỉ lễ",
      "in-lieu": "nghỉ bù",
      "swapped-off": "hoán đổi",
      "swapped-work": "làm bù",
      closure: "đóng cửa",
      "special-work": "làm việc",
    },
    received: "tiếp nhận",
    paused: "tạm dừng",
    counted: "tính",
    progress: ({ used, total, unit }) =>
      unit === "working-hour"
        ? `${hoursText(used)} / ${hoursText(total)}`
        : `${number(Math.round(used * 100) / 100)}/${number(total)}`,
    provisional: "dự kiến",
    legend: "Chú giải",
    legendRows: {
      received: "ngày tiếp nhận, chưa tính",
      counted: "ngày được tính vào thời hạn",
      paused: "ngày tạm dừng thời hạn",
      off: "nghỉ lễ, Tết, nghỉ bù, nghỉ hoán đổi",
      work: "ngày nghỉ hằng tuần đi làm bù",
      rest: "ngày nghỉ hằng tuần",
      provisional: "lịch nghỉ của năm chưa được công bố, chỉ là dự kiến",
    },
    steps: "Vì sao là ngày này",
    promised: "Theo lịch đã biết khi đó:",
    now: "Theo lịch hiện nay:",
    causes: "Những ngày làm thay đổi:",
  },
  dashboard: {
    heading: "Bảng số liệu",
    intro: "Kết quả giải quyết thủ tục hành chính của 12 đơn vị, đếm từ từng hồ sơ.",
    period: "Kỳ báo cáo",
    quarter: (quarter, from, to) => `Quý ${quarter}: ${vi.date(from)} – ${vi.date(to)}`,
    form: "Biểu II.06a: tình hình, kết quả giải quyết",
    refused: "Không lập được biểu:",
    provisional: "Kỳ báo cáo chưa kết thúc: số liệu còn thay đổi.",
    total: "Tổng cộng",
    rate: "Tỷ lệ đúng hạn",
    basis: "Cách tính tỷ lệ",
    basisWords: {
      qd766: "Hồ sơ đã giải quyết đúng hạn và hồ sơ đang giải quyết còn trong hạn, trên tổng số hồ sơ có ngày hẹn trả.",
      resolved: "Hồ sơ giải quyết đúng hạn, trên số hồ sơ đã giải quyết.",
      received: "Hồ sơ giải quyết đúng hạn, trên số hồ sơ tiếp nhận.",
      strict: "Hồ sơ giải quyết đúng hạn, trên số hồ sơ đã giải quyết và hồ sơ đang giải quyết đã quá hạn.",
    },
    outOf: (numerator, denominator) => `${numerator} trên ${denominator} hồ sơ`,
    interval: (low, high, level) => `Khoảng tin cậy ${level}: từ ${low} đến ${high}`,
    light: {
      green: "Đạt ngưỡng 97\u00a0% (ngưỡng giả định)",
      amber: "Từ 95\u00a0% đến dưới 97\u00a0% (ngưỡng giả định)",
      red: "Dưới 95\u00a0% (ngưỡng giả định)",
    },
    toNext: (dossiers) => `Thêm ${dossiers} hồ sơ đúng hạn nữa thì lên mức trên.`,
    units: "Theo đơn vị",
    unit: "Đơn vị",
    dossiers: "Số hồ sơ",
    share: "Tỷ lệ",
    confidence: "Khoảng tin cậy 95\u00a0%",
    withheld: (minimum) => `không nêu, dưới ${minimum} hồ sơ`,
    ageing: "Thời gian chờ của hồ sơ đang giải quyết",
    ageingIntro: (open, overdue) => `${open} hồ sơ đang giải quyết, trong đó ${overdue} hồ sơ quá hạn.`,
    ageClass: (from, to) => {
      if (from === null) return `đến ${to} ngày`;
      return to === null ? `trên ${from - 1} ngày` : `${from}–${to} ngày`;
    },
    age: "Số ngày làm việc từ khi tiếp nhận",
    backlog: "Hồ sơ đang giải quyết theo ngày",
    open: "Đang giải quyết",
    day: "Ngày",
    receivedCount: "Tiếp nhận",
    finishedCount: "Giải quyết xong",
    chart: "Tỷ lệ đúng hạn từng tháng",
    chartIntro:
      "Biểu đồ kiểm soát (p-chart): trong hai đường nét đứt, tỷ lệ lên xuống có thể chỉ là ngẫu nhiên; ngoài đó thì cần tìm nguyên nhân.",
    month: "Tháng",
    low: "Giới hạn dưới",
    high: "Giới hạn trên",
    signal: "Dấu hiệu",
    crosses: (months) => `Dấu × đánh dấu tháng nằm ngoài giới hạn: ${months.join("; ")}.`,
    signals: { below: "thấp bất thường", above: "cao bất thường", none: "trong giới hạn" },
  },
  ranking: {
    heading: "Xếp hạng các đơn vị",
    intro:
      "Bộ tiêu chí ví dụ, không phải bộ chỉ số chính thức. Điểm tính từ số liệu chín tháng đầu năm 2026 của từng đơn vị.",
    doubt:
      "Khoảng hạng cho biết đơn vị có thể ở những hạng nào nếu coi hồ sơ là một mẫu: mọi khoảng cùng đúng với độ tin cậy khoảng 95\u00a0%. Hai đơn vị có khoảng hạng chồng lên nhau thì chưa phân được hơn kém.",
    table: "Điểm và hạng",
    rank: "Hạng",
    ranks: "Khoảng hạng",
    points: "Điểm",
    between: (low, high) => (low === high ? low : `${low}–${high}`),
    criteria: "Tiêu chí",
    criterion: {
      "on-time": "Tỷ lệ giải quyết đúng hạn",
      online: "Tỷ lệ hồ sơ nộp trực tuyến",
    },
    maximum: "Điểm tối đa",
    chart: "Hạng và khoảng hạng",
    place: "Hạng",
    unranked: "Chưa xếp hạng vì có quá ít hồ sơ:",
  },
};
