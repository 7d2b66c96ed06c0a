import { type DossierEvent, dossierDeadline, dossierFindings, nationalStatusCode } from "motcua/dossier";
import { recordOfDossier } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * The decree on the linked karaoke procedures, art. 6(2): the limit runs from the full dossier and the payment of the fee. 16
 * working days (3 + 3 + 10); accepted on Monday 2 March 2026, the fee is asked for on Tuesday 3 and paid on Friday 6.
 */
describe("Nộp phí rồi mới tính thời hạn (payment as a condition of the start)", () => {
  const limit = { amount: 16, unit: "working-day" } as const;
  const context = contextOf({ limit, clockStart: "accepted-and-paid" });
  const events: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-03-02", code: "H26.10-260302-0009", channel: "online" },
    { type: "payment-requested", at: "2026-03-03", note: "Phí thẩm định" },
    { type: "payment-made", at: "2026-03-06" },
  ];

  test("chưa nộp phí: chưa tính thời hạn (unpaid: no limit runs, nothing is due, nobody is late)", () => {
    for (const known of [events.slice(0, 1), events.slice(0, 2)]) {
      const dossier = replayed(known, context);
      expect(() => dossierDeadline(dossier, context)).toThrow(
        expect.objectContaining({
          code: "dossier/no-deadline",
          facts: expect.objectContaining({ because: "not-paid" }),
        }),
      );
      expect(dossierFindings(dossier, context, "2026-10-01")).toEqual([]);
      expect(recordOfDossier(dossier, context, "2026-10-01").dueAt).toBeNull();
    }
  });

  test("phí được yêu cầu muộn: vẫn tính từ khi nộp (asked for on 31 March and paid on 1 April: sixteen days from there)", () => {
    const late: readonly DossierEvent[] = [
      ...events.slice(0, 1),
      { type: "payment-requested", at: "2026-03-31" },
      { type: "payment-made", at: "2026-04-01" },
    ];
    const deadline = dossierDeadline(replayed(late, context), context);
    // Thu 2, Fri 3, Mon 6 to Fri 10, 13 to 17, 20 to 23
    expect([deadline.originalDueDate, deadline.dueDate]).toEqual(["2026-04-23", "2026-04-23"]);
  });

  test("nộp phí 06/03: hẹn trả 30/03 (Mon 9 to Fri 13, 16 to 20, 23 to 27, and Mon 30)", () => {
    const dossier = replayed(events, context);
    expect(nationalStatusCode(dossier.status)).toBe("2");
    expect(dossierDeadline(dossier, context).dueDate).toBe("2026-03-30");
  });

  test("thủ tục tính từ khi tiếp nhận: chỉ tạm dừng, hẹn trả 27/03 (elsewhere a pause: Tue 3 is used, 15 days are left)", () => {
    // Mon 9 to Fri 13, 16 to 20, 23 to 27.
    const elsewhere = contextOf({ limit });
    expect(dossierDeadline(replayed(events, elsewhere), elsewhere).dueDate).toBe("2026-03-27");
  });

  test("phí nộp sau, trong khi xử lý, chỉ tạm dừng (a later payment, in processing, pauses there too)", () => {
    const later: readonly DossierEvent[] = [
      ...events,
      { type: "processing-started", at: "2026-03-09" },
      { type: "payment-requested", at: "2026-03-10" },
      { type: "payment-made", at: "2026-03-12" },
    ];
    // Wed 11 and Thu 12 are not counted: two days after 30 March.
    expect(dossierDeadline(replayed(later, context), context).dueDate).toBe("2026-04-01");
  });
});
