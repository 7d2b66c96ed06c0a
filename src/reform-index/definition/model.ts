import type { Rounding } from "../../exact/index.js";
import type { LegalReference } from "../../law/index.js";
import type { IsoDate } from "../../time/index.js";
import type { Condition, Formula } from "../conditions/model.js";
import type { ScoringRule } from "../rules/model.js";

/**
 * How an inner node is made from its children. A geometric mean (trung bình nhân) is no fraction: it is rounded at its node,
 * see `GEOMETRIC_ROUNDING`.
 */
export type Aggregate = "sum" | "mean" | "weighted-mean" | "geometric-mean";

/**
 * Whether an index may be called official: `official` (its text was read), `unconfirmed` (from practice or the press),
 * `illustrative` (made up, to be replaced).
 */
export type Standing = "official" | "unconfirmed" | "illustrative";

/** A paper that proves an observation (tài liệu kiểm chứng). */
export interface EvidenceRequirement {
  /** Identifies it within its criterion. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** Whether the criterion cannot be appraised without it; default `true`. Never changes a score. */
  readonly required?: boolean | undefined;
}

/** A number that formulas and conditions read and that earns nothing itself (biến số). */
export interface VariableDefinition {
  /** Identifies it; no criterion may have the same id. Assessments give its value under this id. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Its unit: `"hồ sơ"`. */
  readonly unit?: string | undefined;
}

/** Bounds of a score: a cap on bonuses, a floor under penalties. */
export interface ScoreLimit {
  /** Lower end, included; absent: none. */
  readonly from?: number | undefined;
  /** Upper end, included; absent: none. */
  readonly to?: number | undefined;
}

/**
 * What becomes of a sum whose children were partly left out: it stays out of the smaller maximum (`none`), or is multiplied
 * by the whole maximum over the smaller one (`proportional`).
 */
export type Redistribution = "none" | "proportional";

/**
 * The total of a unit in which no survey was held: brought back to the whole maximum (`rescale`), out of the smaller maximum
 * (`leave-out`), or none (`not-scored`).
 */
export type NoSurveyPolicy = "rescale" | "leave-out" | "not-scored";

/**
 * What a criterion that does not apply (không áp dụng) is worth: the `full` maximum, `zero`, or nothing at all: `leave-out`
 * takes it out of its parent together with its maximum, and `not-scored` leaves the score open.
 */
export type NotApplicablePolicy = "full" | "zero" | "leave-out" | "not-scored";

/** A node of an index as it is written down: a domain (lĩnh vực), criterion (tiêu chí) or sub-criterion (tiêu chí thành phần). */
export interface CriterionDefinition {
  /** Identifies it within the index. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /**
   * Maximum score (điểm tối đa), above 0. A leaf needs one, except under the rule `value`; on an inner node it is checked
   * against its children.
   */
  readonly max?: number | undefined;
  /**
   * Weight in a parent that is a weighted mean, above 0; there every child needs one. Under a geometric mean all children
   * have one or none has; elsewhere none may have one.
   */
  readonly weight?: number | undefined;
  /** Where it comes from. */
  readonly source?: LegalReference | undefined;
  /** Levels of units that it concerns (`"province"`, `"commune"`); absent: all. Elsewhere it does not apply. */
  readonly levels?: readonly string[] | undefined;
  /** When it applies; absent: always. */
  readonly appliesWhen?: Condition | undefined;
  /** The nodes below it; absent or empty on a leaf. */
  readonly children?: readonly CriterionDefinition[] | undefined;
  /** Inner nodes: how the children make the score; default `sum`. */
  readonly aggregate?: Aggregate | undefined;
  /** Leaves: how the observation makes the score. */
  readonly rule?: ScoringRule | undefined;
  /**
   * Leaves: what it is worth where it does not apply; default `not-scored` where it was observed as "not-applicable",
   * `leave-out` where its condition or its levels say so.
   */
  readonly whenNotApplicable?: NotApplicablePolicy | undefined;
  /** Leaves: the papers that prove the observation. */
  readonly evidence?: readonly EvidenceRequirement[] | undefined;
  /** Leaves: the observation is computed, and must not be given. */
  readonly derived?: Formula | undefined;
  /** Inner nodes: bounds of the score, applied before its rounding. */
  readonly limit?: ScoreLimit | undefined;
  /** Inner nodes that sum: what becomes of what was left out below; default `none`. */
  readonly redistribute?: Redistribution | undefined;
  /** Rounds the score of this node before its parent takes it; default: it stays exact and is rounded when printed. */
  readonly round?: Rounding | undefined;
}

