import fc from "fast-check";
import { NATIONAL_STATUSES } from "motcua/dossier";
import type { DossierRecord, TallyOptions } from "motcua/metrics";
import { fromEpochDay, type IsoDate, type IsoDateTime, toEpochDay } from "motcua/time";

/** Days around the periods below, few enough for dates to meet often. */
const dayArbitrary = fc.integer({ min: 0, max: 24 }).map((days) => fromEpochDay(toEpochDay("2025-12-25") + days));

/** Times of day on both sides of Viet Nam's midnight (17:00 UTC). */
const timeArbitrary = fc.constantFrom(
  "",
  "",
  "T00:00",
  "T11:30",
  "T11:30:30",
  "T23:59:59",
  "T16:59:59Z",
  "T17:00:00Z",
  "T01:30+09:00",
);

const atArbitrary: fc.Arbitrary<IsoDate | IsoDateTime> = fc
  .tuple(dayArbitrary, timeArbitrary)
  .map(([day, time]) => `${day}${time}` as IsoDate);

/** Records of every status and channel, sound and unsound. */
const recordArbitrary: fc.Arbitrary<DossierRecord> = fc.record({
  code: fc.integer({ min: 1, max: 9999 }).map(String),
  status: fc.constantFrom(...NATIONAL_STATUSES, "processed", "result-returned", "in-processing"),
  channel: fc.constantFrom("counter", "online", "post"),
  receivedAt: fc.option(atArbitrary, { freq: 12 }),
  dueAt: fc.option(atArbitrary, { freq: 8, nil: undefined }),
  finishedAt: fc.option(atArbitrary, { freq: 3 }),
  field: fc.constantFrom("Đất đai", "Hộ tịch", "Chứng thực"),
});

export const recordsArbitrary = fc.array(recordArbitrary, { maxLength: 40 });

/** Options of every cohort, comparison and allocation; `asOf` inside, at the end of and after the period. */
export const optionsArbitrary: fc.Arbitrary<TallyOptions> = fc
  .record({
    asOf: fc.tuple(
      fc.constantFrom("2026-01-03", "2026-01-05", "2026-01-10", "2026-01-15"),
      fc.constantFrom("", "T00:00", "T11:30"),
    ),
    cohort: fc.constantFrom("handled", "received", "resolved"),
    compareBy: fc.constantFrom("date", "instant"),
    allocation: fc.constantFrom("by-due-date", "local-practice"),
  })
  .map(({ asOf, ...rest }) => ({
    period: { from: "2026-01-02", to: "2026-01-10" },
    asOf: asOf.join("") as IsoDate,
    ...rest,
  })) as fc.Arbitrary<TallyOptions>;
