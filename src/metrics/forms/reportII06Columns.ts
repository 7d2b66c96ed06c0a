import type { CountColumns } from "./checkColumns.js";
import type { FormIdentity } from "./model.js";
import type { ReportII06Cells } from "./reportII06Model.js";

/**
 * The columns of form II.06 that hold counts, by name, with their numbers on the form.
 *
 * @example
 * ```ts
 * import { REPORT_II06_COLUMNS } from "motcua/metrics";
 *
 * REPORT_II06_COLUMNS.resolvedEarly; // => 8
 * ```
 */
export const REPORT_II06_COLUMNS: Readonly<Record<keyof ReportII06Cells, number>> = /* @__PURE__ */ Object.freeze({
  receivedTotal: 3,
  receivedOnline: 4,
  receivedCounterOrPost: 5,
  carriedOver: 6,
  resolvedTotal: 7,
  resolvedEarly: 8,
  resolvedOnTime: 9,
  resolvedLate: 10,
  pendingTotal: 11,
  pendingWithinTime: 12,
  pendingOverdue: 13,
});

/** Names of the columns, in the order of the form. */
export const COLUMN_NAMES = /* @__PURE__ */ Object.keys(REPORT_II06_COLUMNS) as readonly (keyof ReportII06Cells)[];

/** What must add up on every line: (3) = (4) + (5) + (6), (7) = (8) + (9) + (10), (11) = (12) + (13), (3) = (7) + (11). */
export const II06_IDENTITIES: readonly FormIdentity[] = [
  { total: "receivedTotal", parts: ["receivedOnline", "receivedCounterOrPost", "carriedOver"] },
  { total: "resolvedTotal", parts: ["resolvedEarly", "resolvedOnTime", "resolvedLate"] },
  { total: "pendingTotal", parts: ["pendingWithinTime", "pendingOverdue"] },
  { total: "receivedTotal", parts: ["resolvedTotal", "pendingTotal"] },
];

/** Form II.06 as columns of counts. */
export const II06_COUNT_COLUMNS: CountColumns = { numbers: REPORT_II06_COLUMNS, identities: II06_IDENTITIES };
