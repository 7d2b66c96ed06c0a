import { type Assessment, defineIndex, scoreIndex, scoreUnits, totalUnits } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { indexOf, leafOf } from "../support/indexes.js";

const index = defineIndex(
  indexOf([
    leafOf({ type: "yes-no" }, { id: "a", max: 2 }),
    leafOf({ type: "proportional" }, { id: "b", max: 3, whenNotApplicable: "leave-out" }),
    leafOf({ type: "survey" }, { id: "s", max: 5 }),
  ]),
);

const UNITS: readonly Assessment[] = [
  { unit: "1", values: { a: true, b: 0.5, s: 1 } },
  { unit: "2", values: { a: true, b: 0.5, s: 1 } },
  { unit: "3", values: { a: true, b: "not-applicable", s: { numerator: 1, denominator: 3 } }, period: "2026" },
  { unit: "4", values: { a: true, b: 0.5, s: null } },
  { unit: "5", values: { a: true, b: 0.5, s: 1 }, stages: { a: "self-assessed" } },
  { unit: "6", values: { a: true, b: 0.5, s: 1 }, given: { a: { points: 1, stage: "final", reason: "half of it" } } },
  { unit: "7", values: { a: true, b: 0.5 }, surveyHeld: false },
  { unit: "8", values: { a: false, b: 0.5, s: 1 }, level: "commune" },
];

describe("many units at once", () => {
  test("have the scorecards that they have one by one, whatever came before", () => {
    const one = UNITS.map((assessment) => scoreIndex(index, assessment));
    expect(scoreUnits(index, UNITS)).toStrictEqual(one);
    expect(scoreUnits(index, UNITS.toReversed())).toStrictEqual(one.toReversed());
  });

  test("have the totals of their scorecards", () => {
    const withoutNodes = scoreUnits(index, UNITS).map(({ nodes, parts, ...card }) => card);
    expect(totalUnits(index, UNITS)).toStrictEqual(withoutNodes);
  });

  test("share the scores of equal observations, and are frozen", () => {
    const [first, second] = scoreUnits(index, UNITS);
    expect(first?.nodes.a).toBe(second?.nodes.a);
    expect(Object.isFrozen(scoreUnits(index, []))).toBe(true);
    expect(Object.isFrozen(totalUnits(index, UNITS)[0])).toBe(true);
  });

  test("may come from anything that can be gone through, and more values than are remembered", () => {
    function* units(): Iterable<Assessment> {
      for (let unit = 0; unit < 1_000; unit += 1) yield { unit: `${unit}`, values: { a: true, b: unit / 1_000, s: 1 } };
    }
    const cards = scoreUnits(index, units());
    expect(cards.map(({ nodes }) => nodes.b?.score)).toEqual(cards.map((_, unit) => (3 * unit) / 1_000));
    expect([...totalUnits(index, units())].map(({ total }) => total)).toEqual(cards.map(({ total }) => total));
  });

  test("an index that was stored and read again gives the same", () => {
    const stored = JSON.parse(JSON.stringify(index));
    expect(scoreUnits(stored, UNITS)).toStrictEqual(scoreUnits(index, UNITS));
    stored.criteria[0].max = 1;
    expect(scoreUnits(stored, UNITS)[0]?.nodes.a?.exact).toBe("1");
  });
});

describe("what is refused", () => {
  test.each([scoreUnits, totalUnits])("%o", (score) => {
    expect(errorOf(() => score(null as never, UNITS))).toMatchObject({ facts: { argument: "structure" } });
    expect(errorOf(() => score(index, UNITS[0] as never))).toMatchObject({
      code: "reform-index/invalid-argument",
      facts: { argument: "assessments", expected: "a-list" },
    });
    expect(errorOf(() => score(index, [...UNITS, { unit: "9", values: { c: true } }]))).toMatchObject({
      code: "reform-index/unknown-criterion",
      facts: { unit: "9", id: "c" },
    });
  });
});
