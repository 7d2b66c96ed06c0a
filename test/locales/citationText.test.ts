import { describe, expect, test } from "vitest";
import { citationText } from "../../src/locales/vi/citationText.js";

describe("sources in Vietnamese", () => {
  test.each([
    ["Decree 61/2018/ND-CP, art. 19(4)", "Nghị định 61/2018/NĐ-CP, khoản 4 Điều 19"],
    [
      "Decree 61/2018/ND-CP, art. 15(3) and 17(2)(a)",
      "Nghị định 61/2018/NĐ-CP, khoản 3 Điều 15 và điểm a khoản 2 Điều 17",
    ],
    ["Decree 61/2018/ND-CP, art. 18(2)-(3)", "Nghị định 61/2018/NĐ-CP, khoản 2-3 Điều 18"],
    ["Civil Code 91/2015/QH13, art. 145-148", "Bộ luật Dân sự 91/2015/QH13, Điều 145-148"],
    ["Labour Code 45/2019/QH14, art. 112(1)", "Bộ luật Lao động 45/2019/QH14, khoản 1 Điều 112"],
    ["12729/VPCP-KGVX (2025-12-25)", "12729/VPCP-KGVX (2025-12-25)"],
    [
      "Decision 88/2025/QD-UBND of Lai Chau (a local decision, binding only in Lai Chau), art. 3(6)",
      "Quyết định 88/2025/QĐ-UBND của tỉnh Lai Châu (quyết định của địa phương, chỉ áp dụng tại Lai Châu), khoản 6 Điều 3",
    ],
    [
      "Decree 118/2025/ND-CP as amended by Decree 309/2026/ND-CP, art. 17(3)",
      "Nghị định 118/2025/NĐ-CP được sửa đổi bởi Nghị định 309/2026/NĐ-CP, khoản 3 Điều 17",
    ],
    ["one-stop software in use", "phần mềm một cửa đang sử dụng"],
    [
      "decree on the linked karaoke procedures, art. 6(2)",
      "nghị định về các thủ tục liên thông kinh doanh karaoke, khoản 2 Điều 6",
    ],
    [
      "Resolution 28/2026/QH16, art. 2 (in force 2026-07-01)",
      "Nghị quyết 28/2026/QH16, Điều 2 (hiệu lực từ 01/07/2026)",
    ],
    ["Thông báo 7/TB-UBND", "Thông báo 7/TB-UBND"],
  ])("%s", (source, vietnamese) => {
    expect(citationText(source)).toBe(vietnamese);
  });
});
