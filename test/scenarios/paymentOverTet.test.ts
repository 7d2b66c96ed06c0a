import { explainDeadline } from "motcua/deadline";
import { type DossierEvent, dossierDeadline, nationalStatusCode } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * A land dossier of 10 working days, accepted on Tuesday 10 February 2026; the tax is asked for on Thursday 12 and paid on
 * Tuesday 24, after Tet (Monday 16 to Friday 20). A payment pauses the limit also where a supplement would restart it.
 */
describe("Nghĩa vụ tài chính qua Tết (a payment pause over Tet, 10 working days)", () => {
  const context = contextOf({ supplementEffect: "restart" });
  const until12: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-02-10", code: "H44.100-260210-0001", channel: "counter" },
    { type: "processing-started", at: "2026-02-10" },
    { type: "payment-requested", at: "2026-02-12", note: "Lệ phí trước bạ" },
  ];
  const paid: readonly DossierEvent[] = [...until12, { type: "payment-made", at: "2026-02-24" }];

  test("trong khi chờ nộp: trạng thái 6, còn 8 ngày (11 and 12 February are used)", () => {
    const dossier = replayed(until12, context);
    expect(nationalStatusCode(dossier.status)).toBe("6");
    expect(dossierDeadline(dossier, context)).toMatchObject({
      dueDate: null,
      remaining: { amount: 8, unit: "working-day" },
    });
  });

  test("nộp ngày 24/02: hẹn trả 06/03 (8 days: Wed 25 to Fri 27, Mon 2 to Fri 6 March)", () => {
    const deadline = dossierDeadline(replayed(paid, context), context);
    expect(deadline.dueDate).toBe("2026-03-06");
    // Without the pause: 11, 12, 13, 23 to 27 February, 2 and 3 March.
    expect(deadline.originalDueDate).toBe("2026-03-03");
  });

  test("nghỉ Tết không được tính hai lần (the days of Tet lie within the pause and move nothing more)", () => {
    // Working days within the pause: Fri 13, Mon 23, Tue 24. 3 March and three working days more is 6 March.
    const steps = explainDeadline(dossierDeadline(replayed(paid, context), context), vietnamCalendar);
    const paused = steps.filter(({ kind }) => kind === "paused").map(({ date }) => date.slice(5));
    expect([paused[0], paused.at(-1), paused.length]).toEqual(["02-13", "02-24", 12]);
    expect(steps.filter(({ kind }) => kind === "counted").length).toBe(10);
    expect(steps.map(sentence)).toContain(
      "Thứ Sáu, 13/02/2026: tạm dừng tính thời hạn từ ngày 12/02/2026: Lệ phí trước bạ.",
    );
  });

  test("xử lý tiếp, không về bước đầu (handling goes on: status 4)", () => {
    expect(nationalStatusCode(replayed(paid, context).status)).toBe("4");
  });
});
