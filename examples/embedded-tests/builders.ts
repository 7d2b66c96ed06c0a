import type { DeadlineRequest } from "motcua/deadline";
import type { DossierRecord } from "motcua/metrics";
import type { IsoDate, IsoDateTime } from "motcua/time";
import type { FinishedRow, Intake } from "./portal.js";

/** An intake that is sound, with whatever a test says about it: a Tuesday morning, five working days. */
export const intakeOf = (properties: Partial<Intake> = {}): Intake => ({
  receivedAt: "2026-03-10T09:00",
  workingDays: 5,
  cutOff: null,
  ...properties,
});

/** The same question as motcua takes it. */
export const requestOf = ({ receivedAt, workingDays, cutOff }: Intake): DeadlineRequest => ({
  receivedAt: receivedAt as IsoDateTime,
  limit: { amount: workingDays, unit: "working-day" },
  rules: { cutOff: cutOff ?? undefined },
});

/** The portal's row as a record of motcua. */
export const recordOf = ({ dueOn, finishedOn }: FinishedRow, index: number): DossierRecord => ({
  code: `${index + 1}`,
  status: "processed",
  channel: "online",
  receivedAt: "2026-03-02",
  dueAt: dueOn as IsoDate,
  finishedAt: finishedOn as IsoDate,
});

/** So many rows of one kind. */
export const rowsOf = (count: number, row: FinishedRow): readonly FinishedRow[] =>
  Array.from({ length: count }, () => row);
