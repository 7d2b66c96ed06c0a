import { availableEvents, type DossierEvent, dossierDeadline, nationalStatusCode } from "motcua/dossier";
import { deadlineSentence } from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * The appraiser finds a drawing missing on Thursday 12 February 2026; the applicant brings it after Tet, on Wednesday 25.
 * Decree 61/2018 art. 19(4): "Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ."
 */
describe("Yêu cầu bổ sung, thời hạn tính lại từ đầu (a supplement restarts the limit of 5 working days)", () => {
  const context = contextOf({ limit: { amount: 5, unit: "working-day" } });
  const until12: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-02-10", code: "H44.100-260210-0001", channel: "counter" },
    { type: "processing-started", at: "2026-02-11" },
    { type: "supplement-requested", at: "2026-02-12", note: "Thiếu bản vẽ mặt bằng" },
  ];

  test("trước khi yêu cầu: hẹn trả 24/02 (before the request it was due on Tuesday 24 February)", () => {
    expect(dossierDeadline(replayed(until12.slice(0, 2), context), context).dueDate).toBe("2026-02-24");
  });

  test("trong khi chờ bổ sung: không có ngày hẹn trả (while it is awaited nothing is due, all 5 days are left)", () => {
    const dossier = replayed(until12, context);
    const deadline = dossierDeadline(dossier, context, "2026-02-13");
    expect(nationalStatusCode(dossier.status)).toBe("5");
    expect(deadline.dueDate).toBeNull();
    expect(deadline.remaining).toEqual({ amount: 5, unit: "working-day" });
    expect(deadline.projectedDueDate).toBe("2026-02-27");
    expect(deadlineSentence(deadline)).toBe(
      "Thời hạn 5 ngày làm việc, tiếp nhận ngày 10/02/2026: đang tạm dừng, còn 5 ngày làm việc; tính đến ngày 13/02/2026, dự kiến trả kết quả ngày 27/02/2026.",
    );
  });

  test("nhận đủ hồ sơ 25/02: hẹn trả 04/03 (complete on 25 February: Thu 26, Fri 27, Mon 2, Tue 3, Wed 4 March)", () => {
    const dossier = replayed([...until12, { type: "supplement-supplied", at: "2026-02-25" }], context);
    const deadline = dossierDeadline(dossier, context);
    expect(deadline.dueDate).toBe("2026-03-04");
    expect(deadline.originalDueDate).toBe("2026-02-24");
    expect(dossier.interruptions).toEqual([
      {
        kind: "supplement",
        from: "2026-02-12",
        status: "in-processing",
        to: "2026-02-25",
        reason: "Thiếu bản vẽ mặt bằng",
      },
    ]);
  });

  test("hồ sơ trở về bước đầu (the dossier goes back to the first step: status 2)", () => {
    const dossier = replayed([...until12, { type: "supplement-supplied", at: "2026-02-25" }], context);
    expect(nationalStatusCode(dossier.status)).toBe("2");
    expect(availableEvents(dossier)).toContain("processing-started");
  });
});
