import { type DossierContext, type DossierEvent, replayDossier } from "motcua/dossier";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { expect, test } from "vitest";
import {
  ACCEPTED,
  CODE,
  contextOf,
  dossierOf,
  refusalOf,
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
