import { type DossierEvent, DossierEventSchema } from "motcua/dossier";
import { expect, test } from "vitest";
import { ACCEPTED, SUBMITTED, throughJson, WAY_TO } from "../support/dossierEvents.js";

test("takes events as they come out of a file", () => {
  for (const event of Object.values(WAY_TO).flat()) {
    expect(DossierEventSchema.parse(throughJson(event))).toEqual(event);
  }
});

test("drops what no event says", () => {
  const event: DossierEvent = { type: "processed", at: "2026-02-10T16:00" };
  expect(DossierEventSchema.parse({ ...event, channel: "online", user: "nva" })).toEqual(event);
});

test.each([
  { type: "recalled" },
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
