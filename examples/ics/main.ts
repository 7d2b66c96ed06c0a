/** Writes the days off of a year: `npm start -- 2027 > ngay-nghi-2027.ics`. */
import { isoDateTimeFromDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { daysOffCalendar } from "./ics.js";

const now = new Date();
process.stdout.write(
  daysOffCalendar(Number(process.argv[2] ?? now.getFullYear()), isoDateTimeFromDate(now, vietnamCalendar.timeZone)),
);
