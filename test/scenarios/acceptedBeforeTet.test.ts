import { explainDeadline } from "motcua/deadline";
import { dossierDeadline } from "motcua/dossier";
import { deadlineSentence, sentence } from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * A ward accepts a dossier at the counter on Tuesday 10 February 2026 at 15:40; the procedure allows 10 working days. Offices
 * are closed from Monday 16 to Friday 20 February (dispatch 9859/VPCP-KGVX) and on weekends.
 */
describe("Tiếp nhận trước Tết Bính Ngọ, thời hạn 10 ngày làm việc (accepted before Tet, 10 working days)", () => {
  const context = contextOf({ limit: { amount: 10, unit: "working-day" } });
  const dossier = replayed(
    [{ type: "accepted", at: "2026-02-10T15:40", code: "H44.100-260210-0001", channel: "counter" }],
    context,
  );
  const deadline = dossierDeadline(dossier, context);

  test("hẹn trả kết quả 17:00 Thứ Ba 03/03/2026 (due on Tuesday 3 March)", () => {
    expect(deadline.dueDate).toBe("2026-03-03");
    expect(deadline.dueAt).toBe("2026-03-03T17:00");
    expect(deadlineSentence(deadline)).toBe(
      "Thời hạn 10 ngày làm việc, tiếp nhận 15:40 ngày 10/02/2026: hẹn trả kết quả 17:00 ngày 03/03/2026.",
    );
  });

  test("pháp luật tính hết ngày hẹn trả: 24 giờ (by law the day ends at midnight, Civil Code art. 148(6))", () => {
    expect(deadline.legalEndAt).toBe("2026-03-04T00:00");
  });

  test("giải thích từng ngày (each day is explained): 10 days count, 10 do not, and the day of receipt", () => {
    const steps = explainDeadline(deadline, vietnamCalendar);
    const daysOf = (kind: string) => steps.filter((step) => step.kind === kind).map(({ date }) => date.slice(5));
    expect(daysOf("received")).toEqual(["02-10"]);
    expect(daysOf("counted")).toEqual([
      ...["02-11", "02-12", "02-13"],
      ...["02-23", "02-24", "02-25", "02-26", "02-27"],
      ...["03-02", "03-03"],
    ]);
    expect(daysOf("skipped")).toEqual([
      ...["02-14", "02-15"],
      ...["02-16", "02-17", "02-18", "02-19", "02-20"],
      ...["02-21", "02-22"],
      ...["02-28", "03-01"],
    ]);
    expect(steps.map(sentence)).toContain(
      "Thứ Hai, 16/02/2026: không tính: nghỉ Tết Nguyên đán [9859/VPCP-KGVX (2025-10-13); 9441/TB-BNV (2025-10-16)].",
    );
  });
});
