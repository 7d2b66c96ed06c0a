import { fc, test } from "@fast-check/vitest";
import { applyEvent, type DossierEvent, DossierEventSchema, type DossierEventType, EVENT_TYPES } from "motcua/dossier";
import { isMotcuaError } from "motcua/errors";
import { expect } from "vitest";
import { CODE, contextOf, dossierIn } from "../support/dossierEvents.js";

const odd = fc.constantFrom<unknown[]>(undefined, null, "", 5, {}, [], "toString", "x", true);

const BASE = ["type", "at", "code", "note"];

/** What an event of each type can say beside its type, moment, code and note. */
const OWN: Readonly<Record<DossierEventType, readonly string[]>> = {
  submitted: ["channel", "nonTerritorial"],
  accepted: ["channel", "nonTerritorial", "unit"],
  refused: [],
  "agency-received": ["unit"],
  "processing-started": ["unit"],
  forwarded: ["unit"],
  "supplement-requested": [],
  "supplement-supplied": [],
  "payment-requested": [],
  "payment-made": [],
  stopped: [],
  resumed: [],
  appraised: [],
  approved: [],
  reappointed: ["to"],
  processed: ["outcome"],
  recalled: [],
  withdrawn: [],
  "result-returned": ["means"],
  rated: ["rating"],
};

/** Mostly what it should be: an event with nine wrong properties says little about any of them. */
const mostly = (...values: readonly unknown[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 4 }, { arbitrary: odd, weight: 1 });

const eventArbitrary = fc
  .record(
    {
      type: mostly(...EVENT_TYPES),
      at: mostly("2026-02-10", "2026-02-10T15:40", "2026-02-10T08:40Z", "2026-02-30", "2026"),
      code: mostly(CODE, "another"),
      note: mostly("Thiếu bản vẽ"),
      channel: mostly("counter", "online", "post", "fax"),
      nonTerritorial: mostly(true, false),
      unit: mostly("Chi cục Thuế"),
      to: mostly("2026-03-10", "2026-03-10T08:00", "2026-02-30"),
      outcome: mostly("granted", "refused"),
      means: mostly("counter", "online", "post"),
      rating: mostly(5, 0, -1, 4.5),
    },
    { requiredKeys: [] },
  )
  .map((event) => {
    const own = Object.hasOwn(OWN, String(event.type)) ? OWN[event.type as DossierEventType] : [];
    return Object.fromEntries(Object.entries(event).filter(([key]) => BASE.includes(key) || own.includes(key)));
  });

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

test.prop([eventArbitrary], { numRuns: 4000 })("the schema and applyEvent agree on what an event is", (event) => {
  expect(DossierEventSchema.safeParse(event).success).toBe(isTaken(event));
});

test.prop([fc.anything()], { numRuns: 500 })("and on any other value", (value) => {
  expect(DossierEventSchema.safeParse(value).success).toBe(isTaken(value));
});

test.prop([eventArbitrary, fc.constantFrom("user", "chanel", "__proto_", "outcome2")], { numRuns: 500 })(
  "a property that no event has is refused by both",
  (event, property) => {
    expect(isTaken({ ...event, [property]: {} })).toBe(false);
    expect(DossierEventSchema.safeParse({ ...event, [property]: {} }).success).toBe(false);
  },
);
