import {
  PORTAL_PUBLICATION_RULES,
  type Promulgation,
  PUBLICATION_RULES,
  type PublicationRule,
  publicationDeadlines,
} from "motcua/oversight";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const WED_2026_07_01 = "2026-07-01";
const FRI_2026_06_26 = "2026-06-26";

const of = (promulgation: Partial<Promulgation>, options: Parameters<typeof publicationDeadlines>[2] = {}) =>
  publicationDeadlines({ by: "province", ...promulgation }, vietnamCalendar, options);

describe("the decision (Decree 63/2010 art. 15 as amended): days, not working days", () => {
  test.each([
    ["province", WED_2026_07_01, FRI_2026_06_26],
    ["ministry", WED_2026_07_01, "2026-06-11"],
    // Sunday 28 June: a latest day before an event is not put off
    ["province", "2026-07-03", "2026-06-28"],
    ["ministry", "2026-01-10", "2025-12-21"],
  ] as const)("%s, effect on %s: by %s", (by, effectiveOn, dueDate) => {
    const { decide } = of({ by, effectiveOn });
    expect(decide).toMatchObject({ dueDate, deadline: null, certainty: "announced", doneOn: null, state: null });
    expect(decide?.source).toMatchObject({ act: "Decree 63/2010/ND-CP", article: "art. 15", evidence: "text-read" });
  });

  test("by the shortened procedure: 3 days after proclamation, moved off Sunday (Civil Code art. 148(5))", () => {
    expect(of({ shortened: true, proclaimedOn: "2026-06-25", effectiveOn: WED_2026_07_01 }).decide?.dueDate).toBe(
      "2026-06-29",
    );
    expect(of({ by: "ministry", shortened: true, proclaimedOn: "2026-06-23" }).decide?.dueDate).toBe(FRI_2026_06_26);
  });

  test("cannot be due where the day that it is counted from is not known", () => {
    expect(of({ proclaimedOn: "2026-06-25" }).decide).toBeNull();
    expect(of({ shortened: true, effectiveOn: WED_2026_07_01 }).decide).toBeNull();
    expect(of({ effectiveOn: null })).toEqual({ decide: null, publish: null, findings: [] });
  });

  test("is due by no rule where none fits", () => {
    const rules = PUBLICATION_RULES.filter(({ by }) => by === "ministry");
    expect(of({ effectiveOn: WED_2026_07_01, decidedOn: FRI_2026_06_26 }, { rules })).toEqual({
      decide: null,
      publish: null,
      findings: [],
    });
  });
});

describe("making it public (art. 24(2)): working days from the decision on Friday 26 June", () => {
  test.each([
    ["province", false, "2026-07-03"],
    ["ministry", false, "2026-07-10"],
    ["province", true, "2026-06-30"],
    ["ministry", true, "2026-06-30"],
  ] as const)("%s, shortened %s: by %s", (by, shortened, dueDate) => {
    const { publish } = of({ by, shortened, decidedOn: FRI_2026_06_26 });
    expect(publish).toMatchObject({ dueDate, certainty: "announced", state: null });
    expect(publish?.deadline?.request.limit.unit).toBe("working-day");
    expect(publish?.source).toMatchObject({ article: "art. 24(2)", evidence: "text-read" });
  });
});

describe("as the national portal measures it: working days before effect", () => {
  test.each([
    ["province", "2026-06-24"],
    ["ministry", "2026-06-03"],
  ] as const)("%s: by %s", (by, dueDate) => {
    const { decide } = of({ by, effectiveOn: WED_2026_07_01 }, { rules: PORTAL_PUBLICATION_RULES });
    expect(decide).toMatchObject({ dueDate, source: { evidence: "practice" } });
  });

  test("a day before the calendar's Tet of 2028 is as sure as that Tet", () => {
    const { decide } = of({ effectiveOn: "2028-02-01" }, { rules: PORTAL_PUBLICATION_RULES });
    expect(decide?.certainty).toBe("provisional");
  });

  test("nothing of it is called law", () => {
    const ofPortal = PORTAL_PUBLICATION_RULES.filter(({ from }) => from === "before-effect");
    expect(ofPortal.map(({ source }) => source.evidence)).toEqual(["practice", "practice"]);
    expect(PUBLICATION_RULES.every(({ source }) => source.evidence === "text-read")).toBe(true);
  });
});

