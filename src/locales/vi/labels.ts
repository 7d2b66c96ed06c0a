import { frozenCopy } from "../../plain/index.js";
import type { Labels } from "../model.js";
import { HOLIDAYS } from "./format.js";

/**
 * Names of statuses, events, channels, forms, outcomes, reasons and rates, for a screen or a table; sentences come from `sentence`.
 *
 * @example
 * ```ts
 * import { labels } from "motcua/locales/vi";
 *
 * labels.status["in-processing"]; // => "Đang xử lý"
 * ```
 */
export const labels: Labels = /* @__PURE__ */ frozenCopy<Labels>({
  status: {
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
  },
  event: {
    submitted: "Nộp hồ sơ",
    accepted: "Tiếp nhận hồ sơ",
    refused: "Từ chối tiếp nhận hồ sơ",
    "processing-started": "Chuyển xử lý",
    "supplement-requested": "Yêu cầu bổ sung hồ sơ",
    "supplement-supplied": "Nhận hồ sơ bổ sung",
    processed: "Xử lý xong",
    "result-returned": "Trả kết quả",
    withdrawn: "Rút hồ sơ",
    "agency-received": "Cơ quan có thẩm quyền tiếp nhận hồ sơ",
    forwarded: "Chuyển hồ sơ",
    "payment-requested": "Yêu cầu thực hiện nghĩa vụ tài chính",
    "payment-made": "Hoàn thành nghĩa vụ tài chính",
    stopped: "Dừng xử lý",
    resumed: "Tiếp tục xử lý",
    appraised: "Thẩm định",
    approved: "Phê duyệt",
    reappointed: "Xin lỗi và hẹn lại ngày trả kết quả",
    recalled: "Thu hồi để xử lý lại",
    rated: "Đánh giá",
  },
  channel: {
    counter: "Trực tiếp",
    online: "Trực tuyến",
    post: "Bưu chính công ích",
  },
  form: {
    receipt: "giấy tiếp nhận và hẹn trả kết quả",
    "supplement-request": "phiếu yêu cầu bổ sung",
    refusal: "phiếu từ chối",
    apology: "văn bản xin lỗi và hẹn lại",
    "stop-notice": "thông báo dừng giải quyết",
    "control-slip": "phiếu kiểm soát",
    "tracking-book": "dòng sổ theo dõi",
    "result-handover": "phiếu giao nhận kết quả",
  },
  reception: {
    online: "Trực tuyến",
    counterOrPost: "Trực tiếp hoặc bưu chính công ích",
    carriedOver: "Từ kỳ trước chuyển qua",
  },
  outcome: {
    early: "Đã giải quyết trước hạn",
    onTime: "Đã giải quyết đúng hạn",
    late: "Đã giải quyết quá hạn",
    withinTime: "Đang giải quyết, trong hạn",
    overdue: "Đang giải quyết, quá hạn",
    noDueDate: "Không có ngày hẹn trả",
  },
  exclusion: {
    notYetAccepted: "Chưa được tiếp nhận",
    rejectedAtReception: "Không được tiếp nhận",
    noReceiptDate: "Không rõ ngày tiếp nhận",
    noFinishDate: "Không rõ ngày xử lý xong",
    finishedBeforeReceived: "Ngày xử lý xong trước ngày tiếp nhận",
    outsidePeriod: "Ngoài kỳ báo cáo",
    noTimeOfDay: "Không rõ giờ",
    nothingToJudgeBy: "Không có ngày hẹn trả và không rõ thời hạn giải quyết",
  },
  recordFault: {
    "unreadable-record": "Bản ghi không đọc được",
    "no-code": "Không có mã hồ sơ",
    "unknown-status": "Trạng thái không xác định",
    "unknown-channel": "Cách thức nộp không xác định",
    "unreadable-date": "Ngày tháng không đọc được",
    "unreadable-pauses": "Thời gian tạm dừng hoặc số lần bổ sung không đọc được",
    "no-receipt-date": "Đã tiếp nhận nhưng không rõ ngày",
    "no-finish-date": "Đã xử lý xong nhưng không rõ ngày",
    "finished-before-received": "Ngày xử lý xong trước ngày tiếp nhận",
  },
  qd766Reason: {
    "finished-in-time": "Đã xử lý xong, đúng hạn",
    "waiting-in-time": "Chờ bổ sung, yêu cầu trong hạn",
    "pending-in-time": "Đang giải quyết, trong hạn",
    "second-request": "Yêu cầu bổ sung quá một lần",
    "finished-late": "Đã xử lý xong, quá hạn",
    "waiting-late": "Chờ bổ sung, yêu cầu khi đã quá hạn",
    "pending-late": "Đang giải quyết, quá hạn",
  },
  basis: {
    resolved: "Tỷ lệ đúng hạn trên số hồ sơ đã giải quyết",
    received: "Tỷ lệ đúng hạn trên số hồ sơ tiếp nhận",
    qd766: "Tỷ lệ đúng hạn và trong hạn trên số hồ sơ có ngày hẹn trả",
    strict: "Tỷ lệ đúng hạn trên số hồ sơ đã giải quyết và quá hạn",
    early: "Tỷ lệ trước hạn trên số hồ sơ đã giải quyết",
    online: "Tỷ lệ trực tuyến trên số hồ sơ tiếp nhận trong kỳ",
    "qd766-2.1": "Tỷ lệ hồ sơ xử lý đúng hạn (Quyết định 766, chỉ số 2.1)",
    "qd766-5.2": "Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn (Quyết định 766, chỉ số 5.2)",
    "qd766-5.3": "Mức độ hài lòng trong xử lý phản ánh, kiến nghị (Quyết định 766, chỉ số 5.3)",
    "qd766-5.4": "Mức độ hài lòng trong giải quyết hồ sơ (Quyết định 766, chỉ số 5.4)",
  },
  dayKind: {
    workday: "Ngày làm việc",
    "weekly-rest": "Ngày nghỉ hằng tuần",
    holiday: "Ngày lễ, tết",
    "in-lieu": "Ngày nghỉ bù",
    "swapped-off": "Ngày nghỉ hoán đổi",
    "swapped-work": "Ngày làm bù",
    closure: "Ngày cơ quan đóng cửa",
    "special-work": "Ngày làm việc đặc biệt",
  },
  holiday: HOLIDAYS,
});
