import type { IsoDate } from "../time/index.js";

/** A share with what it was made of: never a bare number. */
export interface OversightShare {
  /** Whole number, not above the denominator. */
  readonly numerator: number;
  /** Whole number; 0 where there was nothing to judge. */
  readonly denominator: number;
  /** From 0 to 1; `null` when the denominator is 0. */
  readonly value: number | null;
  /** Per cent with two decimals, half-up: `"66.67 %"`; 100 % and 0 % only where they are exact; `"–"` when the denominator is 0. */
  readonly printed: string;
}

/** A number without loss. */
export interface OversightFigure {
  /** The nearest number. */
  readonly value: number;
  /** The exact value: `"399/1000"`. */
  readonly exact: string;
}

/** How something that was to be done by a day stands. */
export type ObligationState = "done" | "done-late" | "open" | "overdue";

/** How what was observed is held against a target. */
export type TargetComparison = "at-least" | "more-than" | "at-most" | "less-than" | "equal";

/** What a body does with a petition within a limit. */
export type PetitionStep = "forward" | "refuse-or-return" | "request-supplement" | "handle" | "publish";

/** What went wrong, as facts for a sentence, by code. `on` is `null` while it has not been done at all. */
export interface OversightFindingFacts {
  /** A target (chỉ tiêu) was missed. */
  "oversight/target-not-met": {
    readonly target: string;
    readonly indicator: string;
    readonly comparison: TargetComparison;
    readonly value: number;
    readonly observed: number;
    /** How much is missing, above 0 unless the target itself was to be passed. */
    readonly shortBy: number;
    readonly unit: string | null;
  };
  /** Nothing was observed for a target. */
  "oversight/target-no-data": { readonly target: string; readonly indicator: string };
  /** A plan (kế hoạch) was issued late, or has not been issued. */
  "oversight/plan-late": {
    readonly plan: string;
    readonly unit: string;
    readonly issueBy: IsoDate;
    readonly on: IsoDate | null;
    readonly workingDaysLate: number;
  };
  /** A task (nhiệm vụ) was done late, or has not been done. */
  "oversight/task-late": {
    readonly plan: string;
    readonly task: string;
    readonly responsible: string;
    readonly dueDate: IsoDate;
    readonly on: IsoDate | null;
    readonly workingDaysLate: number;
  };
  /** What an inspection ordered (khắc phục) was done late, or has not been done. */
  "oversight/remediation-late": {
    readonly finding: string;
    readonly unit: string;
    readonly document: string;
    readonly responsible: string;
    readonly dueDate: IsoDate;
    readonly on: IsoDate | null;
  };
  /** A step of a petition (phản ánh, kiến nghị) was late, or is. */
  "oversight/petition-late": {
    readonly petition: string;
    readonly step: PetitionStep;
    readonly dueDate: IsoDate;
    readonly on: IsoDate | null;
  };
  /** The decision that promulgates a procedure (quyết định công bố) came late, or has not come. */
  "oversight/decision-late": { readonly dueDate: IsoDate; readonly on: IsoDate | null };
  /** A procedure was made public (công khai) late, or has not been. */
  "oversight/publication-late": { readonly dueDate: IsoDate; readonly on: IsoDate | null };
  /** A procedure was made public, but no decision that promulgates it is known. */
  "oversight/decision-missing": { readonly publishedOn: IsoDate };
  /** A duty with a rhythm (nghĩa vụ định kỳ) was fulfilled late, or was missed. */
  "oversight/duty-late": {
    readonly duty: string;
    readonly unit: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    /** How often it was to be done. */
    readonly times: number;
    /** How often it was. */
    readonly done: number;
    /** Last day on which it could still be made up for. */
    readonly dueDate: IsoDate;
    readonly on: IsoDate | null;
  };
  /** An item of a checklist (danh mục kiểm tra) was done late, or is missing. */
  "oversight/item-late": {
    readonly duty: string;
    readonly unit: string;
    readonly item: string;
    readonly dueDate: IsoDate;
    readonly on: IsoDate | null;
  };
}

/** What went wrong, with its facts. `sentence` of `motcua/locales` says it in words. */
export type OversightFinding = {
  readonly [Code in keyof OversightFindingFacts]: {
    /** What it is. */
    readonly code: Code;
    /** The values concerned. */
    readonly facts: OversightFindingFacts[Code];
  };
}[keyof OversightFindingFacts];
