import type { Amount, Rounding } from "../../exact/index.js";
import type { Assessment, GivenPoints, NodeScore, Observation, ScoreReason } from "../model.js";
import type { CompiledIndex } from "./compileIndex.js";

/** A scored node as its parent sees it. */
export interface Part {
  readonly id: string;
  readonly state: NodeScore["state"];
  /** `null` unless scored. */
  readonly value: Amount | null;
  /** `null` where a leaf has no maximum. */
  readonly max: Amount | null;
  readonly weight: number | undefined;
}

/** A scored leaf. */
export interface LeafPart extends Part {
  readonly isSurvey: boolean;
  /** The observed share, where its rule is about one. */
  readonly share: Amount | null;
  /** Why its rule did not score it; `null` where it did. */
  readonly reason: ScoreReason | null;
  /** The observation, as it was given or computed. */
  readonly observation: Observation;
  readonly given: GivenPoints | null;
}

/** What is remembered of a leaf for the next unit. */
export interface Remembered {
  readonly part: LeafPart;
  /** What is written of it; `null` where only totals are wanted. */
  readonly node: NodeScore | null;
}

/** The scores of leaves by what was observed, by the place of the leaf, shared by the units of one call. */
export type Memo = Map<number | boolean, Remembered>[];

/** The scoring of one unit. */
export interface Run {
  readonly index: CompiledIndex;
  readonly assessment: Assessment;
  /** How scores are printed unless their node says otherwise. */
  readonly printing: Rounding;
  /** The written nodes by their places; `null` where only totals are wanted. */
  readonly nodes: NodeScore[] | null;
  /** The leaves so far. */
  readonly leaves: LeafPart[];
  /** `null` where scores hang on more than the values. */
  readonly memo: Memo | null;
}