/** A reform index (chỉ số cải cách hành chính) as it is written down. */
export interface IndexDefinition {
  /** Identifies the index. */
  readonly id: string;
  /** Changes whenever a criterion, a maximum or a rule changes; scorecards carry it. */
  readonly version: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** The maximum that the index states for itself; checked against its criteria. */
  readonly max?: number | undefined;
  /** Its top level, at least one node. */
  readonly criteria: readonly CriterionDefinition[];
  /** How the total, and every node without a rounding of its own, is printed; default two decimals, half-up. */
  readonly round?: Rounding | undefined;
  /** How the top level makes the total; default `sum`. */
  readonly aggregate?: Aggregate | undefined;
  /** Whether it may be called official. */
  readonly standing?: Standing | undefined;
  /** Where it comes from. */
  readonly source?: LegalReference | undefined;
  /** First day on which this version holds. */
  readonly from?: IsoDate | undefined;
  /** Last day on which it holds; `null` while it does. */
  readonly to?: IsoDate | null | undefined;
  /** The levels of units that it may score; absent: any. */
  readonly levels?: readonly string[] | undefined;
  /** Numbers that formulas and conditions read. */
  readonly variables?: readonly VariableDefinition[] | undefined;
  /** Bounds of the total. */
  readonly limit?: ScoreLimit | undefined;
  /** Where the top level sums: what becomes of what was left out; default `none`. */
  readonly redistribute?: Redistribution | undefined;
  /** What becomes of the total where no survey was held; default `not-scored`. */
  readonly whenNoSurvey?: NoSurveyPolicy | undefined;
}

/** What every checked node has. */
interface CheckedCriterion {
  /** Identifies it within the index. */
  readonly id: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Its maximum; absent where a leaf below it has none, and where only bonuses and penalties stand below it. */
  readonly max?: number | undefined;
  /** Weight in a parent that is a weighted or a geometric mean. */
  readonly weight?: number | undefined;
  /** Where it comes from. */
  readonly source?: LegalReference | undefined;
  /** Levels of units that it concerns; absent: all. */
  readonly levels?: readonly string[] | undefined;
  /** When it applies; absent: always. */
  readonly appliesWhen?: Condition | undefined;
  /** Rounds its score before its parent takes it. */
  readonly round?: Rounding | undefined;
}

/** A checked node without children. */
export interface LeafCriterion extends CheckedCriterion {
  /** How the observation makes the score. */
  readonly rule: ScoringRule;
  /** What it is worth where it does not apply. */
  readonly whenNotApplicable?: NotApplicablePolicy | undefined;
  /** The papers that prove the observation. */
  readonly evidence?: readonly EvidenceRequirement[] | undefined;
  /** How the observation is computed; absent: it is given. */
  readonly derived?: Formula | undefined;
}

/** A checked node with children. */
export interface InnerCriterion extends CheckedCriterion {
  /** The nodes below it. */
  readonly children: readonly Criterion[];
  /** How the children make the score. */
  readonly aggregate: Aggregate;
  /** Bounds of the score. */
  readonly limit?: ScoreLimit | undefined;
  /** What becomes of what was left out below. */
  readonly redistribute?: Redistribution | undefined;
}

/** A checked node of an index. */
export type Criterion = LeafCriterion | InnerCriterion;

/** A checked index: plain frozen data, made by `defineIndex`. */
export interface IndexStructure {
  /** Identifies the index. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** What people call it. */
  readonly title?: string | undefined;
  /** Its maximum, computed from its criteria; absent where a leaf has none, and where all are bonuses and penalties. */
  readonly max?: number | undefined;
  /** Its top level. */
  readonly criteria: readonly Criterion[];
  /** How scores are printed. */
  readonly round: Rounding;
  /** How the top level makes the total. */
  readonly aggregate: Aggregate;
  /** Whether it may be called official. */
  readonly standing?: Standing | undefined;
  /** Where it comes from. */
  readonly source?: LegalReference | undefined;
  /** First day on which this version holds. */
  readonly from?: IsoDate | undefined;
  /** Last day on which it holds; `null` while it does. */
  readonly to?: IsoDate | null | undefined;
  /** The levels of units that it may score; absent: any. */
  readonly levels?: readonly string[] | undefined;
  /** Numbers that formulas and conditions read. */
  readonly variables?: readonly VariableDefinition[] | undefined;
  /** Bounds of the total. */
  readonly limit?: ScoreLimit | undefined;
  /** Where the top level sums: what becomes of what was left out; default `none`. */
  readonly redistribute?: Redistribution | undefined;
  /** What becomes of the total where no survey was held; default `not-scored`. */
  readonly whenNoSurvey?: NoSurveyPolicy | undefined;
}
