import { fc, test } from "@fast-check/vitest";
import { differenceInWorkingDays } from "motcua/calendar";
import type { TimeLimit } from "motcua/deadline";
import {
  applyEvent,
  type Dossier,
  type DossierContext,
  type DossierEvent,
  legShares,
  limitStart,
  termsOf,
} from "motcua/dossier";
import { fromEpochDay, fromLocalTime, type Moment, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { expect } from "vitest";
import { CODE, contextOf } from "../support/dossierEvents.js";

const TYPES = [
  "forwarded",
  "forwarded",
  "processing-started",
  "agency-received",
  "supplement-requested",
  "supplement-supplied",
  "supplement-supplied",
  "payment-requested",
  "payment-made",
  "payment-made",
  "stopped",
  "resumed",
  "resumed",
  "processed",
  "recalled",
  "recalled",
  "withdrawn",
] as const;

const limitArbitrary: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 0, max: 20 }), unit: fc.constantFrom("working-day", "calendar-day") }),
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constant("working-hour" as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 2 }), unit: fc.constant("month" as const) }),
);

const contextArbitrary: fc.Arbitrary<DossierContext> = fc
  .record({
    limit: limitArbitrary,
    supplementEffect: fc.constantFrom("restart" as const, "continue" as const),
    clockStart: fc.constantFrom("accepted" as const, "accepted-and-paid" as const),
    rules: fc.constantFrom(
      {},
      { firstDay: "same-day" } as const,
      { cutOff: "15:00" } as const,
      { roll: "none" } as const,
    ),
  })
  .map(contextOf);

// Around Tet 2026, and over the swap of New Year.
const FIRST = toEpochDay("2025-12-20");

const momentAt = (minute: number): Moment => fromLocalTime((FIRST * 1440 + minute) * 60_000);

const stepArbitrary = fc.record({
  type: fc.constantFrom(...TYPES),
  minutes: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 8 * 1440 })),
  unit: fc.constantFrom("Một cửa", "Phòng Kinh tế", "Chi cục Thuế"),
});

/** A dossier that has lived through what was possible of some random events, and a moment after all of them. */
const caseArbitrary = fc
  .tuple(
    contextArbitrary,
    fc.boolean(),
    fc.array(stepArbitrary, { maxLength: 14 }),
    fc.integer({ min: 0, max: 20_000 }),
  )
  .map(([context, nonTerritorial, steps, after]) => {
    const opening: DossierEvent = {
      type: "accepted",
      at: momentAt(500),
      code: CODE,
      channel: "counter",
      nonTerritorial,
    };
    const events: DossierEvent[] = [opening, { type: "agency-received", at: momentAt(500), unit: "Một cửa" }];
    let minute = 500;
    for (const { type, minutes, unit } of steps) {
      minute += minutes;
      const at = momentAt(minute);
      events.push(type === "forwarded" ? { type, at, unit } : { type, at });
    }
    let dossier: Dossier | undefined;
    for (const event of events) {
      const result = applyEvent(dossier, event, context);
      if (result.ok) dossier = result.dossier;
    }
    return { context, dossier: dossier as Dossier, asOf: momentAt(minute + after) };
  })
  .filter(({ context, dossier }) => limitStart(dossier, termsOf(dossier, context), context) !== null);

test.prop([caseArbitrary], { numRuns: 2000 })(
  "the legs' shares add up to the whole, whatever was paused, counted afresh or recalled",
  ({ context, dossier, asOf }) => {
    const { legs, total } = legShares(dossier, context, asOf);
    expect(legs.length).toBe(dossier.legs.length);
    for (const { used } of legs) {
      expect(used.amount).toBeGreaterThanOrEqual(0);
      expect(used.unit).toBe(total.unit);
    }
    expect(legs.reduce((sum, { used }) => sum + used.amount, 0)).toBeCloseTo(total.amount, 8);
  },
);

test.prop([caseArbitrary, fc.nat()], { numRuns: 500 })(
  "also up to a moment before its last event",
  ({ context, dossier, asOf }, back) => {
    const day = toEpochDay(asOf.slice(0, 10) as never) - (back % 60);
    const earlier = `${fromEpochDay(Math.max(day, FIRST))}T10:00` as Moment;
    const { legs, total } = legShares(dossier, context, earlier);
    expect(legs.reduce((sum, { used }) => sum + used.amount, 0)).toBeCloseTo(total.amount, 8);
  },
);

test.prop([caseArbitrary], { numRuns: 500 })(
  "a dossier in working days never used more of them than there were",
  ({ context, dossier, asOf }) => {
    if (context.limit?.unit !== "working-day") return;
    const { total } = legShares(dossier, context, asOf);
    const eve = fromEpochDay(FIRST - 1);
    const end = (dossier.finishedAt ?? asOf).slice(0, 10) as never;
    expect(total.amount).toBeLessThanOrEqual(differenceInWorkingDays(end, eve, vietnamCalendar));
  },
);

test.prop([caseArbitrary], { numRuns: 500 })(
  "a dossier that was never interrupted used exactly the working days after its receipt",
  ({ context, dossier, asOf }) => {
    const plain = context.rules?.firstDay === undefined && context.rules?.cutOff === undefined;
    if (context.limit?.unit !== "working-day" || dossier.interruptions.length > 0 || !plain) return;
    const start = (dossier.agencyReceivedAt ?? dossier.acceptedAt ?? asOf).slice(0, 10) as never;
    const end = (dossier.finishedAt ?? asOf).slice(0, 10) as never;
    expect(legShares(dossier, context, asOf).total.amount).toBe(differenceInWorkingDays(end, start, vietnamCalendar));
  },
);
