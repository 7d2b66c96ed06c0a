import type { QualityRefusalFacts } from "../../vn/index.js";
import type { Sentences } from "../model.js";

const WHY: Readonly<Record<QualityRefusalFacts["vn/quality-not-covered"]["why"], string>> = {
  "late-without-complaint":
    "hồ sơ quá hạn nhưng không có phản ánh về thái độ phục vụ, trường hợp này chưa được quy định điểm",
  "not-all-received":
    "tỷ lệ thủ tục thực hiện toàn bộ quy trình tại Bộ phận Một cửa đạt mức 2 điểm, nhưng chưa tiếp nhận và trả kết quả 100% thủ tục, là mức 0 điểm",
  "few-procedures-online":
    "tỷ lệ hồ sơ trực tuyến từ 30% trở lên nhưng tỷ lệ thủ tục cung cấp trực tuyến dưới 20%, trường hợp này chưa được quy định điểm",
};

/** What the scoring of service quality refuses to judge. */
export const quality: Sentences<QualityRefusalFacts> = {
  "vn/quality-not-covered": ({ indicator, why }) =>
    `Chỉ số ${indicator} chưa được chấm điểm: ${WHY[why]} (khoản ${indicator} Điều 13 Thông tư 01/2018/TT-VPCP). Đề nghị hội đồng thẩm định xem xét, quyết định.`,
  "vn/quality-without-data": ({ indicator }) =>
    `Chỉ số ${indicator} không được chấm điểm vì không phát sinh dữ liệu để đánh giá. Hãy ghi nhận là "not-applicable" để không tính chỉ số này.`,
};
