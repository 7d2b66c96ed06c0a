import fc from "fast-check";
import { reportPeriod } from "motcua/metrics";
import { toEpochDay } from "motcua/time";
import { describe, expect, test } from "vitest";

const PARTS = { month: 12, quarter: 4, "half-year": 2 } as const;
const kindArbitrary = fc.constantFrom("month", "quarter", "half-year");
const calendarArbitrary = fc.constantFrom("day-15", "calendar");
const yearArbitrary = fc.integer({ min: 1900, max: 2100 });

describe("reportPeriod", () => {
  test("the periods of one kind follow each other without gap or overlap and make up the year", () => {
    fc.assert(
      fc.property(kindArbitrary, calendarArbitrary, yearArbitrary, (kind, calendar, year) => {
        const periods = Array.from({ length: PARTS[kind] }, (_, at) =>
          reportPeriod({ kind, year, index: at + 1, calendar }),
        );
        const whole = reportPeriod({ kind: "year", year, calendar });
        expect(periods[0]?.from).toBe(whole.from);
        expect(periods.at(-1)?.to).toBe(whole.to);
        for (const [at, next] of periods.slice(1).entries()) {
          expect(toEpochDay(next.from) - toEpochDay(periods[at]?.to ?? "1970-01-01")).toBe(1);
        }
      }),
    );
  });

  test("one year ends the day before the next begins", () => {
    fc.assert(
      fc.property(calendarArbitrary, yearArbitrary, (calendar, year) => {
        const { to } = reportPeriod({ kind: "year", year, calendar });
        const { from } = reportPeriod({ kind: "year", year: year + 1, calendar });
        expect(toEpochDay(from) - toEpochDay(to)).toBe(1);
      }),
    );
  });

  test("nine months are the first three quarters", () => {
    fc.assert(
      fc.property(calendarArbitrary, yearArbitrary, (calendar, year) => {
        const nine = reportPeriod({ kind: "nine-months", year, calendar });
        expect(nine.from).toBe(reportPeriod({ kind: "quarter", year, index: 1, calendar }).from);
        expect(nine.to).toBe(reportPeriod({ kind: "quarter", year, index: 3, calendar }).to);
      }),
    );
  });
});
