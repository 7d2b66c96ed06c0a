import { NATIONAL_STATUSES, type NationalStatus } from "../dossier/index.js";
import type { Channel } from "../procedure/index.js";
import { invalidRecord } from "./errors.js";
import type { DossierRecord } from "./model.js";
import { type Moment, momentOf } from "./moment.js";

const STATUSES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(NATIONAL_STATUSES);
const CHANNELS: ReadonlySet<unknown> = /* @__PURE__ */ new Set<Channel>(["counter", "online", "post"]);

/** What a tally needs of a record, checked. */
export interface ReadRecord {
  readonly status: NationalStatus;
  readonly channel: Channel;
  readonly received: Moment | null;
  readonly due: Moment | null;
  readonly finished: Moment | null;
}

const readDate = (
  record: DossierRecord,
  property: "receivedAt" | "dueAt" | "finishedAt" | "returnedAt",
): Moment | null => {
  const at = record[property] ?? null;
  if (at === null) return null;
  try {
    return momentOf(at);
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
  if (!CHANNELS.has(channel)) throw invalidRecord({ code, property: "channel", value: channel });
  readDate(record, "returnedAt");
  return {
    status,
    channel,
    received: readDate(record, "receivedAt"),
    due: readDate(record, "dueAt"),
    finished: readDate(record, "finishedAt"),
  };
};
