import { type PlanTask, planProgress, type ReformPlan } from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

// Tet 2026: 16 to 20 February off, back on Monday 23 February
const FRI_2026_02_13 = "2026-02-13";
const TUE_2026_02_24 = "2026-02-24";
const TUE_2026_03_31 = "2026-03-31";
const WED_2026_04_01 = "2026-04-01";

const task = (id: string, properties: object = {}): PlanTask => ({
  id,
  responsible: "Văn phòng",
  dueOn: TUE_2026_03_31,
  ...properties,
});

const PLAN: ReformPlan = {
  id: "KH-2026",
  unit: "UBND xã A",
  period: "2026",
  issueBy: FRI_2026_02_13,
  issuedOn: TUE_2026_02_24,
  tasks: [
    task("1", { doneOn: TUE_2026_03_31 }),
    task("2", { doneOn: WED_2026_04_01 }),
    task("3", { responsible: "Phòng Kinh tế" }),
    task("4", { responsible: "Phòng Kinh tế", cancelled: true }),
    task("5", { responsible: "Phòng Kinh tế", dueOn: "2026-12-15" }),
  ],
};

const of = (plan: Partial<ReformPlan>, asOf: string) =>
  planProgress({ ...PLAN, ...plan } as ReformPlan, asOf as "2026-04-01", vietnamCalendar);

describe("the issue of the plan", () => {
  test("two working days after Friday the 13th, because Tet lies between", () => {
    expect(of({}, "2026-04-10").issue).toEqual({ state: "done-late", workingDaysLate: 2 });
  });

  test("on its last day it is in time", () => {
    expect(of({ issuedOn: FRI_2026_02_13 }, "2026-04-10").issue).toEqual({ state: "done", workingDaysLate: 0 });
  });

  test("not issued: open on the last day, overdue from the next on, the delay runs", () => {
    expect(of({ issuedOn: null }, FRI_2026_02_13).issue).toEqual({ state: "open", workingDaysLate: 0 });
    expect(of({ issuedOn: null }, "2026-02-14").issue).toEqual({ state: "overdue", workingDaysLate: 0 });
    expect(of({ issuedOn: null }, TUE_2026_02_24).issue).toEqual({ state: "overdue", workingDaysLate: 2 });
  });

  test("an issue after the day asked about is not known on it", () => {
    const { issue, findings } = of({}, "2026-02-23T10:00");
    expect(issue).toEqual({ state: "overdue", workingDaysLate: 1 });
    expect(findings).toEqual([
      {
        code: "oversight/plan-late",
        facts: { plan: "KH-2026", unit: "UBND xã A", issueBy: FRI_2026_02_13, on: null, workingDaysLate: 1 },
      },
    ]);
  });

  test("nothing is held against a plan that nobody set a date for", () => {
    const { issue, findings } = of({ issueBy: null, tasks: [] }, "2026-12-31");
    expect(issue).toEqual({ state: null, workingDaysLate: null });
    expect(findings).toEqual([]);
  });
});

describe("the tasks on Friday 10 April", () => {
  const { tasks, byResponsible, findings, asOf } = of({}, "2026-04-10");

  test("in time, late, overdue, cancelled and open add up", () => {
    expect(tasks).toEqual({
      done: 1,
      doneLate: 1,
      open: 1,
      overdue: 1,
      cancelled: 1,
      total: 5,
      completed: { numerator: 2, denominator: 4, value: 0.5, printed: "50.00 %" },
    });
    expect(asOf).toBe("2026-04-10");
  });

  test("by who does them", () => {
    expect(byResponsible.map(({ responsible, total, overdue }) => [responsible, total, overdue])).toEqual([
      ["Văn phòng", 2, 0],
      ["Phòng Kinh tế", 3, 1],
    ]);
  });

  test("what was late: the plan, a task done one working day late, one eight working days overdue", () => {
    expect(findings.map(({ code }) => code)).toEqual([
      "oversight/plan-late",
      "oversight/task-late",
      "oversight/task-late",
    ]);
    expect(findings[1]?.facts).toEqual({
      plan: "KH-2026",
      task: "2",
      responsible: "Văn phòng",
      dueDate: TUE_2026_03_31,
      on: WED_2026_04_01,
      workingDaysLate: 1,
    });
    // 1 to 3 and 6 to 10 April are worked
    expect(findings[2]?.facts).toMatchObject({ task: "3", on: null, workingDaysLate: 8 });
  });
});

test("a plan without tasks has no share of them", () => {
  expect(of({ tasks: [] }, "2026-04-10").tasks.completed).toEqual({
    numerator: 0,
    denominator: 0,
    value: null,
    printed: "–",
  });
});

describe("what is no plan", () => {
  test.each([
    [null, "plan", "an-object"],
    [{ ...PLAN, id: "" }, "plan.id", "a-text"],
    [{ ...PLAN, unit: 1 }, "plan.unit", "a-text"],
    [{ ...PLAN, issuedOn: "2026-2-24" }, "plan.issuedOn", "a-date"],
    [{ ...PLAN, issueBy: "soon" }, "plan.issueBy", "a-date"],
    [{ ...PLAN, tasks: new Set() }, "plan.tasks", "a-list"],
    [{ ...PLAN, tasks: [7] }, "plan.tasks[]", "an-object"],
    [{ ...PLAN, tasks: [task("")] }, "task.id", "a-text"],
    [{ ...PLAN, tasks: [task("1", { responsible: undefined })] }, "task.responsible", "a-text"],
    [{ ...PLAN, tasks: [task("1", { dueOn: "2026-02-30" })] }, "task.dueOn", "a-date"],
    [{ ...PLAN, tasks: [task("1", { doneOn: "2026-04-01T10:00" })] }, "task.doneOn", "a-date"],
    [{ ...PLAN, tasks: [task("1", { cancelled: "no" })] }, "task.cancelled", "true-or-false"],
  ])("%o", (plan, argument, expected) => {
    expect(errorOf(() => planProgress(plan as ReformPlan, "2026-04-10", vietnamCalendar))).toMatchObject({
      code: "oversight/invalid-argument",
      facts: { argument, expected },
    });
  });

  test("two tasks of one id, no calendar, no day", () => {
    expect(errorOf(() => of({ tasks: [task("1"), task("1")] }, "2026-04-10"))).toEqual({
      code: "oversight/duplicate-id",
      facts: { what: "task", id: "1" },
    });
    expect(errorOf(() => planProgress(PLAN, "2026-04-10", undefined as never)).code).toBe("calendar/not-a-calendar");
    expect(errorOf(() => of({}, undefined as never)).code).toBe("time/invalid-date");
  });
});
