import fc from "fast-check";
import type { CalendarDay, CalendarDefinition, OfficeHours, Sessions } from "motcua/calendar";
import type { IsoDate, Weekday } from "motcua/time";
import { dayAfter, weekdayOf } from "./plainCalendar.js";

const MORNING: Sessions = [["07:30", "11:30"]];
const THREE_SESSIONS: Sessions = [
  ["00:00", "00:20"],
  ["09:00", "09:40"],
  ["10:00", "24:00"],
];

const weeklyRestArbitrary: fc.Arbitrary<readonly Weekday[]> = fc.constantFrom<readonly Weekday[]>(
  ["saturday", "sunday"],
  ["saturday", "sunday"],
  ["sunday"],
  ["friday", "saturday"],
  ["monday", "wednesday", "saturday", "sunday"],
  [],
);

const officeHoursArbitrary: fc.Arbitrary<OfficeHours | undefined> = fc.constantFrom<OfficeHours | undefined>(
  undefined,
  undefined,
  [["08:00", "16:00"]],
  THREE_SESSIONS,
  { saturday: MORNING, friday: [["07:30", "11:00"]] },
);

/** What a random day is to be; those that need a working day or a rest day take effect on such days only. */
type Wish = "holiday" | "closure" | "in-lieu" | "special-work" | "swap";

interface Seed {
  readonly from: IsoDate;
  readonly length: number;
  readonly weeklyRest: readonly Weekday[];
  readonly officeHours: OfficeHours | undefined;
  readonly wishes: readonly (readonly [offset: number, wish: Wish, short: boolean])[];
}

/** The nearest day from `offset` on that is free and that the week rests or works. */
const freeDay = ({ from, length, weeklyRest }: Seed, offset: number, rests: boolean, taken: ReadonlySet<string>) => {
  for (let index = offset; index < length; index += 1) {
    const date = dayAfter(from, index);
    if (weeklyRest.includes(weekdayOf(date)) === rests && !taken.has(date)) return date;
  }
  return undefined;
};

const swapOf = (seed: Seed, offset: number, taken: ReadonlySet<string>): readonly CalendarDay[] => {
  const off = freeDay(seed, offset, false, taken);
  const worked = freeDay(seed, offset, true, taken);
  if (off === undefined || worked === undefined) return [];
  return [
    { date: off, kind: "swapped-off", pairedWith: worked },
    { date: worked, kind: "swapped-work", pairedWith: off },
  ];
};

const rowsOf = (seed: Seed, [offset, wish, short]: Seed["wishes"][number], taken: ReadonlySet<string>) => {
  if (wish === "swap") return swapOf(seed, offset, taken);
  const date = wish === "in-lieu" ? freeDay(seed, offset, false, taken) : dayAfter(seed.from, offset % seed.length);
  if (date === undefined || taken.has(date)) return [];
  const hours = wish === "special-work" && short ? MORNING : undefined;
  return [{ date, kind: wish, hours }];
};

const daysOf = (seed: Seed): readonly CalendarDay[] => {
  const taken = new Set<string>();
  return seed.wishes.flatMap((wish) => {
    const rows = rowsOf(seed, wish, taken);
    for (const { date } of rows) taken.add(date);
    return rows;
  });
};

const seedArbitrary = (longest: number): fc.Arbitrary<Seed> =>
  fc.record({
    from: fc.integer({ min: 0, max: 4000 }).map((days) => dayAfter("2019-11-01", days)),
    length: fc.integer({ min: 1, max: longest }),
    weeklyRest: weeklyRestArbitrary,
    officeHours: officeHoursArbitrary,
    wishes: fc.array(
      fc.tuple(
        fc.nat({ max: longest - 1 }),
        fc.constantFrom<Wish>("holiday", "closure", "in-lieu", "special-work", "swap", "swap"),
        fc.boolean(),
      ),
      { maxLength: 12 },
    ),
  });

/** Calendars of up to `longest` days with days of every kind, announced or partly projected. */
export const calendarArbitrary = (longest: number): fc.Arbitrary<CalendarDefinition> =>
  fc.tuple(seedArbitrary(longest), fc.option(fc.nat({ max: longest }), { freq: 2 })).map(([seed, announcedDays]) => {
    const days = daysOf(seed);
    const definition: CalendarDefinition = {
      id: "random",
      version: "1",
      title: "Random office",
      timeZone: "Asia/Ho_Chi_Minh",
      coverage: { from: seed.from, to: dayAfter(seed.from, seed.length - 1) },
      weeklyRest: seed.weeklyRest,
      officeHours: seed.officeHours,
      days,
    };
    if (announcedDays === null) return definition;
    // all listed days are projections: those up to the announced day give way to the week
    const through = dayAfter(seed.from, announcedDays);
    return { ...definition, days: [], projectedDays: days, announcements: [{ through, decidedOn: null }] };
  });
