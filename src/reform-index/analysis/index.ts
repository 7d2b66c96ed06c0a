/** What many scorecards say: ranks in groups, comparison of years, gaps, sensitivity. */
export { classifyRanking } from "./classifyRanking.js";
export { compareAll } from "./compareAll.js";
export { compareScorecards } from "./compareScorecards.js";
export { costliestCriteria } from "./costliestCriteria.js";
export type {
  Alternative,
  AlternativeRanking,
  CostlyCriterion,
  Gap,
  GapOptions,
  NextStep,
  NodeChange,
  ScorecardComparison,
  Sensitivity,
  SensitivityOptions,
  UnitComparisons,
  UnitSensitivity,
  WithoutOne,
} from "./model.js";
export { rankLabel } from "./rankLabel.js";
export { rankScorecardsBy } from "./rankScorecardsBy.js";
export { scoreGaps } from "./scoreGaps.js";
export { sensitivity } from "./sensitivity.js";
