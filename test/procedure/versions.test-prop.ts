import fc from "fast-check";
import { checkVersions, versionInForce } from "motcua/procedure";
import { fromEpochDay, toEpochDay } from "motcua/time";
import { expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { procedureOf } from "../support/procedures.js";

const START = toEpochDay("2026-01-01");
const dayOf = (offset: number) => fromEpochDay(START + offset);

const periods = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 20 }), length: fc.option(fc.integer({ min: 0, max: 8 })) }),
  { minLength: 1, maxLength: 5 },
);

const versionsOf = (lengths: readonly { readonly from: number; readonly length: number | null }[]) =>
  lengths.map(({ from, length }, index) =>
    procedureOf({ version: String(index), from: dayOf(from), to: length === null ? null : dayOf(from + length) }),
  );

test("overlaps are found exactly where some day has two versions", () => {
  fc.assert(
    fc.property(periods, (lengths) => {
      const shared = Array.from({ length: 40 }, (_, day) =>
        lengths.filter(({ from, length }) => from <= day && day <= from + (length ?? 99)),
      ).some((versions) => versions.length > 1);
      expect(checkVersions(versionsOf(lengths)).length > 0).toBe(shared);
    }),
  );
});

test("the version in force is one whose days these are, and none of those began later", () => {
  fc.assert(
    fc.property(periods, fc.integer({ min: 0, max: 30 }), (lengths, day) => {
      const starts = lengths
        .filter(({ from, length }) => from <= day && day <= from + (length ?? 99))
        .map(({ from }) => from);
      const latest = Math.max(...starts);
      const versions = versionsOf(lengths);
      const ask = () => versionInForce(versions, dayOf(day));
      if (starts.length === 0) expect(errorOf(ask).code).toBe("procedure/no-version-in-force");
      else if (starts.filter((from) => from === latest).length > 1) {
        expect(errorOf(ask).code).toBe("procedure/ambiguous-version");
      } else expect(ask().from).toBe(dayOf(latest));
    }),
  );
});
