import type * as dossierErrors from "../../dossier/errors.js";
import type { DossierArgument, EventProperty, NoDeadlineReason } from "../../dossier/errors.js";
import type { DossierFindingFacts, Guard, RefusalFacts } from "../../dossier/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { table } from "../table.js";
import { citationText } from "./citationText.js";
import type { DossierNationalErrorCode } from "./dossierNational.js";
import { dateText, momentText } from "./format.js";
import { labels } from "./labels.js";
import { quote } from "./quote.js";

const GUARDS: Readonly<Record<Guard, string>> = {
  "awaits-competent-agency":
    "chỉ thực hiện được với hồ sơ tiếp nhận phi địa giới mà cơ quan có thẩm quyền chưa tiếp nhận",
};

/** The article in brackets, where one is known. */
const by = (source: string | null): string => (source === null ? "" : ` [${citationText(source)}]`);

const until = (at: string | null, what: string): string => (at === null ? `chưa ${what}` : `${what} ${momentText(at)}`);

/** What is wrong with the handling of a dossier. */
const findings: Sentences<DossierFindingFacts> = {
  "dossier/late-reception": ({ submittedAt, dueAt, answeredAt, source }) =>
    `Hồ sơ nộp ${momentText(submittedAt)} phải được tiếp nhận hoặc thông báo chậm nhất ${momentText(dueAt)}, nhưng ${until(answeredAt, "được tiếp nhận hoặc thông báo")}${by(source)}.`,
  "dossier/supplement-asked-late": ({ requestedAt, lastDay, source }) =>
    `Yêu cầu bổ sung ${momentText(requestedAt)} là quá hạn: chỉ được yêu cầu đến hết ngày ${dateText(lastDay)}${by(source)}.`,
  "dossier/too-many-supplements": ({ count, allowed, source }) =>
    `Đã yêu cầu bổ sung ${count} lần, trong khi chỉ được yêu cầu ${allowed} lần${by(source)}.`,
  "dossier/supplement-supplied-late": ({ requestedAt, lastDay, suppliedAt, source }) =>
    `Hồ sơ được yêu cầu bổ sung ${momentText(requestedAt)}, hạn bổ sung đến hết ngày ${dateText(lastDay)}, nhưng ${until(suppliedAt, "bổ sung")}${by(source)}.`,
  "dossier/forwarded-late": ({ acceptedAt, lastDay, forwardedAt, source }) =>
    `Hồ sơ tiếp nhận ${momentText(acceptedAt)} phải được chuyển chậm nhất ngày ${dateText(lastDay)}, nhưng ${until(forwardedAt, "chuyển")}${by(source)}.`,
  "dossier/reappointed-late": ({ at, to, dueDate, leadDays, source }) =>
    `Văn bản xin lỗi, hẹn lại ngày ${dateText(to)} được gửi ${momentText(at)} là quá muộn: phải gửi chậm nhất ${leadDays === 0 ? "trong" : `${leadDays} ngày trước`} ngày hết hạn ${dateText(dueDate)}. Ngày hẹn lại không được tính${by(source)}.`,
  "dossier/too-many-reappointments": ({ count, allowed, source }) =>
    `Đã hẹn lại ${count} lần, trong khi chỉ được hẹn lại ${allowed} lần. Các lần hẹn lại vượt quá không được tính${by(source)}.`,
  "dossier/reappointment-shortens": ({ at, to, dueDate }) =>
    `Ngày hẹn lại ${dateText(to)} (gửi ${momentText(at)}) sớm hơn ngày hết hạn ${dateText(dueDate)} nên không được tính.`,
  "dossier/late-without-apology": ({ dueDate, finishedAt, withdrawn }) =>
    `Hồ sơ quá hạn trả kết quả ngày ${dateText(dueDate)}, ${until(finishedAt, withdrawn ? "được rút" : "xử lý xong")}, và không có văn bản xin lỗi, hẹn lại đúng hạn.`,
};

