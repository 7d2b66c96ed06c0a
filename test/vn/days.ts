/** The day of the week of a date by the platform's own calendar, not by the library. */
export const dayName = (date: string): string =>
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? date;

/** Whether it is a Saturday or a Sunday. */
export const isWeekend = (date: string): boolean => ["Sat", "Sun"].includes(dayName(date));

/** The years from one to another. */
export const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
