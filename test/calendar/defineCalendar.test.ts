import { type CalendarDefinition, defineCalendar, isWorkingDay } from "motcua/calendar";
import { describe, expect, test } from "vitest";
import { PLAIN_DEFINITION, SPRING, SPRING_DEFINITION } from "../support/calendars.js";

const plainWith = (properties: object): CalendarDefinition => ({ ...PLAIN_DEFINITION, ...properties });

const deeplyFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(deeplyFrozen));

describe("defineCalendar", () => {
  test("gives plain data, deeply frozen, that survive JSON", () => {
    expect(deeplyFrozen(SPRING)).toBe(true);
    const revived = JSON.parse(JSON.stringify(SPRING));
    expect(revived).toEqual(SPRING);
    expect(isWorkingDay("2026-04-04", revived)).toBe(true);
    expect(isWorkingDay("2026-03-30", revived)).toBe(false);
  });

  test("neither changes nor freezes the definition, and does not follow its later changes", () => {
    const definition = structuredClone(SPRING_DEFINITION) as unknown as CalendarDefinition & { days: unknown[] };
    const before = structuredClone(definition);
    const calendar = defineCalendar(definition);
    expect(definition).toEqual(before);
    expect(Object.isFrozen(definition)).toBe(false);
    expect(Object.isFrozen(definition.days)).toBe(false);
    expect(definition.days.some((day) => Object.isFrozen(day))).toBe(false);
    definition.days.length = 0;
    expect(calendar.days).toEqual(SPRING_DEFINITION.days);
    expect(isWorkingDay("2026-03-10", calendar)).toBe(false);
  });

  test("fills in what was left out: eight hours, no projection", () => {
    const calendar = defineCalendar(PLAIN_DEFINITION);
    expect(calendar.officeHours).toEqual([
      ["07:30", "11:30"],
      ["13:00", "17:00"],
    ]);
    expect(calendar.projectedDays).toEqual([]);
  });

  test("what it makes is a definition again", () => {
    expect(defineCalendar(SPRING)).toEqual(SPRING);
  });

  test("days may come in any order, and undefined properties are absent ones", () => {
    const days = [...SPRING_DEFINITION.days].reverse();
    const calendar = defineCalendar({ ...SPRING_DEFINITION, days, officeHours: undefined, announcements: undefined });
    expect(isWorkingDay("2026-04-04", calendar)).toBe(true);
    expect(isWorkingDay("2026-03-10", calendar)).toBe(false);
  });

  test("a swap may lie outside the weekdays' order: worked before the day off, and on a Sunday", () => {
    const calendar = defineCalendar(
      plainWith({
        days: [
          { date: "2026-03-08", kind: "swapped-work", pairedWith: "2026-03-10" },
          { date: "2026-03-10", kind: "swapped-off", pairedWith: "2026-03-08" },
        ],
      }),
    );
    expect(isWorkingDay("2026-03-08", calendar)).toBe(true);
  });
});

test.each([
  ["2026-12-19", "2027-01-04"],
  ["2026-01-10", "2025-12-31"],
])("of a swap over the edge of the coverage only one half is listed: %s for %s", (date, pairedWith) => {
  const days = [{ date, kind: "swapped-work", pairedWith }];
  expect(defineCalendar(plainWith({ days })).days).toEqual(days);
});

