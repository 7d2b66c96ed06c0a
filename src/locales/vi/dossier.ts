import type * as dossierErrors from "../../dossier/errors.js";
import type { DossierArgument, EventProperty } from "../../dossier/errors.js";
import type { DossierEventType, NationalStatus, RefusalFacts } from "../../dossier/index.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { momentText } from "./format.js";
import { quote } from "./quote.js";

const STATUSES: Readonly<Record<NationalStatus, string>> = {
  registered: "Mới đăng ký",
  accepted: "Được tiếp nhận",
  "rejected-at-reception": "Không được tiếp nhận",
  "in-processing": "Đang xử lý",
  "supplement-requested": "Yêu cầu bổ sung giấy tờ",
  "financial-obligation-requested": "Yêu cầu thực hiện nghĩa vụ tài chính",
  withdrawn: "Công dân yêu cầu rút hồ sơ",
  stopped: "Dừng xử lý",
  processed: "Đã xử lý xong",
  "result-returned": "Đã trả kết quả",
};

const EVENTS: Readonly<Record<DossierEventType, string>> = {
  submitted: "Nộp hồ sơ",
  accepted: "Tiếp nhận hồ sơ",
  refused: "Từ chối tiếp nhận hồ sơ",
  "processing-started": "Chuyển xử lý",
  "supplement-requested": "Yêu cầu bổ sung hồ sơ",
  "supplement-supplied": "Nhận hồ sơ bổ sung",
  processed: "Xử lý xong",
  "result-returned": "Trả kết quả",
  withdrawn: "Rút hồ sơ",
};

const OF_EVENT: Readonly<Record<EventProperty, string>> = {
  event: "một đối tượng có loại sự kiện (type) và thời điểm (at)",
  type: 'một loại sự kiện có trong TRANSITIONS, ví dụ "accepted"',
  code: "mã hồ sơ dạng chuỗi ký tự; sự kiện đầu tiên phải có mã",
  channel:
    '"counter" (trực tiếp), "online" (trực tuyến) hoặc "post" (bưu chính công ích); sự kiện đầu tiên phải có mục này',
  note: "chuỗi ký tự, hoặc bỏ trống",
};

const OF_CALL: Readonly<Record<DossierArgument, string>> = {
  dossier: "hồ sơ là kết quả của applyEvent hoặc replayDossier",
  events: "một danh sách sự kiện",
  context: "một đối tượng có lịch (calendar) và thời hạn (limit)",
  "context.calendar": 'một lịch làm việc, ví dụ vietnamCalendar của "motcua/vn"',
  "context.supplementEffect": '"restart" (tính lại từ đầu) hoặc "continue" (tính tiếp)',
};

/** Dossiers: refused events and errors. */
export const dossier: Sentences<ErrorFactsOf<typeof dossierErrors> & RefusalFacts> = {
  "dossier/transition-not-allowed": ({ code, event, at, status, allowed }) => {
    const where = status === null ? "chưa được nộp hoặc tiếp nhận" : `đang ở trạng thái "${STATUSES[status]}"`;
    const next =
      allowed.length === 0
        ? "Bảng chuyển trạng thái không có bước tiếp theo."
        : `Bước tiếp theo có thể là: ${allowed.map((type) => EVENTS[type]).join("; ")}.`;
    return `Không thể ghi nhận bước "${EVENTS[event]}" (${momentText(at)}): hồ sơ ${code === null ? "(chưa có mã)" : quote(code)} ${where}. ${next}`;
  },
  "dossier/out-of-order": ({ code, event, at, lastEventAt }) =>
    `Không thể ghi nhận bước "${EVENTS[event]}" (${momentText(at)}): bước gần nhất của hồ sơ ${quote(code)} diễn ra sau đó (${momentText(lastEventAt)}). Hãy đưa các sự kiện vào theo thứ tự thời gian.`,
  "dossier/other-dossier": ({ code, event, given }) =>
    `Không thể ghi nhận bước "${EVENTS[event]}": sự kiện thuộc hồ sơ ${quote(given)}, không phải hồ sơ ${quote(code)}. Hãy tách sự kiện theo từng hồ sơ.`,
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
  "dossier/no-deadline": ({ code, because }) =>
    because === "not-accepted"
      ? `Hồ sơ ${quote(code)} chưa được tiếp nhận nên chưa tính thời hạn giải quyết. Hãy tính thời hạn sau khi hồ sơ được tiếp nhận.`
      : `Hồ sơ ${quote(code)} không có thời hạn giải quyết nên không có ngày hẹn trả kết quả. Hãy đặt context.limit nếu thủ tục có thời hạn.`,
};
