import fc from "fast-check";
import { formatLimitText, parseLimitText } from "motcua/procedure";
import { expect, test } from "vitest";
import { limitArbitrary } from "../support/procedures.js";

test("a limit that is written is read back", () => {
  fc.assert(
    fc.property(limitArbitrary, (limit) => {
      expect(parseLimitText(formatLimitText(limit))).toEqual({ ok: true, limit });
    }),
  );
});
