import { isObject } from "../../plain/index.js";
import { record } from "../check.js";
import { checkStructure } from "../checkAssessment.js";
import { invalidArgument } from "../errors.js";
import type {
  Assessment,
  AssessmentFile,
  AssessmentStage,
  GivenPoints,
  IndexStructure,
  ScoreChange,
  StagedScores,
} from "../model.js";
import { scoreIndex } from "../scoreIndex.js";
import { checkFile, checkFileShape } from "./assessmentFile.js";

const isRound = (stage: AssessmentStage): stage is { readonly appraised: number } =>
  isObject(stage) && Number.isInteger(stage.appraised) && stage.appraised > 0;

/** Which changes count at a stage. */
const counts = (stage: AssessmentStage): ((change: ScoreChange) => boolean) => {
  if (stage === "final") return () => true;
  if (stage === "self-assessed") return (change) => change.stage === "self-assessed";
  if (!isRound(stage)) throw invalidArgument({ argument: "stage", value: stage, expected: "a-stage" });
  return (change) => change.stage !== "final" && (change.round ?? 0) <= stage.appraised;
};

const givenBy = ({ points, stage, reason }: ScoreChange): GivenPoints =>
  record({ points: points ?? 0, stage, reason: reason ?? "" });

/** A record of what the last changes say, by criterion. */
const recordOf = <Value>(
  changes: ReadonlyMap<string, ScoreChange>,
  read: (change: ScoreChange) => Value,
): Readonly<Record<string, Value>> =>
  Object.freeze(Object.fromEntries([...changes].map(([id, change]) => [id, read(change)])));

/**
 * What an assessment says at a stage: of each criterion the last value by then. One that nobody appraised keeps the value of
 * the unit itself. Points given by a person stand in `given`, beside the observation before them.
 *
 * @param stage - `"self-assessed"`, a round of appraisal such as `{ appraised: 1 }` (with the survey), or `"final"` (with
 * decided objections)
 * @throws MotcuaError `reform-index/invalid-argument`
 * @example
 * ```ts
 * import { assessmentAt, defineIndex, replayAssessment } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "posted",
 *   version: "2026",
 *   criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
 * });
 * const result = replayAssessment(index, { unit: "Xã Xuân Viên" }, [
 *   { type: "self-assessed", at: "2026-11-20", by: "Xã Xuân Viên", criterion: "posted", value: true },
 *   { type: "appraised", round: 1, at: "2026-12-10", by: "Sở Nội vụ", criterion: "posted", value: false, reason: "3 of 40 missing" },
 * ]);
 * result.ok && assessmentAt(result.file, "self-assessed").values; // => { posted: true }
 * result.ok && assessmentAt(result.file, { appraised: 1 }).values; // => { posted: false }
 * ```
 */
export const assessmentAt = (file: AssessmentFile, stage: AssessmentStage): Assessment => {
  checkFileShape(file);
  const changes = file.changes.filter(counts(stage));
  const last = new Map(changes.map((change) => [change.criterion, change]));
  const observed = changes.filter(({ points }) => points === null);
  const given = new Map([...last].filter(([, { points }]) => points !== null));
  const { unit, period, level, surveyHeld } = file;
  return record({
    unit,
    period,
    values: recordOf(new Map(observed.map((change) => [change.criterion, change])), ({ value }) => value),
    level,
    surveyHeld,
    given: given.size === 0 ? undefined : recordOf(given, givenBy),
    stages: recordOf(last, (change) => change.stage),
  });
};

/**
 * The scorecards of all stages of a file: of the unit itself (điểm tự đánh giá), of each round of appraisal (điểm thẩm định),
 * and the final one (điểm cuối), which is the score of `assessmentAt(file, "final")`.
 *
 * @throws MotcuaError the errors of `scoreIndex`
 * @example
 * ```ts
 * import { defineIndex, replayAssessment, scoreStages } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "posted",
 *   version: "2026",
 *   criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
 * });
 * const result = replayAssessment(index, { unit: "Xã Xuân Viên" }, [
 *   { type: "self-assessed", at: "2026-11-20", by: "Xã Xuân Viên", criterion: "posted", value: true },
 *   { type: "appraised", round: 1, at: "2026-12-10", by: "Sở Nội vụ", criterion: "posted", value: false, reason: "3 of 40 missing" },
 *   { type: "finalised", at: "2026-12-20", by: "Sở Nội vụ" },
 * ]);
 * const scores = result.ok ? scoreStages(index, result.file) : null;
 * scores?.selfAssessed.total.printed; // => "2.00"
 * scores?.final?.total.printed; // => "0.00"
 * ```
 */
export const scoreStages = (structure: IndexStructure, file: AssessmentFile): StagedScores => {
  checkStructure(structure);
  checkFile(structure, file);
  const at = (stage: AssessmentStage) => scoreIndex(structure, assessmentAt(file, stage));
  const rounds = Array.from({ length: file.round }, (_, index) => index + 1);
  return Object.freeze({
    selfAssessed: at("self-assessed"),
    appraised: Object.freeze(rounds.map((round) => at({ appraised: round }))),
    final: file.finalAt === null ? null : at("final"),
  });
};
