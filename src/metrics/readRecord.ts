import { NATIONAL_STATUSES } from "../dossier/index.js";
import { isObject } from "../plain/index.js";
import { type Instant, readInstant } from "../time/index.js";
import { invalidRecord } from "./errors.js";
import { VIETNAM } from "./instants.js";
import type { DossierRecord } from "./model.js";

const STATUS_NUMBERS: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ NATIONAL_STATUSES.map((status, number) => [status, number + 1]),
);

/** What a tally needs of a record, checked. */
export interface ReadRecord {
  /** The national portal's number of the status, from 1. */
  readonly statusNumber: number;
  readonly isOnline: boolean;
  readonly received: Instant | null;
  readonly due: Instant | null;
  readonly finished: Instant | null;
}

type DateProperty = "receivedAt" | "dueAt" | "finishedAt" | "returnedAt";

/** The value stands beside its name, since a property that is looked up by a name in a variable costs more than reading a date. */
const readDate = (at: unknown, property: DateProperty, code: string): Instant | null => {
  if (at === undefined || at === null) return null;
  const instant = readInstant(at, VIETNAM);
  if (instant === null) throw invalidRecord({ code, property, value: at });
  return instant;
};

/** Reads a record, or says which property of which dossier cannot be read. */
export const readRecord = (record: DossierRecord): ReadRecord => {
  if (!isObject(record)) throw invalidRecord({ code: null, property: "record", value: record });
  const { code, status, channel, receivedAt, dueAt, finishedAt, returnedAt } = record;
  if (typeof code !== "string" || code === "") throw invalidRecord({ code: null, property: "code", value: code });
  const statusNumber = STATUS_NUMBERS.get(status);
  if (statusNumber === undefined) throw invalidRecord({ code, property: "status", value: status });
  const isOnline = channel === "online";
  if (!isOnline && channel !== "counter" && channel !== "post")
    throw invalidRecord({ code, property: "channel", value: channel });
  readDate(returnedAt, "returnedAt", code);
  return {
    statusNumber,
    isOnline,
    received: readDate(receivedAt, "receivedAt", code),
    due: readDate(dueAt, "dueAt", code),
    finished: readDate(finishedAt, "finishedAt", code),
  };
};
