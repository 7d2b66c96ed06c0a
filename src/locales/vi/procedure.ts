import type * as procedureErrors from "../../procedure/errors.js";
import type { Expected, LimitKey, ProcedureArgument } from "../../procedure/errors.js";
import type {
  AdministrativeLevel,
  Channel,
  FoundIn,
  MandatoryPart,
  Procedure,
  ProcedureFindingFacts,
} from "../../procedure/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { amountText, dateText, numberText, UNITS } from "./format.js";
import { quote } from "./quote.js";

const EXPECTED: Readonly<Record<Expected, string>> = {
  "a-definition": "một đối tượng có ít nhất code, version, name, from và limits",
  "an-object": "một đối tượng",
  "a-list": "một danh sách",
  "a-text": "một chuỗi ký tự",
  "a-text-not-empty": "một chuỗi ký tự không rỗng",
  "a-count": "một số nguyên không âm",
  "one-of": "một trong các giá trị cho phép",
  "a-time": 'giờ theo dạng "HH:mm"',
};

const OF_CALL: Readonly<Record<ProcedureArgument, string>> = {
  procedure: "kết quả của defineProcedure, hoặc danh sách các kết quả đó",
  versions: "danh sách các kết quả của defineProcedure",
  catalogue: "danh mục gồm các mục có mã, như kết quả của defineProcedure, với cấp thực hiện và loại hình hợp lệ",
  posted: "danh sách mã thủ tục, hoặc các mục có mã thủ tục",
  question: "một đối tượng { case, channel, on }",
  case: "tên trường hợp dạng chuỗi ký tự, hoặc bỏ trống",
  channel: '"counter" (trực tiếp), "online" (trực tuyến) hoặc "post" (bưu chính công ích), hoặc bỏ trống',
  on: 'một ngày, ví dụ "2026-02-10": phiên bản được áp dụng tùy thuộc vào ngày này',
  level: 'mức độ từ 1 đến 4, hoặc "information", "partial", "full"',
  record: "một bản ghi của Cơ sở dữ liệu quốc gia về thủ tục hành chính, có ma_thu_tuc và các mục dạng chuỗi ký tự",
  options: "một đối tượng gồm các tùy chọn",
  version: "tên phiên bản, vì bản ghi không có số quyết định",
  text: "một chuỗi ký tự",
  limit: "một thời hạn { amount, unit }",
};

const PARTS: Readonly<Record<MandatoryPart, string>> = {
  name: "tên thủ tục",
  steps: "trình tự thực hiện",
  ways: "cách thức thực hiện",
  components: "thành phần, số lượng hồ sơ",
  limit: "thời hạn giải quyết",
  subjects: "đối tượng thực hiện",
  agency: "cơ quan thực hiện",
};

const LEVELS: Readonly<Record<AdministrativeLevel, string>> = {
  ministry: "cấp bộ",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  other: "cơ quan khác",
};

const CHANNELS: Readonly<Record<Channel, string>> = {
  counter: "trực tiếp",
  online: "trực tuyến",
  post: "qua dịch vụ bưu chính",
};

const ROWS: Readonly<Record<"limits" | "steps" | "fees", string>> = {
  limits: "thời hạn giải quyết",
  steps: "bước thực hiện",
  fees: "phí, lệ phí",
};

