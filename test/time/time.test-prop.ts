import { UTCDate } from "@date-fns/utc";
import { addMonths } from "date-fns/addMonths";
import fc from "fast-check";
import {
  addCalendarMonths,
  asIsoDate,
  dateFromIso,
  fromEpochDay,
  fromLocalTime,
  IsoDateSchema,
  IsoDateTimeSchema,
  isIsoDate,
  isIsoDateTime,
  isoDateFromDate,
  isoDateTimeFromDate,
  toEpochDay,
  toLocalTime,
  weekdayIndex,
} from "motcua/time";
import { expect, test } from "vitest";

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse("0000-01-01T00:00:00Z") / DAY_MS;
const LAST_DAY = Date.parse("9999-12-31T00:00:00Z") / DAY_MS;

const epochDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const localTime = fc.integer({ min: FIRST_DAY * DAY_MS, max: (LAST_DAY + 1) * DAY_MS - 1 });

/** JavaScript's own calendar, which is Gregorian in UTC for these years. */
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

test("every year from 0000 to 9999 begins, has its end of February and ends where Date says", () => {
  const wrong = Array.from({ length: 10_000 }, (_, year) => String(year).padStart(4, "0"))
    .flatMap((year) => [`${year}-01-01`, `${year}-02-28`, `${year}-03-01`, `${year}-12-31`])
    .filter((text) => {
      const day = Date.parse(`${text}T00:00:00Z`) / DAY_MS;
      return toEpochDay(asIsoDate(text)) !== day || fromEpochDay(day) !== text;
    });
  expect(wrong).toEqual([]);
});

test("a day number is the date that Date prints, and back", () => {
  fc.assert(
    fc.property(epochDay, (day) => {
      expect(fromEpochDay(day)).toBe(isoOf(day));
      expect(toEpochDay(fromEpochDay(day))).toBe(day);
      expect(weekdayIndex(day)).toBe((new Date(day * DAY_MS).getUTCDay() + 6) % 7);
    }),
    { numRuns: 4000 },
  );
});

test("dates as text sort as their day numbers do", () => {
  fc.assert(
    fc.property(epochDay, epochDay, (a, b) => {
      expect(fromEpochDay(a) < fromEpochDay(b)).toBe(a < b);
    }),
  );
});

const dateLike = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, day]) =>
    [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
  );

test("a date exists where Date does not roll it over, and the schema agrees", () => {
  fc.assert(
    fc.property(dateLike, (text) => {
      const parsed = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
      expect(isIsoDate(text)).toBe(exists);
      expect(IsoDateSchema.safeParse(text).success).toBe(exists);
    }),
    { numRuns: 4000 },
  );
});

const scribble = fc.string({ unit: fc.constantFrom(..."0123456789-:.TZ+ x") });

test("schema and check agree on any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        scribble,
        scribble.map((text) => `2026-02-10T${text}`),
        scribble.map((text) => `2026-0${text}`),
      ),
      (text) => {
        expect(IsoDateSchema.safeParse(text).success).toBe(isIsoDate(text));
        expect(IsoDateTimeSchema.safeParse(text).success).toBe(isIsoDateTime(text));
      },
    ),
    {
      numRuns: 2000,
    },
  );
});

test("a local time is the text that Date prints without its zone, and back", () => {
  fc.assert(
    fc.property(localTime, (time) => {
      const text = fromLocalTime(time);
      expect(Date.parse(`${text}Z`)).toBe(time);
      expect(toLocalTime(text, "UTC")).toBe(time);
      expect(toLocalTime(text, "Asia/Ho_Chi_Minh")).toBe(time);
    }),
    { numRuns: 2000 },
  );
});

const instant = fc.date({
  min: new Date("0000-01-02T00:00:00Z"),
  max: new Date("9999-12-30T00:00:00Z"),
  noInvalidDate: true,
});

test("a Date becomes what Viet Nam's clocks show, and back", () => {
  fc.assert(
    fc.property(instant, (date) => {
      const shifted = new Date(date.getTime() + 7 * 3_600_000).toISOString();
      expect(isoDateFromDate(date)).toBe(shifted.slice(0, 10));
      expect(shifted.startsWith(isoDateTimeFromDate(date))).toBe(true);
      expect(dateFromIso(isoDateTimeFromDate(date))).toEqual(date);
    }),
    { numRuns: 2000 },
  );
});

const day2000 = fc.integer({ min: toEpochDay("1900-01-01"), max: toEpochDay("2199-12-31") });

test("months are added as date-fns adds them to dates in UTC", () => {
  fc.assert(
    fc.property(day2000, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
      const oracle = addMonths(new UTCDate(day * DAY_MS), months).getTime() / DAY_MS;
      expect(addCalendarMonths(day, months)).toBe(oracle);
    }),
    { numRuns: 4000 },
  );
});
