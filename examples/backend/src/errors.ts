import { defineError, quote } from "motcua/errors";

/** The catalogue has no such procedure, so nobody knows its limit. */
export const unknownProcedure = defineError(
  "backend/unknown-procedure",
  ({ code, known }: { code: string | null; known: readonly string[] }) =>
    `There is no procedure ${quote(code)} in the catalogue. Give one of ${known.join(", ")}.`,
);

/** No event of such a dossier was stored. */
export const unknownDossier = defineError(
  "backend/unknown-dossier",
  ({ code }: { code: string }) => `There is no dossier ${quote(code)}. Open it first.`,
);

/** A dossier of this code was opened before. */
export const alreadyOpen = defineError(
  "backend/already-open",
  ({ code }: { code: string }) => `Dossier ${quote(code)} was opened before. Add the event to it.`,
);

/** Somebody else stored an event of the same dossier at the same time. */
export const changedMeanwhile = defineError(
  "backend/changed-meanwhile",
  ({ code }: { code: string }) =>
    `Dossier ${quote(code)} has changed meanwhile. Nothing was stored; read it and try again.`,
);

/** An event cannot have happened yet. Both moments are on the clock of Viet Nam. */
export const inTheFuture = defineError(
  "backend/in-the-future",
  ({ at, now }: { at: string; now: string }) => `An event of ${at} cannot have happened by ${now}. Nothing was stored.`,
);

/** The days from receipt to the due date are too many to be told one by one. */
export const tooManyDays = defineError(
  "backend/too-many-days",
  ({ days, most }: { days: number; most: number }) =>
    `${days} days lie between receipt and due date, and at most ${most} are explained one by one. Ask without explain.`,
);

/** The steps are of several dossiers. */
export const severalDossiers = defineError(
  "backend/several-dossiers",
  ({ codes }: { codes: readonly string[] }) =>
    `The steps are of several dossiers: ${codes.join(", ")}. Send one at a time.`,
);

/** The form does not reconcile, and is not made. */
export const reportRefused = defineError(
  "backend/report-refused",
  ({ findings }: { findings: number }) => `The report is not made: ${findings} findings stand against it.`,
);

/** A text has a character that the database cannot hold, or is too long. */
export const unstorableText = defineError(
  "backend/unstorable-text",
  () => "A text has a NUL character, or a code is too long. Nothing was stored.",
);
