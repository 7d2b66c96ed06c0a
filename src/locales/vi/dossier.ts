import type * as dossierErrors from "../../dossier/errors.js";
import type { NationalStatus, RefusalFacts } from "../../dossier/index.js";
import { quote } from "../../errors/quote.js";
import type { ErrorFactsOf, Sentences } from "../model.js";
import { momentText } from "./format.js";

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

/** Dossiers: refused events and errors. */
export const dossier: Sentences<ErrorFactsOf<typeof dossierErrors> & RefusalFacts> = {
  "dossier/transition-not-allowed": ({ code, event, at, status, allowed }) => {
    const where = status === null ? "chưa được mở" : `đang ở trạng thái "${STATUSES[status]}"`;
    const next =
      allowed.length === 0 ? "Hồ sơ không còn bước nào tiếp theo." : `Bước tiếp theo có thể là: ${allowed.join(", ")}.`;
    return `Không nhận sự kiện ${quote(event)} (${momentText(at)}): hồ sơ ${code === null ? "(chưa có mã)" : code} ${where}. ${next}`;
  },
  "dossier/out-of-order": ({ code, event, at, lastEventAt }) =>
    `Không nhận sự kiện ${quote(event)} (${momentText(at)}): sự kiện gần nhất của hồ sơ ${code} là ${momentText(lastEventAt)}. Hãy đưa sự kiện theo thứ tự thời gian.`,
  "dossier/other-dossier": ({ code, event, given }) =>
    `Không nhận sự kiện ${quote(event)}: sự kiện thuộc hồ sơ ${given}, không phải ${code}. Hãy tách sự kiện theo từng hồ sơ.`,
  "dossier/no-events": () => "Hồ sơ không có sự kiện nào. Cần ít nhất sự kiện mở hồ sơ.",
  "dossier/unknown-status": ({ value }) =>
    `${quote(value)} không phải là trạng thái hồ sơ. Hãy dùng một trong mười tên trong NATIONAL_STATUSES.`,
  "dossier/unknown-status-code": ({ value }) =>
    `${quote(value)} không phải là mã trạng thái của Cổng Dịch vụ công quốc gia. Hãy dùng chuỗi từ "1" đến "10".`,
  "dossier/invalid-event": ({ property, value, expected }) =>
    `Thuộc tính ${property} của sự kiện không thể là ${quote(value)}. Hãy dùng ${expected}.`,
  "dossier/no-deadline": ({ code, because }) =>
    because === "not-accepted"
      ? `Hồ sơ ${quote(code)} chưa được tiếp nhận nên chưa tính thời hạn. Hãy hỏi thời hạn sau khi tiếp nhận.`
      : `Hồ sơ ${quote(code)} không có thời hạn giải quyết nên không có ngày hẹn trả. Hãy đặt context.limit nếu thủ tục có thời hạn.`,
};