const OF_EVENT: Readonly<Record<EventProperty, string>> = {
  event: "một đối tượng có loại sự kiện (type) và thời điểm (at)",
  type: 'một loại sự kiện có trong TRANSITIONS, ví dụ "accepted"',
  code: "mã hồ sơ dạng chuỗi ký tự; sự kiện đầu tiên phải có mã",
  channel:
    '"counter" (trực tiếp), "online" (trực tuyến) hoặc "post" (bưu chính công ích); sự kiện đầu tiên phải có mục này',
  note: "chuỗi ký tự, hoặc bỏ trống",
  nonTerritorial: "true (tiếp nhận phi địa giới) hoặc false, hoặc bỏ trống",
  unit: "tên đơn vị nhận hồ sơ; sự kiện chuyển hồ sơ phải có mục này",
  to: "ngày hẹn trả mới dạng YYYY-MM-DD",
  outcome: '"granted" (chấp thuận) hoặc "refused" (từ chối), hoặc bỏ trống',
  means: '"counter" (trực tiếp), "online" (trực tuyến) hoặc "post" (bưu chính công ích), hoặc bỏ trống',
  rating: "một số nguyên",
};

const OF_CALL: Readonly<Record<DossierArgument, string>> = {
  dossier: "hồ sơ là kết quả của applyEvent hoặc replayDossier",
  events: "một danh sách sự kiện",
  terms: "kết quả của termsOf",
  file: "một đối tượng có agency, receivingUnit, content, submitter { name }, papers và sets",
  context: "một đối tượng có lịch (calendar) và thời hạn (limit) hoặc thủ tục (procedure)",
  "context.calendar": 'một lịch làm việc, ví dụ vietnamCalendar của "motcua/vn"',
  "context.regimes": 'danh sách chế độ pháp lý, ví dụ vietnamRegimes của "motcua/vn"',
  "context.procedure": "danh sách các phiên bản của một thủ tục",
  "context.rules": "một đối tượng gồm các quy tắc tính thời hạn",
  "context.limit":
    "thời hạn { amount, unit }, null nếu không có hạn trả, hoặc các phiên bản của thủ tục (procedure) thay cho thời hạn",
  "context.clockStart": '"accepted" (từ khi tiếp nhận đủ hồ sơ) hoặc "accepted-and-paid" (đủ hồ sơ và đã nộp phí)',
  "context.nonTerritorialStart":
    '"accepted" (từ khi tiếp nhận) hoặc "competent-agency" (từ khi cơ quan có thẩm quyền nhận)',
  "context.maxSupplements": "một số nguyên không âm",
  "context.supplementWithin": "một thời hạn { amount, unit }",
  "context.applicantTime": "một thời hạn { amount, unit }",
  "context.receptionLimit": "một thời hạn { amount, unit }",
  "context.forwardAfter": 'giờ dạng "HH:mm"',
  "context.apologyLeadDays": "một số nguyên không âm",
  "context.maxReappointments": "một số nguyên không âm",
  "context.supplementEffect": '"restart" (tính lại từ đầu) hoặc "continue" (tính tiếp)',
};

const WITHOUT: Readonly<Record<NoDeadlineReason, string>> = {
  "not-accepted":
    "chưa được tiếp nhận nên chưa tính thời hạn giải quyết. Hãy tính thời hạn sau khi hồ sơ được tiếp nhận.",
  "not-at-competent-agency":
    "được tiếp nhận phi địa giới và chưa đến cơ quan có thẩm quyền nên chưa tính thời hạn giải quyết. Hãy tính thời hạn sau khi cơ quan có thẩm quyền tiếp nhận.",
  "not-paid":
    "chỉ tính thời hạn giải quyết từ khi nộp phí, lệ phí, và khoản này chưa được nộp. Hãy tính thời hạn sau khi nộp.",
  "no-limit":
    "không có thời hạn giải quyết nên không có ngày hẹn trả kết quả. Hãy đặt context.limit nếu thủ tục có thời hạn.",
};

