import {
  type DossierEvent,
  DossierEventSchema,
  DossierSchema,
  dossierJsonSchemas,
  NATIONAL_STATUSES,
} from "motcua/dossier";
import { describe, expect, test } from "vitest";
import { ACCEPTED, dossierIn, SUBMITTED, throughJson, WAY_TO } from "../support/dossierEvents.js";

test("takes events as they come out of a file", () => {
  for (const event of Object.values(WAY_TO).flat()) {
    expect(DossierEventSchema.parse(throughJson(event))).toEqual(event);
  }
});

test("takes what each event can say", () => {
  const events: readonly DossierEvent[] = [
    { ...ACCEPTED, type: "accepted", nonTerritorial: true, unit: "Một cửa", note: "" },
    { type: "agency-received", at: "2026-02-10T16:00", unit: "Một cửa" },
    { type: "forwarded", at: "2026-02-10", unit: "Chi cục Thuế" },
    { type: "reappointed", at: "2026-02-10", to: "2026-03-10" },
    { type: "processed", at: "2026-02-10", outcome: "refused" },
    { type: "result-returned", at: "2026-02-10", means: "online" },
    { type: "rated", at: "2026-02-10", rating: -1 },
    { type: "recalled", at: "2026-02-10" },
  ];
  for (const event of events) expect(DossierEventSchema.parse(throughJson(event))).toEqual(event);
});

test("refuses what that event does not say: a name that was mistyped must not be lost", () => {
  const event: DossierEvent = { type: "processed", at: "2026-02-10T16:00" };
  for (const more of [{ user: "nva" }, { channel: "online" }, { outcom: "refused" }, { to: "2026-03-10" }]) {
    const result = DossierEventSchema.safeParse({ ...event, ...more });
    expect(result.success).toBe(false);
    expect(result.error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: Object.keys(more) }]);
  }
});

test.each([
  { type: "forwarded", at: "2026-02-10" },
  { type: "forwarded", at: "2026-02-10", unit: "" },
  { type: "reappointed", at: "2026-02-10" },
  { type: "reappointed", at: "2026-02-10", to: "2026-02-10T16:00" },
  { type: "rated", at: "2026-02-10" },
  { type: "rated", at: "2026-02-10", rating: 4.5 },
  { type: "rated", at: "2026-02-10", rating: "5" },
  { type: "processed", at: "2026-02-10", outcome: "rejected" },
  { type: "result-returned", at: "2026-02-10", means: "fax" },
])("refuses %j", (event) => {
  expect(DossierEventSchema.safeParse(event).success).toBe(false);
});

test.each([
  { type: "closed" },
  { type: "toString" },
  { type: undefined },
  { at: "10/02/2026" },
  { at: "2026-02-30" },
  { at: null },
  { code: "" },
  { code: 5 },
  { code: null },
  { channel: "fax" },
  { channel: null },
  { note: 5 },
])("refuses an event with %j", (properties) => {
  expect(DossierEventSchema.safeParse({ ...SUBMITTED, ...properties }).success).toBe(false);
});

test.each([[null], [5], ["submitted"], [[ACCEPTED]]])("refuses %j", (value) => {
  expect(DossierEventSchema.safeParse(value).success).toBe(false);
});

describe("DossierSchema", () => {
  test.each(NATIONAL_STATUSES.map((status) => [status]))(
    "takes a dossier that is %s from JSON and gives it back",
    (status) => {
      const dossier = dossierIn(status);
      expect(DossierSchema.parse(throughJson(dossier))).toEqual(dossier);
    },
  );

  test.each<[string, object]>([
    ["an unknown status", { status: "open" }],
    ["a day that does not exist", { acceptedAt: "2026-02-30" }],
    ["a property that no dossier has", { user: "x" }],
    ["no list of legs", { legs: undefined }],
    ["a leg without its end", { legs: [{ unit: null, from: "2026-02-10" }] }],
  ])("refuses %s", (_, wrong) => {
    expect(DossierSchema.safeParse({ ...dossierIn("accepted"), ...wrong }).success).toBe(false);
  });
});

describe("dossierJsonSchemas", () => {
  test("name what a dossier must have and refuse what it cannot, as plain data", () => {
    const { Dossier, DossierEvent } = dossierJsonSchemas();
    expect(new Set(Dossier.required as readonly string[])).toEqual(new Set(Object.keys(dossierIn("accepted"))));
    expect(Dossier.additionalProperties).toBe(false);
    expect(DossierEvent.oneOf ?? DossierEvent.anyOf).toHaveLength(9);
    expect(JSON.parse(JSON.stringify({ Dossier, DossierEvent }))).toEqual({ Dossier, DossierEvent });
  });
});
