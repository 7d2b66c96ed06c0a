import { expect, test } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { leafOf, scoreOf } from "../../support/indexes.js";

const POSTED = leafOf({ type: "yes-no" }, { max: 4.5 });

test("yes earns the maximum, no earns 0", () => {
  expect(scoreOf(POSTED, true)).toMatchObject({ exact: "9/2", printed: "4.50", reason: null });
  expect(scoreOf(POSTED, false)).toMatchObject({ exact: "0", printed: "0.00", reason: null });
});

test.each([1, 0, "yes" as never, { numerator: 1, denominator: 1 }])("%s is neither", (observation) => {
  expect(errorOf(() => scoreOf(POSTED, observation))).toMatchObject({
    code: "reform-index/invalid-observation",
    facts: { id: "leaf", expected: "yes-or-no", low: null, high: null },
  });
});
