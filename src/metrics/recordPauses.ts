import { isObject } from "../plain/index.js";
import type { Instant } from "../time/index.js";
import { invalidRecord } from "./errors.js";
import { compareInstants, inVietnam } from "./instants.js";
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
  if (read.to !== null && compareInstants(read.to, read.from, "instant") < 0) throw unreadable();
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

const laterOf = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? null : compareInstants(a, b, "instant") >= 0 ? a : b;

/** Pauses in order, each beginning where the one before ends at the earliest: no time stands still twice. */
export const withoutOverlaps = (pauses: readonly ReadPause[]): readonly ReadPause[] => {
  const apart: ReadPause[] = [];
  let until: Instant | null | undefined;
  for (const pause of pauses) {
    if (until === null) break;
    const from: Instant = until === undefined ? pause.from : (laterOf(pause.from, until) as Instant);
    if (pause.to === null || compareInstants(pause.to, from, "instant") >= 0) apart.push({ ...pause, from });
    until = until === undefined ? pause.to : laterOf(pause.to, until);
  }
  return apart;
};
