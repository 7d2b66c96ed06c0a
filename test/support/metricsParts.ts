import fc from "fast-check";
import type { DossierRecord, DurationOptions, RecordPause } from "motcua/metrics";
import { fromEpochDay, type IsoDate, type IsoDateTime, toEpochDay } from "motcua/time";
import { recordsArbitrary } from "./metricsArbitraries.js";

/** Days around the period of the options, few enough to meet often. */
const atArbitrary: fc.Arbitrary<IsoDate | IsoDateTime> = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.constantFrom("", "T08:00", "T16:30", "T10:00:30Z"))
  .map(([days, time]) => `${fromEpochDay(toEpochDay("2025-12-25") + days)}${time}` as IsoDate);

const endOf = (at: string): string => (at.length === 10 ? `${at}T23:59` : at);

const pauseArbitrary: fc.Arbitrary<RecordPause> = fc
  .record({
    kind: fc.constantFrom("supplement" as const, "payment" as const, "stop" as const),
    from: atArbitrary,
    to: fc.option(atArbitrary, { freq: 3 }),
  })
  .filter(({ from, to }) => to === null || (from.slice(0, 10) < to.slice(0, 10) && endOf(from) <= endOf(to)));

/** The records of the other arbitraries, with pauses, and with codes that occur twice. */
export const pausedRecordsArbitrary: fc.Arbitrary<readonly DossierRecord[]> = recordsArbitrary.chain((records) =>
  fc
    .array(fc.option(fc.array(pauseArbitrary, { maxLength: 3 }), { freq: 2, nil: undefined }), {
      minLength: records.length,
      maxLength: records.length,
    })
    .map((pauses) => records.map((record, index) => ({ ...record, pauses: pauses[index] }))),
);

/** Options of every cohort, unit and treatment of pauses. */
export const durationOptionsArbitrary: fc.Arbitrary<DurationOptions> = fc
  .record({
    asOf: fc.constantFrom("2026-01-05", "2026-01-10T11:30", "2026-01-15"),
    cohort: fc.constantFrom("handled", "received", "resolved"),
    unit: fc.constantFrom("working-day", "working-minute"),
    pauses: fc.constantFrom("taken-out", "counted"),
  })
  .map((options) => ({
    ...options,
    period: { from: "2026-01-02", to: "2026-01-10" },
  })) as fc.Arbitrary<DurationOptions>;

/** A list divided into three parts in any way, and the list itself in another order. */
export const dividedArbitrary = <T>(items: fc.Arbitrary<readonly T[]>) =>
  items.chain((whole) =>
    fc
      .tuple(
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: whole.length, maxLength: whole.length }),
        fc.shuffledSubarray([...whole], { minLength: whole.length }),
      )
      .map(([places, shuffled]) => ({
        whole,
        shuffled,
        parts: [0, 1, 2].map((part) => whole.filter((_, index) => places[index] === part)) as [T[], T[], T[]],
      })),
  );
