import type { IsoDate, Moment } from "../time/index.js";

/** What is wrong with the handling of a dossier: facts for a sentence, by code. `source` is the article, where a regime says it. */
export interface DossierFindingFacts {
  /** An online dossier was accepted, refused or answered after its reception deadline, or still waits. */
  "dossier/late-reception": {
    readonly submittedAt: Moment;
    readonly dueAt: Moment;
    /** `null` where it was not answered: it still waits, or was withdrawn too late for the deadline. */
    readonly answeredAt: Moment | null;
    readonly source: string | null;
  };
  /** Supplements were asked for after the last day for it. */
  "dossier/supplement-asked-late": {
    readonly requestedAt: Moment;
    readonly lastDay: IsoDate;
    readonly source: string | null;
  };
  /** Supplements were asked for more often than allowed, at reception or after it. */
  "dossier/too-many-supplements": { readonly count: number; readonly allowed: number; readonly source: string | null };
  /** The applicant did not supply in time. */
  "dossier/supplement-supplied-late": {
    readonly requestedAt: Moment;
    readonly lastDay: IsoDate;
    /** `null` where it is still awaited, or the dossier was withdrawn after the last day. */
    readonly suppliedAt: Moment | null;
    readonly source: string | null;
  };
  /** The dossier was passed on after the day for it, or not yet. */
  "dossier/forwarded-late": {
    readonly acceptedAt: Moment;
    readonly lastDay: IsoDate;
    /** `null` where it still lies at the one-stop shop. */
    readonly forwardedAt: Moment | null;
    readonly source: string | null;
  };
  /** The apology came after the last day for it; its new date does not count. */
  "dossier/reappointed-late": {
    readonly at: Moment;
    readonly to: IsoDate;
    readonly dueDate: IsoDate;
    /** How many days before the due date it is due. */
    readonly leadDays: number;
    readonly source: string | null;
  };
  /** More apologies with a new date than allowed; those above do not count. */
  "dossier/too-many-reappointments": {
    readonly count: number;
    readonly allowed: number;
    readonly source: string | null;
  };
  /** The new date lies before the due date; it does not count. */
  "dossier/reappointment-shortens": { readonly at: Moment; readonly to: IsoDate; readonly dueDate: IsoDate };
  /** The due date, as the apologies that count have moved it, went by. */
  "dossier/late-without-apology": {
    readonly dueDate: IsoDate;
    /** `null` where it is not finished. */
    readonly finishedAt: Moment | null;
    /** Whether it ended because the applicant withdrew it. */
    readonly withdrawn: boolean;
  };
}

/** Something wrong with the handling of a dossier, as a value: it is counted all the same. */
export type DossierFinding = {
  readonly [Code in keyof DossierFindingFacts]: {
    /** What is wrong. */
    readonly code: Code;
    /** The values concerned. */
    readonly facts: DossierFindingFacts[Code];
  };
}[keyof DossierFindingFacts];
