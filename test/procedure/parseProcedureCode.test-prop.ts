import fc from "fast-check";
import { formatProcedureCode, parseProcedureCode } from "motcua/procedure";
import { expect, test } from "vitest";

const national = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([first, number]) => `${first}.${String(number).padStart(6, "0")}`);

const agency = fc.option(
  fc.array(fc.stringMatching(/^[0-9A-Z]{1,4}$/), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(".")),
);

test("what is written is read back, part by part", () => {
  fc.assert(
    fc.property(fc.record({ national, agency }), (code) => {
      expect(parseProcedureCode(formatProcedureCode(code))).toEqual(code);
    }),
  );
});
