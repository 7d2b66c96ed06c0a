import { versionInForce } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { CODE, procedureOf, untyped } from "../support/procedures.js";

const FIRST = procedureOf({ version: "2020", from: "2020-01-01", to: "2025-06-30" });
const SECOND = procedureOf({ version: "2025", from: "2025-07-01", to: null });

describe("versionInForce", () => {
  test.each([
    ["2020-01-01", FIRST],
    ["2025-06-30", FIRST],
    ["2025-07-01", SECOND],
    ["2099-12-31", SECOND],
  ] as const)("on %s", (date, version) => {
    expect(versionInForce([SECOND, FIRST], date)).toBe(version);
    expect(versionInForce(new Set([FIRST, SECOND]), date)).toBe(version);
  });

  test("of several the one that began last, where the older one was left without an end", () => {
    const open = procedureOf({ version: "2020", from: "2020-01-01" });
    expect(versionInForce([open, SECOND], "2026-02-10")).toBe(SECOND);
    expect(versionInForce([SECOND, open], "2025-06-30")).toBe(open);
  });

  test("none in force", () => {
    const ended = procedureOf({ version: "2019", from: "2019-01-01", to: "2019-06-30" });
    expect(errorOf(() => versionInForce([SECOND, ended], "2019-07-01"))).toEqual({
      code: "procedure/no-version-in-force",
      facts: { code: CODE, on: "2019-07-01", first: "2019-01-01" },
    });
    expect(errorOf(() => versionInForce([], "2026-02-10"))).toEqual({
      code: "procedure/no-version-in-force",
      facts: { code: null, on: "2026-02-10", first: null },
    });
  });

  test("two that began on the same day", () => {
    const twin = procedureOf({ version: "2025b", from: "2025-07-01" });
    expect(errorOf(() => versionInForce([SECOND, FIRST, twin], "2025-07-01"))).toEqual({
      code: "procedure/ambiguous-version",
      facts: { code: CODE, on: "2025-07-01", versions: ["2025", "2025b"] },
    });
    expect(versionInForce([SECOND, FIRST, twin], "2025-06-30")).toBe(FIRST);
  });

  test("of several codes", () => {
    const other = procedureOf({ code: "1.000894" });
    expect(errorOf(() => versionInForce([FIRST, other], "2026-02-10"))).toEqual({
      code: "procedure/several-procedures",
      facts: { codes: [CODE, "1.000894"] },
    });
  });

  test.each([undefined, null, "1.000656", FIRST, [null]])("%j are no versions", (versions) => {
    expect(errorOf(() => untyped(versionInForce)(versions, "2026-02-10"))).toMatchObject({
      code: "procedure/invalid-argument",
      facts: { argument: "versions" },
    });
  });

  test("an impossible day", () => {
    expect(errorOf(() => untyped(versionInForce)([FIRST], "10/02/2026")).code).toBe("time/invalid-date");
  });
});
