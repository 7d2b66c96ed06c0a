import {
  type AssessmentEvent,
  type AssessmentFile,
  type Observation,
  replayAssessment,
  type StagedScores,
  scoreStages,
} from "motcua/reform-index";
import { communeIndexExample } from "motcua/vn";
import type { Commune } from "./communes.js";
import { type Observed, observe } from "./observations.js";

const APPRAISERS = "Tổ thẩm định";

/** One line of the index as people read it: a number, yes or no, or a fraction. */
export const observationText = (value: Observation): string => {
  if (typeof value === "boolean") return value ? "có" : "không";
  if (typeof value !== "object" || value === null) return String(value ?? "–").replace(".", ",");
  return `${value.numerator}/${value.denominator}`;
};

const isSame = (one: Observation | undefined, other: Observation): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What the commune says of itself, then what the survey and the appraisal say, then what it objects to. */
const eventsOf = (commune: Commune, { values, survey }: Observed): readonly AssessmentEvent[] => {
  const { unit, claims, objection } = commune;
  const claimed = { ...values, ...claims };
  const self = Object.entries(claimed).map(
    ([criterion, value]): AssessmentEvent => ({ type: "self-assessed", at: "2027-01-11", by: unit, criterion, value }),
  );
  const appraised = Object.entries(values).map(
    ([criterion, value]): AssessmentEvent => ({
      type: "appraised",
      round: 1,
      at: "2027-01-25",
      by: APPRAISERS,
      criterion,
      value,
      reason: isSame(claimed[criterion], value) ? undefined : "Kết quả kiểm tra, theo dõi khác với số tự báo cáo",
    }),
  );
  const talk: readonly AssessmentEvent[] =
    objection === null
      ? []
      : [
          { type: "objected", at: "2027-01-28", by: unit, criterion: objection.criterion },
          {
            type: "objection-decided",
            at: "2027-02-01",
            by: APPRAISERS,
            criterion: objection.criterion,
            accepted: true,
            value: objection.value,
            reason: objection.reason,
            evidence: [objection.evidence],
          },
        ];
  return [
    ...self,
    { type: "surveyed", at: "2027-01-18", by: "Điều tra xã hội học", criterion: "D.1", value: survey },
    ...appraised,
    { type: "round-closed", at: "2027-01-26", by: APPRAISERS, round: 1 },
    ...talk,
    { type: "finalised", at: "2027-02-08", by: "UBND tỉnh" },
  ];
};

/** A commune's year: its file, the scorecards of all stages, and what oversight found. */
export interface AssessedCommune {
  readonly file: AssessmentFile;
  readonly scores: StagedScores;
  readonly observed: Observed;
}

/** From what is known of a commune to its final score. */
export const assess = (commune: Commune): AssessedCommune => {
  const observed = observe(commune);
  const subject = { unit: commune.unit, period: "2026", level: "commune" };
  const replayed = replayAssessment(communeIndexExample, subject, eventsOf(commune, observed));
  if (!replayed.ok) throw new Error(replayed.refusal.code);
  return { file: replayed.file, scores: scoreStages(communeIndexExample, replayed.file), observed };
};
