import { type Instant, isBefore, minutesOf } from "motcua/time";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";

const NO_PRIMITIVE = Object.create(null);

describe("minutesOf", () => {
  test.each([
    ["00:00", 0],
    ["15:30", 930],
    ["23:59", 1439],
    ["24:00", 1440],
  ])("of %s is %d", (hour, minutes) => expect(minutesOf(hour)).toBe(minutes));

  test.each([undefined, null, 930, "24:01", "9:30", "", ["15:30"]])("refuses %o", (value) => {
    expect(errorOf(() => minutesOf(value as string))).toEqual({ code: "time/invalid-time-of-day", facts: { value } });
  });

  test("refuses what cannot even be printed", () => {
    const { code } = errorOf(() => minutesOf(NO_PRIMITIVE));
    expect(code).toBe("time/invalid-time-of-day");
  });
});

describe("isBefore", () => {
  const DAY: Instant = { day: 0, time: null };

  test.each([undefined, null, "1970-01-01", 0, {}, { day: 0 }, { day: "0", time: null }, { day: 0, time: "0" }])(
    "refuses %o on either side",
    (value) => {
      const refused = { code: "time/not-an-instant", facts: { value } };
      expect(errorOf(() => isBefore(value as Instant, DAY))).toEqual(refused);
      expect(errorOf(() => isBefore(DAY, value as Instant))).toEqual(refused);
    },
  );
});
