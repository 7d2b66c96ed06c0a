import type * as metricsErrors from "../../metrics/errors.js";
import type { Expected, ExpectedWords, PartKind, PauseFault, RecordProperty } from "../../metrics/errors.js";
import type {
  FaultyValue,
  FormFindingFacts,
  RecordFaultFacts,
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

const PARTS: Readonly<Record<PartKind, string>> = {
  tally: "số liệu tổng hợp hồ sơ",
  durations: "thời gian giải quyết",
  ageing: "tuổi hồ sơ tồn",
  backlog: "hồ sơ tồn theo ngày",
  "unit-times": "thời gian giải quyết của từng đơn vị",
  "qd766-tally": "số liệu theo Quyết định 766",
  "record-check": "kết quả kiểm tra dữ liệu",
  rate: "tỷ lệ",
};

const ALLOCATIONS: Readonly<Record<SettledTallyOptions["allocation"], string>> = {
  "by-due-date": "theo ngày hẹn trả",
  "local-practice": "theo cách làm của địa phương",
};

const EXPECTED: Readonly<Record<ExpectedWords, string>> = {
  "an object": "một đối tượng",
  "a whole number from 0 up": "số nguyên không âm",
  "a finite number from 0 up": "số hữu hạn không âm",
  "a finite number above 0": "số hữu hạn lớn hơn 0",
  "a number from 0 to 100": "số từ 0 đến 100",
  "a list of numbers from 0 to 100": "danh sách các số từ 0 đến 100",
  "a number between 0 and 1, as 0.95": "số lớn hơn 0 và nhỏ hơn 1, ví dụ 0.95",
  "ascending whole numbers": "danh sách các số nguyên tăng dần",
  "[value, count][] by ascending whole values, with counts above 0":
    "danh sách [value, count] theo giá trị nguyên tăng dần, số lượng lớn hơn 0",
  "{ light, from }[] with different shares from 0 to 1":
    "danh sách { light, from } có các mức from khác nhau, từ 0 đến 1",
  "names that differ": "các tên khác nhau",
  "columns that do not change meanwhile": "các cột không thay đổi trong khi đếm",
  "a day number since 1970-01-01, or NO_DAY": "số thứ tự ngày tính từ 1970-01-01, hoặc NO_DAY",
  "a place in groups.names": "vị trí của một tên trong groups.names",
};

const expectedText = (expected: Expected): string =>
  Object.hasOwn(EXPECTED, expected) ? EXPECTED[expected as ExpectedWords] : expected;

const PAUSE_FAULTS: Readonly<Record<PauseFault, string>> = {
  "not-an-object": "không phải là { kind, from, to }",
  "unknown-kind":
    'loại tạm dừng phải là "supplement" (bổ sung), "payment" (nghĩa vụ tài chính) hoặc "stop" (dừng xử lý)',
  "unreadable-from": "thời điểm bắt đầu không phải là ngày",
  "unreadable-to": "thời điểm kết thúc không phải là ngày",
  "ends-before-it-begins": "kết thúc trước khi bắt đầu",
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

/** The values and how often they occur. */
const valuesText = (values: readonly (readonly [FaultyValue, number])[]): string =>
  values.length === 0 ? "" : `: ${values.map(([value, count]) => `${quote(value)} (${countText(count)})`).join(", ")}`;

const dossierText = (code: string | null): string => (code === null ? "một hồ sơ không có mã" : `hồ sơ ${quote(code)}`);

/** What a Date is called in facts. */
const DATE = "a Date object";

const dateHint = (value: unknown): string =>
  value === DATE ? ' Hãy đổi Date thành chuỗi ngày bằng isoDateFromDate của "motcua/time".' : "";

const CALENDARS = { "day-15": "chế độ báo cáo (từ ngày 15 đến ngày 14)", calendar: "năm dương lịch" } as const;

/** Sentences of `motcua/metrics` in Vietnamese. */
export const metrics: Sentences<
  ErrorFactsOf<typeof metricsErrors> & ReportFindingFacts & FormFindingFacts & RecordFindingFacts & RecordFaultFacts
> = {
  "metrics/invalid-argument": ({ argument, value, expected }) =>
    `Giá trị ${quote(value)} của ${argument} không hợp lệ. Hãy nhập ${expected.map(expectedText).join(" hoặc ")}.`,
  "metrics/reversed-period": ({ from, to }) =>
    `Kỳ báo cáo từ ngày ${dateText(from)} đến ngày ${dateText(to)} có ngày kết thúc trước ngày bắt đầu. Hãy đổi lại hai ngày.`,
  "metrics/as-of-before-period": ({ asOf, from }) =>
    `Số liệu tính đến ${momentText(asOf)} chưa thể phản ánh kỳ báo cáo bắt đầu từ ngày ${dateText(from)}. Hãy chọn thời điểm tính muộn hơn hoặc kỳ báo cáo sớm hơn.`,
  "metrics/invalid-record": ({ code, property, value }) =>
    `Không đọc được ${PROPERTIES[property]} của ${dossierText(code)}: ${quote(value)}.${dateHint(value)} Hãy kiểm tra dữ liệu đầu vào bằng checkRecords hoặc DossierRecordSchema.`,
  "metrics/invalid-pause": ({ code, no, because, value }) =>
    `Không đọc được lần tạm dừng thứ ${no} của hồ sơ ${quote(code)}: ${PAUSE_FAULTS[because]}, giá trị là ${quote(value)}.${dateHint(value)} Hãy kiểm tra dữ liệu đầu vào bằng checkRecords hoặc DossierRecordSchema.`,
  "metrics/invalid-key": ({ code, value }) =>
    `Khóa phân nhóm của ${dossierText(code)} là ${quote(value)}, không phải chuỗi ký tự. Hãy đặt tên nhóm cho mọi hồ sơ, kể cả hồ sơ thiếu thông tin này.`,
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
    `${lineText(line)}: cột (${column}) ${value === null ? "để trống" : `ghi ${quote(value)}`}, không phải là số nguyên không âm.`,
  "metrics/no-due-date": ({ count, ...line }) =>
    `${lineText(line)}: có ${countText(count)} hồ sơ không có ngày hẹn trả, biểu mẫu không có cột để ghi các hồ sơ này.`,
  "metrics/different-parts": ({ what, property, first, second }) =>
    `Không thể gộp ${PARTS[what]} được tổng hợp theo các cách khác nhau: ${property} là ${quote(first)} và ${quote(second)}. Hãy tổng hợp lại theo cùng một cách.`,
  "metrics/unknown-version": ({ what, version, known }) =>
    `Dữ liệu không phải là ${PARTS[what]} phiên bản ${known}: phiên bản ghi là ${quote(version)}. Hãy tổng hợp lại từ hồ sơ hoặc đọc bằng phiên bản motcua đã lưu dữ liệu.`,
  "metrics/other-part": ({ what, given }) =>
    `Dữ liệu là ${PARTS[given]}, không phải là ${PARTS[what]}. Hãy dùng hàm dành cho loại dữ liệu này.`,
  "metrics/unit-cycle": ({ units }) =>
    `Các đơn vị ${units.map((unit) => quote(unit)).join(" < ")} là cấp trên của nhau theo vòng tròn nên không thể cộng dồn. Hãy sửa lại phân cấp đơn vị.`,
  "metrics/column-lengths": ({ lengths }) =>
    `Không thể đọc song song các cột có ${lengths.join(", ")} dòng. Hãy nhập các cột có cùng số dòng.`,
  "metrics/invalid-entry": ({ column, row, value, expected }) =>
    `Dòng ${row} của cột ${column} ghi ${value}, không phải là ${expectedText(expected)}. Hãy sửa giá trị; nếu không có ngày, hãy ghi NO_DAY.`,
  "metrics/unusual-period": ({ from, to, calendar }) =>
    `Thời gian từ ngày ${dateText(from)} đến ngày ${dateText(to)} không phải là kỳ báo cáo theo ${CALENDARS[calendar]}.`,
  "metrics/other-allocation": ({ expected, actual }) =>
    `Số liệu xếp hồ sơ chờ bổ sung và hồ sơ rút ${ALLOCATIONS[actual]}, không phải ${ALLOCATIONS[expected]} như đã thống nhất.`,
  "metrics/carry-over-differs": ({ pending, carriedOver, difference, ...line }) =>
    `${lineText(line)}: cột (6) từ kỳ trước chuyển qua là ${countText(carriedOver)} nhưng cột (11) của báo cáo kỳ trước là ${countText(pending)}, chênh lệch ${countText(difference)}.`,
  "metrics/faulty-record": ({ fault, dossier, property, value }) =>
    `${dossier === null ? "Một bản ghi" : `Hồ sơ ${quote(dossier)}`} ${FAULTS[fault]}${value === null ? "" : `: ${PROPERTIES[property]} là ${quote(value)}`}.${dateHint(value)}`,
  "metrics/faulty-records": ({ fault, count, records, examples, values }) =>
    `${countText(count)} trên ${countText(records)} bản ghi ${FAULTS[fault]}${valuesText(values)}${examplesText(examples)}.`,
  "metrics/duplicate-codes": ({ count, records, examples }) =>
    `${countText(count)} mã hồ sơ bị trùng, xuất hiện ở ${countText(records)} bản ghi${examplesText(examples)}.`,
};
