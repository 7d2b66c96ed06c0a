import { frozenCopy } from "../../plain/index.js";
import type { Labels } from "../model.js";

/**
 * Names of statuses, events, channels and forms, for a screen or a table; sentences come from `sentence`.
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
});
