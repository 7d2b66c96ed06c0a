import { type DossierEvent, dossierDeadline, dossierFindings } from "motcua/dossier";
import { deadlineSentence } from "motcua/locales/vi";
import { vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * Accepted on Thursday 5 March 2026 at 16:10; 3 working days. Two rules know an hour: a procedure's own cut-off moves the start of
 * the limit (15:00 in the groups of Decree 63/2024); art. 18(2) on forwarding moves the day of forwarding, and never the limit.
 */
describe("Tiếp nhận lúc 16:10 (received at 16:10, 3 working days)", () => {
  const limit = { amount: 3, unit: "working-day" } as const;
  const accepted: DossierEvent = {
    type: "accepted",
    at: "2026-03-05T16:10",
    code: "H44.100-260305-0031",
    channel: "online",
  };

  test("thủ tục có giờ chốt 15:00: tính từ thứ Sáu 06/03, hẹn trả 11/03 (as if received on Friday: Mon 9, Tue 10, Wed 11)", () => {
    const context = contextOf({ limit, rules: { cutOff: "15:00" } });
    const deadline = dossierDeadline(replayed([accepted], context), context);
    expect([deadline.startDate, deadline.dueDate]).toEqual(["2026-03-06", "2026-03-11"]);
    expect(deadlineSentence(deadline)).toContain("17:00 ngày 11/03/2026");
  });

  test("giờ chốt là giờ cuối trước khi đóng cửa: cũng vậy (the last hour before closing, 16:00, too)", () => {
    const context = contextOf({ limit, rules: { cutOff: "16:00" } });
    expect(dossierDeadline(replayed([accepted], context), context).dueDate).toBe("2026-03-11");
  });

  test("thủ tục không có giờ chốt: hẹn trả 10/03 (without one: Fri 6, Mon 9, Tue 10)", () => {
    const context = contextOf({ limit, regimes: vietnamRegimes });
    expect(dossierDeadline(replayed([accepted], context), context).dueDate).toBe("2026-03-10");
  });

  test("sau 15:00 được chuyển vào ngày làm việc tiếp theo (after 15:00 it may be forwarded on Friday, not on Monday)", () => {
    const context = contextOf({ limit, regimes: vietnamRegimes });
    const codes = (at: "2026-03-06T16:00" | "2026-03-09T07:30") =>
      dossierFindings(
        replayed(
          [
            { ...accepted, channel: "counter" },
            { type: "forwarded", at, unit: "Sở Xây dựng" },
          ],
          context,
        ),
        context,
        at,
      ).map(({ code }) => code);
    expect(codes("2026-03-06T16:00")).toEqual([]);
    expect(codes("2026-03-09T07:30")).toEqual(["dossier/forwarded-late"]);
  });
});