const PROPERTIES: Readonly<Record<keyof Procedure, string>> = {
  code: "mã thủ tục",
  version: "phiên bản",
  name: "tên thủ tục",
  from: "ngày có hiệu lực",
  to: "ngày hết hiệu lực",
  decision: "số quyết định",
  field: "lĩnh vực",
  levels: "cấp thực hiện",
  subjects: "đối tượng thực hiện",
  competentAgency: "cơ quan có thẩm quyền",
  performingAgency: "cơ quan thực hiện",
  delegatedAgency: "cơ quan được ủy quyền",
  coordinatingAgencies: "cơ quan phối hợp",
  oneStop: "loại hình một cửa",
  channels: "cách thức thực hiện",
  resultChannels: "cách thức trả kết quả",
  sequence: "trình tự thực hiện",
  steps: "các bước thực hiện",
  limits: "thời hạn giải quyết",
  components: "thành phần hồ sơ",
  sets: "số lượng hồ sơ",
  fees: "phí, lệ phí",
  results: "kết quả",
  conditions: "yêu cầu, điều kiện",
  legalBasis: "căn cứ pháp lý",
  onlineLevel: "mức độ dịch vụ công trực tuyến",
  postings: "nơi niêm yết công khai",
  qualityStandard: "tiêu chuẩn chất lượng của quy trình nội bộ",
  petitionContact: "nơi tiếp nhận phản ánh, kiến nghị",
  rules: "quy tắc tính thời hạn",
  handling: "quy tắc giải quyết hồ sơ",
};

const named = ({ code, version }: FoundIn): string => `Thủ tục ${quote(code)} (${quote(version)})`;

const channelText = (channel: string): string =>
  Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel as Channel] : quote(channel);

const rowText = ({ case: name, channel }: LimitKey): string => {
  const parts = [
    name === null ? null : `trường hợp ${quote(name)}`,
    channel === null ? null : `nộp ${channelText(channel)}`,
  ];
  return parts.filter((part) => part !== null).join(", ") || "mọi hồ sơ";
};

const until = (to: string | null): string =>
  to === null ? "chưa có ngày hết hiệu lực" : `có hiệu lực đến ngày ${dateText(to)}`;

