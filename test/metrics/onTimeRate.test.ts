import { earlyShare, emptyTally, type OnTimeBasis, onlineShare, onTimeRate, type Tally, tallyOf } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrownBy.js";

const OPTIONS = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" } as const;

const TALLY = tallyOf(
  {
    received: { online: 60, counterOrPost: 35, carriedOver: 7 },
    resolved: { early: 50, onTime: 30, late: 4 },
    pending: { withinTime: 10, overdue: 6 },
    noDueDate: 2,
  },
  OPTIONS,
);

describe("onTimeRate", () => {
  test.each<[OnTimeBasis, number, number, string]>([
    ["resolved", 80, 84, "95.24 %"],
    ["received", 80, 102, "78.43 %"],
    ["qd766", 90, 100, "90.00 %"],
    ["strict", 80, 90, "88.89 %"],
  ])("%s: %i of %i", (basis, numerator, denominator, printed) => {
    const rate = onTimeRate(TALLY, basis);
    expect(rate).toMatchObject({ basis, numerator, denominator, value: numerator / denominator, printed });
    expect(Object.isFrozen(rate)).toBe(true);
    expect(JSON.parse(JSON.stringify(rate))).toEqual(rate);
  });

  test.each<OnTimeBasis>(["resolved", "received", "qd766", "strict"])(
    "%s: nothing to judge is neither 0 nor 100 %%",
    (basis) => {
      expect(onTimeRate(emptyTally(), basis)).toEqual({
        basis,
        numerator: 0,
        denominator: 0,
        value: null,
        printed: "–",
        interval: null,
      });
    },
  );

  test("a unit whose dossiers all lack a due date has nothing to judge under qd766, and none on time of those received", () => {
    const tally = tallyOf(
      {
        received: { online: 3, counterOrPost: 0, carriedOver: 0 },
        resolved: { early: 0, onTime: 0, late: 0 },
        pending: { withinTime: 0, overdue: 0 },
        noDueDate: 3,
      },
      OPTIONS,
    );
    expect(onTimeRate(tally, "qd766").value).toBeNull();
    expect(onTimeRate(tally, "received")).toMatchObject({ value: 0, printed: "0.00 %" });
  });

  test("the progress of Phú Thọ in 2026 as the national portal counted it: 528,684 of 597,918", () => {
    const tally = tallyOf(
      {
        received: { online: 597_918, counterOrPost: 0, carriedOver: 0 },
        resolved: { early: 0, onTime: 490_441, late: 0 },
        pending: { withinTime: 38_243, overdue: 69_234 },
      },
      { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2026-09-26" },
    );
    expect(onTimeRate(tally, "qd766")).toMatchObject({ numerator: 528_684, denominator: 597_918, printed: "88.42 %" });
  });

  test("an unknown basis is refused with the names that are known", () => {
    expect(thrownBy(() => onTimeRate(TALLY, "best" as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "basis", value: "best", expected: ['"resolved"', '"received"', '"qd766"', '"strict"'] },
    });
  });

  test("something else than a tally is refused", () => {
    expect(thrownBy(() => onTimeRate([] as never, "resolved"))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "tally" },
    });
    expect(thrownBy(() => onTimeRate({} as Tally, "resolved"))).toMatchObject({
      code: "metrics/invalid-count",
      facts: { count: "online", value: undefined },
    });
  });

  test("a tally with more on time than received is refused", () => {
    const broken = { ...TALLY, received: { online: 1, counterOrPost: 0, carriedOver: 0, total: 1 } };
    expect(thrownBy(() => onTimeRate(broken, "received"))).toMatchObject({
      code: "metrics/invalid-rate",
      facts: { basis: "received", numerator: 80, denominator: 1 },
    });
  });
});

describe("onlineShare and earlyShare", () => {
  test("online: of those received in the period, carried over ones left out", () => {
    expect(onlineShare(TALLY)).toMatchObject({ basis: "online", numerator: 60, denominator: 95, printed: "63.16 %" });
  });

  test("early: of those resolved", () => {
    expect(earlyShare(TALLY)).toMatchObject({ basis: "early", numerator: 50, denominator: 84, printed: "59.52 %" });
  });

  test("of nothing", () => {
    expect(onlineShare(emptyTally()).value).toBeNull();
    expect(earlyShare(emptyTally()).value).toBeNull();
  });
});
