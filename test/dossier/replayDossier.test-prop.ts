import { fc, test } from "@fast-check/vitest";
import {
  applyEvent,
  availableEvents,
  type Dossier,
  type DossierContext,
  type DossierEvent,
  type DossierEventType,
  EVENT_TYPES,
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

/** Events that a dossier can live through for long come more often than others. */
const typeArbitrary = fc.oneof(
  { arbitrary: fc.constantFrom(...EVENT_TYPES), weight: 2 },
  {
    arbitrary: fc.constantFrom<DossierEventType[]>(
      "supplement-requested",
      "supplement-supplied",
      "processing-started",
      "accepted",
      "forwarded",
      "reappointed",
      "payment-requested",
      "payment-made",
      "processed",
      "recalled",
    ),
    weight: 3,
  },
);

const timeArbitrary = fc.constantFrom("", "", "T08:00", "T15:40", "T15:40:30", "T17:30:00Z");

const stepArbitrary = fc.record({
  type: typeArbitrary,
  days: fc.constantFrom(0, 0, 1, 1, 2, 5, -1),
  time: timeArbitrary,
  code: fc.constantFrom(undefined, undefined, undefined, CODE, "another"),
  note: fc.constantFrom(undefined, "Thiếu bản vẽ"),
  unit: fc.constantFrom("Một cửa", "Phòng Kinh tế", "Chi cục Thuế"),
  named: fc.boolean(),
  outcome: fc.constantFrom(undefined, "granted" as const, "refused" as const),
  means: fc.constantFrom(undefined, "counter" as const, "online" as const, "post" as const),
  rating: fc.integer({ min: 1, max: 5 }),
});

type RandomStep = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

const FIRST = 20_480;
const dayText = (epochDay: number): string => new Date(epochDay * 86_400_000).toISOString().slice(0, 10);

/** What an event of its type says. */
const detailsOf = ({ type, unit, named, outcome, means, rating }: RandomStep, day: number): object => {
  switch (type) {
    case "forwarded":
      return { unit };
    case "accepted":
    case "agency-received":
    case "processing-started":
      return { unit: named ? unit : undefined };
    case "reappointed":
      return { to: dayText(day + 20) };
    case "processed":
      return { outcome };
    case "result-returned":
      return { means };
    case "rated":
      return { rating };
    default:
      return {};
  }
};

/** Sequences whose days mostly rise, and whose first event opens a dossier. */
const eventsArbitrary = fc
  .tuple(
    fc.constantFrom<DossierEventType[]>("submitted", "accepted"),
    fc.boolean(),
    fc.array(stepArbitrary, { maxLength: 20 }),
  )
  .map(([first, nonTerritorial, steps]) => {
    const opening = { type: first, at: dayText(FIRST), code: CODE, channel: "post", nonTerritorial } as DossierEvent;
    let day = FIRST;
    const later = steps.map((step) => {
      const { type, days, time, code, note } = step;
      day += days;
      return { type, at: `${dayText(day)}${time}`, code, note, ...detailsOf(step, day) } as DossierEvent;
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

const lastOf = (steps: readonly Step[]): Dossier =>
  steps.reduce<Dossier | undefined>((last, { result }) => (result.ok ? result.dossier : last), undefined) as Dossier;

/** The events that happened. */
const happened = (steps: readonly Step[]): readonly DossierEvent[] =>
  steps.filter(({ result }) => result.ok).map(({ event }) => event);

/** Interfaces name several types at once. */
type EventOf<Type extends DossierEventType, Event = DossierEvent> = Event extends { readonly type: infer Types }
  ? Type & Types extends never
    ? never
    : Event
  : never;

const ofType = <Type extends DossierEventType>(events: readonly DossierEvent[], ...types: readonly Type[]) =>
  events.filter((event): event is EventOf<Type> => (types as readonly string[]).includes(event.type));

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "replaying is applying one by one, up to the first refusal",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    const steps = live(events, context);
    const refused = steps.findIndex(({ result }) => !result.ok);
    const expected = refused < 0 ? steps.at(-1)?.result : steps[refused]?.result;
    expect(replayDossier(events, context)).toEqual(expected);
    expect(replayDossier(happened(steps), context)).toEqual({ ok: true, dossier: lastOf(steps) });
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "every change of status is a row of the table, and no status is one that it does not know",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    for (const { event, before, result } of live(events, context)) {
      const row = TRANSITIONS.find(({ from, event: type }) => from === (before?.status ?? null) && type === event.type);
      if (!result.ok) continue;
      const { status } = result.dossier;
      expect(row).toBeDefined();
      expect(NATIONAL_STATUSES).toContain(status);
      if (row?.to !== "held") expect(status).toBe(row?.to);
      else expect([before?.interruptions.at(-1)?.status, "accepted"]).toContain(status);
      expect(availableEvents(before)).toContain(event.type);
    }
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "an event is refused where it is another's, the table has no row for it, its guard does not hold or it comes too early, and only there",
  (events, supplementEffect) => {
    const context = contextOf({ supplementEffect });
    for (const { event, before, result } of live(events, context)) {
      const row = TRANSITIONS.find(({ from, event: type }) => from === (before?.status ?? null) && type === event.type);
      const another = before !== undefined && event.code !== undefined && event.code !== CODE;
      const awaits = before?.nonTerritorial === true && before.agencyReceivedAt === null;
      const expected = () => {
        if (another) return "dossier/other-dossier";
        if (row === undefined) return "dossier/transition-not-allowed";
        return row.guard !== null && !awaits ? "dossier/guard-not-met" : "dossier/out-of-order";
      };
      if (!result.ok) expect(result.refusal.code).toBe(expected());
      else expect([row === undefined, another, row?.guard === null || awaits]).toEqual([false, false, true]);
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

const KINDS = {
  "supplement-requested": "supplement",
  "payment-requested": "payment",
  stopped: "stop",
} as const;

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "no event is lost: interruptions begin and end where the events say, in order, with their words",
  (events, supplementEffect) => {
    const steps = live(events, contextOf({ supplementEffect })).filter(({ result }) => result.ok);
    const { interruptions } = lastOf(steps);
    const begun = steps.filter(({ event }) => Object.hasOwn(KINDS, event.type));
    expect(interruptions.map(({ kind, from, status, reason }) => ({ kind, from, status, reason }))).toEqual(
      begun.map(({ event, before }) => ({
        kind: KINDS[event.type as keyof typeof KINDS],
        from: event.at,
        status: before?.status,
        reason: event.note ?? "",
      })),
    );
    const ends = ofType(happened(steps), "supplement-supplied", "payment-made", "resumed").map(({ at }) => at);
    expect(interruptions.map(({ to }) => to).filter((at) => at !== null)).toEqual(ends);
    expect(interruptions.slice(0, -1).every(({ to }) => to !== null)).toBe(true);
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "nor is any other: whatever an event says is found in the dossier",
  (events, supplementEffect) => {
    const steps = live(events, contextOf({ supplementEffect }));
    const dossier = lastOf(steps);
    const lived = happened(steps);
    const lastAt = (...types: readonly DossierEventType[]) => ofType(lived, ...types).at(-1)?.at ?? null;
    expect(dossier).toMatchObject({
      code: CODE,
      channel: "post",
      nonTerritorial: (lived[0] as { nonTerritorial: boolean }).nonTerritorial,
      submittedAt: lastAt("submitted"),
      acceptedAt: lastAt("accepted"),
      agencyReceivedAt: lastAt("agency-received"),
      appraisedAt: lastAt("appraised"),
      approvedAt: lastAt("approved"),
      returnedAt: lastAt("result-returned"),
      returnedBy: ofType(lived, "result-returned").at(-1)?.means ?? null,
      rating: ofType(lived, "rated").at(-1)?.rating ?? null,
      recalls: ofType(lived, "recalled").map(({ at }) => at),
      reappointments: ofType(lived, "reappointed").map(({ at, to, note = "" }) => ({ at, to, reason: note })),
    });
    const refused = ofType(lived, "refused").at(-1);
    expect(dossier.refusal).toEqual(refused === undefined ? null : { at: refused.at, reason: refused.note ?? "" });
    const end = ofType(lived, "processed", "recalled").at(-1);
    expect(dossier.outcome).toBe(end?.type === "processed" ? (end.outcome ?? "granted") : null);
    const withdrawn = dossier.acceptedAt === null ? null : lastAt("withdrawn");
    expect(dossier.finishedAt).toBe(end?.type === "processed" ? end.at : withdrawn);
  },
);

test.prop([eventsArbitrary, effectArbitrary], { numRuns: 500 })(
  "legs follow one another without a gap, one for each event that hands a dossier on, from acceptance to its end",
  (events, supplementEffect) => {
    const steps = live(events, contextOf({ supplementEffect }));
    const { legs, acceptedAt, finishedAt, submittedAt } = lastOf(steps);
    const handed = ofType(happened(steps), "accepted", "agency-received", "processing-started", "forwarded");
    expect(legs.map(({ unit, from }) => ({ unit, from }))).toEqual(
      handed.map(({ unit = null, at }) => ({ unit, from: at })),
    );
    expect(legs.slice(0, -1).map(({ to }) => to)).toEqual(legs.slice(1).map(({ from }) => from));
    expect(legs.at(-1)?.to ?? null).toBe(finishedAt);
    expect(legs[0]?.from ?? null).toBe(acceptedAt);
    if (acceptedAt === null) expect(submittedAt).not.toBeNull();
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
    const dossier = lastOf(live(events, contextOf({ supplementEffect })));
    const { submittedAt, acceptedAt, agencyReceivedAt, finishedAt, returnedAt, lastEventAt } = dossier;
    const stood = dossier.interruptions.flatMap(({ from, to }) => [from, to]);
    for (const moments of [
      [submittedAt, acceptedAt, agencyReceivedAt, finishedAt, returnedAt, lastEventAt],
      [submittedAt, ...stood, finishedAt],
      [acceptedAt, ...dossier.legs.map(({ from }) => from), finishedAt],
      [acceptedAt, ...dossier.reappointments.map(({ at }) => at), finishedAt],
      [acceptedAt, ...dossier.recalls, finishedAt],
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
