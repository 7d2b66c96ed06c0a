import { defineError } from "../errors/index.js";

/** No row of a dated table holds on the asked day. */
export const nothingInForce = /* @__PURE__ */ defineError(
  "law/nothing-in-force",
  ({ on, first }: { on: string; first: string | null }) =>
    `No rule of this table is in force on ${on}${first === null ? "" : `; its first one holds from ${first}`}. Ask for a day that a rule covers, or add the rule that held then.`,
);
