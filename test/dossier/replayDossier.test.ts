import { type DossierContext, type DossierEvent, replayDossier } from "motcua/dossier";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { describe, expect, test } from "vitest";
import {
  ACCEPTED,
  CODE,
  contextOf,
  dossierOf,
  refusalOf,
  replayed,
  SUBMITTED,
  unfrozenPaths,
  WAY_TO,
} from "../support/dossierEvents.js";
import { thrownBy } from "../support/thrownBy.js";

const context = contextOf();

test("takes any iterable once", () => {
  const events = function* (): Generator<DossierEvent> {
    yield* WAY_TO.processed;
  };
  expect(dossierOf(replayDossier(events(), context)).status).toBe("processed");
  expect(dossierOf(replayDossier(new Set(WAY_TO.processed), context)).status).toBe("processed");
});

test("stops at the first event that is refused", () => {
  const seen: string[] = [];
  const events = function* (): Generator<DossierEvent> {
    for (const event of [
      SUBMITTED,
      { type: "processed", at: "2026-02-10" },
      { type: "accepted", at: "2026-02-11" },
    ] satisfies DossierEvent[]) {
      seen.push(event.type);
      yield event;
    }
  };
  expect(refusalOf(replayDossier(events(), context))).toMatchObject({
    code: "dossier/transition-not-allowed",
    facts: { code: CODE, event: "processed", status: "registered" },
  });
  expect(seen).toEqual(["submitted", "processed"]);
});

test("the event that opens a dossier again is refused", () => {
  const refusal = refusalOf(replayDossier([ACCEPTED, ACCEPTED], context));
  expect(refusal).toMatchObject({ code: "dossier/transition-not-allowed", facts: { status: "accepted" } });
});

test("without an event there is no dossier", () => {
  const result = replayDossier([], context);
  const refusal = refusalOf(result);
  expect(refusal).toEqual({ code: "dossier/no-events", facts: { count: 0 } });
  expect(unfrozenPaths(result)).toEqual([]);
  expect(en.sentence(refusal)).not.toBe("");
  expect(vi.sentence(refusal)).not.toBe("");
});

test.each([[undefined], [null], [5], [{}], [SUBMITTED], ["events"]])("%j is no list of events", (events) => {
  const error = thrownBy(() => replayDossier(events as unknown as DossierEvent[], context));
  expect(error.code).toBe("dossier/invalid-argument");
  expect(error.facts).toMatchObject({ argument: "events" });
});

test("a malformed event among good ones is thrown", () => {
  const events = [SUBMITTED, null] as unknown as DossierEvent[];
  expect(thrownBy(() => replayDossier(events, context)).code).toBe("dossier/invalid-event");
  expect(thrownBy(() => replayDossier([SUBMITTED], undefined as unknown as DossierContext)).code).toBe(
    "dossier/invalid-argument",
  );
});

describe("a replay takes time by the number of events, and not by its square", () => {
  const alternating = (count: number): readonly DossierEvent[] =>
    Array.from({ length: count }, (_, index) => ({
      type: index % 2 === 0 ? "supplement-requested" : "supplement-supplied",
      at: "2026-02-12",
    }));

  test("10,000 events of one dossier are all found again", () => {
    const { interruptions, status } = replayed([...WAY_TO["in-processing"], ...alternating(9_998)], context);
    expect(interruptions.length).toBe(4_999);
    expect(new Set(interruptions.slice(1).map((one) => one.status))).toEqual(new Set(["accepted"]));
    expect(interruptions.filter(({ to }) => to === null)).toEqual([]);
    expect(status).toBe("accepted");
  });

  test("400,000 events of one dossier come to an end: copying the lists for each would write 40 thousand million entries", () => {
    const { interruptions } = replayed([ACCEPTED, ...alternating(399_999)], context);
    expect(interruptions.length).toBe(200_000);
  });

  test("each event is taken once, and of each no more is read than it says", () => {
    let reads = 0;
    const counted = (event: DossierEvent): DossierEvent =>
      new Proxy(event, {
        get: (target, property) => {
          reads += 1;
          return target[property as keyof DossierEvent];
        },
      });
    const readsOf = (count: number): number => {
      reads = 0;
      replayDossier([ACCEPTED, ...alternating(count).map(counted)], context);
      return reads;
    };
    expect(readsOf(2_000)).toBe(2 * readsOf(1_000));
  });
});

test("a million events of 100,000 dossiers leave every dossier where its own events lead", () => {
  const life = (index: number): readonly DossierEvent[] => [
    { type: "accepted", at: "2026-02-10", code: `H44.100-260210-${index}`, channel: "counter" },
    { type: "processing-started", at: "2026-02-10" },
    { type: "supplement-requested", at: "2026-02-11" },
    { type: "supplement-supplied", at: "2026-02-12" },
    { type: "processing-started", at: "2026-02-12" },
    { type: "payment-requested", at: "2026-02-12" },
    { type: "payment-made", at: "2026-02-13" },
    { type: "appraised", at: "2026-02-13" },
    { type: "processed", at: "2026-02-23" },
    index % 2 === 0 ? { type: "result-returned", at: "2026-02-23" } : { type: "recalled", at: "2026-02-23" },
  ];
  const statuses = { even: new Set<string>(), odd: new Set<string>() };
  for (let index = 0; index < 100_000; index += 1) {
    const { code, status, interruptions } = replayed(life(index), context);
    statuses[index % 2 === 0 ? "even" : "odd"].add(status);
    if (code !== `H44.100-260210-${index}` || interruptions.length !== 2) throw new Error(code);
  }
  expect(statuses).toEqual({ even: new Set(["result-returned"]), odd: new Set(["in-processing"]) });
});

test("an event that opens nothing is refused, and without a code of its own the refusal has none", () => {
  const processed = { type: "processed", at: "2026-03-02" } as const;
  const refusal = (event: DossierEvent) => refusalOf(replayDossier([event], contextOf()));
  const facts = { event: "processed", at: "2026-03-02", status: null, allowed: ["submitted", "accepted"] };
  expect(refusal(processed)).toEqual({ code: "dossier/transition-not-allowed", facts: { ...facts, code: null } });
  expect(refusal({ ...processed, code: CODE }).facts).toEqual({ ...facts, code: CODE });
});
