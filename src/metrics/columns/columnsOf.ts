import { CHANNELS } from "../../procedure/index.js";
import type { Instant } from "../../time/index.js";
import type { DossierRecord } from "../model.js";
import { NO_DAY } from "../noDay.js";
import { readRecord } from "../readRecord.js";
import { requireIterable } from "../requireIterable.js";
import type { ColumnarDossiers } from "./model.js";

const entryOf = (at: Instant | null): number => (at === null ? NO_DAY : at.day);

/**
 * Records as columns: of each the status, the channel and three days; times of day are left behind.
 *
 * @throws MotcuaError `metrics/invalid-record`, `metrics/invalid-argument`
 * @example
 * ```ts
 * import { columnsOf } from "motcua/metrics";
 *
 * const { statuses, channels, receivedDays } = columnsOf([
 *   { code: "1", status: "accepted", channel: "online", receivedAt: "2026-02-10T08:30" },
 * ]);
 * [statuses[0], channels[0], receivedDays[0]]; // => [2, 1, 20_494]
 * ```
 */
export const columnsOf = (records: Iterable<DossierRecord>): ColumnarDossiers => {
  const statuses: number[] = [];
  const channels: number[] = [];
  const receivedDays: number[] = [];
  const dueDays: number[] = [];
  const finishedDays: number[] = [];
  for (const record of requireIterable("records", records)) {
    const { statusNumber, received, due, finished } = readRecord(record);
    statuses.push(statusNumber);
    channels.push(CHANNELS.indexOf(record.channel));
    receivedDays.push(entryOf(received));
    dueDays.push(entryOf(due));
    finishedDays.push(entryOf(finished));
  }
  return Object.freeze({
    statuses: Uint8Array.from(statuses),
    channels: Uint8Array.from(channels),
    receivedDays: Int32Array.from(receivedDays),
    dueDays: Int32Array.from(dueDays),
    finishedDays: Int32Array.from(finishedDays),
  });
};
