import type { Fields } from "../route.js";

/** Nine days off in a row lie in this limit; seen from the day of receipt. */
export const OVER_TET: Fields = new Map([
  ["procedure", "security-certificate"],
  ["channel", "counter"],
  ["receivedAt", "2026-02-10T09:00"],
  ["asOf", "2026-02-10"],
]);
