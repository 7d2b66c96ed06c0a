import { type AssessmentEvent, type AssessmentFile, defineIndex, replayAssessment } from "motcua/reform-index";
import { indexOf, leafOf } from "./indexes.js";

/** Two appraised leaves, one surveyed, one computed from a variable. */
export const STAGED = defineIndex(
  indexOf(
    [
      leafOf({ type: "yes-no" }, { id: "posted", max: 2 }),
      leafOf({ type: "proportional" }, { id: "on-time", max: 10 }),
      {
        id: "8",
        children: [
          leafOf({ type: "survey" }, { id: "satisfied", max: 5 }),
          leafOf({ type: "value" }, { id: "computed", max: 3, derived: { type: "observed", id: "plans" } }),
        ],
      },
    ],
    { variables: [{ id: "plans" }] },
  ),
);

type Rest<Event> = Event extends unknown
  ? Omit<Event, "at" | "by"> & { readonly at?: string; readonly by?: string }
  : never;

/** Events by "someone", one a day from 1 December 2026 unless told. */
export const eventsOf = (...events: readonly Rest<AssessmentEvent>[]): readonly AssessmentEvent[] =>
  events.map((event, index) => ({
    at: `2026-12-${String(index + 1).padStart(2, "0")}`,
    by: "someone",
    ...event,
  })) as readonly AssessmentEvent[];

/** The file after events that are all taken. */
export const fileOf = (...events: readonly Rest<AssessmentEvent>[]): AssessmentFile => {
  const result = replayAssessment(STAGED, { unit: "Xã A" }, eventsOf(...events));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.file;
};

/** Why the last of these events is refused, by a file that took all before it. */
export const refusalOf = (...events: readonly Rest<AssessmentEvent>[]) => {
  const all = eventsOf(...events);
  const before = replayAssessment(STAGED, { unit: "Xã A" }, all.slice(0, -1));
  const result = replayAssessment(STAGED, { unit: "Xã A" }, all);
  return before.ok && !result.ok ? result.refusal : null;
};
