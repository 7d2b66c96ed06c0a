import type { Announcement, WorkingCalendar } from "../../calendar/index.js";
import { ANNOUNCED_YEARS } from "./announcedYears.js";
import { daysOfYear } from "./daysOfYear.js";
import { FIRST_YEAR, LAST_YEAR, lunarYears } from "./lunarDates.js";
import type { VietnamDay } from "./model.js";
import { type ProjectionRules, projectYears } from "./projectYears.js";
import { byDate } from "./vietnamDay.js";

/** Makes a value when it is first asked for, and keeps it. */
const onFirstUse = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** What was decided is the same in every calendar of Viet Nam. */
const announcedDays = /* @__PURE__ */ onFirstUse<readonly VietnamDay[]>(() =>
  Object.freeze(ANNOUNCED_YEARS.flatMap(daysOfYear).sort(byDate)),
);

const announcements = /* @__PURE__ */ onFirstUse<readonly Announcement[]>(() =>
  Object.freeze(
    ANNOUNCED_YEARS.map(({ year, notice }) =>
      Object.freeze({ through: `${year}-12-31`, decidedOn: notice.decidedOn ?? null }),
    ),
  ),
);

/** The calendar of Viet Nam under settled rules; its days are made on first use. */
export const calendarOfRules = (id: string, version: string, rules: ProjectionRules): WorkingCalendar => {
  const projectedDays = onFirstUse(() => projectYears(lunarYears(), rules));
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
      return announcedDays();
    },
    get projectedDays() {
      return projectedDays();
    },
    get announcements() {
      return announcements();
    },
  });
};
