import { computeDeadline, type DeadlineRequest, explainDeadline } from "motcua/deadline";
import type { IsoDate, IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { calendarDays, months, workingDays, workingHours } from "../support/deadlines.js";

/** The days around a Tet, read off the year's notice: offices close after `last` and open again on the first of `after`. */
interface Tet {
  readonly name: string;
  readonly notice: string;
  /** The working day before the last one. */
  readonly beforeLast: IsoDate;
  readonly last: IsoDate;
  /** The first day of the lunar year. */
  readonly newYear: IsoDate;
  /** The four working days that follow. */
  readonly after: readonly [IsoDate, IsoDate, IsoDate, IsoDate];
  /** One month from a date that ends in Tet. */
  readonly month: { readonly from: IsoDate; readonly endsOn: IsoDate };
  /** One month from the last working day. */
  readonly monthFromLast: IsoDate;
  /** One month from the working day before it, later by the days from the last working day to the first one. */
  readonly pausedMonth: IsoDate;
  /** Nine calendar days from the first working day. */
  readonly nineDaysAfter: IsoDate;
}

const TETS: readonly Tet[] = [
  {
    name: "Giáp Thìn 2024: off from Thursday 8 to Wednesday 14 February",
    notice: "5015/TB-LDTBXH",
    beforeLast: "2024-02-06", // Tuesday
    last: "2024-02-07", // Wednesday
    newYear: "2024-02-10", // Saturday
    after: ["2024-02-15", "2024-02-16", "2024-02-19", "2024-02-20"], // Thursday, Friday, Monday, Tuesday
    month: { from: "2024-01-10", endsOn: "2024-02-10" }, // Wednesday, Saturday
    monthFromLast: "2024-03-07", // Thursday
    pausedMonth: "2024-03-14", // 6 March and 8 days: Thursday
    nineDaysAfter: "2024-02-26", // 24 is a Saturday, 26 the Monday after it
  },
  {
    name: "Ất Tỵ 2025: off from Saturday 25 January to Sunday 2 February",
    notice: "8726/VPCP-KGVX",
    beforeLast: "2025-01-23", // Thursday
    last: "2025-01-24", // Friday
    newYear: "2025-01-29", // Wednesday
    after: ["2025-02-03", "2025-02-04", "2025-02-05", "2025-02-06"], // Monday to Thursday
    month: { from: "2024-12-30", endsOn: "2025-01-30" }, // Monday, Thursday
    monthFromLast: "2025-02-24", // Monday
    pausedMonth: "2025-03-05", // 23 February and 10 days: Wednesday
    nineDaysAfter: "2025-02-12", // Wednesday
  },
  {
    name: "Bính Ngọ 2026: off from Saturday 14 to Sunday 22 February",
    notice: "9859/VPCP-KGVX",
    beforeLast: "2026-02-12", // Thursday
    last: "2026-02-13", // Friday
    newYear: "2026-02-17", // Tuesday
    after: ["2026-02-23", "2026-02-24", "2026-02-25", "2026-02-26"], // Monday to Thursday
    month: { from: "2026-01-16", endsOn: "2026-02-16" }, // Friday, Monday
    monthFromLast: "2026-03-13", // Friday
    pausedMonth: "2026-03-23", // 12 March and 10 days: Sunday 22, so Monday
    nineDaysAfter: "2026-03-04", // Wednesday
  },
  {
    name: "Đinh Mùi 2027: off from Thursday 4 to Wednesday 10 February",
    notice: "10065/VPCP-KGVX",
    beforeLast: "2027-02-02", // Tuesday
    last: "2027-02-03", // Wednesday
    newYear: "2027-02-06", // Saturday
    after: ["2027-02-11", "2027-02-12", "2027-02-15", "2027-02-16"], // Thursday, Friday, Monday, Tuesday
    month: { from: "2027-01-04", endsOn: "2027-02-04" }, // Monday, Thursday
    monthFromLast: "2027-03-03", // Wednesday
    pausedMonth: "2027-03-10", // 2 March and 8 days: Wednesday
    nineDaysAfter: "2027-02-22", // 20 is a Saturday, 22 the Monday after it
  },
];

const computed = (request: DeadlineRequest) => computeDeadline(request, vietnamCalendar);

const pause = (from: IsoDate | IsoDateTime, to: IsoDate | IsoDateTime) => [{ from, to, reason: "Bổ sung hồ sơ" }];

describe.each(TETS)("Tết $name", (tet) => {
  const { beforeLast, last, newYear, after, notice } = tet;
  const [first, second, third, fourth] = after;

  test("giờ làm việc (hours): 2 before Tet, the rest from 07:30 after it", () => {
    const dueAt = (hours: number) => computed({ receivedAt: `${last}T15:00`, limit: workingHours(hours) }).dueAt;
    expect(dueAt(2)).toBe(`${last}T17:00`);
    expect(dueAt(4)).toBe(`${first}T09:30`);
    // 2 hours, a whole day of 8, and 6 of which 4 are the morning's
    expect(dueAt(16)).toBe(`${second}T15:00`);
  });

  test("giờ làm việc, nộp đúng mồng một (received on New Year's Day): they begin with the first opening", () => {
    const { dueAt, startDate } = computed({ receivedAt: `${newYear}T09:00`, limit: workingHours(4) });
    expect([startDate, dueAt]).toEqual([newYear, `${first}T11:30`]);
  });

  test("giờ làm việc, dừng qua Tết (paused over Tet): one hour before it, three after the supply", () => {
    const pauses = pause(`${last}T09:00`, `${first}T08:30`);
    const deadline = computed({ receivedAt: `${last}T08:00`, limit: workingHours(4), pauses });
    expect(deadline.dueAt).toBe(`${first}T11:30`);
    expect(deadline.originalDueDate).toBe(last);
    const afresh = computed({
      receivedAt: `${last}T08:00`,
      limit: workingHours(4),
      pauses,
      rules: { onPause: "restart" },
    });
    // 3 hours until 11:30, one more from 13:00
    expect(afresh.dueAt).toBe(`${first}T14:00`);
  });

  test("tháng, hết hạn trong Tết (a month that ends in Tet) ends on the first working day after it", () => {
    const { from, endsOn } = tet.month;
    expect(computed({ receivedAt: from, limit: months(1) }).dueDate).toBe(first);
    expect(computed({ receivedAt: from, limit: months(1), rules: { roll: "none" } }).dueDate).toBe(endsOn);
  });

  test("tháng, qua Tết (a month that runs through it) is no longer for it, but for a pause", () => {
    expect(computed({ receivedAt: last, limit: months(1) }).dueDate).toBe(tet.monthFromLast);
    const paused = computed({ receivedAt: beforeLast, limit: months(1), pauses: pause(last, first) });
    expect(paused.dueDate).toBe(tet.pausedMonth);
  });

  test("ngày làm việc, dừng qua Tết (working days paused over it): one used before, two after the day of supply", () => {
    const request = { receivedAt: beforeLast, limit: workingDays(3), pauses: pause(last, first) } as const;
    expect(computed(request).dueDate).toBe(third);
    expect(computed({ ...request, rules: { onPause: "restart" } }).dueDate).toBe(fourth);
  });

  test("ngày làm việc, bổ sung đúng mồng một (supplied on New Year's Day): two days left, counted after Tet", () => {
    const request = { receivedAt: beforeLast, limit: workingDays(3) } as const;
    expect(computed({ ...request, pauses: pause(last, newYear) }).dueDate).toBe(second);
    const open = computed({ ...request, pauses: [{ from: last, reason: "Bổ sung hồ sơ" }], asOf: newYear });
    expect(open).toMatchObject({
      dueDate: null,
      remaining: { amount: 2, unit: "working-day" },
      projectedDueDate: second,
    });
  });

  test("ngày, dừng qua Tết (calendar days): one used before, nine after the day of supply", () => {
    const request = { receivedAt: beforeLast, limit: calendarDays(10), pauses: pause(last, first) } as const;
    expect(computed(request).dueDate).toBe(tet.nineDaysAfter);
  });

  test("từng ngày (day by day): no day of Tet counts, and each says by which notice", () => {
    const deadline = computed({ receivedAt: beforeLast, limit: workingDays(3) });
    expect(deadline.dueDate).toBe(second);
    const steps = explainDeadline(deadline, vietnamCalendar);
    const counted = steps.filter(({ kind }) => kind === "counted").map(({ date }) => date);
    expect(counted).toEqual([last, first, second]);
    const ofTet = steps.filter(({ facts }) => facts.holiday === "tet");
    expect(ofTet.map(({ kind }) => kind)).toEqual(ofTet.map(() => "skipped"));
    expect(ofTet.filter(({ facts }) => facts.kind === "holiday").length).toBe(5);
    expect(ofTet.every(({ facts }) => facts.source?.includes(notice))).toBe(true);
  });
});
