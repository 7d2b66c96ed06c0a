import type { LegalReference } from "../../law/index.js";
import type { Fraction } from "../../reform-index/index.js";

/** One edition of the reform index (PAR INDEX) of the Ministry of Home Affairs: counts only, no criteria. */
export interface ParIndexEdition {
  /** Year of the decision. */
  readonly edition: number;
  /** The decision behind it. */
  readonly decision: string;
  /** Whose index it is. */
  readonly scope: "ministry" | "province";
  /** Number of fields (lĩnh vực). */
  readonly fields: number;
  /** Number of criteria (tiêu chí). */
  readonly criteria: number;
  /** Number of sub-criteria (tiêu chí thành phần). */
  readonly subCriteria: number;
  /** Points out of 100 that come from surveys (điều tra xã hội học); `null` where not known. */
  readonly surveyPoints: number | null;
  /** How these counts are known. */
  readonly source: LegalReference;
}

/** How many criteria a field has. */
export interface FieldCounts {
  /** Number of the field. */
  readonly field: number;
  /** Number of criteria. */
  readonly criteria: number;
  /** Number of sub-criteria. */
  readonly subCriteria: number;
}

/**
 * A group of the service index as the portal codes it: `CKMB` openness · `TDGQ` progress and results · `CLGQ` online
 * services · `TTTT` online payment · `MDSH` digitisation · `MDHL` satisfaction.
 */
export type ServiceIndexGroupId = "CKMB" | "TDGQ" | "CLGQ" | "TTTT" | "MDSH" | "MDHL";

/** Where the sources on the service index disagree. The annex of the decision was not found: no default is official. */
export interface ServiceIndexOptions {
  /**
   * How the 18 points of satisfaction are split: `6-6-6` over 5.2 to 5.4 (default; real rows of 2026 fit it) or `5-5-2-6`
   * over 5.1 to 5.4, which one tool describes. How 5.1 is scored is not known, so its points are given by hand there.
   */
  readonly satisfaction?: "6-6-6" | "5-5-2-6" | undefined;
  /** The share of digitised dossiers that already earns all of 4.2: `1` (default; what the portal printed) or `0.8` (its administrator's document). */
  readonly digitisedFullMarkAt?: 0.8 | 1 | undefined;
  /**
   * What 1.1 to 1.3 are worth below ministries and provinces, where they do not apply: they are left out (`leave-out`,
   * default), or earn their maximum (`full`, one reading). Under `full` a province with none due earns it as well.
   */
  readonly transparencyBelowProvince?: "leave-out" | "full" | undefined;
}

/** Time taken against the limit, both in one unit of the caller's choice. */
export interface TimeAgainstLimit {
  /** Time taken. */
  readonly taken: number;
  /** The limit. */
  readonly limit: number;
}

/** What the score of one of the nine indicators is made from, Circular 01/2018/TT-VPCP art. 13. */
export type QualityFacts =
  | ({
      /** Total time against the legal limit, of one dossier. */
      readonly indicator: 1;
    } & TimeAgainstLimit)
  | {
      /** Time at each agency that takes part, of one dossier. */
      readonly indicator: 2;
      /** Each agency, those that only give opinions too; one at least. */
      readonly agencies: readonly TimeAgainstLimit[];
    }
  | {
      /** Contacts with the place of reception to complete one dossier. */
      readonly indicator: 3;
      /** All contacts, online ones too. */
      readonly contacts: number;
      /** Those among them that the applicant's own fault made necessary; default 0. */
      readonly ownFault?: number | undefined;
    }
  | {
      /** Agencies that had to be contacted to complete one dossier. */
      readonly indicator: 4;
      /** How many, the one-stop among them. */
      readonly agencies: number;
      /** Bodies in charge of a site check or an appraisal council at which the law wants the applicant present; default 0. */
      readonly allowedExtra?: number | undefined;
    }
  | {
      /** Procedures carried out at the one-stop, of one unit. */
      readonly indicator: 5;
      /** Level of the unit. */
      readonly level: "ministry" | "province" | "district" | "commune";
      /** Procedures whose whole process runs at the one-stop, out of those listed. */
      readonly wholeProcess: Fraction;
      /** Procedures received and returned at the one-stop, out of those that must be. */
      readonly received: Fraction;
    }
  | {
      /** Publication of a procedure. */
      readonly indicator: 6;
      /** Posted at the office. */
      readonly posted: boolean;
      /** Published electronically. */
      readonly electronic: boolean;
      /** Whether what is published is accurate, full and timely. */
      readonly accurate: boolean;
    }
  | {
      /** Conduct towards the applicant, in one dossier. */
      readonly indicator: 7;
      /** When the result was ready. */
      readonly outcome: "early" | "on-time" | "late";
      /** Complaints about conduct. */
      readonly complaints: number;
      /** Those among them that were found untrue or slanderous; default 0. */
      readonly untrueComplaints?: number | undefined;
    }
  | {
      /** Petitions handled by one unit. */
      readonly indicator: 8;
      /** Petitions received. */
      readonly received: number;
      /** Those among them handled on time. */
      readonly onTime: number;
      /** Those among them that dragged on (kéo dài). */
      readonly prolonged: number;
    }
  | {
      /** Online service of one unit. */
      readonly indicator: 9;
      /** Procedures offered online at level 3 or 4, out of the suitable ones. */
      readonly procedures: Fraction;
      /** Dossiers submitted online, out of all. */
      readonly online: Fraction;
      /** Online dossiers that are unresolved or late. */
      readonly unresolvedOrLate: number;
    };

/** Number of one of the nine indicators. */
export type QualityIndicator = QualityFacts["indicator"];

/** Why an indicator has no score: codes with their facts. */
export interface QualityRefusalFacts {
  /**
   * The article names no single score for these facts. `late-without-complaint`: late, and nobody complained (7).
   * `not-all-received`: enough whole processes for 2, but less than all procedures received, which is 0 (5).
   * `few-procedures-online`: 30 % of dossiers online or more, but less than 20 % of procedures (9).
   */
  readonly "vn/quality-not-covered": {
    readonly indicator: QualityIndicator;
    readonly why: "late-without-complaint" | "not-all-received" | "few-procedures-online";
  };
  /** There is nothing to judge: a share out of 0, or no agency. Observe the indicator as `"not-applicable"`. */
  readonly "vn/quality-without-data": { readonly indicator: QualityIndicator };
}

/** Why an indicator has no score. */
export type QualityRefusal = {
  readonly [Code in keyof QualityRefusalFacts]: { readonly code: Code; readonly facts: QualityRefusalFacts[Code] };
}[keyof QualityRefusalFacts];

/** The score of one indicator, or why it has none. */
export type QualityScore =
  | {
      /** It has a score. */
      readonly ok: true;
      /** The score. */
      readonly score: 0 | 1 | 2;
    }
  | {
      /** It has none. */
      readonly ok: false;
      /** Why. */
      readonly refusal: QualityRefusal;
    };
