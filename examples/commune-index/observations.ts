import { onlineShare, onTimeRate, tallyOf } from "motcua/metrics";
import { type Duty, type DutyRecord, dutyStatus, type OversightFinding, planProgress } from "motcua/oversight";
import type { Observation } from "motcua/reform-index";
import { satisfactionIndex } from "motcua/survey";
import { satisfactionSurveyFiveLevels, vietnamCalendar } from "motcua/vn";
import type { Commune } from "./communes.js";

const PERIOD = { from: "2026-01-01", to: "2026-12-31" } as const;
const AS_OF = "2026-12-31";
const PLAN_BY = "2026-01-30";

const DIALOGUE: Duty = { id: "Đối thoại với người dân", kind: "rhythm", every: "half-year" };
const BUDGET: Duty = { id: "Công khai ngân sách", kind: "rhythm", every: "year" };
const POSTING: Duty = {
  id: "Niêm yết thủ tục hành chính",
  kind: "checklist",
  items: Array.from({ length: 40 }, (_, index) => ({ id: `TTHC số ${index + 1}` })),
};

const recordsOf = ({ unit, dialogues, budgetDisclosedOn, posted }: Commune): readonly DutyRecord[] => [
  ...dialogues.map((on) => ({ duty: DIALOGUE.id, unit, on })),
  ...(budgetDisclosedOn === null ? [] : [{ duty: BUDGET.id, unit, on: budgetDisclosedOn }]),
  ...Array.from({ length: posted }, (_, index) => ({
    duty: POSTING.id,
    unit,
    on: "2026-09-15" as const,
    item: `TTHC số ${index + 1}`,
  })),
];

const LEVELS = ["RHL", "HL", "BT", "KHL", "RKHL"] as const;

/** The answers to one question, so that there is nothing to put together. */
const surveyOf = ({ answers }: Commune): Observation => {
  const given = LEVELS.flatMap((level, index) => Array<string>(answers[index] ?? 0).fill(level));
  const { total } = satisfactionIndex(given, { survey: satisfactionSurveyFiveLevels.scale });
  return { numerator: total.satisfied, denominator: total.valid };
};

/** What was observed, by the criteria of `communeIndexExample`, and what oversight found wrong. */
export interface Observed {
  readonly values: Readonly<Record<string, Observation>>;
  readonly survey: Observation;
  readonly findings: readonly OversightFinding[];
}

/** Joins plans, duties, dossiers and answers: no room knows of the others, plain observations carry them over. */
export const observe = (commune: Commune): Observed => {
  const { unit, planIssuedOn, dossiers } = commune;
  const plan = {
    id: "KH CCHC 2026",
    unit,
    period: "2026",
    issueBy: PLAN_BY,
    issuedOn: planIssuedOn,
    tasks: [],
  } as const;
  const { issue, findings: planFindings } = planProgress(plan, AS_OF, vietnamCalendar);
  const [dialogue, budget, posting] = [DIALOGUE, BUDGET, POSTING].map((duty) =>
    dutyStatus(duty, recordsOf(commune), { unit, period: PERIOD, asOf: "2027-01-01" }, vietnamCalendar),
  ) as [ReturnType<typeof dutyStatus>, ReturnType<typeof dutyStatus>, ReturnType<typeof dutyStatus>];
  const tally = tallyOf(dossiers, { period: PERIOD, asOf: AS_OF });
  const onTime = onTimeRate(tally, "strict");
  const online = onlineShare(tally);
  return {
    values: {
      "A.1": issue.workingDaysLate,
      "A.2": commune.initiative,
      "A.3": dialogue.counts.done,
      "A.4": budget.counts.done === 1,
      "B.1": { numerator: posting.counts.done, denominator: posting.items.length },
      "B.2": { numerator: onTime.numerator, denominator: onTime.denominator },
      "C.1": { numerator: online.numerator, denominator: online.denominator },
      "E.1": commune.copied,
      "E.2": commune.lateWithoutApology,
    },
    survey: surveyOf(commune),
    findings: [...planFindings, ...dialogue.findings, ...budget.findings],
  };
};
