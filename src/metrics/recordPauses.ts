import { isObject } from "../plain/index.js";
import { invalidRecord } from "./errors.js";
import type { DossierRecord, RecordPause } from "./model.js";
import { compareMoments, type Moment, momentOf } from "./moment.js";

const KINDS: readonly unknown[] = ["supplement", "payment", "stop"];

/** A pause of a record, read. */
export interface ReadPause {
  readonly kind: RecordPause["kind"];
  readonly from: Moment;
  /** `null` while it lasts. */
  readonly to: Moment | null;
}

const readPause = (code: string, pause: RecordPause): ReadPause => {
  const unreadable = (): Error => invalidRecord({ code, property: "pauses", value: pause });
  if (!isObject(pause) || !KINDS.includes(pause.kind)) throw unreadable();
  const { kind, from, to } = pause;
  let read: ReadPause;
  try {
    read = { kind, from: momentOf(from), to: to === undefined || to === null ? null : momentOf(to) };
  } catch {
    throw unreadable();
  }
  if (read.to !== null && compareMoments(read.to, read.from, "instant") < 0) throw unreadable();
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

const laterOf = (a: Moment | null, b: Moment | null): Moment | null =>
  a === null || b === null ? null : compareMoments(a, b, "instant") >= 0 ? a : b;

/** Pauses in order, each beginning where the one before ends at the earliest: no time stands still twice. */
export const withoutOverlaps = (pauses: readonly ReadPause[]): readonly ReadPause[] => {
  const apart: ReadPause[] = [];
  let until: Moment | null | undefined;
  for (const pause of pauses) {
    if (until === null) break;
    const from: Moment = until === undefined ? pause.from : (laterOf(pause.from, until) as Moment);
    if (pause.to === null || compareMoments(pause.to, from, "instant") >= 0) apart.push({ ...pause, from });
    until = until === undefined ? pause.to : laterOf(pause.to, until);
  }
  return apart;
};
