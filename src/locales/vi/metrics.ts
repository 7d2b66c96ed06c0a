import type * as metricsErrors from "../../metrics/errors.js";
import type { RecordProperty } from "../../metrics/errors.js";
import type {
  FormFindingFacts,
  RecordFaultKind,
  RecordFindingFacts,
  ReportFindingFacts,
  ReportLine,
  SettledTallyOptions,
} from "../../metrics/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { countText } from "./figures.js";
import { dateText, momentText } from "./format.js";
import { quote } from "./quote.js";

const PROPERTIES: Readonly<Record<RecordProperty, string>> = {
  record: "bản ghi",
  code: "mã hồ sơ",
  status: "trạng thái",
  channel: "cách thức nộp",
  receivedAt: "ngày tiếp nhận",
  dueAt: "ngày hẹn trả",
  finishedAt: "ngày xử lý xong",
  returnedAt: "ngày trả kết quả",
  pauses: "thời gian tạm dừng",
  supplements: "số lần yêu cầu bổ sung",
  limit: "thời hạn giải quyết",
};

const lineText = ({ no, field }: ReportLine): string => {
  if (no === null) return "Dòng tổng cộng";
  return field === null ? `Dòng ${no}` : `Dòng ${no} (${field})`;
};

const columnsText = (columns: readonly number[]): string => columns.map((column) => `(${column})`).join(" + ");

const optionsText = ({ period, asOf, cohort, compareBy, allocation }: SettledTallyOptions): string =>
  `kỳ từ ngày ${dateText(period.from)} đến ngày ${dateText(period.to)}, tính đến ${momentText(asOf)} (${cohort}, ${compareBy}, ${allocation})`;

const FAULTS: Readonly<Record<RecordFaultKind, string>> = {
  "unreadable-record": "không đọc được",
  "no-code": "không có mã hồ sơ",
  "unknown-status": "có trạng thái không xác định",
  "unknown-channel": "có cách thức nộp không xác định",
  "unreadable-date": "có ngày tháng không đọc được",
  "unreadable-pauses": "có thời gian tạm dừng hoặc số lần bổ sung không đọc được",
  "no-receipt-date": "đã được tiếp nhận nhưng không rõ ngày",
  "no-finish-date": "đã xử lý xong nhưng không rõ ngày",
  "finished-before-received": "có ngày xử lý xong trước ngày tiếp nhận",
};

const examplesText = (examples: readonly string[]): string =>
  examples.length === 0 ? "" : `, ví dụ ${examples.map((code) => quote(code)).join(", ")}`;

const CALENDARS = { "day-15": "chế độ báo cáo (từ ngày 15 đến ngày 14)", calendar: "năm dương lịch" } as const;

/** Sentences of `motcua/metrics` in Vietnamese. */
export const metrics: Sentences<
  ErrorFactsOf<typeof metricsErrors> & ReportFindingFacts & FormFindingFacts & RecordFindingFacts
