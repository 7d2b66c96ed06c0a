import { type Instant, instantOf } from "../../time/index.js";
import { record } from "../check.js";
import type { AssessmentEvent, AssessmentFile, AssessmentSubject, IndexStructure, ScoreChange } from "../model.js";

/** Where times without an offset are read. */
export const ZONE = "Asia/Ho_Chi_Minh";

/** A file in the making. */
export interface Draft {
  readonly subject: AssessmentSubject;
  readonly structure: AssessmentFile["structure"];
  round: number;
  roundOpen: boolean;
  finalAt: AssessmentFile["finalAt"];
  /** When the last event was; `null` before the first. */
  last: Instant | null;
  /** The last change of each criterion. */
  readonly latest: Map<string, ScoreChange>;
  readonly appraised: Set<string>;
  readonly changes: ScoreChange[];
  readonly openExplanations: Set<string>;
  readonly openObjections: Set<string>;
  readonly events: AssessmentEvent[];
}

/** A draft before its first event. */
export const newDraft = (
  { id, version }: Pick<IndexStructure, "id" | "version">,
  subject: AssessmentSubject,
): Draft => {
  const { unit, period, level, surveyHeld } = subject;
  return {
    subject: { unit, period, level, surveyHeld },
    structure: Object.freeze({ id, version }),
    round: 0,
    roundOpen: false,
    finalAt: null,
    last: null,
    latest: new Map(),
    appraised: new Set(),
    changes: [],
    openExplanations: new Set(),
    openObjections: new Set(),
    events: [],
  };
};

/** Writes a change down. */
export const addChange = (draft: Draft, change: ScoreChange): void => {
  draft.changes.push(change);
  draft.latest.set(change.criterion, change);
  if (change.stage === "appraised") draft.appraised.add(change.criterion);
};

/** A draft that goes on from a file. */
export const draftOf = (file: AssessmentFile): Draft => {
  const draft = newDraft(file.structure, file);
  const last = file.events.at(-1);
  for (const change of file.changes) addChange(draft, change);
  for (const criterion of file.openExplanations) draft.openExplanations.add(criterion);
  for (const criterion of file.openObjections) draft.openObjections.add(criterion);
  for (const event of file.events) draft.events.push(event);
  return Object.assign(draft, {
    round: file.round,
    roundOpen: file.roundOpen,
    finalAt: file.finalAt,
    last: last === undefined ? null : instantOf(last.at, ZONE),
  });
};

/** The file that a draft has become. */
export const sealed = (draft: Draft): AssessmentFile =>
  record({
    ...draft.subject,
    structure: draft.structure,
    round: draft.round,
    roundOpen: draft.roundOpen,
    finalAt: draft.finalAt,
    changes: Object.freeze([...draft.changes]),
    openExplanations: Object.freeze([...draft.openExplanations]),
    openObjections: Object.freeze([...draft.openObjections]),
    events: Object.freeze([...draft.events]),
  });
