import {
  type Channel,
  type DossierRecord,
  earlyShare,
  emptyTally,
  type NationalStatus,
  type OnTimeBasis,
  onTimeRate,
  type Rate,
  type ReportFinding,
  type ReportFindingFacts,
  rateOf,
  type Tally,
  tallyDossiers,
  tallyDossiersBy,
} from "motcua/metrics";
import { describe, expectTypeOf, test } from "vitest";

describe("types of rates, tallies and findings", () => {
  test("a rate carries its basis in its type", () => {
    expectTypeOf(onTimeRate(emptyTally(), "strict")).toEqualTypeOf<Rate<"strict">>();
    expectTypeOf(onTimeRate(emptyTally(), "strict" as OnTimeBasis)).toEqualTypeOf<Rate<OnTimeBasis>>();
    expectTypeOf(rateOf(1, 2, "channel")).toEqualTypeOf<Rate<"channel">>();
    expectTypeOf(earlyShare(emptyTally())).toExtend<Rate>();
    expectTypeOf<Rate["value"]>().toEqualTypeOf<number | null>();
  });

  test("a key may look at what the caller's records have beyond those of this library", () => {
    const records: readonly (DossierRecord & { readonly province: string })[] = [];
    const options = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-01-31" } as const;
    expectTypeOf(tallyDossiersBy(records, (record) => record.province, options)).toEqualTypeOf<
      ReadonlyMap<string, Tally>
    >();
    // @ts-expect-error no such property
    tallyDossiersBy(records, (record) => record.commune, options);
    expectTypeOf<DossierRecord["status"]>().toEqualTypeOf<NationalStatus>();
    expectTypeOf<DossierRecord["channel"]>().toEqualTypeOf<Channel>();
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
