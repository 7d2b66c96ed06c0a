import { differenceInWorkingDays, requireCalendar, type WorkingCalendar } from "../../calendar/index.js";
import { fromEpochDay, type IsoDate, type Moment, toLocalDay } from "../../time/index.js";
import { knownOn, requireArray, requireKind, requireOptional, requireUnique } from "../check.js";
import type { ObligationState, OversightFinding } from "../model.js";
import { isLate, obligationState } from "../obligation.js";
import { shareOf } from "../share.js";
import type { PlanIssue, PlanProgress, PlanTask, ReformPlan, TaskCounts } from "./model.js";

/** The tasks of a plan, checked. */
const requirePlan = (plan: ReformPlan): readonly PlanTask[] => {
  const { id, unit, issuedOn, issueBy, tasks } = requireKind("plan", plan, "an-object");
  requireKind("plan.id", id, "a-text");
  requireKind("plan.unit", unit, "a-text");
  requireOptional("plan.issuedOn", issuedOn, "a-date");
  requireOptional("plan.issueBy", issueBy, "a-date");
  const all = requireArray("plan.tasks", tasks);
  requireUnique(
    "task",
    "task.id",
    all.map((task) => task.id),
  );
  for (const task of all) {
    requireKind("task.responsible", task.responsible, "a-text");
    requireKind("task.dueOn", task.dueOn, "a-date");
    requireOptional("task.doneOn", task.doneOn, "a-date");
    requireOptional("task.cancelled", task.cancelled, "true-or-false");
  }
  return all;
};

/** A task as it stood on the day asked about. */
interface JudgedTask {
  readonly task: PlanTask;
  readonly on: IsoDate | null;
  readonly state: ObligationState | "cancelled";
}

const judge = (task: PlanTask, asOf: IsoDate): JudgedTask => {
  const on = knownOn(task.doneOn, asOf);
  return { task, on, state: task.cancelled === true ? "cancelled" : obligationState(task.dueOn, on, asOf) };
};

const countsOf = (tasks: readonly JudgedTask[]): TaskCounts => {
  const count = (state: JudgedTask["state"]): number => tasks.filter((task) => task.state === state).length;
  const [done, doneLate, cancelled] = [count("done"), count("done-late"), count("cancelled")];
  return Object.freeze({
    done,
    doneLate,
    open: count("open"),
    overdue: count("overdue"),
    cancelled,
    total: tasks.length,
    completed: shareOf(done + doneLate, tasks.length - cancelled),
  });
};

const byResponsible = (tasks: readonly JudgedTask[]): PlanProgress["byResponsible"] => {
  const names = [...new Set(tasks.map(({ task }) => task.responsible))];
  const rows = names.map((responsible) => {
    const own = tasks.filter(({ task }) => task.responsible === responsible);
    return Object.freeze({ responsible, ...countsOf(own) });
  });
  return Object.freeze(rows);
};

/** Working days from a due date to when it was done or, while it is not, to the day asked about. */
const workingDaysLate = (dueDate: IsoDate, on: IsoDate | null, asOf: IsoDate, calendar: WorkingCalendar): number => {
  const end = on ?? asOf;
  return end > dueDate ? differenceInWorkingDays(end, dueDate, calendar) : 0;
};

const issueOf = ({ issueBy }: ReformPlan, on: IsoDate | null, asOf: IsoDate, calendar: WorkingCalendar): PlanIssue =>
  issueBy === undefined || issueBy === null
    ? Object.freeze({ state: null, workingDaysLate: null })
    : Object.freeze({
        state: obligationState(issueBy, on, asOf),
        workingDaysLate: workingDaysLate(issueBy, on, asOf, calendar),
      });

const issueFindings = (plan: ReformPlan, issue: PlanIssue, on: IsoDate | null): readonly OversightFinding[] => {
  const { id, unit, issueBy } = plan;
  const { state, workingDaysLate } = issue;
  if (!isLate(state) || !issueBy || workingDaysLate === null) return [];
  const facts = Object.freeze({ plan: id, unit, issueBy, on, workingDaysLate });
  return [Object.freeze({ code: "oversight/plan-late", facts })];
};

const taskFinding = (
  plan: string,
  { task, on }: JudgedTask,
  asOf: IsoDate,
  calendar: WorkingCalendar,
): OversightFinding => {
  const { id, responsible, dueOn } = task;
  const late = workingDaysLate(dueOn, on, asOf, calendar);
  const facts = Object.freeze({ plan, task: id, responsible, dueDate: dueOn, on, workingDaysLate: late });
  return Object.freeze({ code: "oversight/task-late", facts });
};

/**
 * How a plan (kế hoạch) stands on a day: whether it was issued in time, how its tasks stand, who is late. What is done
 * on its due date is in time; what happened after `asOf` is not known yet. Days of delay are working days after the
 * stated date, which does not move where it is a day off.
 *
 * @param asOf - the day asked about
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/duplicate-id`, `calendar/not-a-calendar`,
 * `calendar/out-of-coverage`, `time/invalid-date`, `time/invalid-date-time`
 * @example
 * ```ts
 * import { planProgress } from "motcua/oversight";
 * import { vietnamCalendar } from "motcua/vn";
 *
 * const plan = {
 *   id: "KH-2026",
 *   unit: "UBND xã A",
 *   period: "2026",
 *   issueBy: "2026-02-13",
 *   issuedOn: "2026-02-24",
 *   tasks: [
 *     { id: "1", responsible: "Văn phòng", dueOn: "2026-03-31", doneOn: "2026-03-31" },
 *     { id: "2", responsible: "Phòng Kinh tế", dueOn: "2026-04-15" },
 *   ],
 * } as const;
 * const { issue, tasks, findings } = planProgress(plan, "2026-04-20", vietnamCalendar);
 * issue; // => { state: "done-late", workingDaysLate: 2 }
 * [tasks.done, tasks.overdue, tasks.completed.printed]; // => [1, 1, "50.00 %"]
 * findings.map(({ code }) => code); // => ["oversight/plan-late", "oversight/task-late"]
 * ```
 */
export const planProgress = (plan: ReformPlan, asOf: Moment, calendar: WorkingCalendar): PlanProgress => {
  requireCalendar(calendar);
  const all = requirePlan(plan);
  const today = fromEpochDay(toLocalDay(asOf, calendar.timeZone));
  const issuedOn = knownOn(plan.issuedOn, today);
  const issue = issueOf(plan, issuedOn, today, calendar);
  const tasks = all.map((task) => judge(task, today));
  const late = tasks.filter(({ state }) => isLate(state));
  return Object.freeze({
    plan: plan.id,
    unit: plan.unit,
    asOf: today,
    issue,
    tasks: countsOf(tasks),
    byResponsible: byResponsible(tasks),
    findings: Object.freeze([
      ...issueFindings(plan, issue, issuedOn),
      ...late.map((task) => taskFinding(plan.id, task, today, calendar)),
    ]),
  });
};