describe("what was late", () => {
  const promulgation = { effectiveOn: WED_2026_07_01, decidedOn: "2026-06-29", publishedOn: "2026-07-07" } as const;

  test("a decision on Monday 29 June, and publication one day after 5 working days", () => {
    const { decide, publish, findings } = of(promulgation);
    expect([decide?.state, publish?.dueDate, publish?.state]).toEqual(["done-late", "2026-07-06", "done-late"]);
    expect(findings).toEqual([
      { code: "oversight/decision-late", facts: { dueDate: FRI_2026_06_26, on: "2026-06-29" } },
      { code: "oversight/publication-late", facts: { dueDate: "2026-07-06", on: "2026-07-07" } },
    ]);
  });

  test("is judged on the day asked about", () => {
    expect(of(promulgation, { asOf: FRI_2026_06_26 })).toMatchObject({
      decide: { state: "open", doneOn: null },
      publish: null,
      findings: [],
    });
    expect(of(promulgation, { asOf: "2026-06-27" }).findings).toEqual([
      { code: "oversight/decision-late", facts: { dueDate: FRI_2026_06_26, on: null } },
    ]);
    expect(of(promulgation, { asOf: "2026-07-06" }).publish).toMatchObject({ state: "open", doneOn: null });
  });

  test("nothing, where both came on their last day", () => {
    const { findings } = of({ effectiveOn: WED_2026_07_01, decidedOn: FRI_2026_06_26, publishedOn: "2026-07-03" });
    expect(findings).toEqual([]);
  });

  test("public without a decision", () => {
    expect(of({ effectiveOn: WED_2026_07_01, publishedOn: "2026-06-30" }).findings).toEqual([
      { code: "oversight/decision-missing", facts: { publishedOn: "2026-06-30" } },
    ]);
  });
});

describe("what is no promulgation, and no rule", () => {
  const [rule] = PUBLICATION_RULES as readonly [PublicationRule];
  const refused = (promulgation: unknown, options: unknown = {}) =>
    errorOf(() => publicationDeadlines(promulgation as Promulgation, vietnamCalendar, options as object));

  test.each([
    [null, {}, "promulgation", "an-object"],
    [{ by: "province", shortened: "no" }, {}, "promulgation.shortened", "true-or-false"],
    [{ by: "province", effectiveOn: "1/7/2026" }, {}, "promulgation.effectiveOn", "a-date"],
    [{ by: "province", decidedOn: 5 }, {}, "promulgation.decidedOn", "a-date"],
    [{ by: "province" }, null, "options", "an-object"],
    [{ by: "province" }, { rules: "law" }, "options.rules", "a-list"],
    [{ by: "province" }, { rules: [{ ...rule, shortened: undefined }] }, "rule.shortened", "true-or-false"],
    [{ by: "province" }, { rules: [{ ...rule, limit: 5 }] }, "rule.limit", "an-object"],
    [
      { by: "province" },
      { rules: [{ ...rule, limit: { amount: 2.5, unit: "working-day" } }] },
      "rule.limit.amount",
      "a-whole-number-from-0",
    ],
    [{ by: "province" }, { rules: [{ ...rule, source: null }] }, "rule.source", "an-object"],
  ])("%o %o", (promulgation, options, argument, expected) => {
    expect(refused(promulgation, options)).toMatchObject({
      code: "oversight/invalid-argument",
      facts: { argument, expected },
    });
  });

  test.each([
    [{ by: "district" }, {}, "promulgation.by"],
    [{ by: "province" }, { rules: [{ ...rule, step: "print" }] }, "rule.step"],
    [{ by: "province" }, { rules: [{ ...rule, by: "district" }] }, "rule.by"],
    [{ by: "province" }, { rules: [{ ...rule, from: "effect" }] }, "rule.from"],
    [{ by: "province" }, { rules: [{ ...rule, limit: { amount: 1, unit: "month" } }] }, "rule.limit.unit"],
  ])("%o %o", (promulgation, options, argument) => {
    expect(refused(promulgation, options)).toMatchObject({ code: "oversight/unknown-choice", facts: { argument } });
  });

  test("public before it was decided", () => {
    expect(refused({ by: "province", decidedOn: "2026-06-26", publishedOn: "2026-06-25" })).toMatchObject({
      code: "oversight/out-of-order",
      facts: { event: "publishedOn", at: "2026-06-25", before: "decidedOn", beforeAt: "2026-06-26" },
    });
  });
});
