import { checkProcedure, FOUR_STEPS, type Procedure, type ProcedureStep } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { CODE, days, procedureOf, untyped, VERSION } from "../support/procedures.js";

const FOUND = { code: CODE, version: VERSION };
const WHERE = { ...FOUND, case: null, channel: null };

/** The four steps with these limits. */
const stepsOf = (...limits: readonly (ProcedureStep["limit"] | number)[]): readonly ProcedureStep[] =>
  FOUR_STEPS.map((step, index) => {
    const limit = limits[index] ?? null;
    return { ...step, limit: typeof limit === "number" ? days(limit) : limit };
  });

const codesOf = (properties: Partial<Procedure>): readonly string[] =>
  checkProcedure(procedureOf(properties)).map(({ code }) => code);

test("nothing is wrong with a complete procedure", () => {
  expect(checkProcedure(procedureOf())).toEqual([]);
  expect(checkProcedure(procedureOf({ code: "1.000656.H38" }))).toEqual([]);
});

describe("the seven parts of Decree 63/2010 art. 8(2)", () => {
  test.each<[string, Partial<Procedure>]>([
    ["name", { name: " " }],
    ["steps", { steps: [] }],
    ["ways", { channels: [] }],
    ["components", { components: [] }],
    ["components", { sets: 0 }],
    ["limit", { limits: [] }],
    ["subjects", { subjects: [] }],
    ["agency", { performingAgency: undefined }],
  ])("%s: %j", (part, properties) => {
    expect(checkProcedure(procedureOf(properties))).toEqual([
      { code: "procedure/missing-part", facts: { ...FOUND, part } },
    ]);
  });

  test("all at once, in the order of the decree", () => {
    const bare = {
      ...procedureOf(),
      name: "",
      steps: [],
      channels: [],
      sets: undefined,
      limits: [],
      subjects: [],
      performingAgency: undefined,
    };
    expect(checkProcedure(bare).map(({ facts }) => "part" in facts && facts.part)).toEqual([
      "name",
      "steps",
      "ways",
      "components",
      "limit",
      "subjects",
      "agency",
    ]);
  });

  test("a course in words does for steps, the competent agency for the performing one", () => {
    expect(codesOf({ steps: [], sequence: "Nộp hồ sơ" })).toEqual([]);
    expect(codesOf({ performingAgency: undefined, competentAgency: "Ủy ban nhân dân cấp xã" })).toEqual([]);
  });
});

describe("what cannot be", () => {
  test("a malformed code", () => {
    expect(checkProcedure(procedureOf({ code: "1.6" }))).toEqual([
      { code: "procedure/malformed-code", facts: { code: "1.6", version: VERSION } },
    ]);
  });

  test("a version that ends before it begins", () => {
    expect(checkProcedure(procedureOf({ from: "2026-02-10", to: "2026-02-09" }))).toEqual([
      { code: "procedure/reversed-validity", facts: { ...FOUND, from: "2026-02-10", to: "2026-02-09" } },
    ]);
    expect(codesOf({ from: "2026-02-10", to: "2026-02-10" })).toEqual([]);
  });

  test("a district after 2025-06-30", () => {
    const district = { from: "2020-01-01", levels: ["province", "district"] } as const;
    expect(codesOf({ ...district, to: "2025-06-30" })).toEqual([]);
    for (const to of ["2025-07-01", undefined, null] as const) {
      expect(checkProcedure(procedureOf({ ...district, to }))).toEqual([
        {
          code: "procedure/level-ended",
          facts: { ...FOUND, level: "district", lastDay: "2025-06-30", to: to ?? null },
        },
      ]);
    }
  });

  test("limits, steps and fees for channels that are not offered, each once", () => {
    const [step] = FOUR_STEPS;
    const procedure = procedureOf({
      channels: ["counter"],
      limits: [
        { limit: days(5) },
        { channel: "online", limit: days(5) },
        { channel: "online", case: "A", limit: days(5) },
      ],
      steps: [{ ...(step as ProcedureStep), channel: "post" }],
      fees: [
        { channel: "online", amount: 0 },
        { channel: "counter", amount: 0 },
      ],
    });
    expect(checkProcedure(procedure)).toEqual(
      [
        { channel: "online", property: "limits" },
        { channel: "post", property: "steps" },
        { channel: "online", property: "fees" },
      ].map((facts) => ({ code: "procedure/channel-not-offered", facts: { ...FOUND, ...facts } })),
    );
    expect(codesOf({ channels: [], limits: [{ channel: "online", limit: days(5) }] })).toEqual([
      "procedure/missing-part",
    ]);
  });

  test("two limits for the same dossiers", () => {
    const limits = [
      { case: "A", limit: days(5) },
      { case: "A", limit: days(5) },
      { case: "A", channel: "online", limit: days(5) },
      { limit: days(5) },
    ] as const;
    expect(checkProcedure(procedureOf({ limits }))).toEqual([
      { code: "procedure/duplicate-limit", facts: { ...WHERE, case: "A", count: 2 } },
    ]);
  });
});

