import {
  asIsoDateTime,
  fromLocalTime,
  hasTimeOfDay,
  type IsoDateTime,
  isoDateTimeFromDate,
  type Moment,
  toLocalTime,
} from "motcua/time";

/** The zone of the offices. */
export const ZONE = "Asia/Ho_Chi_Minh";

/** A moment as the clocks of Viet Nam show it, without offset; a date stays a date. */
export const localMoment = (at: Moment): Moment => (hasTimeOfDay(at) ? fromLocalTime(toLocalTime(at, ZONE)) : at);

/** The clock on the wall in Viet Nam, wherever the machine stands; held where a moment is given. */
export const clockFrom = (held: string | undefined): (() => IsoDateTime) => {
  if (held === undefined) return () => isoDateTimeFromDate(new Date(), ZONE);
  const moment = fromLocalTime(toLocalTime(asIsoDateTime(held), ZONE));
  return () => moment;
};
