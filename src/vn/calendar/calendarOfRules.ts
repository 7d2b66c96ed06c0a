import type { Announcement, WorkingCalendar } from "../../calendar/index.js";
import { ANNOUNCED_YEARS } from "./announcedYears.js";
import { daysOfYear } from "./daysOfYear.js";
import { FIRST_YEAR, LAST_YEAR, lunarYears } from "./lunarDates.js";
import type { VietnamDay } from "./model.js";
import { type ProjectionRules, projectYear } from "./projectYear.js";
import { byDate } from "./vietnamDay.js";

const announcedDays = (): readonly VietnamDay[] => Object.freeze(ANNOUNCED_YEARS.flatMap(daysOfYear).sort(byDate));

const projectedDays = (rules: ProjectionRules): readonly VietnamDay[] =>
  Object.freeze(lunarYears().flatMap((dates) => projectYear(dates, rules)));

const announcements = (): readonly Announcement[] =>
  Object.freeze(
    ANNOUNCED_YEARS.map(({ year, notice }) =>
      Object.freeze({ through: `${year}-12-31`, decidedOn: notice.decidedOn ?? null }),
    ),
  );

/** Makes a value when it is first asked for, and keeps it. */
const onFirstUse = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The calendar of Viet Nam under settled rules; its days are made on first use. */
export const calendarOfRules = (id: string, version: string, rules: ProjectionRules): WorkingCalendar => {
  const days = onFirstUse(announcedDays);
  const projected = onFirstUse(() => projectedDays(rules));
  const announced = onFirstUse(announcements);
  return Object.freeze({
    id,
    version,
    title: "Viet Nam, public bodies with a two-day weekend",
    timeZone: "Asia/Ho_Chi_Minh",
    coverage: Object.freeze({ from: `${FIRST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` }),
    weeklyRest: Object.freeze(["saturday", "sunday"] as const),
    officeHours: Object.freeze([
      Object.freeze(["07:30", "11:30"] as const),
      Object.freeze(["13:00", "17:00"] as const),
    ]),
    get days() {
      return days();
    },
    get projectedDays() {
      return projected();
    },
    get announcements() {
      return announced();
    },
  });
};
