/** A part of a length of office time. */
export type HourPart = "hour" | "minute" | "second";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Hours as whole hours, whole minutes and seconds, without those that are 0: 9.5 is 9 hours and 30 minutes. */
export const hourParts = (hours: number): readonly (readonly [count: number, part: HourPart])[] => {
  const ms = Math.round(hours * HOUR_MS);
  const parts = [
    [Math.floor(ms / HOUR_MS), "hour"],
    [Math.floor((ms % HOUR_MS) / MINUTE_MS), "minute"],
    [(ms % MINUTE_MS) / 1000, "second"],
  ] as const;
  return parts.filter(([count]) => count > 0);
};

/** Whether hours have no minutes and seconds. */
export const isWholeHours = (hours: number): boolean => hourParts(hours).every(([, part]) => part === "hour");
