const OFFSET = /(Z|[+-]\d{2}:\d{2})$/;

/** The time of day of a date-time, with the zone only where it has one: `15:40`, `08:40 (UTC)`, `15:40 (UTC+07:00)`. */
export const timeText = (at: string): string =>
  at.slice(11).replace(OFFSET, (offset) => ` (UTC${offset === "Z" ? "" : offset})`);