const BEARERS = {
  event: "Sự kiện",
  context: "Bối cảnh (context)",
  description: "Phần mô tả hồ sơ",
} as const;

/** Dossiers: refused events, findings and errors. */
export const dossier: Sentences<
  Omit<ErrorFactsOf<typeof dossierErrors>, DossierNationalErrorCode> & RefusalFacts & DossierFindingFacts
> = /* @__PURE__ */ table(() => ({
  ...findings,
  "dossier/guard-not-met": ({ code, event, at, guard }) =>
    `Không thể ghi nhận bước "${labels.event[event]}" (${momentText(at)}) cho hồ sơ ${quote(code)}: bước này ${GUARDS[guard]}.`,
  "dossier/transition-not-allowed": ({ code, event, at, status, allowed }) => {
    const where = status === null ? "chưa được nộp hoặc tiếp nhận" : `đang ở trạng thái "${labels.status[status]}"`;
    const next =
      allowed.length === 0
        ? "Bảng chuyển trạng thái không có bước tiếp theo."
        : `Bước tiếp theo có thể là: ${allowed.map((type) => labels.event[type]).join("; ")}.`;
    return `Không thể ghi nhận bước "${labels.event[event]}" (${momentText(at)}): hồ sơ ${code === null ? "(chưa có mã)" : quote(code)} ${where}. ${next}`;
  },
  "dossier/out-of-order": ({ code, event, at, lastEventAt }) =>
    `Không thể ghi nhận bước "${labels.event[event]}" (${momentText(at)}): bước gần nhất của hồ sơ ${quote(code)} diễn ra sau đó (${momentText(lastEventAt)}). Hãy đưa các sự kiện vào theo thứ tự thời gian.`,
  "dossier/other-dossier": ({ code, event, given }) =>
    `Không thể ghi nhận bước "${labels.event[event]}": sự kiện thuộc hồ sơ ${quote(given)}, không phải hồ sơ ${quote(code)}. Hãy tách sự kiện theo từng hồ sơ.`,
  "dossier/no-events": () =>
    "Không có sự kiện nào nên chưa có hồ sơ. Cần ít nhất sự kiện nộp hồ sơ hoặc tiếp nhận hồ sơ.",
  "dossier/unknown-status": ({ value }) =>
    `${quote(value)} không phải là trạng thái hồ sơ. Hãy dùng một trong mười tên trong NATIONAL_STATUSES, ví dụ "in-processing".`,
  "dossier/unknown-status-code": ({ value }) =>
    `${quote(value)} không phải là mã trạng thái của Cổng Dịch vụ công quốc gia. Hãy dùng chuỗi từ "1" đến "10".`,
  "dossier/invalid-event": ({ property, value }) =>
    `${property === "event" ? "Sự kiện" : `Mục ${property} của sự kiện`} không thể là ${quote(value)}. Hãy nhập ${OF_EVENT[property]}.`,
  "dossier/invalid-argument": ({ argument, value }) =>
    `${argument} không thể là ${quote(value)}. Hãy truyền vào ${OF_CALL[argument]}.`,
  "dossier/unknown-property": ({ of, property, known }) =>
    `${BEARERS[of]} không có mục nào tên là ${quote(property)}. Hãy kiểm tra chính tả: ${known.join(", ")}.`,
  "dossier/not-on-file": ({ code, form, ordinal, count }) =>
    `Hồ sơ ${quote(code)} không có ${labels.form[form]} lần thứ ${typeof ordinal === "number" ? ordinal : quote(ordinal)}: theo các sự kiện đã ghi nhận thì có ${count} lần. Hãy chọn lần đã diễn ra.`,
  "dossier/no-deadline": ({ code, because }) => `Hồ sơ ${quote(code)} ${WITHOUT[because]}`,
}));