> = {
  "metrics/invalid-argument": ({ argument, value, expected }) =>
    `Giá trị ${quote(value)} của ${argument} không hợp lệ. Hãy nhập ${expected.join(" hoặc ")}.`,
  "metrics/reversed-period": ({ from, to }) =>
    `Kỳ báo cáo từ ngày ${dateText(from)} đến ngày ${dateText(to)} có ngày kết thúc trước ngày bắt đầu. Hãy đổi lại hai ngày.`,
  "metrics/as-of-before-period": ({ asOf, from }) =>
    `Số liệu tính đến ${momentText(asOf)} chưa thể phản ánh kỳ báo cáo bắt đầu từ ngày ${dateText(from)}. Hãy chọn thời điểm tính muộn hơn hoặc kỳ báo cáo sớm hơn.`,
  "metrics/invalid-record": ({ code, property, value }) =>
    `Không đọc được ${PROPERTIES[property]} của ${code === null ? "một hồ sơ không có mã" : `hồ sơ ${quote(code)}`}: ${quote(value)}. Hãy kiểm tra dữ liệu đầu vào bằng DossierRecordSchema.`,
  "metrics/invalid-key": ({ code, value }) =>
    `Khóa phân nhóm của hồ sơ ${quote(code)} là ${quote(value)}, không phải chuỗi ký tự. Hãy đặt tên nhóm cho mọi hồ sơ, kể cả hồ sơ thiếu thông tin này.`,
  "metrics/different-options": ({ first, second }) =>
    `Không thể cộng các số liệu được tổng hợp theo cách khác nhau: ${optionsText(first)}; và ${optionsText(second)}. Hãy tổng hợp lại theo cùng một cách.`,
  "metrics/invalid-count": ({ count, value }) =>
    `Giá trị ${quote(value)} không phải là số lượng hồ sơ của ${count}. Hãy nhập số nguyên không âm.`,
  "metrics/counts-do-not-add-up": ({ total, parts, stated, sum, difference }) =>
    `${total} là ${stated} nhưng ${parts.join(" + ")} bằng ${sum}, chênh lệch ${difference}. Hãy sửa số liệu trước khi tính tỷ lệ.`,
  "metrics/invalid-rate": ({ basis, numerator, denominator }) =>
    `Không thể tính tỷ lệ ${quote(numerator)} trên ${quote(denominator)} theo cách tính ${quote(basis)}. Hãy nhập hai số nguyên không âm, số thứ nhất không lớn hơn số thứ hai, và tên của cách tính.`,
  "metrics/row-does-not-add-up": ({ column, parts, stated, sum, difference, ...line }) =>
    `${lineText(line)}: cột (${column}) là ${countText(stated)} nhưng ${columnsText(parts)} bằng ${countText(sum)}, chênh lệch ${countText(difference)}.`,
  "metrics/total-row-does-not-add-up": ({ column, stated, sum, difference }) =>
    `Dòng tổng cộng: cột (${column}) là ${countText(stated)} nhưng tổng các dòng bằng ${countText(sum)}, chênh lệch ${countText(difference)}.`,
  "metrics/invalid-cell": ({ column, value, ...line }) =>
    `${lineText(line)}: cột (${column}) ghi ${quote(value)}, không phải là số lượng hồ sơ.`,
  "metrics/no-due-date": ({ count, ...line }) =>
    `${lineText(line)}: có ${countText(count)} hồ sơ không có ngày hẹn trả, biểu mẫu không có cột để ghi các hồ sơ này.`,
  "metrics/different-parts": ({ what, property, first, second }) =>
    `Không thể gộp các số liệu (${what}) được tổng hợp theo cách khác nhau: ${property} là ${quote(first)} và ${quote(second)}. Hãy tổng hợp lại theo cùng một cách.`,
  "metrics/unknown-version": ({ what, version, known }) =>
    `Dữ liệu không phải là số liệu (${what}) phiên bản ${known}: phiên bản ghi là ${quote(version)}. Hãy tổng hợp lại từ hồ sơ hoặc đọc bằng phiên bản motcua đã lưu dữ liệu.`,
  "metrics/unit-cycle": ({ units }) =>
    `Các đơn vị ${units.map((unit) => quote(unit)).join(" < ")} là cấp trên của nhau theo vòng tròn nên không thể cộng dồn. Hãy sửa lại phân cấp đơn vị.`,
  "metrics/column-lengths": ({ lengths }) =>
    `Không thể đọc song song các cột có ${lengths.join(", ")} dòng. Hãy nhập các cột có cùng số dòng.`,
  "metrics/invalid-entry": ({ column, row, value, expected }) =>
    `Dòng ${row} của cột ${column} ghi ${value}, không phải là ${expected}. Hãy sửa giá trị; nếu không có ngày, hãy ghi NO_DAY.`,
  "metrics/unusual-period": ({ from, to, calendar }) =>
    `Thời gian từ ngày ${dateText(from)} đến ngày ${dateText(to)} không phải là kỳ báo cáo theo ${CALENDARS[calendar]}.`,
  "metrics/other-allocation": ({ expected, actual }) =>
    `Số liệu xếp hồ sơ chờ bổ sung và hồ sơ rút theo cách ${quote(actual)}, không phải ${quote(expected)} như đã thống nhất.`,
  "metrics/carry-over-differs": ({ pending, carriedOver, difference, ...line }) =>
    `${lineText(line)}: cột (6) từ kỳ trước chuyển qua là ${countText(carriedOver)} nhưng cột (11) của báo cáo kỳ trước là ${countText(pending)}, chênh lệch ${countText(difference)}.`,
  "metrics/faulty-records": ({ fault, count, records, examples }) =>
    `${countText(count)} trên ${countText(records)} bản ghi ${FAULTS[fault]}${examplesText(examples)}.`,
  "metrics/duplicate-codes": ({ count, records, examples }) =>
    `${countText(count)} mã hồ sơ bị trùng, xuất hiện ở ${countText(records)} bản ghi${examplesText(examples)}.`,
};
