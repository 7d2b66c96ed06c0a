import { fc, test } from "@fast-check/vitest";
import { applyEvent, type DossierEvent, DossierEventSchema } from "motcua/dossier";
import { isMotcuaError } from "motcua/errors";
import { expect } from "vitest";
import { CODE, contextOf, dossierIn } from "../support/dossierEvents.js";

const odd = fc.constantFrom<unknown[]>(undefined, null, "", 5, {}, [], "toString", "x", true);

const eventArbitrary = fc.record(
  {
    type: fc.oneof(fc.constantFrom("submitted", "accepted", "processed", "withdrawn"), odd),
    at: fc.oneof(fc.constantFrom("2026-02-10", "2026-02-10T15:40", "2026-02-10T08:40Z", "2026-02-30", "2026"), odd),
    code: fc.oneof(fc.constantFrom(CODE, "another"), odd),
    channel: fc.oneof(fc.constantFrom("counter", "online", "post", "fax"), odd),
    note: fc.oneof(fc.constant("Thiếu bản vẽ"), odd),
  },
  { requiredKeys: [] },
);

const dossier = dossierIn("registered");

const isTaken = (event: unknown): boolean => {
  try {
    applyEvent(dossier, event as DossierEvent, contextOf());
    return true;
  } catch (error) {
    if (isMotcuaError(error)) return false;
    throw error;
  }
};

test.prop([eventArbitrary], { numRuns: 2000 })("the schema and applyEvent agree on what an event is", (event) => {
  expect(DossierEventSchema.safeParse(event).success).toBe(isTaken(event));
});

test.prop([fc.anything()], { numRuns: 500 })("and on any other value", (value) => {
  expect(DossierEventSchema.safeParse(value).success).toBe(isTaken(value));
});
