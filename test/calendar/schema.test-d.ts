import {
  addWorkingDays,
  type CalendarDay,
  type CalendarDaySchema,
  type CalendarDefinition,
  type CalendarDefinitionSchema,
  type DayDescription,
  type DayKind,
  defineCalendar,
  eachDay,
  type ListedDayKind,
  type TimeZoneSchema,
  type WorkingCalendar,
} from "motcua/calendar";
import type { IsoDate, TimeZone } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";

describe("what the schemas give is what the interfaces say, and back", () => {
  test("TimeZone", () => {
    expectTypeOf<z.output<typeof TimeZoneSchema>>().toEqualTypeOf<TimeZone>();
  });

  test("CalendarDay", () => {
    type Day = z.output<typeof CalendarDaySchema>;
    expectTypeOf<Day>().toExtend<CalendarDay>();
    expectTypeOf<CalendarDay>().toExtend<Day>();
    expectTypeOf<keyof Day>().toEqualTypeOf<keyof CalendarDay>();
    expectTypeOf<Day["kind"]>().toEqualTypeOf<CalendarDay["kind"]>();
  });

  test("CalendarDefinition", () => {
    type Definition = z.output<typeof CalendarDefinitionSchema>;
    expectTypeOf<Definition>().toExtend<CalendarDefinition>();
    expectTypeOf<CalendarDefinition>().toExtend<Definition>();
    expectTypeOf<keyof Definition>().toEqualTypeOf<keyof CalendarDefinition>();
    expectTypeOf(defineCalendar).parameter(0).toEqualTypeOf<CalendarDefinition>();
  });
});

describe("calendars and days", () => {
  test("a checked calendar is a definition, but a definition is no calendar yet", () => {
    expectTypeOf<WorkingCalendar>().toExtend<CalendarDefinition>();
    expectTypeOf<CalendarDefinition>().not.toExtend<WorkingCalendar>();
    expectTypeOf(vietnamCalendar).toExtend<WorkingCalendar>();
  });

  test("dates are literals in code, the calendar comes last", () => {
    expectTypeOf(addWorkingDays).parameters.toEqualTypeOf<[date: IsoDate, amount: number, calendar: WorkingCalendar]>();
    expectTypeOf(addWorkingDays).returns.toEqualTypeOf<IsoDate>();
    expectTypeOf(eachDay).returns.toEqualTypeOf<Iterable<DayDescription>>();
  });

  test("the kinds of day are the eight of the domain; two of them are never listed", () => {
    expectTypeOf<DayKind>().toEqualTypeOf<ListedDayKind | "workday" | "weekly-rest">();
    expectTypeOf<ListedDayKind>().toEqualTypeOf<
      "holiday" | "in-lieu" | "swapped-off" | "swapped-work" | "closure" | "special-work"
    >();
  });
});
