import { isMainThread } from "node:worker_threads";
import { dateFromIso, isoDateFromDate, isoDateTimeFromDate } from "motcua/time";
import { describe, expect, test } from "vitest";

describe("the zone of the machine", () => {
  // A thread has the zone of its process and cannot be given another; vitest runs tests in processes.
  test.runIf(isMainThread).each(["2011-12-30T12:00:00Z", "2018-11-04T03:30:00Z", "2026-01-15T00:00:00Z"])(
    "is the one that TZ names, at %s",
    (instant) => {
      const shown = (timeZone?: string) => new Date(instant).toLocaleString("sv-SE", { timeZone });
      expect(process.env.TZ).toBeDefined();
      expect(shown()).toBe(shown(process.env.TZ));
    },
  );

  test("does not move a date that its own clocks left out", () => {
    expect(isoDateFromDate(dateFromIso("2011-12-30"))).toBe("2011-12-30");
    expect(isoDateTimeFromDate(dateFromIso("2018-11-04T00:00"))).toBe("2018-11-04T00:00");
  });
});

describe("from a Date", () => {
  test.each([
    ["2026-01-04T16:59:59.999Z", "2026-01-04", "2026-01-04T23:59:59.999"],
    ["2026-01-04T17:00:00Z", "2026-01-05", "2026-01-05T00:00"],
    ["1969-12-31T17:00:00Z", "1970-01-01", "1970-01-01T00:00"],
    ["0000-01-01T00:00:00Z", "0000-01-01", "0000-01-01T07:00"],
  ])("%s is %s in Viet Nam", (instant, date, dateTime) => {
    expect(isoDateFromDate(new Date(instant))).toBe(date);
    expect(isoDateTimeFromDate(new Date(instant))).toBe(dateTime);
  });

  test("in another zone", () => {
    expect(isoDateFromDate(new Date("2026-01-04T02:00:00Z"), "-03:00")).toBe("2026-01-03");
    expect(isoDateTimeFromDate(new Date("2026-01-04T02:00:00Z"), "UTC")).toBe("2026-01-04T02:00");
  });

  test.each<[string, unknown, unknown]>([
    ["an invalid Date", new Date("x"), "a Date object"],
    ["a Date after the year 9999", new Date("+010000-01-01T00:00:00Z"), "a Date object"],
    ["a Date before the year 0000", new Date("-000001-12-31T00:00:00Z"), "a Date object"],
    ["text", "2026-02-10", "2026-02-10"],
    ["a number", 0, 0],
    ["nothing", null, null],
    ["an object without a prototype", Object.create(null), {}],
  ])("%s is refused", (_name, value, stated) => {
    const invalidInstant = expect.objectContaining({ code: "time/invalid-instant", facts: { value: stated } });
    expect(() => isoDateFromDate(value as never)).toThrow(invalidInstant);
    expect(() => isoDateTimeFromDate(value as never)).toThrow(invalidInstant);
  });
});

describe("to a Date", () => {
  test.each([
    ["2026-02-10", "2026-02-09T17:00:00.000Z"],
    ["2026-02-10T15:40", "2026-02-10T08:40:00.000Z"],
    ["2026-02-10T15:40:30.250+09:00", "2026-02-10T06:40:30.250Z"],
    ["0001-01-01", "0000-12-31T17:00:00.000Z"],
    ["0099-12-31T07:00", "0099-12-31T00:00:00.000Z"],
  ] as const)("%s in Viet Nam is %s", (at, instant) => {
    expect(dateFromIso(at).toISOString()).toBe(instant);
  });

  test("in another zone", () => {
    expect(dateFromIso("2026-02-10", "UTC").toISOString()).toBe("2026-02-10T00:00:00.000Z");
    expect(dateFromIso("2026-02-10T15:40Z", "-03:00").toISOString()).toBe("2026-02-10T15:40:00.000Z");
  });

  test("needs a date or a date-time, and a known zone", () => {
    expect(() => dateFromIso("2026-02-30")).toThrow(expect.objectContaining({ code: "time/invalid-date" }));
    expect(() => dateFromIso("2026-02-30T10:00")).toThrow(expect.objectContaining({ code: "time/invalid-date-time" }));
    expect(() => dateFromIso(null as never)).toThrow(expect.objectContaining({ code: "time/invalid-date" }));
    expect(() => dateFromIso("2026-02-10", "Mars" as never)).toThrow(
      expect.objectContaining({ code: "time/unknown-time-zone", facts: { value: "Mars" } }),
    );
  });
});
