import {
  applyEvent,
  availableEvents,
  type Dossier,
  type DossierEvent,
  type DossierEventType,
  NATIONAL_STATUSES,
  type NationalStatus,
  TRANSITIONS,
} from "motcua/dossier";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import {
  CODE,
  contextOf,
  dossierIn,
  dossierOf,
  type ReachedStatus,
  refusalOf,
  replayed,
  SUBMITTED,
  unfrozenPaths,
  WAY_TO,
} from "../support/dossierEvents.js";

type From = NationalStatus | "none";

/**
 * The transitions as they were read off the command handlers of one-stop software (no act lists them), in national codes:
 * (new)-1 and (new)-2, 1-2, 1-3, 1-5, 2-4, 2-5, 2-9, 4-5, 4-9, 5-previous or 5-2, 9-10, and withdrawal from 1, 2, 4 and 5.
 * Those of the financial obligation (4-6, 6-4), of stopping (4-8, 8-4) and of recalling (9-4) have no events yet.
 */
const TABLE: Readonly<Record<From, Partial<Readonly<Record<DossierEventType, NationalStatus>>>>> = {
  none: { submitted: "registered", accepted: "accepted" },
  registered: {
    accepted: "accepted",
    refused: "rejected-at-reception",
    "supplement-requested": "supplement-requested",
    withdrawn: "withdrawn",
  },
  accepted: {
    "processing-started": "in-processing",
    "supplement-requested": "supplement-requested",
    processed: "processed",
    withdrawn: "withdrawn",
  },
  "rejected-at-reception": {},
  "in-processing": { "supplement-requested": "supplement-requested", processed: "processed", withdrawn: "withdrawn" },
  // The one in `dossierIn` was asked for in processing, and under the default the limit restarts.
  "supplement-requested": { "supplement-supplied": "accepted", withdrawn: "withdrawn" },
  "financial-obligation-requested": {},
  withdrawn: {},
  stopped: {},
  processed: { "result-returned": "result-returned" },
  "result-returned": {},
};

const EVENT_TYPES: readonly DossierEventType[] = [
  "submitted",
  "accepted",
  "refused",
  "processing-started",
  "supplement-requested",
  "supplement-supplied",
  "processed",
  "result-returned",
  "withdrawn",
];

const FROM: readonly From[] = ["none", ...NATIONAL_STATUSES];
const SAT_2026_02_14 = "2026-02-14";

const before = (from: From): Dossier | undefined => (from === "none" ? undefined : dossierIn(from));

const eventOf = (type: DossierEventType): DossierEvent =>
  ({ type, at: SAT_2026_02_14, code: CODE, channel: "online" }) as DossierEvent;

const pairs = FROM.flatMap((from) => EVENT_TYPES.map((type) => ({ from, type, to: TABLE[from][type] })));
const foreseen = pairs.filter(({ to }) => to !== undefined);
const unforeseen = pairs.filter(({ to }) => to === undefined);

test("there are 99 pairs of a status, or none, and an event: 16 are foreseen and 83 are not", () => {
  expect([pairs.length, foreseen.length, unforeseen.length]).toEqual([99, 16, 83]);
});

describe("what the table foresees happens", () => {
  test.each(foreseen)("$from, $type: $to", ({ from, type, to }) => {
    const dossier = dossierOf(applyEvent(before(from), eventOf(type), contextOf()));
    expect(dossier.status).toBe(to);
    expect(dossier.lastEventAt).toBe(SAT_2026_02_14);
  });
});

describe("what it does not foresee is refused as a value, with a sentence in both languages", () => {
  test.each(unforeseen)("$from, $type", ({ from, type }) => {
    const result = applyEvent(before(from), eventOf(type), contextOf());
    const refusal = refusalOf(result);
    expect(refusal).toEqual({
      code: "dossier/transition-not-allowed",
      facts: {
        code: CODE,
        event: type,
        at: SAT_2026_02_14,
        status: from === "none" ? null : from,
        allowed: expect.any(Array),
      },
    });
    const { allowed } = refusal.facts as { allowed: readonly string[] };
    expect(allowed.toSorted()).toEqual(Object.keys(TABLE[from]).toSorted());
    expect(unfrozenPaths(result)).toEqual([]);
    const english = en.sentence(refusal);
    expect(english).toContain(`"${type}"`);
    expect(english).toContain("14 February 2026");
    for (const name of [...allowed, ...(from === "none" ? [] : [from])]) expect(english).toContain(name);
    const vietnamese = vi.sentence(refusal);
    expect(vietnamese).toContain("14/02/2026");
    for (const sentence of [english, vietnamese]) {
      expect(sentence).toContain(CODE);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

test.each(FROM)("availableEvents names what the table foresees after %s", (from) => {
  const events = availableEvents(before(from));
  expect(events.toSorted()).toEqual(Object.keys(TABLE[from]).toSorted());
  expect(Object.isFrozen(events)).toBe(true);
});

test("TRANSITIONS is that table, each row with a source, and cannot be changed", () => {
  const rows = TRANSITIONS.map(({ from, event, to }) => `${from ?? "none"} ${event} ${to}`);
  const expected = foreseen.map(
    ({ from, type, to }) => `${from} ${type} ${type === "supplement-supplied" ? "held" : to}`,
  );
  expect(rows.toSorted()).toEqual(expected.toSorted());
  expect(TRANSITIONS.filter(({ source }) => source.act === "")).toEqual([]);
  expect(unfrozenPaths(TRANSITIONS)).toEqual([]);
});

test("no row that was seen in software only, or is unconfirmed, calls itself law", () => {
  const practice = TRANSITIONS.filter(({ source }) => source.evidence === "practice").map(({ from, event }) => [
    from,
    event,
  ]);
  expect(practice).toEqual(
    expect.arrayContaining([
      [null, "submitted"],
      ["accepted", "processing-started"],
      ["registered", "withdrawn"],
      ["accepted", "withdrawn"],
      ["in-processing", "withdrawn"],
      ["supplement-requested", "withdrawn"],
    ]),
  );
});

describe("a supplement leads back to where it was asked for (5-previous), or to acceptance where the limit restarts (5-2)", () => {
  const cases: readonly (readonly [ReachedStatus, "restart" | "continue", NationalStatus])[] = [
    ["registered", "restart", "registered"],
    ["registered", "continue", "registered"],
    ["accepted", "restart", "accepted"],
    ["accepted", "continue", "accepted"],
    ["in-processing", "restart", "accepted"],
    ["in-processing", "continue", "in-processing"],
  ];

  test.each(cases)("asked for when %s, %s: %s", (from, supplementEffect, to) => {
    const context = contextOf({ supplementEffect });
    const events: DossierEvent[] = [
      ...WAY_TO[from],
      { type: "supplement-requested", at: "2026-02-12" },
      { type: "supplement-supplied", at: "2026-02-13" },
    ];
    expect(replayed(events, context).status).toBe(to);
  });

  test("a dossier that was incomplete at reception still has to be accepted", () => {
    const dossier = replayed([
      SUBMITTED,
      { type: "supplement-requested", at: "2026-02-10" },
      { type: "supplement-supplied", at: "2026-02-11" },
    ]);
    expect(dossier.acceptedAt).toBeNull();
    expect(availableEvents(dossier)).toContain("accepted");
  });
});
