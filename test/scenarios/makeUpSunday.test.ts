import { computeDeadline, type DeadlineRequest, deadlineStatus, explainDeadline } from "motcua/deadline";
import { sentence } from "motcua/locales/vi";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarDays, months, workingDays, workingHours } from "../support/deadlines.js";

const THU_2010_12_30 = "2010-12-30";
const THU_2011_01_20 = "2011-01-20";
const FRI_2011_01_21 = "2011-01-21";
const THU_2011_01_27 = "2011-01-27";
const FRI_2011_01_28 = "2011-01-28";
const SAT_2011_01_29 = "2011-01-29";
const SUN_2011_01_30 = "2011-01-30";
const MON_2011_01_31 = "2011-01-31";
const TUE_2011_02_01 = "2011-02-01";
const SAT_2011_02_05 = "2011-02-05";
const TUE_2011_02_08 = "2011-02-08";
const WED_2011_02_09 = "2011-02-09";

const computed = (request: DeadlineRequest) => computeDeadline(request, vietnamCalendar);
const dueDate = (request: DeadlineRequest) => computed(request).dueDate;

/**
 * Dispatch 9529/VPCP-KGVX: Saturday 29 and Sunday 30 January 2011 were worked for Monday 31 January and Tuesday 1 February.
 * Tet followed from Wednesday 2 to Saturday 5 February, with Monday 7 in lieu: offices opened again on Tuesday 8.
 */
describe("Chủ nhật 30/01/2011 làm bù (a Sunday on which offices worked)", () => {
  test("đến hạn vào Chủ nhật (3 working days from Thursday end on the Sunday, at 17:00 and by law at midnight)", () => {
    expect(computed({ receivedAt: THU_2011_01_27, limit: workingDays(3) })).toMatchObject({
      dueDate: SUN_2011_01_30,
      dueAt: `${SUN_2011_01_30}T17:00`,
      legalEndAt: `${MON_2011_01_31}T00:00`,
    });
  });

  test("tiếp nhận vào Chủ nhật (received on it): the next working day is the Tuesday after Tet", () => {
    const receivedOnRestDay = "next-working-day";
    const deadline = computed({ receivedAt: SUN_2011_01_30, limit: workingDays(1), rules: { receivedOnRestDay } });
    expect([deadline.startDate, deadline.dueDate]).toEqual([SUN_2011_01_30, TUE_2011_02_08]);
    const inTet = computed({ receivedAt: SAT_2011_02_05, limit: workingDays(1), rules: { receivedOnRestDay } });
    expect([inTet.startDate, inTet.dueDate]).toEqual([TUE_2011_02_08, WED_2011_02_09]);
  });

  test("giờ làm việc (hours): two on the Sunday, two on the Tuesday after Tet", () => {
    expect(computed({ receivedAt: `${SUN_2011_01_30}T15:00`, limit: workingHours(4) }).dueAt).toBe(
      `${TUE_2011_02_08}T09:30`,
    );
    // an hour on Friday, a day on Saturday, an hour on Sunday
    expect(computed({ receivedAt: `${FRI_2011_01_28}T16:00`, limit: workingHours(10) }).dueAt).toBe(
      `${SUN_2011_01_30}T08:30`,
    );
  });

  test("ngày, tháng (days and months) may end on it; a day later they end after Tet", () => {
    expect(dueDate({ receivedAt: THU_2011_01_20, limit: calendarDays(10) })).toBe(SUN_2011_01_30);
    expect(dueDate({ receivedAt: FRI_2011_01_21, limit: calendarDays(10) })).toBe(TUE_2011_02_08);
    expect(dueDate({ receivedAt: THU_2010_12_30, limit: months(1) })).toBe(SUN_2011_01_30);
    expect(dueDate({ receivedAt: "2010-12-31", limit: months(1) })).toBe(TUE_2011_02_08);
  });

  test("tạm dừng (a pause): the Sunday of the supply does not count, two days are left for after Tet", () => {
    const pauses = [{ from: SAT_2011_01_29, to: SUN_2011_01_30, reason: "Thiếu bản vẽ" }] as const;
    expect(dueDate({ receivedAt: FRI_2011_01_28, limit: workingDays(3), pauses })).toBe(WED_2011_02_09);
    // used up on Saturday, supplied on the Sunday: due on it
    expect(dueDate({ receivedAt: FRI_2011_01_28, limit: workingDays(1), pauses })).toBe(SUN_2011_01_30);
  });

  test("đúng hạn đến hết Chủ nhật (in time until the end of the Sunday, overdue on Monday by no working day yet)", () => {
    const deadline = computed({ receivedAt: THU_2011_01_27, limit: workingDays(3) });
    const statusAt = (at: Parameters<typeof deadlineStatus>[1]) => deadlineStatus(deadline, at, vietnamCalendar);
    expect(statusAt(SAT_2011_01_29)).toMatchObject({ state: "due-soon", workingDaysLeft: 1 });
    expect(statusAt(`${SUN_2011_01_30}T18:00`)).toMatchObject({ state: "due-today", workingDaysLeft: 0 });
    expect(statusAt(MON_2011_01_31)).toMatchObject({ state: "overdue", workingDaysLeft: 0 });
    expect(statusAt(TUE_2011_02_08)).toMatchObject({ state: "overdue", workingDaysLeft: -1 });
  });

  test("giải thích (explained): the day says for which day off it is worked, and by which dispatch", () => {
    const steps = explainDeadline(computed({ receivedAt: THU_2011_01_27, limit: workingDays(3) }), vietnamCalendar);
    const last = steps.at(-1) as (typeof steps)[number];
    expect(last).toMatchObject({
      date: SUN_2011_01_30,
      kind: "counted",
      facts: { kind: "swapped-work", pairedWith: TUE_2011_02_01, used: 3, total: 3, due: true },
    });
    expect(sentence(last)).toBe(
      "Chủ Nhật, 30/01/2011: làm bù cho ngày nghỉ 01/02/2011 [9529/VPCP-KGVX (2010-12-31)]; đã tính 3/3 ngày làm việc. Đến hạn trả kết quả.",
    );
  });
});
