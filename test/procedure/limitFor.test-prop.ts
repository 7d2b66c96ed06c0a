import fc from "fast-check";
import { isMotcuaError } from "motcua/errors";
import { limitFor, type ProcedureLimit } from "motcua/procedure";
import { expect, test } from "vitest";
import { caseArbitrary, channelArbitrary, limitsArbitrary, procedureOf } from "../support/procedures.js";

const question = fc.record({
  case: fc.option(caseArbitrary, { nil: undefined }),
  channel: fc.option(channelArbitrary, { nil: undefined }),
});

/** Both cases are known, whatever the limits say of them. */
const COMPONENTS = ["Cấp mới", "Cấp lại"].map((name) => ({ case: name, name: "Tờ khai", originals: 1, copies: 0 }));

/** The rows in the order in which they are asked, each key at most once. */
const plainly = (rows: readonly ProcedureLimit[], name: string | undefined, channel: string | undefined) => {
  const keys = [
    [name, channel],
    [name, undefined],
    [undefined, channel],
    [undefined, undefined],
  ];
  for (const key of keys) {
    const row = rows.find((each) => each.case === key[0] && each.channel === key[1]);
    if (row !== undefined) return row;
  }
  return undefined;
};

test("case and channel, then case, then channel, then neither; else an error", () => {
  fc.assert(
    fc.property(limitsArbitrary, question, (limits, asked) => {
      const procedure = procedureOf({ limits, components: COMPONENTS });
      const row = plainly(limits, asked.case, asked.channel);
      if (row !== undefined) {
        expect(limitFor(procedure, asked)).toEqual(row.limit);
        return;
      }
      try {
        limitFor(procedure, asked);
        expect.unreachable();
      } catch (error) {
        expect(isMotcuaError(error) && error.code).toBe("procedure/no-limit");
      }
    }),
  );
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(limitsArbitrary, channelArbitrary, (limits, channel) => {
      const all = [{ limit: null }, ...limits.filter((row) => row.case !== undefined || row.channel !== undefined)];
      const asked = { case: "Cấp lại", channel };
      expect(limitFor(procedureOf({ limits: all.toReversed(), components: COMPONENTS }), asked)).toEqual(
        limitFor(procedureOf({ limits: all, components: COMPONENTS }), asked),
      );
    }),
  );
});
