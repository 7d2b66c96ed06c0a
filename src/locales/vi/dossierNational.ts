import type * as dossierErrors from "../../dossier/errors.js";
import type { CodeFault, CodePart, MappingFault, NationalArgument, UnwritableReason } from "../../dossier/errors.js";
import type {
  DossierEventType,
  NationalExportFacts,
  NationalExportFindingFacts,
  NationalGapFacts,
  NationalIssueFacts,
} from "../../dossier/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { momentText } from "./format.js";
import { labels } from "./labels.js";
import { quote } from "./quote.js";

/** The dossier errors whose sentences stand here. */
export type DossierNationalErrorCode =
  | "dossier/invalid-code"
  | "dossier/invalid-code-part"
  | "dossier/ambiguous-code"
  | "dossier/invalid-national-time"
  | "dossier/invalid-status-mapping"
  | "dossier/unknown-local-status"
  | "dossier/invalid-national-value"
  | "dossier/invalid-national-argument";

const CODE_FAULTS: Readonly<Record<CodeFault, string>> = {
  "no-text": "không phải là chuỗi ký tự",
  shape: "không đúng dạng mã đơn vị-YYMMDD-số thứ tự gồm 4 đến 10 chữ số",
  unit: "phần đầu không phải là mã định danh gồm chữ in hoa và chữ số, phân cách bằng dấu chấm, dài nhất 35 ký tự",
  date: "phần giữa không phải là một ngày theo dạng YYMMDD",
  number: "phần cuối không phải là số thứ tự gồm 4 đến 10 chữ số, bắt đầu từ 0001",
  "centralised-number": "phần cuối không gồm hai chữ số của cơ quan chủ quản hệ thống và số thứ tự từ 4 đến 10 chữ số",
  "before-centralised": "trước ngày 25/01/2026 chưa có mã hồ sơ của hệ thống tập trung",
};

const OF_CODE: Readonly<Record<CodePart, string>> = {
  unit: "mã định danh gồm chữ in hoa và chữ số, phân cách bằng dấu chấm, dài nhất 35 ký tự",
  date: "ngày theo dạng YYYY-MM-DD, từ năm 2000 đến năm 2099",
  sequence: "số thứ tự là số nguyên từ 1 đến 9999999999",
  digits: "số chữ số tối thiểu của số thứ tự, là số nguyên từ 4 đến 10",
  system: "hai chữ số của cơ quan chủ quản hệ thống tập trung cho ngày từ 25/01/2026 trở đi, hoặc bỏ trống",
  previous: "số thứ tự cuối cùng trong ngày (0 nếu chưa có), hoặc danh sách mã hồ sơ",
};

const MAPPING_FAULTS: Readonly<Record<MappingFault, string>> = {
  "no-rows": "đây không phải là danh sách dòng { local, status }",
  "no-name": "tên trạng thái tại địa phương phải là chuỗi ký tự không rỗng",
  "no-status": "status phải là một trong mười tên trong NATIONAL_STATUSES",
  twice: "mỗi trạng thái tại địa phương chỉ được ghi một lần",
};

const UNWRITABLE: Readonly<Record<UnwritableReason, string>> = {
  "dossier/national-wrong-type": "giá trị không đúng kiểu",
  "dossier/national-missing": "thiếu giá trị bắt buộc",
  "dossier/national-unknown-code": "giá trị không có mã tương ứng",
  "dossier/national-invalid-time": "thời điểm không hợp lệ",
  "dossier/national-text-too-long": "nội dung quá dài",
  "dossier/national-list-too-long": "danh sách quá dài",
};

const OF_NATIONAL: Readonly<Record<NationalArgument, string>> = {
  "national dossier": "kết quả của readNationalDossier hoặc nationalDossierOf",
  progress: "danh sách tiến độ do readNationalProgress đọc",
  opening: "một đối tượng { channel, nonTerritorial, outcome }, channel ghi null nếu không biết",
  description: "một đối tượng ghi những thông tin hồ sơ không lưu, hoặc bỏ trống",
  payloads: "một danh sách gói tin",
  options: "một đối tượng tùy chọn, hoặc bỏ trống",
  "options.progress": "một danh sách gói tin tiến độ, hoặc bỏ trống",
  "options.localStatus": "một hàm trả về trạng thái theo mã hồ sơ, hoặc bỏ trống",
  mapping: "kết quả của defineStatusMapping",
};