describe("a contradiction is refused", () => {
  test("one date twice", () => {
    const days = [
      { date: "2026-03-10", kind: "holiday" },
      { date: "2026-03-10", kind: "closure" },
    ];
    const refusal = expect.objectContaining({ code: "calendar/duplicate-day", facts: { date: "2026-03-10" } });
    expect(() => defineCalendar(plainWith({ days }))).toThrow(refusal);
    expect(() => defineCalendar(plainWith({ projectedDays: days, announcements: [] }))).toThrow(refusal);
  });

  test("a make-up day on a weekday that is worked anyway", () => {
    const days = [
      { date: "2026-03-10", kind: "swapped-work", pairedWith: "2026-03-11" },
      { date: "2026-03-11", kind: "swapped-off", pairedWith: "2026-03-10" },
    ];
    expect(() => defineCalendar(plainWith({ days }))).toThrow(
      expect.objectContaining({
        code: "calendar/contradictory-day",
        facts: { date: "2026-03-10", kind: "swapped-work", weekday: "tuesday" },
        message: expect.stringContaining("tuesday is worked anyway"),
      }),
    );
  });

  test.each(["swapped-off", "in-lieu"])("a day %s on a rest day", (kind) => {
    expect(() => defineCalendar(plainWith({ days: [{ date: "2026-03-14", kind }] }))).toThrow(
      expect.objectContaining({
        code: "calendar/contradictory-day",
        facts: { date: "2026-03-14", kind, weekday: "saturday" },
        message: expect.stringContaining("saturday is a weekly rest day"),
      }),
    );
  });

  test("but a holiday on a rest day is none", () => {
    expect(defineCalendar(plainWith({ days: [{ date: "2026-03-14", kind: "holiday" }] })).days.length).toBe(1);
  });

  const OFF_2026_03_30 = { date: "2026-03-30", kind: "swapped-off", pairedWith: "2026-04-04" };
  test.each<[string, readonly object[]]>([
    ["is not listed", [OFF_2026_03_30]],
    ["does not point back", [OFF_2026_03_30, { date: "2026-04-04", kind: "swapped-work", pairedWith: "2026-03-31" }]],
    ["points nowhere", [OFF_2026_03_30, { date: "2026-04-04", kind: "swapped-work" }]],
    ["is of another kind", [OFF_2026_03_30, { date: "2026-04-04", kind: "holiday", pairedWith: "2026-03-30" }]],
    ["is special work", [OFF_2026_03_30, { date: "2026-04-04", kind: "special-work", pairedWith: "2026-03-30" }]],
  ])("a swap whose other half %s", (_name, days) => {
    expect(() => defineCalendar(plainWith({ days }))).toThrow(
      expect.objectContaining({
        code: "calendar/unpaired-swap",
        facts: { date: "2026-03-30", pairedWith: "2026-04-04" },
      }),
    );
  });

  test.each([
    ["2026-01-10", "2026-01-01"],
    ["2026-12-19", "2026-12-31"],
  ])("a swap of %s whose other half %s, at the edge of the coverage, is not listed", (date, pairedWith) => {
    expect(() => defineCalendar(plainWith({ days: [{ date, kind: "swapped-work", pairedWith }] }))).toThrow(
      expect.objectContaining({ code: "calendar/unpaired-swap", facts: { date, pairedWith } }),
    );
  });

  test("two days off swapped with each other", () => {
    const days = [
      { date: "2026-03-30", kind: "swapped-off", pairedWith: "2026-03-31" },
      { date: "2026-03-31", kind: "swapped-off", pairedWith: "2026-03-30" },
    ];
    expect(() => defineCalendar(plainWith({ days }))).toThrow(
      expect.objectContaining({ code: "calendar/unpaired-swap" }),
    );
  });

  test.each(["2025-12-31", "2027-01-01"])("a day outside the coverage, %s", (date) => {
    expect(() => defineCalendar(plainWith({ days: [{ date, kind: "holiday" }] }))).toThrow(
      expect.objectContaining({
        code: "calendar/day-outside-coverage",
        facts: { date, from: "2026-01-01", to: "2026-12-31" },
      }),
    );
  });

  test.each<[string, object]>([
    ["a day's", { days: [{ date: "2026-02-30", kind: "holiday" }] }],
    ["a day's decidedOn", { days: [{ date: "2026-03-10", kind: "holiday", decidedOn: "2026-02-30" }] }],
    ["a day's pairedWith", { days: [{ date: "2026-03-10", kind: "swapped-off", pairedWith: "2026-02-30" }] }],
    ["an announcement's through", { announcements: [{ through: "2026-02-30", decidedOn: null }] }],
    ["an announcement's decidedOn", { announcements: [{ through: "2026-12-31", decidedOn: "2026-02-30" }] }],
  ])("a date that does not exist: %s", (_name, properties) => {
    expect(() => defineCalendar(plainWith(properties))).toThrow(
      expect.objectContaining({ code: "time/invalid-date", facts: { value: "2026-02-30" } }),
    );
  });

  test.each(["Asia/Bangkok", "Mars", "+7", undefined, null])("the zone %s", (timeZone) => {
    expect(() => defineCalendar(plainWith({ timeZone }))).toThrow(
      expect.objectContaining({ code: "time/unknown-time-zone", facts: { value: timeZone } }),
    );
  });
});

