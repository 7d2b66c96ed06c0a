import { NATIONAL_STATUSES, type NationalStatus } from "../dossier/index.js";
import { CHANNELS, type Channel } from "../procedure/index.js";
import type { Instant } from "../time/index.js";
import { invalidRecord } from "./errors.js";
import { inVietnam } from "./instants.js";
import type { DossierRecord } from "./model.js";

const STATUSES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(NATIONAL_STATUSES);

/** What a tally needs of a record, checked. */
export interface ReadRecord {
  readonly status: NationalStatus;
  readonly channel: Channel;
  readonly received: Instant | null;
  readonly due: Instant | null;
  readonly finished: Instant | null;
}

const readDate = (
  record: DossierRecord,
  property: "receivedAt" | "dueAt" | "finishedAt" | "returnedAt",
): Instant | null => {
  const at = record[property] ?? null;
  if (at === null) return null;
  try {
    return inVietnam(at);
  } catch {
    throw invalidRecord({ code: record.code, property, value: at });
  }
};

/** Reads a record, or says which property of which dossier cannot be read. */
export const readRecord = (record: DossierRecord): ReadRecord => {
  if (typeof record !== "object" || record === null) {
    throw invalidRecord({ code: null, property: "record", value: record });
  }
  const { code, status, channel } = record;
  if (typeof code !== "string" || code === "") throw invalidRecord({ code: null, property: "code", value: code });
  if (!STATUSES.has(status)) throw invalidRecord({ code, property: "status", value: status });
  if (!CHANNELS.includes(channel)) throw invalidRecord({ code, property: "channel", value: channel });
  readDate(record, "returnedAt");
  return {
    status,
    channel,
    received: readDate(record, "receivedAt"),
    due: readDate(record, "dueAt"),
    finished: readDate(record, "finishedAt"),
  };
};
