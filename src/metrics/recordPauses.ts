import { isObject } from "../plain/index.js";
import { type Instant, isBefore } from "../time/index.js";
import { invalidRecord } from "./errors.js";
import { inVietnam, laterOf } from "./instants.js";
import type { DossierRecord, RecordPause } from "./model.js";

const KINDS: readonly unknown[] = ["supplement", "payment", "stop"];

/** A pause of a record, read. */
export interface ReadPause {
  readonly kind: RecordPause["kind"];
  readonly from: Instant;
  /** `null` while it lasts. */
  readonly to: Instant | null;
}

const readPause = (code: string, pause: RecordPause): ReadPause => {
  const unreadable = (): Error => invalidRecord({ code, property: "pauses", value: pause });
  if (!isObject(pause) || !KINDS.includes(pause.kind)) throw unreadable();
  const { kind, from, to } = pause;
  let read: ReadPause;
  try {
    read = { kind, from: inVietnam(from), to: to === undefined || to === null ? null : inVietnam(to) };
  } catch {
    throw unreadable();
  }
  if (read.to !== null && isBefore(read.to, read.from)) throw unreadable();
  return read;
};

/** The pauses of a record in the order of their beginnings, or which of them cannot be read. */
export const readPauses = ({ code, pauses }: DossierRecord): readonly ReadPause[] => {
  if (pauses === undefined || pauses === null) return [];
  if (!Array.isArray(pauses)) throw invalidRecord({ code, property: "pauses", value: pauses });
  return pauses
    .map((pause) => readPause(code, pause))
    .sort((a, b) => a.from.day - b.from.day || (a.from.time ?? 0) - (b.from.time ?? 0));
};

/** Pauses in order, each beginning where the one before ends at the earliest: no time stands still twice. */
export const withoutOverlaps = <P extends ReadPause>(pauses: readonly P[]): readonly P[] => {
  const apart: P[] = [];
  let until: Instant | null = null;
  for (const pause of pauses) {
    const from = until === null ? pause.from : laterOf(pause.from, until);
    // one that lasts leaves no time for those after it
    if (pause.to === null) return [...apart, { ...pause, from }];
    if (!isBefore(pause.to, from)) apart.push({ ...pause, from });
    until = until === null ? pause.to : laterOf(pause.to, until);
  }
  return apart;
};
