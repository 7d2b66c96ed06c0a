import { checkVersions } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { CODE, procedureOf, untyped } from "../support/procedures.js";

const FIRST = procedureOf({ version: "2020", from: "2020-01-01", to: "2025-06-30" });
const SECOND = procedureOf({ version: "2025", from: "2025-07-01" });

describe("checkVersions", () => {
  test("versions that follow each other", () => {
    expect(checkVersions([SECOND, FIRST])).toEqual([]);
    expect(checkVersions([])).toEqual([]);
  });

  test("versions that share their last and first day", () => {
    const touching = procedureOf({ version: "2025", from: "2025-06-30" });
    expect(checkVersions([touching, FIRST])).toEqual([
      {
        code: "procedure/validity-overlaps",
        facts: { code: CODE, version: "2020", to: "2025-06-30", otherVersion: "2025", otherFrom: "2025-06-30" },
      },
    ]);
  });

  test("every two that overlap, not only neighbours", () => {
    const open = procedureOf({ version: "2019", from: "2019-01-01" });
    expect(checkVersions([FIRST, SECOND, open]).map(({ facts }) => facts)).toEqual([
      { code: CODE, version: "2019", to: null, otherVersion: "2020", otherFrom: "2020-01-01" },
      { code: CODE, version: "2019", to: null, otherVersion: "2025", otherFrom: "2025-07-01" },
    ]);
  });

  test("a version that is never in force overlaps with none", () => {
    expect(checkVersions([FIRST, procedureOf({ version: "x", from: "2022-01-01", to: "2021-01-01" })])).toEqual([]);
  });

  test("codes are kept apart", () => {
    expect(checkVersions([FIRST, procedureOf({ code: "1.000894", from: "2021-01-01" }), SECOND])).toEqual([]);
  });

  test.each([undefined, 5, FIRST, [{}]])("%j are no versions", (versions) => {
    expect(errorOf(() => untyped(checkVersions)(versions))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument: "versions" },
    });
  });
});
