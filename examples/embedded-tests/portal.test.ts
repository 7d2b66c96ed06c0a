import { eachDay } from "motcua/calendar";
import { onTimeRate, tallyDossiers } from "motcua/metrics";
import { vietnamCalendar } from "motcua/vn";
import { describe, expect, test } from "vitest";
import { intakeOf, recordOf, rowsOf } from "./builders.js";
import "./matchers.js";
import { appointmentFor, isOpen, onTimeText } from "./portal.js";

const YEAR_2026 = [...eachDay({ from: "2026-01-01", to: "2026-12-31" }, vietnamCalendar)];

/** The portal's table ends with the year, so that limits begun in its last weeks are no question to it. */
const ANSWERABLE = YEAR_2026.filter(({ date, working }) => working && date <= "2026-12-01");

describe("the portal's table of days", () => {
  test("has every day off and every make-up day of 2026, and the year was announced", () => {
    expect(YEAR_2026.filter(({ certainty }) => certainty === "provisional")).toEqual([]);
    expect(YEAR_2026.filter(({ date, working }) => isOpen(date) !== working)).toEqual([]);
  });
});

describe("the portal's appointment", () => {
  test("over Tet: received on Friday 13 February, the fifth working day is Friday 27 February", () => {
    expect(appointmentFor(intakeOf({ receivedAt: "2026-02-13T09:00" }))).toBe("2026-02-27");
  });

  test.each([1, 3, 5, 10])(
    "%i working days from every working day of the year, as motcua counts them",
    (workingDays) => {
      for (const { date } of ANSWERABLE)
        expect(intakeOf({ receivedAt: `${date}T09:00`, workingDays })).toGetTheLawfulDay();
    },
  );

  test.each(["14:59", "15:00", "15:01", "16:45"])("received at %s where 15:00 is the cut-off hour", (time) => {
    for (const { date } of ANSWERABLE) {
      expect(intakeOf({ receivedAt: `${date}T${time}`, cutOff: "15:00" })).toGetTheLawfulDay();
    }
  });

  test("at the cut-off hour sharp is not after it; a minute later is the next working day, here a make-up Saturday", () => {
    const [sharp, after] = ["15:00", "15:01"].map((time) =>
      appointmentFor(intakeOf({ receivedAt: `2026-08-21T${time}`, workingDays: 1, cutOff: "15:00" })),
    );
    expect([sharp, after]).toEqual(["2026-08-22", "2026-08-24"]);
  });
});

describe("a portal that is wrong", () => {
  test("is told which day it gave, which one is lawful, and why", () => {
    // a year that its table does not have: 30 April and 1 May were days off, 2 May was swapped
    const intake = intakeOf({ receivedAt: "2025-04-29T09:00", workingDays: 1, cutOff: "08:00" });
    expect(() => expect(intake).toGetTheLawfulDay()).toThrow(
      /the portal says 2025-05-01, motcua 2025-05-06\n.*29\/04\/2025/s,
    );
  });
});

describe("the portal's dashboard", () => {
  const [EARLY, LATE] = [
    { dueOn: "2026-03-10", finishedOn: "2026-03-09" },
    { dueOn: "2026-03-10", finishedOn: "2026-03-11" },
  ];
  const QUARTER = { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-03-31" } as const;

  test.each([
    [0, 0, "–"],
    [2, 1, "66.67 %"],
    [9_999, 0, "100.00 %"],
    [99_999, 1, "99.99 %"],
    [1, 799, "0.13 %"],
  ])("%i on time and %i late are printed as %s, by motcua too", (good, late, printed) => {
    const rows = [...rowsOf(good, EARLY), ...rowsOf(late, LATE)];
    expect(onTimeText(rows)).toBe(printed);
    expect(onTimeRate(tallyDossiers(rows.map(recordOf), QUARTER), "resolved").printed).toBe(printed);
  });
});
