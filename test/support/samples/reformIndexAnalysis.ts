import { both, each, type Samples } from "../sample.js";

export const REFORM_INDEX_ANALYSIS_SAMPLES = {
  "reform-index/different-units": [
    both({ unit: "Sở Tài chính", otherUnit: "Sở Nội vụ" }, '"Sở Tài chính"', '"Sở Nội vụ"'),
  ],
  "reform-index/cannot-compare-structures": [
    both(
      { unit: "Sở Nội vụ", id: "index", version: "2025", otherId: "another", otherVersion: "2026" },
      '"Sở Nội vụ"',
      '"index"',
      '"2025"',
      '"another"',
      '"2026"',
    ),
  ],
  "reform-index/nothing-to-rank": [
    each({ units: 0 }, ["no scorecard"], ["Không có bảng điểm"]),
    each({ units: 63 }, ["None of the 63"], ["Cả 63 bảng điểm"]),
  ],
  "reform-index/invalid-option": [
    each(
      { option: "options.seed", value: -1, expected: "a-seed" },
      ["options.seed", "-1", "whole number"],
      ["options.seed", "-1", "số nguyên"],
    ),
    each(
      { option: "options.noise", value: 1, expected: "a-share-below-1" },
      ["options.noise", "not 1"],
      ["options.noise", "dưới 1"],
    ),
    each(
      { option: "key", value: "level", expected: "a-function" },
      ["key", '"level"', "function"],
      ["key", '"level"', "hàm"],
    ),
    both({ option: "options.vary", value: ["9"], expected: "criteria" }, "options.vary", '"top"', '"leaves"'),
  ],
} satisfies Partial<Samples>;
