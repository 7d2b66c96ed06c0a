import {
  earlyShare,
  emptyTally,
  type OnTimeBasis,
  onTimeRate,
  type Rate,
  type ReportFinding,
  type ReportFindingFacts,
  rateOf,
  type Tally,
  tallyDossiers,
} from "motcua/metrics";
import { describe, expectTypeOf, test } from "vitest";

describe("types of rates, tallies and findings", () => {
  test("a rate carries its basis in its type", () => {
    expectTypeOf(onTimeRate(emptyTally(), "strict")).toEqualTypeOf<Rate<OnTimeBasis>>();
    expectTypeOf(rateOf(1, 2, "channel")).toEqualTypeOf<Rate<"channel">>();
    expectTypeOf(earlyShare(emptyTally())).toExtend<Rate>();
    expectTypeOf<Rate["value"]>().toEqualTypeOf<number | null>();
  });

  test("asOf must be given", () => {
    // @ts-expect-error asOf is missing: the library does not ask what day it is
    expectTypeOf(tallyDossiers([], { period: { from: "2026-01-01", to: "2026-01-31" } })).toEqualTypeOf<Tally>();
  });

  test("the code of a finding tells its facts", () => {
    expectTypeOf<Extract<ReportFinding, { code: "metrics/no-due-date" }>["facts"]>().toEqualTypeOf<
      ReportFindingFacts["metrics/no-due-date"]
    >();
  });
});
