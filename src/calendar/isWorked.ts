import type { CalendarDay, ListedDayKind } from "./model.js";

/** The kinds of day that a calendar lists. */
export const LISTED_KINDS: readonly ListedDayKind[] = [
  "holiday",
  "in-lieu",
  "swapped-off",
  "swapped-work",
  "closure",
  "special-work",
];

/** Whether offices work on a listed day. */
export const isWorked = ({ kind }: CalendarDay): boolean => kind === "swapped-work" || kind === "special-work";
