import fc from "fast-check";
import { isWorkingDay } from "motcua/calendar";
import { type DossierRecord, durationsOf, type RecordPause } from "motcua/metrics";
import { fromEpochDay, toEpochDay } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { expect, test } from "vitest";

/** Around Tết 2026, 14 to 22 February. */
const FIRST = toEpochDay("2026-02-05");
const DAYS = 30;

const dateArbitrary = fc.integer({ min: 0, max: DAYS }).map((days) => fromEpochDay(FIRST + days));

const pauseArbitrary: fc.Arbitrary<RecordPause> = fc
  .record({
    kind: fc.constantFrom("supplement" as const, "payment" as const, "stop" as const),
    from: dateArbitrary,
    to: fc.option(dateArbitrary, { freq: 4 }),
  })
  .filter(({ from, to }) => to === null || from <= to);

const recordArbitrary: fc.Arbitrary<DossierRecord> = fc
  .record({
    dates: fc.tuple(dateArbitrary, dateArbitrary),
    pauses: fc.array(pauseArbitrary, { maxLength: 4 }),
  })
  .map(({ dates, pauses }) => {
    const [receivedAt, finishedAt] = [...dates].sort();
    return { code: "A-1", status: "processed", channel: "online", receivedAt: receivedAt ?? null, finishedAt, pauses };
  });

test("a duration is the working days after receipt up to the end on which no pause lay", () => {
  const options = { period: { from: "2026-02-05", to: "2026-03-31" }, asOf: "2026-03-31" } as const;
  fc.assert(
    fc.property(recordArbitrary, (record) => {
      const days = Array.from({ length: DAYS + 1 }, (_, day) => fromEpochDay(FIRST + day)).filter(
        (day) => day > String(record.receivedAt) && day <= String(record.finishedAt),
      );
      const stoodStill = (day: string): boolean =>
        (record.pauses ?? []).some(({ from, to }) => from < day && day <= (to ?? "9999"));
      const counted = days.filter((day) => isWorkingDay(day, vietnamCalendar) && !stoodStill(day)).length;
      expect(durationsOf([record], options, vietnamCalendar).finished).toEqual([[counted, 1]]);
    }),
    { numRuns: 1_000 },
  );
});
