import { isIterable, isObject } from "../../plain/index.js";
import { isName } from "../check.js";
import { checkStructure } from "../checkAssessment.js";
import { type Expected, invalidArgument } from "../errors.js";
import type {
  AssessmentEvent,
  AssessmentEventResult,
  AssessmentFile,
  AssessmentRefusal,
  AssessmentSubject,
  IndexStructure,
} from "../model.js";
import { compileIndex } from "../score/compileIndex.js";
import { type Draft, draftOf, newDraft, sealed } from "./draft.js";
import { step } from "./step.js";

const need = (fits: boolean, argument: string, value: unknown, expected: Expected): void => {
  if (!fits) throw invalidArgument({ argument, value, expected });
};

const checkSubject = (subject: AssessmentSubject): void => {
  need(isObject(subject), "subject", subject, "an-object");
  const { unit, period, level, surveyHeld } = subject;
  need(isName(unit), "subject.unit", unit, "a-text");
  need(period === undefined || isName(period), "subject.period", period, "a-text");
  need(level === undefined || isName(level), "subject.level", level, "a-text");
  need(surveyHeld === undefined || typeof surveyHeld === "boolean", "subject.surveyHeld", surveyHeld, "true-or-false");
};

const LISTS = ["events", "openExplanations", "openObjections"] as const satisfies readonly (keyof AssessmentFile)[];

const isChange = (change: unknown): boolean =>
  isObject(change) && isName(change.criterion) && (change.round === null || Number.isInteger(change.round));

/** Refuses what is no file. */
export const checkFileShape = (file: AssessmentFile): void => {
  const fits =
    isObject(file) &&
    LISTS.every((list) => Array.isArray(file[list])) &&
    Array.isArray(file.changes) &&
    file.changes.every(isChange) &&
    Number.isInteger(file.round) &&
    file.round <= file.events.length &&
    isObject(file.structure);
  need(fits, "file", file, "a-file-of-this-index");
};

/** Refuses what is no file, or a file of another index. */
export const checkFile = (structure: IndexStructure, file: AssessmentFile): void => {
  checkFileShape(file);
  const { id, version } = file.structure;
  need(id === structure.id && version === structure.version, "file.structure", file.structure, "a-file-of-this-index");
};

const refused = ({ code, facts }: AssessmentRefusal): AssessmentEventResult =>
  Object.freeze({ ok: false, refusal: Object.freeze({ code, facts: Object.freeze(facts) }) as AssessmentRefusal });

const taken = (draft: Draft): AssessmentEventResult => Object.freeze({ ok: true, file: sealed(draft) });

/**
 * Opens the file of an assessment (hồ sơ chấm điểm) of one unit, before anything was scored.
 *
 * @throws MotcuaError `reform-index/invalid-argument`
 * @example
 * ```ts
 * import { defineIndex, openAssessment } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "posted",
 *   version: "2026",
 *   criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
 * });
 * openAssessment(index, { unit: "Xã Xuân Viên", period: "2026" }).round; // => 0
 * ```
 */
export const openAssessment = (structure: IndexStructure, subject: AssessmentSubject): AssessmentFile => {
  checkStructure(structure);
  checkSubject(subject);
  return sealed(newDraft(structure, subject));
};

/**
 * What an event makes of the file of an assessment: self-assessment, survey, rounds of appraisal, explanations, objections,
 * and the end. An event out of its turn is refused as a value, with a code; a malformed one is thrown, and so is a value that
 * the rule of its criterion could not score.
 *
 * @throws MotcuaError `reform-index/invalid-event`, `reform-index/unknown-criterion`, `reform-index/not-a-leaf`,
 * `reform-index/derived-observation`, `reform-index/invalid-observation`, `reform-index/no-band`,
 * `reform-index/invalid-argument`
 * @example
 * ```ts
 * import { applyAssessmentEvent, defineIndex, openAssessment } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "posted",
 *   version: "2026",
 *   criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
 * });
 * const file = openAssessment(index, { unit: "Xã Xuân Viên" });
 * const objection = { type: "objected", at: "2026-12-01", by: "Xã Xuân Viên", criterion: "posted" } as const;
 * const result = applyAssessmentEvent(index, file, objection);
 * result.ok ? null : result.refusal.code; // => "reform-index/nothing-to-object-to"
 * ```
 */
export const applyAssessmentEvent = (
  structure: IndexStructure,
  file: AssessmentFile,
  event: AssessmentEvent,
): AssessmentEventResult => {
  checkStructure(structure);
  checkFile(structure, file);
  const draft = draftOf(file);
  const refusal = step({ index: compileIndex(structure), draft }, event);
  return refusal === null ? taken(draft) : refused(refusal);
};

/**
 * What all events, in order, have made of the file of an assessment; stops at the first one that is refused. Replaying
 * `file.events` gives the same file.
 *
 * @param events - in order; a list, or anything else that can be gone through once
 * @throws MotcuaError the errors of `applyAssessmentEvent`
 * @example
 * ```ts
 * import { defineIndex, replayAssessment } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "posted",
 *   version: "2026",
 *   criteria: [{ id: "posted", max: 2, rule: { type: "yes-no" } }],
 * });
 * const result = replayAssessment(index, { unit: "Xã Xuân Viên" }, [
 *   { type: "self-assessed", at: "2026-11-20", by: "Xã Xuân Viên", criterion: "posted", value: true },
 *   { type: "appraised", round: 1, at: "2026-12-10", by: "Sở Nội vụ", criterion: "posted", value: false, reason: "3 of 40 missing" },
 *   { type: "round-closed", round: 1, at: "2026-12-15", by: "Sở Nội vụ" },
 * ]);
 * result.ok && result.file.changes.map(({ stage, value }) => `${stage}: ${value}`); // => ["self-assessed: true", "appraised: false"]
 * ```
 */
export const replayAssessment = (
  structure: IndexStructure,
  subject: AssessmentSubject,
  events: Iterable<AssessmentEvent>,
): AssessmentEventResult => {
  checkStructure(structure);
  checkSubject(subject);
  need(isIterable(events), "events", events, "a-list");
  const scene = { index: compileIndex(structure), draft: newDraft(structure, subject) };
  for (const event of events) {
    const refusal = step(scene, event);
    if (refusal !== null) return refused(refusal);
  }
  return taken(scene.draft);
};
