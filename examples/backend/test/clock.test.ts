import { afterEach, expect, test, vi } from "vitest";
import { clockFrom, localMoment } from "../src/clock.js";

afterEach(() => {
  vi.useRealTimers();
});

test("the clock shows the time of Viet Nam, without offset", () => {
  vi.useFakeTimers({ now: new Date("2026-03-31T17:30:00Z") });
  expect(clockFrom(undefined)()).toBe("2026-04-01T00:30");
});

test.each([
  ["2026-03-31T17:00", "2026-03-31T17:00"],
  ["2026-03-31T10:00:00Z", "2026-03-31T17:00"],
  ["2026-03-31T12:00+02:00", "2026-03-31T17:00"],
])("held at %s it shows %s", (held, shown) => {
  expect(clockFrom(held)()).toBe(shown);
});

test("a clock that is held at no time is refused when it is made", () => {
  expect(() => clockFrom("five o'clock")).toThrow(expect.objectContaining({ code: "time/invalid-date-time" }));
});

test("a date stays a date", () => {
  expect(localMoment("2026-03-31")).toBe("2026-03-31");
});
