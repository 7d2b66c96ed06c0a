import { defineError, quote } from "../errors/index.js";

/** No row of a dated table holds on the asked day. */
export const nothingInForce = /* @__PURE__ */ defineError(
  "law/nothing-in-force",
  ({ on, first }: { on: string; first: string | null }) =>
    `No rule of this table is in force on ${on}${first === null ? "" : `; its first one holds from ${first}`}. Ask for a day that a rule covers, or add the rule that held then.`,
);

const OF_CALL = {
  reference: "an object { act, article } of texts, article only where there is one",
  rows: "a list of rows { from, to, value }",
};

/** What the functions on legal references and dated values are called with. */
export type LawArgument = keyof typeof OF_CALL;

/** An argument is of the wrong kind. */
export const invalidArgument = /* @__PURE__ */ defineError(
  "law/invalid-argument",
  ({ argument, value }: { argument: LawArgument; value: unknown }) =>
    `${quote(value)} cannot be the ${argument}. Give ${OF_CALL[argument]}.`,
);
