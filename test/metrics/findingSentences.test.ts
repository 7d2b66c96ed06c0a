import { sentence as english } from "motcua/locales/en";
import { sentence as vietnamese } from "motcua/locales/vi";
import { checkCarryOver, checkReportII06, type FormFinding } from "motcua/metrics";
import { describe, expect, test } from "vitest";

const report = {
  rows: [{ field: "Đất đai", receivedTotal: 4_016, resolvedTotal: 3_799, pendingTotal: 216 }],
  total: { receivedTotal: 14_463 },
};

describe("numbers in findings are grouped as the language does", () => {
  test.each<[FormFinding | undefined, string, string]>([
    [
      checkReportII06(report)[0],
      "Line 1 (Đất đai): column (3) is 4,016, but (7) + (11) is 4,015, a difference of 1.",
      "Dòng 1 (Đất đai): cột (3) là 4.016 nhưng (7) + (11) bằng 4.015, chênh lệch 1.",
    ],
    [
      checkReportII06(report)[1],
      "Total row: column (3) is 14,463, but the lines add up to 4,016, a difference of 10,447.",
      "Dòng tổng cộng: cột (3) là 14.463 nhưng tổng các dòng bằng 4.016, chênh lệch 10.447.",
    ],
    [
      checkCarryOver(
        { rows: [{ field: "Đất đai", pendingTotal: 4_015 }] },
        { rows: [{ field: "Đất đai", carriedOver: 0 }] },
      )[0],
      "Line 1 (Đất đai): 0 carried over, column (6), but 4,015 were pending in the report before, column (11), a difference of -4,015.",
      "Dòng 1 (Đất đai): cột (6) từ kỳ trước chuyển qua là 0 nhưng cột (11) của báo cáo kỳ trước là 4.015, chênh lệch -4.015.",
    ],
  ])("%#", (finding, inEnglish, inVietnamese) => {
    expect(finding && english(finding)).toBe(inEnglish);
    expect(finding && vietnamese(finding)).toBe(inVietnamese);
  });
});
