import { type OneStopKind, summariseCatalogue } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { procedureOf, untyped } from "../support/procedures.js";

describe("summariseCatalogue", () => {
  test("Bình Phục Nhứt 2021: 191 procedures in 35 fields", () => {
    const catalogue = Array.from({ length: 191 }, (_, index) => procedureOf({ field: `Lĩnh vực ${index % 35}` }));
    const { total, byField, withoutField } = summariseCatalogue(catalogue);
    expect(total).toBe(191);
    expect(byField.size).toBe(35);
    // 191 = 35 * 5 + 16
    expect(byField.get("Lĩnh vực 0")).toBe(6);
    expect(byField.get("Lĩnh vực 34")).toBe(5);
    expect(withoutField).toBe(0);
  });

  test("Đầm Hà 2018: 43 inter-agency procedures, 15 of one level and 28 across levels, of 299", () => {
    const kinds = { single: 256, "same-level": 15, "across-levels": 28 };
    const catalogue = Object.entries(kinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, () => procedureOf({ oneStop: kind as OneStopKind })),
    );
    const summary = summariseCatalogue(catalogue);
    expect(summary.total).toBe(299);
    expect(summary.linked).toBe(43);
    expect(summary.byOneStop).toEqual({ ...kinds, unstated: 0 });
  });

  test("by level, several of an entry at once; by online level, of both scales", () => {
    const summary = summariseCatalogue([
      procedureOf({ levels: ["ministry", "province"], onlineLevel: 4, field: undefined }),
      procedureOf({ levels: ["commune"], onlineLevel: "full" }),
      procedureOf({ levels: ["district"], onlineLevel: 3 }),
      procedureOf({ levels: [], onlineLevel: 1 }),
      procedureOf({ levels: ["other"] }),
    ]);
    expect(summary.byLevel).toEqual({ ministry: 1, province: 1, district: 1, commune: 1, other: 1 });
    expect(summary.byOnlineLevel).toEqual({ information: 1, partial: 1, full: 2, unstated: 1 });
    expect(summary.byOneStop.unstated).toBe(5);
    expect(summary.withoutField).toBe(5);
    expect(Object.isFrozen(summary)).toBe(true);
    expect(Object.isFrozen(summary.byLevel)).toBe(true);
  });

  test("of nothing", () => {
    expect(summariseCatalogue([])).toMatchObject({ total: 0, linked: 0, byField: new Map() });
  });

  test("entries need no more than a code", () => {
    expect(summariseCatalogue([{ code: "1.000656", field: "Hộ tịch" }])).toMatchObject({ total: 1, withoutField: 0 });
  });

  test.each([
    { levels: ["ward"] },
    { levels: "commune" },
    { oneStop: "linked" },
    { onlineLevel: "most" },
    { onlineLevel: 5 },
  ])("%j is counted nowhere, so it is refused", (properties) => {
    expect(errorOf(() => untyped(summariseCatalogue)([{ code: "1.000656", ...properties }])).code).toBe(
      "procedure/invalid-argument",
    );
  });

  test.each([undefined, 5, [5], [{}], "catalogue"])("%j is no catalogue", (catalogue) => {
    expect(errorOf(() => untyped(summariseCatalogue)(catalogue))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument: "catalogue" },
    });
  });
});
