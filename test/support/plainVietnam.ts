import { vietnamCalendar } from "motcua/vn";
import { plainCalendar } from "./plainCalendar.js";

/** Viet Nam's calendar, to step through. */
export const PLAIN_VIETNAM = plainCalendar(vietnamCalendar);
