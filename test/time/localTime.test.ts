import {
  DAY_MS,
  fromEpochDay,
  fromLocalTime,
  hasTimeOfDay,
  type IsoDate,
  type IsoDateTime,
  offsetMinutes,
  type TimeZone,
  toLocalDay,
  toLocalTime,
} from "motcua/time";
import { describe, expect, test } from "vitest";

const VIETNAM = "Asia/Ho_Chi_Minh";
const MINUTE = 60_000;
const TUE_2026_02_10 = 20494;

const unknownTimeZone = (value: unknown) =>
  expect.objectContaining({ code: "time/unknown-time-zone", facts: { value } });

describe("local time", () => {
  test.each<[IsoDateTime, TimeZone, number]>([
    ["1970-01-01T00:00", VIETNAM, 0],
    ["1970-01-01T00:00", "UTC", 0],
    ["1970-01-01T00:00Z", VIETNAM, 420 * MINUTE],
    ["1970-01-01T07:00+07:00", VIETNAM, 420 * MINUTE],
    ["1970-01-01T00:00+07:00", "UTC", -420 * MINUTE],
    ["1970-01-01T00:00-03:30", "+05:45", (345 + 210) * MINUTE],
    ["2026-02-10T15:40", VIETNAM, TUE_2026_02_10 * DAY_MS + 940 * MINUTE],
    ["1969-12-31T23:59:59.9", "UTC", -100],
    ["1970-01-01T00:00:01.0029", "UTC", 1002],
    ["1970-01-01T00:00:01.25+00:01", "UTC", 1250 - MINUTE],
    ["1970-01-01T00:00:59.999999999Z", "UTC", 59_999],
    ["1970-01-01T23:59:00+14:59", "UTC", (1439 - 899) * MINUTE],
    ["1970-01-01T00:00-14:00", "UTC", 840 * MINUTE],
    ["0000-01-01T00:00", "UTC", -719_528 * DAY_MS],
    ["0000-02-29T12:00", "UTC", (-719_528 + 59.5) * DAY_MS],
    ["9999-12-31T23:59:59.999", "UTC", 2_932_897 * DAY_MS - 1],
  ])("%s on the clock of %s", (at, zone, localTime) => {
    expect(toLocalTime(at, zone)).toBe(localTime);
  });

  test.each<[number, IsoDateTime]>([
    [0, "1970-01-01T00:00"],
    [1000, "1970-01-01T00:00:01"],
    [7, "1970-01-01T00:00:00.007"],
    [-1, "1969-12-31T23:59:59.999"],
    [59_000, "1970-01-01T00:00:59"],
    [86_340_050, "1970-01-01T23:59:00.050"],
    [-60_000, "1969-12-31T23:59"],
    [-719_528 * DAY_MS, "0000-01-01T00:00"],
    [2_932_897 * DAY_MS - 1, "9999-12-31T23:59:59.999"],
  ])("%d is printed as %s", (localTime, text) => {
    expect(fromLocalTime(localTime)).toBe(text);
  });

  test.each<[unknown, unknown]>([
    [0.5, 0.5],
    [-719_528 * DAY_MS - 1, -719_528 * DAY_MS - 1],
    [2_932_897 * DAY_MS, 2_932_897 * DAY_MS],
    [Number.NaN, "NaN"],
    ["0", "0"],
    [null, null],
  ])("%s is none", (value, stated) => {
    expect(() => fromLocalTime(value as never)).toThrow(
      expect.objectContaining({ code: "time/invalid-local-time", facts: { value: stated } }),
    );
  });
});

describe("the local day", () => {
  test.each<[IsoDate | IsoDateTime, TimeZone, IsoDate]>([
    ["2026-02-10", VIETNAM, "2026-02-10"],
    ["2026-02-10T23:59", VIETNAM, "2026-02-10"],
    ["2026-02-10T17:00:00Z", VIETNAM, "2026-02-11"],
    ["2026-02-10T16:59:59Z", VIETNAM, "2026-02-10"],
    ["2026-02-10T00:00:00+07:00", "UTC", "2026-02-09"],
  ])("of %s in %s is %s", (at, zone, day) => {
    expect(fromEpochDay(toLocalDay(at, zone))).toBe(day);
  });

  test("needs a date or a date-time", () => {
    expect(() => toLocalDay("2026-02-30", VIETNAM)).toThrow(expect.objectContaining({ code: "time/invalid-date" }));
    expect(() => toLocalDay("2026-02-10T25:00", VIETNAM)).toThrow(
      expect.objectContaining({ code: "time/invalid-date-time" }),
    );
  });
});

describe("zones", () => {
  test.each<[TimeZone, number]>([
    [VIETNAM, 420],
    ["UTC", 0],
    ["+07:00", 420],
    ["-03:30", -210],
    ["+00:00", 0],
  ])("%s is %d minutes east of UTC", (zone, minutes) => {
    expect(offsetMinutes(zone)).toBe(minutes);
  });

  test.each([
    ["Asia/Saigon"],
    ["America/New_York"],
    ["+7"],
    ["+0700"],
    ["+15:00"],
    [" +07:00"],
    ["+07:00 "],
    [""],
    [7],
    [["+07:00"]],
    [null],
    [undefined],
  ])("%s is not one with a known fixed offset", (zone) => {
    expect(() => offsetMinutes(zone as never)).toThrow(unknownTimeZone(zone));
    expect(() => toLocalTime("2026-02-10T15:40", zone as never)).toThrow(unknownTimeZone(zone));
  });
});

test("a date-time is told from a date", () => {
  expect(hasTimeOfDay("2026-02-10T15:40")).toBe(true);
  expect(hasTimeOfDay("2026-02-10")).toBe(false);
  expect(hasTimeOfDay(null as never)).toBe(false);
});
