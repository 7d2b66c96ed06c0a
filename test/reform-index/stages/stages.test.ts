import {
  type AssessmentEvent,
  applyAssessmentEvent,
  assessmentAt,
  defineIndex,
  openAssessment,
  replayAssessment,
  scoreIndex,
  scoreStages,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { eventsOf, fileOf, refusalOf, STAGED } from "../../support/assessments.js";
import { errorOf } from "../../support/errorOf.js";
import { indexOf, leafOf } from "../../support/indexes.js";

const posted = (value: boolean) => ({ type: "self-assessed", criterion: "posted", value }) as const;
const onTime = { type: "self-assessed", criterion: "on-time", value: { numerator: 9, denominator: 10 } } as const;
const plans = { type: "self-assessed", criterion: "plans", value: 2 } as const;
const surveyed = { type: "surveyed", criterion: "satisfied", value: { numerator: 170, denominator: 200 } } as const;
const notPosted = {
  type: "appraised",
  round: 1,
  criterion: "posted",
  value: false,
  reason: "3 of 40 missing",
} as const;
const closed = (round: number) => ({ type: "round-closed", round }) as const;
const objected = { type: "objected", criterion: "posted" } as const;
const finalised = { type: "finalised" } as const;

const START = [posted(true), onTime, plans, surveyed] as const;

describe("a year of scoring", () => {
  const file = fileOf(
    ...START,
    { type: "explanation-requested", criterion: "posted" },
    { type: "explained", criterion: "posted", evidence: ["photo-1"] },
    { ...notPosted, evidence: ["minutes-7"], by: "Sở Nội vụ" },
    { type: "appraised", round: 1, criterion: "on-time", points: 7.5, reason: "late ones were reopened" },
    closed(1),
    objected,
    { type: "objection-decided", criterion: "posted", accepted: true, value: true, reason: "posted since May" },
    { type: "appraised", round: 2, criterion: "plans", value: 3, reason: "third plan found" },
    closed(2),
    finalised,
  );
  const scores = scoreStages(STAGED, file);

  test("is scored at each stage", () => {
    expect(scores.selfAssessed.total.exact).toBeNull();
    expect(scores.selfAssessed.parts.appraised).toMatchObject({ exact: "13", max: 15 });
    // 0 + 7.5 + 4.25 + 2, then 0 + 7.5 + 4.25 + 3, then with the objection 2 more
    expect(scores.appraised.map(({ total }) => total.exact)).toEqual(["55/4", "59/4"]);
    expect(scores.final?.total.exact).toBe("67/4");
  });

  test("says of each node which stage it is of, and keeps the observation beside given points", () => {
    const nodes = scores.final?.nodes;
    expect([nodes?.posted?.stage, nodes?.["on-time"]?.stage, nodes?.satisfied?.stage]).toEqual([
      "final",
      "appraised",
      "survey",
    ]);
    expect(nodes?.["on-time"]?.inputs).toMatchObject({
      observation: { numerator: 9, denominator: 10 },
      given: { points: 7.5, stage: "appraised", reason: "late ones were reopened" },
    });
  });

  test("keeps who changed what, when, why and on what evidence", () => {
    expect(file.changes.filter(({ criterion }) => criterion === "posted")).toEqual([
      {
        criterion: "posted",
        stage: "self-assessed",
        round: null,
        at: "2026-12-01",
        by: "someone",
        reason: null,
        evidence: [],
        value: true,
        points: null,
      },
      {
        criterion: "posted",
        stage: "appraised",
        round: 1,
        at: "2026-12-07",
        by: "Sở Nội vụ",
        reason: "3 of 40 missing",
        evidence: ["minutes-7"],
        value: false,
        points: null,
      },
      {
        criterion: "posted",
        stage: "final",
        round: null,
        at: "2026-12-11",
        by: "someone",
        reason: "posted since May",
        evidence: [],
        value: true,
        points: null,
      },
    ]);
  });

  test("ends with a file that replays from its events, to the score", () => {
    expect(replayAssessment(STAGED, { unit: "Xã A" }, file.events)).toStrictEqual({ ok: true, file });
    expect(JSON.parse(JSON.stringify(file))).toStrictEqual(file);
    expect(scores.final).toStrictEqual(scoreIndex(STAGED, assessmentAt(file, "final")));
    expect(file).toMatchObject({
      round: 2,
      roundOpen: false,
      finalAt: "2026-12-14",
      openExplanations: [],
      openObjections: [],
    });
  });

  test("may be written event by event", () => {
    const steps = file.events.reduce(
      (before, event) => {
        const result = applyAssessmentEvent(STAGED, before, event);
        return result.ok ? result.file : before;
      },
      openAssessment(STAGED, { unit: "Xã A" }),
    );
    expect(steps).toStrictEqual(file);
  });
});

describe("an open file", () => {
  test("has no final score, and lists what is open", () => {
    const file = fileOf(...START, notPosted, { type: "explanation-requested", criterion: "on-time" }, objected);
    expect(file).toMatchObject({
      round: 1,
      roundOpen: true,
      finalAt: null,
      openExplanations: ["on-time"],
      openObjections: ["posted"],
    });
    expect(scoreStages(STAGED, file).final).toBeNull();
  });

  test("an objection that is rejected changes nothing", () => {
    const file = fileOf(...START, notPosted, objected, {
      type: "objection-decided",
      criterion: "posted",
      accepted: false,
    });
    expect(file.openObjections).toEqual([]);
    expect(assessmentAt(file, "final").values.posted).toBe(false);
  });

  const appraisedOnTime = (numerator: number, denominator: number) =>
    ({ type: "appraised", round: 1, criterion: "on-time", value: { numerator, denominator } }) as const;

  test.each([
    [8, 10],
    [9, 12],
    [18, 20],
  ])("a ratio of %i of %i is another one than 9 of 10", (numerator, denominator) =>
    expect(refusalOf(onTime, appraisedOnTime(numerator, denominator))).toMatchObject({
      code: "reform-index/reason-missing",
      facts: { criterion: "on-time" },
    }),
  );

  test("a share in place of a ratio is another value, too", () =>
    expect(refusalOf(onTime, { type: "appraised", round: 1, criterion: "on-time", value: 0.9 })).toMatchObject({
      code: "reform-index/reason-missing",
    }));

  test("an observation in place of given points needs a reason", () =>
    expect(
      refusalOf(
        { type: "self-assessed", criterion: "posted", points: 1, reason: "partly" },
        { type: "appraised", round: 1, criterion: "posted", value: null },
      ),
    ).toMatchObject({ code: "reform-index/reason-missing" }));

  test("the same value again needs no reason", () => {
    const same = fileOf(...START, { type: "appraised", round: 1, criterion: "on-time", value: onTime.value });
    expect(assessmentAt(same, { appraised: 1 })).toMatchObject({
      values: { "on-time": onTime.value },
      stages: { "on-time": "appraised" },
    });
  });

  test("a fraction written the other way round is the same value", () => {
    const value = { denominator: 10, numerator: 9 };
    expect(refusalOf(...START, { type: "appraised", round: 1, criterion: "on-time", value })).toBeNull();
  });

  test("carries period, level and whether a survey was held", () => {
    const subject = { unit: "Xã A", period: "2026", level: "commune", surveyHeld: false };
    expect(assessmentAt(openAssessment(STAGED, subject), "final")).toStrictEqual({
      ...subject,
      values: {},
      stages: {},
    });
  });
});

describe("events out of their turn are refused", () => {
  test.each([
    [refusalOf(...START, closed(1), finalised, posted(false)), "already-final", { at: "2026-12-06" }],
    [
      refusalOf(posted(true), { ...onTime, at: "2026-11-30" }),
      "event-before-last",
      { at: "2026-11-30", last: "2026-12-01" },
    ],
    [refusalOf({ ...notPosted, round: 2 }), "round-out-of-order", { round: 2, expected: 1 }],
    [refusalOf(notPosted, closed(1), { ...notPosted, value: true }), "round-out-of-order", { round: 1, expected: 2 }],
    [refusalOf(notPosted, closed(2)), "round-out-of-order", { round: 2, expected: 1 }],
    [refusalOf(posted(true), { ...notPosted, reason: undefined }), "reason-missing", { criterion: "posted" }],
    [refusalOf({ type: "self-assessed", criterion: "posted", points: 1 }), "reason-missing", { criterion: "posted" }],
    [
      refusalOf(notPosted, objected, { type: "objection-decided", criterion: "posted", accepted: true, value: true }),
      "reason-missing",
      { criterion: "posted" },
    ],
    [refusalOf({ ...posted(true), criterion: "satisfied" }), "survey-criterion", { criterion: "satisfied" }],
    [refusalOf({ ...notPosted, criterion: "satisfied" }), "survey-criterion", { criterion: "satisfied" }],
    [refusalOf({ ...surveyed, criterion: "on-time" }), "not-a-survey-criterion", { criterion: "on-time" }],
    [refusalOf({ ...surveyed, criterion: "plans" }), "not-a-survey-criterion", { criterion: "plans" }],
    [refusalOf(posted(true), objected), "nothing-to-object-to", { criterion: "posted" }],
    [refusalOf({ type: "explained", criterion: "posted" }), "no-explanation-requested", { criterion: "posted" }],
    [
      refusalOf(notPosted, { type: "objection-decided", criterion: "posted", accepted: false }),
      "no-open-objection",
      { criterion: "posted" },
    ],
    [refusalOf(notPosted, onTime), "self-assessment-closed", { criterion: "on-time" }],
    [refusalOf(closed(1), onTime), "self-assessment-closed", { criterion: "on-time" }],
    [refusalOf(notPosted, objected, finalised), "objections-open", { criteria: ["posted"] }],
  ])("%#: %o", (refusal, code, facts) => {
    expect(refusal).toEqual({ code: `reform-index/${code}`, facts });
  });

  test("by the day where one of two times is not known, else by the minute", () => {
    expect(refusalOf({ ...posted(true), at: "2026-12-01T09:00" }, { ...onTime, at: "2026-12-01" })).toBeNull();
    expect(
      refusalOf({ ...posted(true), at: "2026-12-01T09:00" }, { ...onTime, at: "2026-12-01T08:59" }),
    ).not.toBeNull();
    // 09:00 in Viet Nam is 02:00 in Greenwich
    expect(refusalOf({ ...posted(true), at: "2026-12-01T09:00" }, { ...onTime, at: "2026-12-01T02:00Z" })).toBeNull();
  });

  test("and leave the file as it was", () => {
    const file = fileOf(posted(true));
    const before = JSON.stringify(file);
    expect(applyAssessmentEvent(STAGED, file, eventsOf(posted(true), objected)[1] as AssessmentEvent).ok).toBe(false);
    expect(JSON.stringify(file)).toBe(before);
  });
});

describe("malformed events are thrown", () => {
  const thrown = (event: object) =>
    errorOf(() => replayAssessment(STAGED, { unit: "Xã A" }, [{ at: "2026-12-01", by: "x", ...event } as never]));

  test.each([
    [{ type: "scored" }, "type", "an-event-type"],
    [{ ...finalised, by: "" }, "by", "a-text"],
    [{ ...finalised, at: "today" }, "at", "a-date-or-date-time"],
    [{ ...finalised, reason: "" }, "reason", "a-text"],
    [{ ...finalised, evidence: "photo" }, "evidence", "a-list-of-texts"],
    [{ ...notPosted, round: 0 }, "round", "a-round"],
    [{ ...posted(true), points: 1 }, "value", "a-value-or-points"],
    [{ type: "self-assessed", criterion: "posted" }, "value", "a-value-or-points"],
    [{ type: "self-assessed", criterion: "posted", points: "1" }, "points", "a-number"],
    [{ type: "self-assessed", criterion: "plans", points: 1, reason: "x" }, "points", "a-value-for-a-variable"],
    [{ type: "objection-decided", criterion: "posted", accepted: "yes" }, "accepted", "true-or-false"],
  ])("%o", (event, property, expected) => {
    expect(thrown(event)).toMatchObject({ code: "reform-index/invalid-event", facts: { property, expected } });
  });

  test("one that is no event, and a criterion that is none", () => {
    expect(errorOf(() => replayAssessment(STAGED, { unit: "Xã A" }, [null as never])).code).toBe(
      "reform-index/invalid-event",
    );
    expect(thrown({ ...posted(true), criterion: "x" }).code).toBe("reform-index/unknown-criterion");
    expect(thrown({ type: "objected" }).code).toBe("reform-index/unknown-criterion");
    expect(thrown({ ...posted(true), criterion: "8" }).code).toBe("reform-index/not-a-leaf");
  });

  test("a value or points that would not score", () => {
    expect(thrown({ ...onTime, value: 1.5 }).code).toBe("reform-index/invalid-observation");
    expect(thrown({ ...plans, value: true }).code).toBe("reform-index/invalid-observation");
    expect(thrown({ type: "self-assessed", criterion: "posted", points: 3, reason: "x" })).toMatchObject({
      code: "reform-index/invalid-observation",
      facts: { low: 0, high: 2 },
    });
    expect(thrown({ ...plans, criterion: "computed" })).toEqual({
      code: "reform-index/derived-observation",
      facts: { unit: "Xã A", id: "computed" },
    });
  });

  test("but points for what is computed are taken", () => {
    const file = fileOf(plans, {
      type: "appraised",
      round: 1,
      criterion: "computed",
      points: 1,
      reason: "two are copies",
    });
    expect(scoreStages(STAGED, file).appraised[0]?.nodes.computed).toMatchObject({
      exact: "1",
      inputs: { observation: 2 },
    });
  });
});

describe("wrong arguments", () => {
  const file = fileOf(posted(true));
  const other = defineIndex(indexOf([leafOf({ type: "yes-no" })], { version: "2" }));

  test.each([
    [() => openAssessment(null as never, { unit: "a" }), "structure", "a-checked-index"],
    [() => openAssessment(STAGED, null as never), "subject", "an-object"],
    [() => openAssessment(STAGED, { unit: "" }), "subject.unit", "a-text"],
    [() => openAssessment(STAGED, { unit: "a", period: 1 as never }), "subject.period", "a-text"],
    [() => openAssessment(STAGED, { unit: "a", level: 1 as never }), "subject.level", "a-text"],
    [() => openAssessment(STAGED, { unit: "a", surveyHeld: 1 as never }), "subject.surveyHeld", "true-or-false"],
    [() => replayAssessment(STAGED, { unit: "a" }, {} as never), "events", "a-list"],
    [
      () => applyAssessmentEvent(STAGED, {} as never, eventsOf(posted(true))[0] as AssessmentEvent),
      "file",
      "a-file-of-this-index",
    ],
    [() => scoreStages(other, file), "file.structure", "a-file-of-this-index"],
    [() => assessmentAt(null as never, "final"), "file", "a-file-of-this-index"],
    [() => assessmentAt(file, "appraised" as never), "stage", "a-stage"],
    [() => assessmentAt(file, { appraised: 0 }), "stage", "a-stage"],
  ])("%#: %s", (call, argument, expected) => {
    expect(errorOf(call)).toMatchObject({ code: "reform-index/invalid-argument", facts: { argument, expected } });
  });
});
