import { onlineServiceLevel } from "motcua/procedure";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { untyped } from "../support/procedures.js";

describe("onlineServiceLevel", () => {
  test.each([
    [1, "information"],
    [2, "information"],
    [3, "partial"],
    [4, "full"],
  ] as const)("level %d of Decree 43/2011 is %s", (level, name) => {
    expect(onlineServiceLevel(level)).toBe(name);
  });

  test.each([
    ["information", 2],
    ["partial", 3],
    ["full", 4],
  ] as const)("%s of Decree 42/2022 is level %d", (name, level) => {
    expect(onlineServiceLevel(name)).toBe(level);
    expect(onlineServiceLevel(level)).toBe(name);
  });

  test.each([0, 5, 2.5, "4", "toString", "", null, undefined])("%j is no level", (value) => {
    expect(errorOf(() => untyped(onlineServiceLevel)(value))).toEqual({
      code: "procedure/invalid-argument",
      facts: { argument: "level", value },
    });
  });
});
