import { createRequire } from "node:module";
import type dayjs from "dayjs";
import dayjsBusinessDays2 from "dayjs-business-days2";
import dayjsBusinessTime from "dayjs-business-time";
import { DAYS_OFF, MAKE_UP_DAYS } from "./calendars.js";

const require = createRequire(import.meta.url);

/** A dayjs of its own: both plugins define `isBusinessDay` on the prototype. */
const ownDayjs = (): typeof dayjs => {
  delete require.cache[require.resolve("dayjs")];
  return require("dayjs");
};

/** dayjs with dayjs-business-days2, which knows days off and make-up days. */
export const businessDays = ownDayjs();
businessDays.extend(dayjsBusinessDays2, {
  holidays: [...DAYS_OFF],
  holidayFormat: "YYYY-MM-DD",
  additionalWorkingDays: [...MAKE_UP_DAYS],
  additionalWorkingDayFormat: "YYYY-MM-DD",
});

const SESSIONS = [
  { start: "07:30:00", end: "11:30:00" },
  { start: "13:00:00", end: "17:00:00" },
];

/** dayjs with dayjs-business-time, which knows days off and office hours. */
export const businessTime = ownDayjs();
businessTime.extend(dayjsBusinessTime);
businessTime.setHolidays([...DAYS_OFF]);
businessTime.setBusinessTime({
  sunday: null,
  monday: SESSIONS,
  tuesday: SESSIONS,
  wednesday: SESSIONS,
  thursday: SESSIONS,
  friday: SESSIONS,
  saturday: null,
});
