import { applyEvent, type DossierEvent, dossierDeadline, nationalStatusCode } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import { contextOf, refusalOf, replayed } from "../support/dossierEvents.js";

/** A supplement is asked for on Thursday 12 February 2026; the applicant gives up and withdraws on Monday 23. */
describe("Rút hồ sơ trong khi chờ bổ sung (withdrawn while a supplement is awaited)", () => {
  const context = contextOf({ limit: { amount: 5, unit: "working-day" } });
  const events: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-02-10", code: "H44.100-260210-0001", channel: "post" },
    { type: "supplement-requested", at: "2026-02-12", note: "Thiếu bản vẽ mặt bằng" },
    { type: "withdrawn", at: "2026-02-23" },
  ];
  const dossier = replayed(events, context);

  test("trạng thái 7, kết thúc ngày rút (status 7, finished on the day of the withdrawal)", () => {
    expect(nationalStatusCode(dossier.status)).toBe("7");
    expect(dossier.finishedAt).toBe("2026-02-23");
    expect(dossier.returnedAt).toBeNull();
  });

  test("yêu cầu bổ sung vẫn còn trong lịch sử (the request stays in the history, never answered)", () => {
    expect(dossier.interruptions).toEqual([
      { kind: "supplement", from: "2026-02-12", status: "accepted", to: null, reason: "Thiếu bản vẽ mặt bằng" },
    ]);
  });

  test("không có ngày hẹn trả: thời hạn dừng từ ngày yêu cầu (nothing is due: the clock stopped on 12 February)", () => {
    expect(dossierDeadline(dossier, context).dueDate).toBeNull();
  });

  test("bổ sung nộp sau đó không được ghi nhận (a supplement that comes later is refused)", () => {
    const refusal = refusalOf(applyEvent(dossier, { type: "supplement-supplied", at: "2026-02-25" }, context));
    expect(refusal.code).toBe("dossier/transition-not-allowed");
    expect(sentence(refusal)).toContain('"Công dân yêu cầu rút hồ sơ"');
  });
});
