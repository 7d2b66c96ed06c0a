const LONGEST = 80;

/** A value as facts carry it: text cut at 80 characters, so that hostile input makes no large error. */
export const clip = <T>(value: T): T | string =>
  typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
