import { calendarAsKnownOn, isWorkingDay } from "motcua/calendar";
import { computeDeadline, type DeadlineRequest, explainDeadline, reviewDeadline } from "motcua/deadline";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarDays, months, workingDays, workingHours } from "../support/deadlines.js";

const computed = (request: DeadlineRequest) => computeDeadline(request, vietnamCalendar);
const dueDate = (request: DeadlineRequest) => computed(request).dueDate;
const pause = (from: IsoDate, to: IsoDate) => [{ from, to, reason: "Bổ sung hồ sơ" }];

/**
 * Twice a Monday 31 December was taken off and worked on Saturday 5 January of the next year: with New Year on Tuesday,
 * offices were closed from Saturday 29 December to Tuesday 1 January.
 */
describe.each([
  { year: 2012, next: 2013, dispatch: "9570/VPCP-KGVX", dayBefore: "2012-11-22" },
  { year: 2018, next: 2019, dispatch: "6519/VPCP-KGVX", dayBefore: "2018-07-10" },
] as const)("31/12/$year nghỉ, làm bù 05/01/$next (off in one year, worked in the next)", (swap) => {
  const { year, next, dispatch, dayBefore } = swap;
  const FRI_11_30 = `${year}-11-30` as const;
  const WED_12_05 = `${year}-12-05` as const;
  const THU_12_27 = `${year}-12-27` as const;
  const FRI_12_28 = `${year}-12-28` as const;
  const MON_12_31 = `${year}-12-31` as const;
  const WED_01_02 = `${next}-01-02` as const;
  const THU_01_03 = `${next}-01-03` as const;
  const FRI_01_04 = `${next}-01-04` as const;
  const SAT_01_05 = `${next}-01-05` as const;
  const MON_01_07 = `${next}-01-07` as const;

  test.each([
    [1, WED_01_02],
    [2, THU_01_03],
    [3, FRI_01_04],
    [4, SAT_01_05],
    [5, MON_01_07],
  ] as const)("%d ngày làm việc từ thứ Sáu 28/12 (working days from Friday): %s", (amount, due) => {
    const deadline = computed({ receivedAt: FRI_12_28, limit: workingDays(amount) });
    expect([deadline.dueDate, deadline.dueAt]).toEqual([due, `${due}T17:00`]);
  });

  test("giờ làm việc (hours) skip the Monday and run on the Saturday", () => {
    const dueAt = (day: IsoDate) => computed({ receivedAt: `${day}T16:00`, limit: workingHours(4) }).dueAt;
    expect(dueAt(FRI_12_28)).toBe(`${WED_01_02}T10:30`);
    expect(dueAt(FRI_01_04)).toBe(`${SAT_01_05}T10:30`);
    // received on the Monday off, they begin on Wednesday
    expect(dueAt(MON_12_31)).toBe(`${WED_01_02}T11:30`);
  });

  test("tháng, ngày (months and days) roll past the Monday, and stay on the Saturday", () => {
    // Sunday 30 December, then the Monday off and New Year
    expect(dueDate({ receivedAt: FRI_11_30, limit: months(1) })).toBe(WED_01_02);
    expect(dueDate({ receivedAt: FRI_12_28, limit: calendarDays(3) })).toBe(WED_01_02);
    expect(dueDate({ receivedAt: WED_12_05, limit: months(1) })).toBe(SAT_01_05);
    expect(dueDate({ receivedAt: FRI_12_28, limit: calendarDays(8) })).toBe(SAT_01_05);
  });

  test("tạm dừng (pauses): one day used on Friday, two after the supply", () => {
    const request = { receivedAt: THU_12_27, limit: workingDays(3) } as const;
    expect(dueDate({ ...request, pauses: pause(FRI_12_28, MON_12_31) })).toBe(THU_01_03);
    expect(dueDate({ ...request, pauses: pause(FRI_12_28, WED_01_02) })).toBe(FRI_01_04);
    expect(dueDate({ ...request, pauses: pause(FRI_12_28, THU_01_03) })).toBe(SAT_01_05);
  });

  test("từng ngày (day by day): each half of the swap names the other and the dispatch", () => {
    const steps = explainDeadline(computed({ receivedAt: FRI_12_28, limit: workingDays(4) }), vietnamCalendar);
    const factsOf = (date: IsoDate) => steps.find((step) => step.date === date);
    expect(factsOf(MON_12_31)).toMatchObject({
      kind: "skipped",
      facts: { kind: "swapped-off", pairedWith: SAT_01_05, source: expect.stringContaining(dispatch) },
    });
    expect(factsOf(SAT_01_05)).toMatchObject({
      kind: "counted",
      facts: { kind: "swapped-work", pairedWith: MON_12_31, source: expect.stringContaining(dispatch), due: true },
    });
  });

  test("trước khi có quyết định (before it was decided) the Monday was promised", () => {
    const older = calendarAsKnownOn(vietnamCalendar, dayBefore);
    expect(isWorkingDay(MON_12_31, older)).toBe(true);
    expect(isWorkingDay(SAT_01_05, older)).toBe(false);
    const promised = computeDeadline({ receivedAt: THU_12_27, limit: workingDays(2) }, older);
    const { before, after, changed, causes } = reviewDeadline(promised, older, vietnamCalendar);
    expect([before.dueDate, after.dueDate, changed]).toEqual([MON_12_31, WED_01_02, true]);
    expect(causes.map(({ date }) => date)).toEqual([MON_12_31]);
  });
});

/** Friday 2 January 2015 was taken off and worked ahead, on Saturday 27 December 2014. */
describe("02/01/2015 nghỉ, làm bù trước 27/12/2014 (worked in the year before)", () => {
  const THU_2014_11_27 = "2014-11-27";
  const TUE_2014_12_02 = "2014-12-02";
  const FRI_2014_12_26 = "2014-12-26";
  const SAT_2014_12_27 = "2014-12-27";
  const MON_2014_12_29 = "2014-12-29";
  const WED_2014_12_31 = "2014-12-31";
  const MON_2015_01_05 = "2015-01-05";

  test("ngày làm việc (working days)", () => {
    expect(dueDate({ receivedAt: FRI_2014_12_26, limit: workingDays(1) })).toBe(SAT_2014_12_27);
    expect(dueDate({ receivedAt: FRI_2014_12_26, limit: workingDays(2) })).toBe(MON_2014_12_29);
    expect(dueDate({ receivedAt: WED_2014_12_31, limit: workingDays(1) })).toBe(MON_2015_01_05);
  });

  test("giờ làm việc (hours)", () => {
    const dueAt = (day: IsoDate) => computed({ receivedAt: `${day}T16:00`, limit: workingHours(4) }).dueAt;
    expect(dueAt(FRI_2014_12_26)).toBe(`${SAT_2014_12_27}T10:30`);
    expect(dueAt(WED_2014_12_31)).toBe(`${MON_2015_01_05}T10:30`);
  });

  test("tháng (months) end on the worked Saturday, and roll past the Friday off", () => {
    expect(dueDate({ receivedAt: THU_2014_11_27, limit: months(1) })).toBe(SAT_2014_12_27);
    expect(dueDate({ receivedAt: TUE_2014_12_02, limit: months(1) })).toBe(MON_2015_01_05);
  });
});
