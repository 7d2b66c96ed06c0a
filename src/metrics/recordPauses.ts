import { isObject } from "../plain/index.js";
import { type Instant, isBefore, readInstant } from "../time/index.js";
import { invalidPause, invalidRecord, type PauseFault } from "./errors.js";
import { laterOf, VIETNAM } from "./instants.js";
import type { DossierRecord, RecordPause } from "./model.js";

const KINDS: readonly unknown[] = ["supplement", "payment", "stop"];

/** A pause of a record, read. */
export interface ReadPause {
  readonly kind: RecordPause["kind"];
  readonly from: Instant;
  /** `null` while it lasts. */
  readonly to: Instant | null;
}

const readPause = (code: string, pause: RecordPause, index: number): ReadPause => {
  const unreadable = (because: PauseFault, value: unknown): Error =>
    invalidPause({ code, no: index + 1, because, value });
  if (!isObject(pause)) throw unreadable("not-an-object", pause);
  const { kind, from, to } = pause;
  if (!KINDS.includes(kind)) throw unreadable("unknown-kind", kind);
  const begin = readInstant(from, VIETNAM);
  if (begin === null) throw unreadable("unreadable-from", from);
  if (to === undefined || to === null) return { kind, from: begin, to: null };
  const end = readInstant(to, VIETNAM);
  if (end === null) throw unreadable("unreadable-to", to);
  if (isBefore(end, begin)) throw unreadable("ends-before-it-begins", to);
  return { kind, from: begin, to: end };
};

/** The pauses of a record in the order of their beginnings, or which of them cannot be read. */
export const readPauses = ({ code, pauses }: DossierRecord): readonly ReadPause[] => {
  if (pauses === undefined || pauses === null) return [];
  if (!Array.isArray(pauses)) throw invalidRecord({ code, property: "pauses", value: pauses });
  return pauses
    .map((pause, index) => readPause(code, pause, index))
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
