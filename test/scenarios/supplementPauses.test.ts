import { explainDeadline } from "motcua/deadline";
import { type DossierEvent, dossierDeadline, nationalStatusCode } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * The same story under a procedure whose own law does not count the applicant's time ("không tính vào thời hạn giải quyết"):
 * 5 working days from Tuesday 10 February 2026, asked for on Thursday 12, supplied on Wednesday 25.
 */
describe("Yêu cầu bổ sung, thời hạn tạm dừng (a supplement pauses the limit of 5 working days)", () => {
  const context = contextOf({ limit: { amount: 5, unit: "working-day" }, supplementEffect: "continue" });
  const until12: readonly DossierEvent[] = [
    { type: "accepted", at: "2026-02-10", code: "H44.100-260210-0001", channel: "counter" },
    { type: "processing-started", at: "2026-02-11" },
    { type: "supplement-requested", at: "2026-02-12", note: "Thiếu bản vẽ mặt bằng" },
  ];
  const all: readonly DossierEvent[] = [...until12, { type: "supplement-supplied", at: "2026-02-25" }];

  test("trong khi chờ: còn 3 ngày làm việc (11 and 12 February are used, 3 days are left)", () => {
    const deadline = dossierDeadline(replayed(until12, context), context);
    expect(deadline.dueDate).toBeNull();
    expect(deadline.remaining).toEqual({ amount: 3, unit: "working-day" });
  });

  test("sau khi bổ sung: hẹn trả 02/03 (Thursday 26, Friday 27 and Monday 2 March)", () => {
    expect(dossierDeadline(replayed(all, context), context).dueDate).toBe("2026-03-02");
  });

  test("hồ sơ tiếp tục xử lý (processing goes on where it stopped: status 4)", () => {
    expect(nationalStatusCode(replayed(all, context).status)).toBe("4");
  });

  test("các ngày chờ không tính (the days of waiting are named, with the reason)", () => {
    const steps = explainDeadline(dossierDeadline(replayed(all, context), context), vietnamCalendar);
    const paused = steps.filter(({ kind }) => kind === "paused");
    expect([paused[0]?.date, paused.at(-1)?.date, paused.length]).toEqual(["2026-02-13", "2026-02-25", 13]);
    expect(sentence(paused[0] as (typeof steps)[number])).toBe(
      "Thứ Sáu, 13/02/2026: tạm dừng tính thời hạn từ ngày 12/02/2026: Thiếu bản vẽ mặt bằng.",
    );
  });

  test("bổ sung hai lần, mỗi lần đều tạm dừng (a second supplement pauses it again)", () => {
    const twice: readonly DossierEvent[] = [
      ...all,
      { type: "supplement-requested", at: "2026-02-26", note: "Bản vẽ chưa ký" },
      { type: "supplement-supplied", at: "2026-03-04" },
    ];
    // Used: 11, 12 and 26 February; left from 4 March: Thursday 5 and Friday 6.
    expect(dossierDeadline(replayed(twice, context), context).dueDate).toBe("2026-03-06");
  });
});