describe("steps and limit", () => {
  test("that add up", () => {
    expect(codesOf({ steps: stepsOf(0.5, 7, 2, 0.5) })).toEqual([]);
  });

  test("that do not", () => {
    expect(checkProcedure(procedureOf({ steps: stepsOf(0.5, 6, 2, 0.5) }))).toEqual([
      {
        code: "procedure/steps-do-not-add-up",
        facts: { ...WHERE, stated: 10, parts: [0.5, 6, 2, 0.5], sum: 9, difference: 1, unit: "working-day" },
      },
    ]);
    expect(checkProcedure(procedureOf({ steps: stepsOf(1, 8, 1, 1) }))[0]?.facts).toMatchObject({
      sum: 11,
      difference: -1,
    });
  });

  test("where some steps have no limit of their own, the others must leave room", () => {
    expect(codesOf({ steps: stepsOf(0.5, 7, null, 0.5) })).toEqual([]);
    expect(codesOf({ steps: stepsOf(0.5, 9.5, null, null) })).toEqual([]);
    expect(checkProcedure(procedureOf({ steps: stepsOf(0.5, 10, null, null) }))).toEqual([
      {
        code: "procedure/steps-do-not-add-up",
        facts: { ...WHERE, stated: 10, parts: [0.5, 10], sum: 10.5, difference: -0.5, unit: "working-day" },
      },
    ]);
    expect(codesOf({ steps: stepsOf() })).toEqual([]);
  });

  test("in other units", () => {
    const steps = stepsOf({ amount: 4, unit: "working-hour" }, 7, 2, { amount: 4, unit: "working-hour" });
    expect(checkProcedure(procedureOf({ steps }))).toEqual([
      {
        code: "procedure/steps-in-other-units",
        facts: { ...WHERE, unit: "working-day", stepUnits: ["working-hour", "working-day"] },
      },
    ]);
  });

  test("each limit has the steps of its case and channel", () => {
    const [receive, appraise] = stepsOf(1, 9) as [ProcedureStep, ProcedureStep];
    const limits = [{ limit: days(10) }, { case: "Cấp lại", limit: days(3) }] as const;
    expect(checkProcedure(procedureOf({ limits, steps: [receive, appraise] })).map(({ facts }) => facts)).toEqual([
      { ...WHERE, case: "Cấp lại", stated: 3, parts: [1, 9], sum: 10, difference: -7, unit: "working-day" },
    ]);
    const byCase = [receive, { ...appraise, case: "Cấp lại", limit: days(2) }];
    expect(checkProcedure(procedureOf({ limits, steps: byCase })).map(({ facts }) => facts)).toEqual([
      { ...WHERE, stated: 10, parts: [1], sum: 1, difference: 9, unit: "working-day" },
    ]);
  });

  test("a procedure without a due date has nothing to add up to", () => {
    expect(codesOf({ limits: [{ limit: null }], steps: stepsOf(1, 1, 1, 1) })).toEqual([]);
  });
});

test("findings are frozen and survive JSON", () => {
  const findings = checkProcedure(procedureOf({ code: "x", steps: stepsOf(1, 1, 1, 1) }));
  expect(findings).toHaveLength(2);
  expect(Object.isFrozen(findings)).toBe(true);
  for (const finding of findings) {
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding.facts)).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
});

test.each([undefined, null, 5, {}, [], { code: "1.000656" }, { ...procedureOf(), levels: undefined }])(
  "%j is no procedure",
  (value) => {
    expect(errorOf(() => untyped(checkProcedure)(value))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument: "procedure" },
    });
  },
);
