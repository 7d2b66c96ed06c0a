import { DAY_MS, hasTimeOfDay, type TimeZone, toEpochDay, toLocalTime } from "../time/index.js";
import type { Dossier, Interruption, Leg, Moment, Reappointment, Remark } from "./model.js";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A dossier in the making: its lists grow in place, and what they hold is its own, so that a long replay costs no more for each
 * event than a short one.
 */
export type Draft = Mutable<Omit<Dossier, "interruptions" | "legs" | "reappointments" | "recalls" | "remarks">> & {
  interruptions: Mutable<Interruption>[];
  legs: Mutable<Leg>[];
  reappointments: Reappointment[];
  recalls: Moment[];
  remarks: Remark[];
};

const copied = <T extends object>(list: readonly T[]): T[] => list.map((one) => ({ ...one }));

/** A draft that shares nothing with its dossier that would be written to or frozen. */
export const draftOf = (dossier: Dossier): Draft => ({
  ...dossier,
  refusal: dossier.refusal === null ? null : { ...dossier.refusal },
  interruptions: copied(dossier.interruptions),
  legs: copied(dossier.legs),
  reappointments: copied(dossier.reappointments),
  recalls: [...dossier.recalls],
  remarks: copied(dossier.remarks),
});

/** The finished dossier: the draft itself, frozen. */
export const sealed = (draft: Draft): Dossier => {
  for (const list of [draft.interruptions, draft.legs, draft.reappointments, draft.remarks]) {
    for (const one of list) Object.freeze(one);
    Object.freeze(list);
  }
  Object.freeze(draft.recalls);
  Object.freeze(draft.refusal);
  return Object.freeze(draft);
};

/** When something happened, on the clock of a zone. */
export interface Instant {
  readonly day: number;
  /** Local time in milliseconds; `null` where only the day is known. */
  readonly time: number | null;
}

/** Reads a moment. */
export const instantOf = (at: Moment, zone: TimeZone): Instant => {
  if (!hasTimeOfDay(at)) return { day: toEpochDay(at), time: null };
  const time = toLocalTime(at, zone);
  return { day: Math.floor(time / DAY_MS), time };
};

/** By the day where one of the two has no time of day, else by the instant. */
export const isBefore = (a: Instant, b: Instant): boolean =>
  a.time !== null && b.time !== null ? a.time < b.time : a.day < b.day;

/** Whether a date says less than an instant of the same day that is known already. */
export const saysLess = (next: Instant, last: Instant): boolean =>
  last.time !== null && next.time === null && last.day === next.day;