const EXPECTED: Readonly<Record<NationalIssueFacts["dossier/national-wrong-type"]["expected"], string>> = {
  text: "chuỗi ký tự",
  list: "danh sách",
  object: "đối tượng",
  count: "số nguyên không âm",
  boolean: "giá trị đúng hoặc sai",
};

const GIVEN: Readonly<Record<NationalIssueFacts["dossier/national-wrong-type"]["given"], string>> = {
  nothing: "để trống",
  text: "là chuỗi ký tự",
  number: "là số",
  boolean: "là giá trị đúng hoặc sai",
  list: "là danh sách",
  object: "là đối tượng",
  other: "không phải là dữ liệu",
};

/** Only these can be missing; others have no field of their own. */
const EVENTS: { readonly [Type in DossierEventType]?: string } = {
  submitted: "nộp hồ sơ",
  accepted: "tiếp nhận",
  refused: "từ chối tiếp nhận",
  "processing-started": "bắt đầu xử lý",
  "supplement-requested": "yêu cầu bổ sung",
  "supplement-supplied": "nhận bổ sung",
  "payment-requested": "yêu cầu thực hiện nghĩa vụ tài chính",
  stopped: "dừng xử lý",
  processed: "kết thúc xử lý",
  "result-returned": "trả kết quả",
  withdrawn: "rút hồ sơ",
  "agency-received": "cơ quan có thẩm quyền nhận hồ sơ",
};

const exampleText = ({ index, code }: NationalExportFacts["examples"][number]): string =>
  code === null ? `gói tin số ${index} (không có mã)` : quote(code);

const exportText = (what: string, { count, total, examples }: NationalExportFacts): string =>
  `${count}/${total} hồ sơ trong dữ liệu ${what}; các hồ sơ đầu tiên: ${examples.map(exampleText).join(", ")}.`;

/** Dossier codes and the national portal: errors, payloads that cannot be read, what they do not tell, what is seen in exports. */
export const dossierNational: Sentences<
  Pick<ErrorFactsOf<typeof dossierErrors>, DossierNationalErrorCode> &
    NationalIssueFacts &
    NationalGapFacts &
    NationalExportFindingFacts
