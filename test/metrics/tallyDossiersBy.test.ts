import { type TallyOptions, tallyDossiers, tallyDossiersBy } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { recordOf } from "../support/dossierRecords.js";
import { thrownBy } from "../support/thrownBy.js";

const JANUARY: TallyOptions = { period: { from: "2026-01-01", to: "2026-01-31" }, asOf: "2026-02-02" };

const LAND = recordOf({ code: "1", field: "Đất đai" });
const CIVIL_STATUS = recordOf({ code: "2", field: "Hộ tịch", status: "registered" });
const MORE_LAND = recordOf({ code: "3", field: "Đất đai", channel: "online" });

const fieldOf = ({ field }: { readonly field?: string | null | undefined }): string => field ?? "Khác";

describe("tallyDossiersBy", () => {
  test("a tally for each group, in the order in which they first occur", () => {
    const tallies = tallyDossiersBy([LAND, CIVIL_STATUS, MORE_LAND], fieldOf, JANUARY);
    expect([...tallies.keys()]).toEqual(["Đất đai", "Hộ tịch"]);
    expect(tallies.get("Đất đai")).toEqual(tallyDossiers([LAND, MORE_LAND], JANUARY));
    expect(tallies.get("Hộ tịch")).toEqual(tallyDossiers([CIVIL_STATUS], JANUARY));
  });

  test("names of object properties are names like any other", () => {
    const tallies = tallyDossiersBy([LAND, MORE_LAND], () => "__proto__", JANUARY);
    expect(tallies.get("__proto__")?.received.total).toBe(2);
  });

  test("no records, no groups", () => {
    expect(tallyDossiersBy([], fieldOf, JANUARY).size).toBe(0);
  });

  test("a key that is no text names the dossier", () => {
    const error = thrownBy(() => tallyDossiersBy([LAND], ({ agency }) => agency as string, JANUARY));
    expect(error.code).toBe("metrics/invalid-key");
    expect(error.facts).toEqual({ code: "1", value: undefined });
  });

  test("a key that is no function, records that are none, options that are none", () => {
    expect(thrownBy(() => tallyDossiersBy([], "field" as never, JANUARY))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "key", value: "field", expected: ["(record) => string"] },
    });
    expect(thrownBy(() => tallyDossiersBy(3 as never, fieldOf, JANUARY))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "records", value: 3 },
    });
    expect(thrownBy(() => tallyDossiersBy([], fieldOf, {} as never))).toMatchObject({
      code: "metrics/invalid-argument",
      facts: { argument: "period.from" },
    });
  });
});
