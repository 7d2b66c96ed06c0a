import { instantOf, isBefore, type Moment, readInstant } from "motcua/time";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrownBy.js";

const ZONE = "Asia/Ho_Chi_Minh";
const MIDNIGHT_2026_02_10 = 20_494 * 86_400_000;

describe("readInstant and instantOf", () => {
  test.each<[at: Moment, day: number, time: number | null]>([
    ["2026-02-10", 20_494, null],
    ["2026-02-10T00:00", 20_494, MIDNIGHT_2026_02_10],
    ["2026-02-10T15:40:07", 20_494, MIDNIGHT_2026_02_10 + 56_407_000],
    ["2026-02-10T15:40:07.250", 20_494, MIDNIGHT_2026_02_10 + 56_407_250],
    ["2026-02-10T20:00:00Z", 20_495, MIDNIGHT_2026_02_10 + 27 * 3_600_000],
    ["2026-02-10T20:00Z", 20_495, MIDNIGHT_2026_02_10 + 27 * 3_600_000],
    ["2026-02-10T20:00+09:00", 20_494, MIDNIGHT_2026_02_10 + 18 * 3_600_000],
  ])("%s lies on day %i of Viet Nam's clock", (at, day, time) => {
    expect(readInstant(at, ZONE)).toEqual({ day, time });
    expect(instantOf(at, ZONE)).toEqual({ day, time });
  });

  test.each<[at: unknown, code: string]>([
    ["", "time/invalid-date"],
    ["2026-02-30", "time/invalid-date"],
    ["10/02/2026", "time/invalid-date"],
    ["2026-02-1", "time/invalid-date"],
    ["2026-02-10T24:00", "time/invalid-date-time"],
    ["2026-02-10T15:40:60", "time/invalid-date-time"],
    ["2026-02-10T15:40:5x", "time/invalid-date-time"],
    ["2026-02-10T15:40-07", "time/invalid-date-time"],
    ["2026-02-10 15:40", "time/invalid-date-time"],
    [20_494, "time/invalid-date"],
    [null, "time/invalid-date"],
    [undefined, "time/invalid-date"],
    [new Date(0), "time/invalid-date"],
  ])("%j is neither a date nor a date-time", (at, code) => {
    expect(readInstant(at, ZONE)).toBeNull();
    expect(thrownBy(() => instantOf(at as Moment, ZONE))).toMatchObject({ code });
  });

  test("a date is neither before nor after an hour of it", () => {
    const [day, hour] = [instantOf("2026-02-10", ZONE), instantOf("2026-02-10T08:00", ZONE)];
    expect([isBefore(day, hour), isBefore(hour, day)]).toEqual([false, false]);
    expect(isBefore(hour, instantOf("2026-02-11", ZONE))).toBe(true);
  });
});