/** Procedures: findings and errors. */
export const procedure: Sentences<ErrorFactsOf<typeof procedureErrors> & ProcedureFindingFacts> = {
  "procedure/invalid-definition": ({ property, value, expected, choices }) =>
    `Mục ${property} của thủ tục không thể là ${quote(value)}. Hãy nhập ${choices.length === 0 ? EXPECTED[expected] : choices.map(quote).join(" hoặc ")}.`,
  "procedure/unknown-property": ({ property, known }) =>
    `Thủ tục không có mục nào tên là ${quote(property)}. Hãy kiểm tra chính tả: ${known.join(", ")}.`,
  "procedure/invalid-code": ({ value }) =>
    `${quote(value)} không phải là mã thủ tục hành chính. Hãy nhập một chữ số từ 1 đến 9, dấu chấm và sáu chữ số, kèm mã cơ quan nếu có, ví dụ "1.000656", "1.000948.H38".`,
  "procedure/invalid-argument": ({ argument, value }) =>
    `${argument} không thể là ${quote(value)}. Hãy truyền vào ${OF_CALL[argument]}.`,
  "procedure/unknown-case": ({ known, case: name, ...found }) =>
    `${named(found)} không có trường hợp ${quote(name)}; thủ tục chỉ phân biệt các trường hợp ${known.map(quote).join(", ")}. Hãy ghi đúng tên trường hợp như trong thủ tục, hoặc bỏ trống.`,
  "procedure/no-limit": ({ code, version, rows, ...asked }) =>
    `${named({ code, version })} không có thời hạn giải quyết cho ${rowText(asked)}; ${rows.length === 0 ? "thủ tục chưa ghi thời hạn nào" : `chỉ có thời hạn cho ${rows.map(rowText).join("; ")}`}. Hãy nêu đúng trường hợp và cách thức nộp như trong thủ tục, hoặc bổ sung thời hạn chung; thủ tục không có ngày hẹn trả thì ghi limit là null.`,
  "procedure/ambiguous-limit": ({ code, version, count, ...row }) =>
    `${named({ code, version })} có ${count} thời hạn cho ${rowText(row)}. Hãy chỉ giữ một, hoặc phân biệt theo trường hợp hoặc cách thức nộp.`,
  "procedure/no-version-in-force": ({ code, on, first }) =>
    `Không có phiên bản nào của thủ tục${code === null ? "" : ` ${quote(code)}`} có hiệu lực vào ngày ${dateText(on)}${first === null ? ": danh sách phiên bản rỗng" : `; phiên bản đầu tiên có hiệu lực từ ngày ${dateText(first)}`}. Hãy bổ sung phiên bản áp dụng khi đó, hoặc kiểm tra lại ngày.`,
  "procedure/ambiguous-version": ({ code, on, versions }) =>
    `Thủ tục ${quote(code)} có nhiều phiên bản bắt đầu cùng ngày và cùng có hiệu lực vào ngày ${dateText(on)}: ${versions.map(quote).join(", ")}. Hãy sửa thời gian hiệu lực; checkVersions liệt kê các phiên bản chồng lấn.`,
  "procedure/several-procedures": ({ codes }) =>
    `Các phiên bản này thuộc nhiều thủ tục: ${codes.map(quote).join(", ")}. Hãy truyền vào các phiên bản của cùng một mã.`,
  "procedure/malformed-code": (found) =>
    `${named(found)}: mã không đúng dạng của mã quốc gia, ví dụ "1.000656" hoặc "1.000948.H38".`,
  "procedure/missing-part": ({ part, ...found }) =>
    `${named(found)} thiếu ${PARTS[part]}, một bộ phận bắt buộc (khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP).`,
  "procedure/reversed-validity": ({ from, to, ...found }) =>
    `${named(found)} có hiệu lực từ ngày ${dateText(from)} nhưng hết hiệu lực trước đó, ngày ${dateText(to)}.`,
  "procedure/level-ended": ({ level, lastDay, to, ...found }) =>
    `${named(found)} ${until(to)} mà vẫn ghi ${LEVELS[level]}, cấp này chỉ tồn tại đến ngày ${dateText(lastDay)}.`,
  "procedure/channel-not-offered": ({ channel, property, ...found }) =>
    `${named(found)} ghi ${ROWS[property]} cho cách thức nộp ${CHANNELS[channel]}, nhưng hồ sơ không thể nộp theo cách thức này.`,
  "procedure/duplicate-limit": ({ count, ...row }) => `${named(row)} ghi ${count} thời hạn cho ${rowText(row)}.`,
  "procedure/steps-do-not-add-up": ({ stated, parts, sum, difference, unit, ...row }) =>
    `${named(row)}, ${rowText(row)}: các bước ${parts.map(numberText).join(" + ")} cộng lại là ${amountText(sum, unit)}, nhưng thời hạn là ${numberText(stated)}, chênh lệch ${numberText(difference)}.`,
  "procedure/steps-in-other-units": ({ unit, stepUnits, ...row }) =>
    `${named(row)}, ${rowText(row)}: thời hạn tính bằng ${UNITS[unit]}, các bước tính bằng ${stepUnits.map((each) => UNITS[each]).join(" và ")} nên không cộng được.`,
  "procedure/validity-overlaps": ({ to, otherVersion, otherFrom, ...found }) =>
    `${named(found)} ${until(to)}, nhưng phiên bản ${quote(otherVersion)} đã bắt đầu có hiệu lực từ ngày ${dateText(otherFrom)}.`,
  "procedure/unread-limit": ({ code, channel, text }) =>
    `${code === null ? "Nội dung" : `Bản ghi của thủ tục ${quote(code)}`}${channel === null ? "" : ` (nộp ${CHANNELS[channel]})`} không cho biết chắc chắn thời hạn giải quyết: ${quote(text)}.`,
  "procedure/unread-text": ({ code, property, text }) =>
    `Bản ghi của thủ tục ${quote(code)}: không thể tách chắc chắn nội dung của mục ${property}: ${quote(text)}.`,
  "procedure/not-expressible": ({ vocabulary, property, value, ...found }) =>
    `${named(found)}: ${vocabulary} không có chỗ ghi ${PROPERTIES[property]}: ${quote(value)}.`,
};
