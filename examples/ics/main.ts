/** Writes the days off of a year: `npm start -- 2027 > ngay-nghi-2027.ics`. */
import { isoDateTimeFromDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { daysOffCalendar, yearOf } from "./ics.js";

const stamp = isoDateTimeFromDate(new Date(), vietnamCalendar.timeZone);
const year = yearOf(process.argv[2] ?? stamp.slice(0, 4));

if (year === null) {
  const { from, to } = vietnamCalendar.coverage;
  process.stderr.write(`Hãy nhập một năm từ ${from.slice(0, 4)} đến ${to.slice(0, 4)}, ví dụ: npm start -- 2027\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(daysOffCalendar(year, stamp));
}
