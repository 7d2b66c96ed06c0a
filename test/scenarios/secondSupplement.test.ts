import { type DossierEvent, dossierDeadline, dossierFindings } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import { vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * Under Decree 61/2018, in March 2024 (no holiday). 10 working days from Monday 4 March. The appraiser asks for a drawing on
 * Wednesday 6, gets it on Monday 11, and asks for a signature on Tuesday 12: art. 15(3) and 17(2)(a) allow one request, in full.
 */
describe("Yêu cầu bổ sung lần thứ hai (a second supplement)", () => {
  const context = contextOf({ regimes: vietnamRegimes });
  const events: readonly DossierEvent[] = [
    { type: "accepted", at: "2024-03-04T08:30", code: "000.00.16.H40-240304-0012", channel: "counter" },
    { type: "processing-started", at: "2024-03-04T09:00", unit: "Phòng Quản lý đô thị" },
    { type: "supplement-requested", at: "2024-03-06T10:00", note: "Thiếu bản vẽ mặt bằng" },
    { type: "supplement-supplied", at: "2024-03-11T09:00" },
    { type: "supplement-requested", at: "2024-03-12T10:00", note: "Bản vẽ chưa ký" },
    { type: "supplement-supplied", at: "2024-03-15T09:00" },
  ];
  const dossier = replayed(events, context);

  test("mỗi lần bổ sung, thời hạn tính lại từ đầu (each one counts afresh): 10 days from Friday 15 end on 29 March", () => {
    // Mon 18 to Fri 22 are 5, Mon 25 to Fri 29 are 10.
    expect(dossierDeadline(dossier, context).dueDate).toBe("2024-03-29");
    expect(dossierDeadline(dossier, context).originalDueDate).toBe("2024-03-18");
  });

  test("lần thứ hai là vi phạm nhưng vẫn được ghi nhận (the second breaks the rule and is on the record all the same)", () => {
    expect(dossier.interruptions.map(({ reason }) => reason)).toEqual(["Thiếu bản vẽ mặt bằng", "Bản vẽ chưa ký"]);
    const findings = dossierFindings(dossier, context, "2024-03-15");
    expect(findings.map(sentence)).toEqual([
      // The third working day after Monday 4 is Thursday 7.
      "Yêu cầu bổ sung 10:00 ngày 12/03/2024 là quá hạn: chỉ được yêu cầu đến hết ngày 07/03/2024 [Nghị định 61/2018/NĐ-CP, khoản 4 Điều 19].",
      "Đã yêu cầu bổ sung 2 lần, trong khi chỉ được yêu cầu 1 lần [Nghị định 61/2018/NĐ-CP, khoản 3 Điều 15 và điểm a khoản 2 Điều 17].",
    ]);
  });

  test("yêu cầu một lần thì không có vi phạm (one request, on the second working day, breaks nothing)", () => {
    expect(dossierFindings(replayed(events.slice(0, 4), context), context, "2024-03-11")).toEqual([]);
  });
});
