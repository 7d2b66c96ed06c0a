import type { DateRange, IsoDate, TimeZone, Weekday } from "../time/index.js";

/**
 * What a day is to the offices:
 * `workday` an ordinary working day · `weekly-rest` an ordinary rest day · `holiday` a statutory day off, also where it
 * falls on a rest day · `in-lieu` a day off because a holiday fell on a rest day (nghỉ bù) · `swapped-off` a working day
 * taken off against a make-up day · `swapped-work` that make-up day, worked (làm bù) · `closure` closed by a local
 * decision · `special-work` worked, or worked at special hours, by a local decision.
 */
export type DayKind =
  | "workday"
  | "weekly-rest"
  | "holiday"
  | "in-lieu"
  | "swapped-off"
  | "swapped-work"
  | "closure"
  | "special-work";

/** A kind of day that a calendar lists; the two others follow from the weekly rest. */
export type ListedDayKind = Exclude<DayKind, "workday" | "weekly-rest">;

/** `announced`: the decision for the year was read. `provisional`: from the statutory rules, the decision is not known yet. */
export type DayCertainty = "announced" | "provisional";

/** How well a row is supported: `high` its notice was read, `medium` a rule with one source, `low` neither. */
export type Confidence = "high" | "medium" | "low";

/** Half-open office sessions of one day in order, `[["07:30", "11:30"], ["13:00", "17:00"]]`. */
export type Sessions = readonly (readonly [open: string, close: string])[];

/** Office sessions, the same on every working day or by weekday; weekdays that are not named keep the default. */
export type OfficeHours = Sessions | { readonly [Day in Weekday]?: Sessions | undefined };

/** One listed day. */
export interface CalendarDay {
  /** The day. */
  readonly date: IsoDate;
  /** What it is to the offices. */
  readonly kind: ListedDayKind;
  /** Which holiday it is or belongs to, as an identifier: `"tet"`. */
  readonly holiday?: string | undefined;
  /** What people call it. */
  readonly title?: string | undefined;
  /** The notice, decision or article behind it. */
  readonly source?: string | undefined;
  /** How well the row is supported. */
  readonly confidence?: Confidence | undefined;
  /** Day of the decision, where it is known; a statutory day has none. */
  readonly decidedOn?: IsoDate | undefined;
  /** The other half of a swap: the make-up day of a day off, the day off of a make-up day. */
  readonly pairedWith?: IsoDate | undefined;
  /** Office sessions of this day only; working kinds only. */
  readonly hours?: Sessions | undefined;
  /** The row of another calendar that this one replaces: what the day was before the decision. Set by `extendCalendar`. */
  readonly replaces?: CalendarDay | undefined;
}

/** From `decidedOn` on, the days up to `through` are announced. */
export interface Announcement {
  /** Last day that the decision covers. */
  readonly through: IsoDate;
  /** Day of the decision; `null` where it is unknown: then it counts as known from the start of its year. */
  readonly decidedOn: IsoDate | null;
}

/** What `defineCalendar` takes. */
export interface CalendarDefinition {
  /** Identifies the calendar: `"vn"`. */
  readonly id: string;
  /** Changes whenever a day changes; results carry it. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** The zone of its clock. */
  readonly timeZone: TimeZone;
  /** The days it can answer for, both ends included; outside it refuses. */
  readonly coverage: DateRange;
  /** Days of rest in every week. */
  readonly weeklyRest: readonly Weekday[];
  /** Office sessions; `[["07:30", "11:30"], ["13:00", "17:00"]]` unless told. */
  readonly officeHours?: OfficeHours | undefined;
  /** The days that differ from the week. */
  readonly days: readonly CalendarDay[];
  /** What the statutory rules make of the days that no announcement covers. */
  readonly projectedDays?: readonly CalendarDay[] | undefined;
  /** Which days are announced, and since when; absent, all are; an empty list, none is. */
  readonly announcements?: readonly Announcement[] | undefined;
}

/** A checked calendar: plain frozen data, made by `defineCalendar`. */
export interface WorkingCalendar extends CalendarDefinition {
  readonly officeHours: OfficeHours;
  readonly projectedDays: readonly CalendarDay[];
}

/** A day as a calendar sees it. */
export interface DayDescription extends Omit<CalendarDay, "kind" | "replaces"> {
  /** Its day of the week. */
  readonly weekday: Weekday;
  /** Whether offices work. */
  readonly working: boolean;
  /** What it is to the offices. */
  readonly kind: DayKind;
  /** Whether the decision for it is known. */
  readonly certainty: DayCertainty;
}
