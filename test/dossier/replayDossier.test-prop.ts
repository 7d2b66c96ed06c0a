import { fc, test } from "@fast-check/vitest";
import {
  applyEvent,
  type Dossier,
  type DossierContext,
  type DossierEvent,
  type DossierEventType,
  type EventResult,
  NATIONAL_STATUSES,
  replayDossier,
  TRANSITIONS,
} from "motcua/dossier";
import * as en from "motcua/locales/en";
import * as vi from "motcua/locales/vi";
import { type IsoDate, type IsoDateTime, toLocalDay, toLocalTime } from "motcua/time";
import { expect } from "vitest";
import { CODE, contextOf, deepFrozen, throughJson, unfrozenPaths } from "../support/dossierEvents.js";

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

/** Later events that a dossier can live through come more often than others. */
const typeArbitrary = fc.oneof(
  { arbitrary: fc.constantFrom(...EVENT_TYPES), weight: 1 },
  {
    arbitrary: fc.constantFrom<DossierEventType[]>(
      "supplement-requested",
      "supplement-supplied",
      "processing-started",
      "accepted",
    ),
    weight: 2,
  },
);

const timeArbitrary = fc.constantFrom("", "", "T08:00", "T15:40", "T15:40:30", "T17:30:00Z");

const stepArbitrary = fc.record({
  type: typeArbitrary,
  days: fc.constantFrom(0, 0, 1, 1, 2, 5, -1),
  time: timeArbitrary,
  code: fc.constantFrom(undefined, undefined, undefined, CODE, "another"),
  note: fc.constantFrom(undefined, "Thiếu bản vẽ"),
});

const FIRST = 20_480;
const dayText = (epochDay: number): string => new Date(epochDay * 86_400_000).toISOString().slice(0, 10);

/** Sequences whose days mostly rise, and whose first event opens a dossier. */
const eventsArbitrary = fc
  .tuple(fc.constantFrom<DossierEventType[]>("submitted", "accepted"), fc.array(stepArbitrary, { maxLength: 14 }))
  .map(([first, steps]) => {
    const opening = { type: first, at: dayText(FIRST), code: CODE, channel: "post" } as DossierEvent;
    let day = FIRST;
    const later = steps.map(({ type, days, time, code, note }) => {
      day += days;
      return { type, at: `${dayText(day)}${time}`, code, note } as DossierEvent;
    });
    return deepFrozen([opening, ...later]);
  });

const effectArbitrary = fc.constantFrom(undefined, "restart" as const, "continue" as const);

interface Step {
  readonly event: DossierEvent;
  readonly before: Dossier | undefined;
  readonly result: EventResult;
}

/** Applies all events, going on after a refusal with the dossier as it was. */
const live = (events: readonly DossierEvent[], context: DossierContext): readonly Step[] => {
  let dossier: Dossier | undefined;
  return events.map((event) => {
    const before = dossier;
    const result = applyEvent(before, event, context);
    if (result.ok) dossier = result.dossier;
    return { event, before, result };
  });
};

const lastOf = (steps: readonly Step[]): Dossier | undefined =>
  steps.reduce<Dossier | undefined>((last, { result }) => (result.ok ? result.dossier : last), undefined);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "replaying is applying one by one, up to the first refusal",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    const steps = live(events, context);
    const refused = steps.findIndex(({ result }) => !result.ok);
    const expected = refused < 0 ? steps.at(-1)?.result : steps[refused]?.result;
    expect(replayDossier(events, context)).toEqual(expected);
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "every change of status is a row of the table, and no status is one that it does not know",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    for (const { event, before, result } of live(events, context)) {
      const row = TRANSITIONS.find(({ from, event: type }) => from === (before?.status ?? null) && type === event.type);
      if (!result.ok) continue;
      expect(row).toBeDefined();
      expect(NATIONAL_STATUSES).toContain(result.dossier.status);
      if (row?.to !== "held") expect(result.dossier.status).toBe(row?.to);
    }
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "an event is refused where the table has no row for it, where it is another's, or where it comes too early, and only there",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    for (const { event, before, result } of live(events, context)) {
      const foreseen = TRANSITIONS.some(
        ({ from, event: type }) => from === (before?.status ?? null) && type === event.type,
      );
      const another = before !== undefined && event.code !== undefined && event.code !== CODE;
      if (result.ok) {
        expect([foreseen, another]).toEqual([true, false]);
        continue;
      }
      const { code } = result.refusal;
      if (another) expect(code).toBe("dossier/other-dossier");
      else expect(code).toBe(foreseen ? "dossier/out-of-order" : "dossier/transition-not-allowed");
    }
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 300 })(
  "a dossier that went through JSON goes on as if it had not",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    let stored: Dossier | undefined;
    for (const event of events) {
      const result = applyEvent(stored === undefined ? undefined : throughJson(stored), throughJson(event), context);
      if (result.ok) stored = result.dossier;
      expect(unfrozenPaths(result)).toEqual([]);
    }
    expect(stored).toEqual(lastOf(live(events, context)));
    expect(throughJson(stored)).toEqual(stored);
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "the history of supplements is complete: each request and each answer, in order",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    const steps = live(events, context).filter(({ result }) => result.ok);
    const momentsOf = (type: DossierEventType) =>
      steps.filter(({ event }) => event.type === type).map(({ event }) => event.at);
    const supplements = lastOf(steps)?.supplements ?? [];
    expect(supplements.map(({ requestedAt }) => requestedAt)).toEqual(momentsOf("supplement-requested"));
    const answers = supplements.map(({ suppliedAt }) => suppliedAt).filter((at) => at !== null);
    expect(answers).toEqual(momentsOf("supplement-supplied"));
    expect(supplements.slice(0, -1).every(({ suppliedAt }) => suppliedAt !== null)).toBe(true);
    expect(supplements.map(({ requestedIn }) => requestedIn)).toEqual(
      steps.filter(({ event }) => event.type === "supplement-requested").map(({ before }) => before?.status),
    );
  },
);

type Moment = IsoDate | IsoDateTime;

const isTextOf = (at: Moment | null): at is Moment => at !== null;

const isBefore = (a: Moment, b: Moment): boolean =>
  a.length > 10 && b.length > 10
    ? toLocalTime(a as IsoDateTime, "Asia/Ho_Chi_Minh") < toLocalTime(b as IsoDateTime, "Asia/Ho_Chi_Minh")
    : toLocalDay(a, "Asia/Ho_Chi_Minh") < toLocalDay(b, "Asia/Ho_Chi_Minh");

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "the moments of a dossier never go back, whichever two are compared",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    const dossier = lastOf(live(events, context));
    const { submittedAt, acceptedAt, finishedAt, returnedAt } = dossier as Dossier;
    const supplied = (dossier?.supplements ?? []).flatMap(({ requestedAt, suppliedAt }) => [requestedAt, suppliedAt]);
    for (const moments of [
      [submittedAt, acceptedAt, finishedAt, returnedAt],
      [submittedAt, ...supplied, finishedAt],
    ]) {
      const known = moments.filter(isTextOf);
      const wrong = known.flatMap((later, index) =>
        known.slice(0, index).filter((earlier) => isBefore(later, earlier)),
      );
      expect(wrong).toEqual([]);
    }
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 200 })(
  "every refusal can be said in both languages, also after JSON",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    for (const { result } of live(events, context)) {
      if (result.ok) continue;
      for (const { sentence } of [en, vi]) {
        expect(sentence(result.refusal)).not.toMatch(/undefined|NaN|\[object|^$/);
        expect(sentence(throughJson(result.refusal))).toBe(sentence(result.refusal));
      }
    }
  },
);