> = {
  "dossier/invalid-code": ({ value, because }) =>
    `${quote(value)} không phải là mã hồ sơ: ${CODE_FAULTS[because]}. Hãy nhập mã hồ sơ, ví dụ "H44.100-260210-0001".`,
  "dossier/invalid-code-part": ({ part, value }) =>
    `Không thể dùng ${quote(value)} làm ${part} của mã hồ sơ. Hãy nhập ${OF_CODE[part]}.`,
  "dossier/ambiguous-code": ({ value }) =>
    `Phần cuối của mã ${quote(value)} có thể là số thứ tự dài, hoặc hai chữ số của cơ quan chủ quản hệ thống tập trung và số thứ tự ngắn hơn. Hãy đặt system là hai chữ số đó, hoặc là null nếu mã không do hệ thống tập trung cấp.`,
  "dossier/invalid-national-time": ({ value }) =>
    `${quote(value)} không phải là thời điểm theo dạng của Cổng Dịch vụ công quốc gia. Hãy nhập thời điểm có thật theo dạng yyyyMMddHHmmss, ví dụ "20260210154000".`,
  "dossier/invalid-status-mapping": ({ row, value, because }) =>
    `Bảng ánh xạ trạng thái không thể có ${quote(value)}${row === null ? "" : ` ở dòng ${row}`}: ${MAPPING_FAULTS[because]}. Hãy sửa lại bảng.`,
  "dossier/unknown-local-status": ({ value, known }) =>
    `Trạng thái ${quote(value)} chưa được ánh xạ sang trạng thái của Cổng Dịch vụ công quốc gia. Hãy bổ sung vào bảng; bảng hiện có ${known.length === 0 ? "0 dòng" : known.map(quote).join(", ")}.`,
  "dossier/invalid-national-value": ({ field, because }) =>
    `Không thể ghi trường ${quote(field)} của Cổng Dịch vụ công quốc gia: ${UNWRITABLE[because]}. Hãy sửa giá trị đó, hoặc đặt là null nếu trường không bắt buộc.`,
  "dossier/invalid-national-argument": ({ argument, value }) =>
    `${argument} không thể là ${quote(value)}. Hãy truyền vào ${OF_NATIONAL[argument]}.`,

  "dossier/national-wrong-type": ({ path, given, expected }) =>
    `Trường ${quote(path)} ${GIVEN[given]}, trong khi phải là ${EXPECTED[expected]}.`,
  "dossier/national-missing": ({ path }) => `Trường ${quote(path)} bị thiếu hoặc để trống.`,
  "dossier/national-unknown-code": ({ path, value, known }) =>
    `Trường ${quote(path)} ghi ${quote(value)}, không thuộc các mã đã biết: ${known.map(quote).join(", ")}.`,
  "dossier/national-invalid-time": ({ path, value }) =>
    `Trường ${quote(path)} ghi ${quote(value)}, không phải là thời điểm có thật theo dạng yyyyMMddHHmmss.`,
  "dossier/national-text-too-long": ({ path, length, allowed }) =>
    `Trường ${quote(path)} dài ${length} ký tự; chỉ đọc tối đa ${allowed} ký tự.`,
  "dossier/national-list-too-long": ({ path, length, allowed }) =>
    `Trường ${quote(path)} có ${length} phần tử; chỉ đọc tối đa ${allowed} phần tử.`,

  "dossier/national-no-channel": ({ code }) =>
    `Dữ liệu không ghi kênh thực hiện của hồ sơ ${quote(code)} nên không thể dựng lại diễn biến. Hãy nêu rõ kênh tiếp nhận.`,
  "dossier/national-no-opening": ({ code }) =>
    `Dữ liệu không ghi thời điểm nộp hoặc tiếp nhận hồ sơ ${quote(code)} nên không thể dựng lại diễn biến.`,
  "dossier/national-untold-event": ({ code, event, status }) =>
    `Hồ sơ ${quote(code)} ở trạng thái "${labels.status[status]}" nhưng dữ liệu không ghi thời điểm ${EVENTS[event] ?? quote(event)}.`,
  "dossier/national-unused-time": ({ code, field, at, status }) =>
    `Hồ sơ ${quote(code)} ghi ${field} là ${momentText(at)}, nhưng trạng thái "${labels.status[status]}" cho thấy việc này chưa diễn ra.`,
  "dossier/national-untold-outcome": ({ code, status }) =>
    `Hồ sơ ${quote(code)} ở trạng thái "${labels.status[status]}" nhưng dữ liệu không ghi yêu cầu được giải quyết hay bị từ chối; khi dựng lại diễn biến, hồ sơ được coi là đã giải quyết. Hãy nêu rõ kết quả.`,
  "dossier/national-ambiguous-step": ({ code, at, unit, told, possible }) =>
    `Hồ sơ ${quote(code)} được chuyển đến ${quote(unit)} (${momentText(at)}) mà không đổi trạng thái; bước này ${told === null ? "không được ghi thành sự kiện" : `được ghi là "${labels.event[told]}"`} nhưng có thể là "${labels.event[possible]}". Nếu hồ sơ không tiếp nhận phi địa giới, hãy đặt nonTerritorial là false.`,
  "dossier/national-impossible-step": ({ code, from, to, at }) =>
    `Hồ sơ ${quote(code)} chuyển từ "${labels.status[from]}" sang "${labels.status[to]}" (${momentText(at)}), bảng chuyển trạng thái không có bước này.`,

  "dossier/export-unreadable": (facts) => exportText("không đọc được", facts),
  "dossier/export-unreadable-progress": ({ count, total, examples }) =>
    `${count}/${total} gói tin tiến độ không đọc được và không được sử dụng; các gói tin đầu tiên: ${examples.map(exampleText).join(", ")}.`,
  "dossier/export-status-not-text": (facts) => exportText("có mã trạng thái không phải là chuỗi ký tự", facts),
  "dossier/export-sorted-as-text": (facts) =>
    exportText('có trạng thái "10" và đứng trước các mã nhỏ hơn do sắp xếp mã theo ký tự', facts),
  "dossier/export-same-code": (facts) => exportText("trùng mã với hồ sơ đã có nhưng khác nội dung", facts),
  "dossier/export-no-channel": (facts) => exportText("không ghi kênh thực hiện", facts),
  "dossier/export-no-acceptance": (facts) => exportText("đã được tiếp nhận nhưng không ghi ngày tiếp nhận", facts),
  "dossier/export-no-due-date": (facts) => exportText("đã được tiếp nhận nhưng không ghi ngày hẹn trả", facts),
  "dossier/export-finished-before-accepted": (facts) =>
    exportText("có ngày kết thúc xử lý trước ngày tiếp nhận", facts),
  "dossier/export-interruption-as-processed": (facts) =>
    exportText("được gửi với trạng thái 9 (đã xử lý xong) dù nơi gửi ghi 5, 6 hoặc 8", facts),
};
