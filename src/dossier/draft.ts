import type { Writable } from "../plain/index.js";
import type { Moment } from "../time/index.js";
import type { Dossier, Interruption, Leg, Reappointment, Remark } from "./model.js";

/**
 * A dossier in the making: its lists grow in place, and what they hold is its own, so that a long replay costs no more for each
 * event than a short one.
 */
export type Draft = Writable<Omit<Dossier, "interruptions" | "legs" | "reappointments" | "recalls" | "remarks">> & {
  interruptions: Writable<Interruption>[];
  legs: Writable<Leg>[];
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
