import { deadlineStatus } from "motcua/deadline";
import { type DossierEvent, dossierDeadline, legShares, nationalStatusCode } from "motcua/dossier";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * 5 working days from Monday 2 March 2026: due on Monday 9. Finished on Friday 6; an error in the result is found on Monday 9, and
 * the dossier is taken back and finished again on Wednesday 11.
 */
describe("Thu hồi để xử lý lại (recalled)", () => {
  const context = contextOf({ limit: { amount: 5, unit: "working-day" } });
  const finished: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-03-02", code: "H44.100-260302-0001", channel: "counter", unit: "Một cửa" },
    { type: "processing-started", at: "2026-03-03", unit: "Phòng Tư pháp" },
    { type: "processed", at: "2026-03-06" },
  ];
  const recalled: readonly DossierEvent[] = [...finished, { type: "recalled", at: "2026-03-09" }];
  const again: readonly DossierEvent[] = [...recalled, { type: "processed", at: "2026-03-11" }];

  test("ngày kết thúc bị xóa, hồ sơ lại đang xử lý (the end is cleared: status 9, then 4 again)", () => {
    expect(nationalStatusCode(replayed(finished, context).status)).toBe("9");
    const dossier = replayed(recalled, context);
    expect(nationalStatusCode(dossier.status)).toBe("4");
    expect(dossier).toMatchObject({ finishedAt: null, outcome: null, recalls: ["2026-03-09"] });
  });

  test("ngày hẹn trả không đổi: hồ sơ quá hạn 2 ngày (the due date stands; finished again, it is two days late)", () => {
    const dossier = replayed(again, context);
    const deadline = dossierDeadline(dossier, context);
    expect(deadline.dueDate).toBe("2026-03-09");
    expect(deadlineStatus(deadline, dossier.finishedAt ?? "2026-03-09", vietnamCalendar)).toMatchObject({
      state: "overdue",
      workingDaysLeft: -2,
    });
  });

  test("thời gian giữa hai lần tính cho đơn vị cuối (the time between is the last unit's, who had not finished after all)", () => {
    // One-stop shop: Tue 3. Justice: Wed 4, Thu 5, Fri 6, Mon 9, Tue 10, Wed 11.
    const { legs, total } = legShares(replayed(again, context), context, "2026-03-31");
    expect(legs.map(({ unit, used }) => [unit, used.amount])).toEqual([
      ["Một cửa", 1],
      ["Phòng Tư pháp", 6],
    ]);
    expect(total.amount).toBe(7);
  });
});
