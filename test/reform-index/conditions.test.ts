import {
  type Condition,
  type CriterionDefinition,
  defineIndex,
  type IndexDefinition,
  type Observation,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const asked = leafOf({ type: "yes-no" }, { id: "asked", max: 1 });
const share = leafOf({ type: "proportional" }, { id: "share", max: 4 });
const dossiers = { id: "dossiers", title: "Hồ sơ tiếp nhận", unit: "hồ sơ" };

const index = (appliesWhen: Condition, properties: Partial<CriterionDefinition> = {}): IndexDefinition =>
  indexOf([asked, share, leafOf({ type: "yes-no" }, { id: "leaf", max: 5, appliesWhen, ...properties })], {
    variables: [dossiers],
  });

const score = (definition: IndexDefinition, values: Readonly<Record<string, Observation>>, level?: string) =>
  scoreIndex(defineIndex(definition), { unit: "unit", level, values });

const yes: Condition = { type: "answered", id: "asked", value: true };
const many: Condition = { type: "compared", id: "dossiers", comparison: "at-least", value: 50 };

describe("a condition", () => {
  test("that is met changes nothing", () => {
    expect(score(index(yes), { asked: true, share: 0.5, leaf: true }).total).toMatchObject({ exact: "8", max: 10 });
  });

  test("that is not met leaves the node out with its maximum, unless told otherwise", () => {
    const values = { asked: false, share: 0.5, leaf: null };
    expect(score(index(yes), values).total).toMatchObject({ exact: "2", max: 5 });
    expect(score(index(yes), values).nodes.leaf).toMatchObject({
      state: "left-out",
      reason: { code: "reform-index/condition-not-met", facts: { id: "leaf", policy: "leave-out" } },
    });
    expect(score(index(yes, { whenNotApplicable: "full" }), values).total).toMatchObject({ exact: "7", max: 10 });
    expect(score(index(yes, { whenNotApplicable: "zero" }), values).total).toMatchObject({ exact: "2", max: 10 });
    expect(score(index(yes, { whenNotApplicable: "not-scored" }), values).complete).toBe(false);
  });

  test("that hangs on what was not observed leaves the node open, and names what it waits for", () => {
    const card = score(index({ type: "all", of: [many, yes] }), { asked: "not-applicable", share: 0.5, leaf: true });
    expect(card.nodes.leaf).toMatchObject({
      state: "not-scored",
      reason: { code: "reform-index/condition-open", facts: { id: "leaf", waitsFor: ["dossiers", "asked"] } },
    });
  });

  test.each([
    ["at-least", 50, true],
    ["at-least", 49.9, false],
    ["more-than", 50, false],
    ["more-than", 50.1, true],
    ["at-most", 50, true],
    ["at-most", 51, false],
    ["less-than", 50, false],
    ["less-than", 49, true],
    ["equal", 50, true],
    ["equal", { numerator: 100, denominator: 2 }, true],
    ["equal", 50.1, false],
  ] as const)("%s 50 of %o: %s", (comparison, value, applies) => {
    const condition = { type: "compared", id: "dossiers", comparison, value: 50 } as const;
    const card = score(index(condition), { asked: true, share: 1, leaf: true, dossiers: value });
    expect(card.nodes.leaf?.state).toBe(applies ? "scored" : "left-out");
  });

  // three-valued logic, Kleene 1952: an open part matters only where the others do not decide
  test.each([
    ["all", [false, null], "left-out"],
    ["all", [true, null], "not-scored"],
    ["all", [true, true], "scored"],
    ["any", [true, null], "scored"],
    ["any", [false, null], "not-scored"],
    ["any", [false, false], "left-out"],
  ] as const)("%s of %o: %s", (type, [first, second], state) => {
    const values = { asked: first, dossiers: second === null ? null : second ? 50 : 0, share: 1, leaf: true };
    expect(score(index({ type, of: [yes, many] }), values).nodes.leaf?.state).toBe(state);
  });

  test("is turned round by not, and an open one stays open", () => {
    const not = index({ type: "not", of: yes });
    expect(score(not, { asked: false, share: 1, leaf: true }).nodes.leaf?.state).toBe("scored");
    expect(score(not, { asked: true, share: 1, leaf: true }).nodes.leaf?.state).toBe("left-out");
    expect(score(not, { share: 1, leaf: true }).nodes.leaf?.state).toBe("not-scored");
  });

  test("on 0 out of 0 is open", () => {
    const half: Condition = { type: "compared", id: "share", comparison: "at-least", value: 0.5 };
    const card = score(index(half), { asked: true, share: { numerator: 0, denominator: 0 }, leaf: true });
    expect(card.nodes.leaf?.reason).toMatchObject({
      code: "reform-index/condition-open",
      facts: { waitsFor: ["share"] },
    });
  });

  test("of an inner node holds for everything below it", () => {
    const inner = { id: "inner", appliesWhen: yes, children: [leafOf({ type: "yes-no" }, { id: "a", max: 3 })] };
    const definition = indexOf([asked, inner]);
    const closed = score(definition, { asked: false, a: true });
    const reason = { code: "reform-index/condition-not-met", facts: { id: "inner", policy: "leave-out" } };
    expect(closed.nodes).toMatchObject({ inner: { state: "left-out", reason }, a: { state: "left-out", reason } });
    expect(closed.total).toMatchObject({ exact: "0", max: 1 });
    const open = score(definition, { a: true });
    expect(open.nodes.a).toMatchObject({ state: "not-scored", reason: { code: "reform-index/condition-open" } });
    expect(open.missing).toEqual(["asked", "a"]);
  });
});

describe("levels", () => {
  const definition = indexOf([asked, { ...share, levels: ["province", "department"] }], {
    levels: ["province", "department", "commune"],
  });
  const values = { asked: true, share: 0.5 };

  test("leave out what does not concern a unit", () => {
    expect(score(definition, values, "province").total).toMatchObject({ exact: "3", max: 5 });
    const card = score(definition, values, "commune");
    expect(card.total).toMatchObject({ exact: "1", max: 1 });
    expect(card.level).toBe("commune");
    expect(card.nodes.share).toMatchObject({
      state: "left-out",
      reason: { code: "reform-index/not-for-level", facts: { id: "share", level: "commune", policy: "leave-out" } },
    });
  });

  test("may be read by conditions", () => {
    const ofCommunes = index({ type: "level", levels: ["commune"] });
    const all = { asked: true, share: 1, leaf: true };
    expect(score(ofCommunes, all, "commune").total.exact).toBe("10");
    expect(score(ofCommunes, all, "province").total.exact).toBe("5");
    expect(errorOf(() => score(ofCommunes, all))).toEqual({
      code: "reform-index/level-missing",
      facts: { unit: "unit", id: "leaf" },
    });
  });

  test("are known of every unit: an open condition that also reads one does not wait for it", () => {
    const definition = index({ type: "all", of: [{ type: "level", levels: ["commune"] }, many] });
    const card = score(definition, { asked: true, share: 1, leaf: true }, "commune");
    expect(card.nodes.leaf?.reason).toEqual({
      code: "reform-index/condition-open",
      facts: { id: "leaf", waitsFor: ["dossiers"] },
    });
    const other = score(definition, { asked: true, share: 1, leaf: true }, "province");
    expect(other.nodes.leaf).toMatchObject({ state: "left-out", reason: { code: "reform-index/condition-not-met" } });
  });

  test("must be stated where they matter, and be of the index", () => {
    expect(errorOf(() => score(definition, values))).toEqual({
      code: "reform-index/level-missing",
      facts: { unit: "unit", id: "index" },
    });
    expect(errorOf(() => score(definition, values, "ward"))).toEqual({
      code: "reform-index/level-not-covered",
      facts: { unit: "unit", level: "ward", levels: ["province", "department", "commune"] },
    });
  });
});

describe("conditions that are refused", () => {
  test("one that reads what the index does not have", () => {
    expect(errorOf(() => defineIndex(index({ type: "answered", id: "aksed", value: true })))).toEqual({
      code: "reform-index/unknown-reference",
      facts: { id: "leaf", reference: "aksed", near: ["asked", "share", "leaf", "dossiers"] },
    });
  });

  test.each([
    [{ type: "answered", id: "share", value: true }, "share", "a-yes-no-leaf"],
    [{ type: "answered", id: "dossiers", value: true }, "dossiers", "a-yes-no-leaf"],
    [{ type: "compared", id: "asked", comparison: "equal", value: 1 }, "asked", "an-observed-number"],
  ] as const)("%o", (condition, value, expected) => {
    expect(errorOf(() => defineIndex(index({ type: "not", of: condition })))).toEqual({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property: "id", value, expected },
    });
  });

  test.each([
    null,
    "asked",
    { type: "sometimes" },
    { type: "constructor" },
    { type: "answered", id: "asked" },
    { type: "compared", id: "share", comparison: "equal" },
    { type: "all", of: [] },
    { type: "any", of: yes },
    { type: "not" },
  ])("%o", (condition) => {
    expect(errorOf(() => defineIndex(index(condition as never)))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property: "appliesWhen", expected: "a-condition" },
    });
  });

  test("words that are none, and levels that the index does not score", () => {
    const wrong = (condition: object) => errorOf(() => defineIndex(index(condition as never)));
    expect(wrong({ ...many, comparison: "about" })).toMatchObject({ facts: { expected: "a-comparison" } });
    expect(wrong({ type: "level", levels: [] })).toMatchObject({ facts: { expected: "a-list-of-texts" } });
    const level = index({ type: "level", levels: ["ward"] });
    expect(errorOf(() => defineIndex({ ...level, levels: ["commune"] }))).toEqual({
      code: "reform-index/invalid-definition",
      facts: { id: "leaf", property: "levels", value: "ward", expected: "a-level-of-the-index" },
    });
    expect(
      errorOf(() => defineIndex(indexOf([{ ...asked, levels: ["ward"] }], { levels: ["commune"] }))),
    ).toMatchObject({
      facts: { id: "asked", value: "ward", expected: "a-level-of-the-index" },
    });
  });

  test("a condition of 501 levels", () => {
    const nested = Array.from({ length: 500 }).reduce<Condition>((of) => ({ type: "not", of }), yes);
    expect(errorOf(() => defineIndex(index(nested)))).toEqual({
      code: "reform-index/too-deep",
      facts: { id: "leaf", levels: 500 },
    });
    expect(defineIndex(index({ type: "not", of: yes })).criteria[2]).toMatchObject({ appliesWhen: { type: "not" } });
  });
});

describe("variables", () => {
  test("have ids of their own, and values of numbers", () => {
    expect(errorOf(() => defineIndex(indexOf([asked], { variables: [{ id: "asked" }] })))).toEqual({
      code: "reform-index/duplicate-id",
      facts: { id: "asked" },
    });
    expect(errorOf(() => score(index(many), { asked: true, share: 1, leaf: true, dossiers: true }))).toMatchObject({
      code: "reform-index/invalid-observation",
      facts: { id: "dossiers", expected: "number-or-fraction" },
    });
  });

  test.each([
    [7, "variables", "a-list"],
    [["dossiers"], "variables", "an-object"],
    [[{ id: "" }], "id", "a-text"],
    [[{ id: "dossiers", unit: 7 }], "unit", "a-text"],
  ] as const)("%o", (variables, property, expected) => {
    expect(errorOf(() => defineIndex(indexOf([asked], { variables: variables as never })))).toMatchObject({
      code: "reform-index/invalid-definition",
      facts: { property, expected },
    });
  });
});
