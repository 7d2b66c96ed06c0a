import type { AgeingQuery, CalendarTable, DurationQuery, TallyQuery } from "motcua/sql";
import { vietnamCalendar } from "motcua/vn";

/** A query that is sound, with whatever a test says about it. */
export const queryOf = (properties: object = {}): TallyQuery => ({
  dialect: "duckdb",
  table: "dossier",
  columns: { status: "status", channel: "channel", receivedAt: "received", dueAt: "due", finishedAt: "finished" },
  options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-02-10T15:40" },
  ...properties,
});

/** A query about working days that is sound, with whatever a test says about it. */
export const durationQueryOf = (
  properties: object = {},
): DurationQuery & AgeingQuery & { readonly ordinals: CalendarTable } => ({
  ...queryOf(),
  options: { period: { from: "2026-01-01", to: "2026-03-31" }, asOf: "2026-02-10", pauses: "counted" },
  calendar: vietnamCalendar,
  ordinals: { table: "calendar" },
  ...properties,
});

/** A row of durations, of ageing or of a backlog: a dossier that was finished after 3 working days, on the third day of the period. */
export const cellRowOf = (properties: object = {}) => ({
  period_from: "2026-01-01",
  period_to: "2026-03-31",
  as_of: "2026-02-10",
  cohort: "handled",
  pauses: "counted",
  calendar: "vn 1",
  cell: "finished",
  working_days: 3,
  day: 2,
  dossiers: 1,
  days_spent: 5,
  ...properties,
});

/** A row of a tally: 3 received, 2 resolved, 1 pending, 4 left out. */
export const rowOf = (properties: object = {}) => ({
  period_from: "2026-01-01",
  period_to: "2026-03-31",
  as_of: "2026-02-10",
  cohort: "handled",
  compare_by: "date",
  allocation: "by-due-date",
  received_online: 2,
  received_counter_or_post: 0n,
  received_carried_over: "1",
  resolved_early: 1,
  resolved_on_time: 0,
  resolved_late: 1,
  pending_within_time: 0,
  pending_overdue: 1,
  no_due_date: 0,
  excluded_not_yet_accepted: 1,
  excluded_rejected_at_reception: 0,
  excluded_no_receipt_date: 0,
  excluded_no_finish_date: 0,
  excluded_finished_before_received: 0,
  excluded_outside_period: 3,
  unreadable: 0,
  ...properties,
});
