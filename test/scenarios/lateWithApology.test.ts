import { deadlineStatus } from "motcua/deadline";
import { type DossierEvent, dossierDeadline, dossierFindings } from "motcua/dossier";
import { sentence } from "motcua/locales/vi";
import type { Moment } from "motcua/time";
import { vietnamCalendar, vietnamRegimes } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { contextOf, replayed } from "../support/dossierEvents.js";

/**
 * Decree 61/2018 art. 19(9): a written apology with a new date at the latest 1 day before the due date, and not more than once.
 * 10 working days from Monday 4 March 2024 end on Monday 18; the office apologises and promises Friday 22.
 */
describe("Xin lỗi và hẹn lại ngày trả (late with an apology)", () => {
  const context = contextOf({ regimes: vietnamRegimes });
  const open: readonly DossierEvent[] = [
    { type: "accepted", at: "2024-03-04T08:30", code: "000.00.16.H40-240304-0012", channel: "counter" },
    { type: "processing-started", at: "2024-03-04T09:00", unit: "Phòng Tài nguyên và Môi trường" },
  ];
  const apology = (at: Moment): readonly DossierEvent[] => [
    ...open,
    { type: "reappointed", at, to: "2024-03-22", note: "Chờ kết quả đo đạc" },
    { type: "processed", at: "2024-03-21T16:00" },
  ];

  test("xin lỗi Chủ Nhật 17/03, đúng 1 ngày trước hạn: hẹn lại 22/03, không quá hạn (in time: calendar days, Sunday too)", () => {
    const dossier = replayed(apology("2024-03-17T09:00"), context);
    const deadline = dossierDeadline(dossier, context);
    expect([deadline.originalDueDate, deadline.dueDate]).toEqual(["2024-03-18", "2024-03-22"]);
    expect(deadlineStatus(deadline, "2024-03-21T16:00", vietnamCalendar).state).toBe("due-soon");
    expect(dossierFindings(dossier, context, "2024-03-31")).toEqual([]);
  });

  test("xin lỗi ngay ngày hết hạn: quá muộn, ngày hẹn vẫn là 18/03 (on the due date it is too late, and moves nothing)", () => {
    const dossier = replayed(apology("2024-03-18T09:00"), context);
    const deadline = dossierDeadline(dossier, context);
    expect(deadline.dueDate).toBe("2024-03-18");
    // Tue 19, Wed 20, Thu 21.
    expect(deadlineStatus(deadline, "2024-03-21T16:00", vietnamCalendar)).toMatchObject({
      state: "overdue",
      workingDaysLeft: -3,
    });
    expect(dossierFindings(dossier, context, "2024-03-31").map(sentence)).toEqual([
      "Văn bản xin lỗi, hẹn lại ngày 22/03/2024 được gửi 09:00 ngày 18/03/2024 là quá muộn: phải gửi chậm nhất 1 ngày trước ngày hết hạn 18/03/2024. Ngày hẹn lại không được tính [Nghị định 61/2018/NĐ-CP, khoản 9 Điều 19].",
      "Hồ sơ quá hạn trả kết quả ngày 18/03/2024, xử lý xong 16:00 ngày 21/03/2024, và không có văn bản xin lỗi, hẹn lại đúng hạn.",
    ]);
  });

  test("hẹn lại lần thứ hai không được tính (a second apology does not count)", () => {
    const events: readonly DossierEvent[] = [
      ...open,
      { type: "reappointed", at: "2024-03-15", to: "2024-03-22" },
      { type: "reappointed", at: "2024-03-20", to: "2024-03-29" },
    ];
    const dossier = replayed(events, context);
    expect(dossierDeadline(dossier, context).dueDate).toBe("2024-03-22");
    expect(dossierFindings(dossier, context, "2024-03-20").map(({ code, facts }) => [code, facts])).toEqual([
      ["dossier/too-many-reappointments", { count: 2, allowed: 1, source: "Decree 61/2018/ND-CP, art. 19(9)" }],
    ]);
  });
});