describe("a value that a property cannot have is refused, and the property is named", () => {
  const MORNING = [["07:30", "11:30"]];
  test.each<[string, object]>([
    ["id", { id: undefined }],
    ["id", { id: "" }],
    ["id", { id: 7 }],
    ["version", { version: undefined }],
    ["version", { version: 1 }],
    ["title", { title: undefined }],
    ["coverage", { coverage: undefined }],
    ["coverage", { coverage: null }],
    ["weeklyRest", { weeklyRest: undefined }],
    ["weeklyRest", { weeklyRest: "sunday" }],
    ["weeklyRest", { weeklyRest: ["Saturday", "sunday"] }],
    ["weeklyRest", { weeklyRest: ["sat"] }],
    ["weeklyRest", { weeklyRest: [0, 6] }],
    ["weeklyRest", { weeklyRest: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }],
    ["days", { days: undefined }],
    ["days", { days: null }],
    ["days", { days: {} }],
    ["days", { days: [null] }],
    ["days", { days: ["2026-03-10"] }],
    ["kind", { days: [{ date: "2026-03-10", kind: "feast" }] }],
    ["kind", { days: [{ date: "2026-03-10" }] }],
    ["kind", { days: [{ date: "2026-03-10", kind: "workday" }] }],
    ["kind", { days: [{ date: "2026-03-14", kind: "weekly-rest" }] }],
    ["projectedDays", { projectedDays: "none" }],
    ["announcements", { announcements: "2026" }],
    ["announcements", { announcements: [null] }],
    ["officeHours", { officeHours: "08:00-16:00" }],
    ["officeHours", { officeHours: [] }],
    ["officeHours", { officeHours: [["08:00"]] }],
    ["officeHours", { officeHours: [["8:00", "16:00"]] }],
    ["officeHours", { officeHours: [["08:00", "25:00"]] }],
    ["officeHours", { officeHours: [["08:60", "09:00"]] }],
    ["officeHours", { officeHours: [["16:00", "08:00"]] }],
    ["officeHours", { officeHours: [["08:00", "08:00"]] }],
    [
      "officeHours",
      {
        officeHours: [
          ["08:00", "12:00"],
          ["11:00", "17:00"],
        ],
      },
    ],
    [
      "officeHours",
      {
        officeHours: [
          ["13:00", "17:00"],
          ["07:30", "11:30"],
        ],
      },
    ],
    ["officeHours", { officeHours: { friday: [["12:00", "08:00"]] } }],
    ["officeHours", { officeHours: { Friday: MORNING } }],
    ["officeHours", { officeHours: [[8, 16]] }],
    ["officeHours", { officeHours: [[" 08:00", "16:00"]] }],
    ["officeHours", { officeHours: [["08:00", "16:00 "]] }],
    ["officeHours", { officeHours: [[["08:00"], "16:00"]] }],
    ["officeHours", { officeHours: [null] }],
    ["hours", { days: [{ date: "2026-03-14", kind: "special-work", hours: [["11:30", "07:30"]] }] }],
    ["hours", { days: [{ date: "2026-03-14", kind: "special-work", hours: [] }] }],
    ["hours", { days: [{ date: "2026-03-10", kind: "closure", hours: MORNING }] }],
    ["hours", { days: [{ date: "2026-03-10", kind: "holiday", hours: MORNING }] }],
  ])("%s of %j", (property, properties) => {
    expect(() => defineCalendar(plainWith(properties))).toThrow(
      expect.objectContaining({
        code: "calendar/invalid-definition",
        facts: expect.objectContaining({ property: expect.stringContaining(property), expected: expect.any(String) }),
      }),
    );
  });

  test.each([undefined, null, "vn", 7, []])("%j is no definition", (definition) => {
    expect(() => defineCalendar(definition as never)).toThrow(
      expect.objectContaining({
        code: "calendar/invalid-definition",
        facts: { property: "definition", value: definition, expected: "an object" },
      }),
    );
  });

  const SESSIONS = 'sessions in order, such as [["07:30", "11:30"], ["13:00", "17:00"]]';
  const WEEK = 'at most six weekdays, such as ["saturday", "sunday"]';
  const ALL_WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const KINDS = "holiday, in-lieu, swapped-off, swapped-work, closure, special-work";
  test.each<[object, { property: string; value: unknown; expected: string }]>([
    [{ id: 7 }, { property: "id", value: 7, expected: "a text" }],
    [{ coverage: null }, { property: "coverage", value: null, expected: "{ from, to }" }],
    [
      { coverage: { from: "2026-12-31", to: "2026-01-01" } },
      { property: "coverage", value: "2026-12-31..2026-01-01", expected: "from before to" },
    ],
    [{ weeklyRest: "sunday" }, { property: "weeklyRest", value: "sunday", expected: WEEK }],
    [{ weeklyRest: ["sunday", "sat"] }, { property: "weeklyRest", value: "sat", expected: WEEK }],
    [{ weeklyRest: ALL_WEEK }, { property: "weeklyRest", value: "every day", expected: WEEK }],
    [{ days: [null] }, { property: "days", value: [null], expected: "a list of objects" }],
    [
      { days: [{ date: "2026-03-10", kind: "feast" }] },
      { property: "kind of 2026-03-10", value: "feast", expected: KINDS },
    ],
    [
      { days: [{ date: "2026-03-10", kind: "closure", hours: MORNING }] },
      { property: "hours of 2026-03-10", value: MORNING, expected: "none: a day of kind closure is off" },
    ],
    [
      { officeHours: "08:00-16:00" },
      { property: "officeHours", value: "08:00-16:00", expected: "sessions, or sessions by weekday" },
    ],
    [
      { officeHours: { Friday: MORNING } },
      { property: "officeHours", value: "Friday", expected: 'weekdays such as "monday"' },
    ],
    [{ officeHours: { friday: [] } }, { property: "officeHours.friday", value: [], expected: SESSIONS }],
  ])("of %j it is said what is expected", (properties, facts) => {
    expect(() => defineCalendar(plainWith(properties))).toThrow(
      expect.objectContaining({ code: "calendar/invalid-definition", facts }),
    );
  });

  test("a property that none has is refused, not left out without a word", () => {
    expect(() => defineCalendar({ ...plainWith({}), holidays: [] } as never)).toThrow(
      expect.objectContaining({
        code: "calendar/invalid-definition",
        facts: expect.objectContaining({ property: "properties", value: "holidays" }),
        message: expect.stringContaining("projectedDays"),
      }),
    );
  });

  test("a coverage with a date that does not exist", () => {
    expect(() => defineCalendar(plainWith({ coverage: { from: "2026-01-01", to: "2026-02-30" } }))).toThrow(
      expect.objectContaining({ code: "time/invalid-date", facts: { value: "2026-02-30" } }),
    );
  });

  test("the value is stated", () => {
    expect(() => defineCalendar(plainWith({ weeklyRest: ["sat"] }))).toThrow(
      expect.objectContaining({ message: expect.stringContaining("sat") }),
    );
    expect(() => defineCalendar(plainWith({ version: 1 }))).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ property: "version", value: 1 }) }),
    );
  });
});

test("both halves of a swap are decided on one day", () => {
  const definition = {
    id: "swap",
    version: "1",
    title: "Swap",
    timeZone: "Asia/Ho_Chi_Minh",
    coverage: { from: "2026-01-01", to: "2026-12-31" },
    weeklyRest: ["saturday", "sunday"],
    days: [
      { date: "2026-01-02", kind: "swapped-off", pairedWith: "2026-01-10", decidedOn: "2025-12-25" },
      { date: "2026-01-10", kind: "swapped-work", pairedWith: "2026-01-02" },
    ],
  } as const;
  expect(() => defineCalendar(definition)).toThrow(
    expect.objectContaining({
      code: "calendar/unpaired-swap",
      facts: { date: "2026-01-02", pairedWith: "2026-01-10" },
    }),
  );
});
