import { fc, test } from "@fast-check/vitest";
import {
  type AssessmentEvent,
  AssessmentEventSchema,
  applyAssessmentEvent,
  assessmentAt,
  openAssessment,
  replayAssessment,
  scoreIndex,
  scoreStages,
} from "motcua/reform-index";
import { describe, expect } from "vitest";
import { STAGED } from "../../support/assessments.js";

const criterion = fc.constantFrom("posted", "on-time", "satisfied", "plans");

const value = (id: string) =>
  id === "posted" ? fc.boolean() : fc.constantFrom(0, 0.5, 1, null, "not-applicable" as const);

const reason = fc.option(fc.constant("because"), { nil: undefined });

const valued = (type: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  criterion.chain((id) =>
    fc.record({ type: fc.constant(type), criterion: fc.constant(id), value: value(id), reason, ...more }),
  );

const round = fc.integer({ min: 1, max: 2 });

const event = fc.oneof(
  { weight: 4, arbitrary: valued("self-assessed") },
  valued("surveyed"),
  { weight: 3, arbitrary: valued("appraised", { round }) },
  fc.record({ type: fc.constantFrom("explanation-requested", "explained", "objected"), criterion }),
  valued("objection-decided", { accepted: fc.constant(true) }),
  fc.record({ type: fc.constant("round-closed"), round }),
  { weight: 1, arbitrary: fc.constant({ type: "finalised" }) },
);

const events = fc
  .array(event, { maxLength: 30 })
  .map((list) =>
    list.map(
      (each, day) => ({ at: `2026-12-${String(day + 1).padStart(2, "0")}`, by: "x", ...each }) as AssessmentEvent,
    ),
  );

const SUBJECT = { unit: "Xã A" };

/** The file of all events that are taken, skipping those that are refused. */
const taken = (list: readonly AssessmentEvent[]) =>
  list.reduce(
    (file, each) => {
      const result = applyAssessmentEvent(STAGED, file, each);
      return result.ok ? result.file : file;
    },
    openAssessment(STAGED, SUBJECT),
  );

describe("the file of an assessment", () => {
  test.prop([events])("replays from its events, also from stored ones", (list) => {
    const file = taken(list);
    const stored = file.events.map((each) => AssessmentEventSchema.parse(JSON.parse(JSON.stringify(each))));
    expect(replayAssessment(STAGED, SUBJECT, stored)).toStrictEqual({ ok: true, file });
  });

  test.prop([events])("says at each stage what its changes say, the last one of each criterion", (list) => {
    const file = taken(list);
    const last = (stages: readonly string[]) =>
      Object.fromEntries(
        file.changes.filter(({ stage }) => stages.includes(stage)).map((change) => [change.criterion, change.value]),
      );
    expect(assessmentAt(file, "self-assessed").values).toEqual(last(["self-assessed"]));
    expect(assessmentAt(file, { appraised: 2 }).values).toEqual(last(["self-assessed", "survey", "appraised"]));
    expect(assessmentAt(file, "final").values).toEqual(last(["self-assessed", "survey", "appraised", "final"]));
  });

  test.prop([events])("scores to what its last stage says", (list) => {
    const file = taken([...list, { type: "finalised", at: "2026-12-31", by: "x" }]);
    const { final, appraised } = scoreStages(STAGED, file);
    expect(appraised).toHaveLength(file.round);
    if (file.finalAt !== null) expect(final).toStrictEqual(scoreIndex(STAGED, assessmentAt(file, "final")));
    else expect(file.openObjections.length).toBeGreaterThan(0);
  });
});
