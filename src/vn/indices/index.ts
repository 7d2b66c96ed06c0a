export { AGENCY_QUALITY_CLASSES, OFFICIAL_QUALITY_CLASSES, SERVICE_INDEX_766_CLASSES } from "./classes.js";
export { communeIndexExample } from "./communeIndexExample.js";
export { DISTRICT_OFFICES_2019_AS_PRINTED, districtOfficeIndex2019 } from "./districtOfficeIndex2019.js";
export { HANOI_DIVISION_FIELDS, hanoiDivisionIndex } from "./hanoiDivisionIndex.js";
export { INDEX_TITLES_EN } from "./indexTitlesEn.js";
export type {
  FieldCounts,
  ParIndexEdition,
  QualityFacts,
  QualityIndicator,
  QualityRefusal,
  QualityRefusalFacts,
  QualityScore,
  ServiceIndexGroupId,
  ServiceIndexOptions,
  TimeAgainstLimit,
} from "./model.js";
export { PAR_INDEX_EDITIONS } from "./parIndexEditions.js";
export { provinceIndex2017 } from "./provinceIndex2017.js";
export { qualityScore } from "./qualityScore.js";
export { defineServiceIndex766, serviceIndex766, serviceIndexGroup } from "./serviceIndex766.js";
export { officialQualityIndex, serviceQualityIndex } from "./serviceQualityIndex.js";
