import {
  type CriterionDefinition,
  defineIndex,
  type IndexDefinition,
  type IndexStructure,
} from "../../reform-index/index.js";

const direction = (): CriterionDefinition => ({
  id: "A",
  title: "Chỉ đạo, điều hành",
  max: 25,
  children: [
    {
      id: "A.1",
      title: "Ban hành kế hoạch cải cách hành chính đúng hạn",
      max: 10,
      rule: { type: "deduction", perCase: 1 },
    },
    { id: "A.2", title: "Có sáng kiến, mô hình mới", max: 5, rule: { type: "yes-no" } },
    {
      id: "A.3",
      title: "Đối thoại với người dân hai lần một năm",
      max: 5,
      rule: {
        type: "bands",
        bands: [
          { to: 1, points: 0 },
          { from: 1, to: 2, points: 2.5 },
          { from: 2, points: 5 },
        ],
      },
    },
    {
      id: "A.4",
      title: "Công khai ngân sách",
      max: 5,
      rule: { type: "yes-no" },
      evidence: [{ id: "disclosure", title: "Quyết định công bố công khai ngân sách" }],
    },
  ],
});

const procedures = (): CriterionDefinition => ({
  id: "B",
  title: "Thủ tục hành chính",
  max: 35,
  children: [
    {
      id: "B.1",
      title: "Niêm yết, công khai thủ tục hành chính",
      max: 10,
      rule: { type: "proportional" },
      evidence: [{ id: "posting", title: "Biên bản kiểm tra niêm yết thủ tục hành chính" }],
    },
    {
      id: "B.2",
      title: "Giải quyết hồ sơ trước hạn, đúng hạn",
      max: 25,
      rule: { type: "proportional", whenDenominatorIsZero: "not-applicable" },
      whenNotApplicable: "leave-out",
    },
  ],
});

const services = (): readonly CriterionDefinition[] => [
  {
    id: "C",
    title: "Dịch vụ công trực tuyến",
    max: 20,
    children: [
      {
        id: "C.1",
        title: "Hồ sơ nộp trực tuyến",
        max: 20,
        rule: { type: "proportional", fullMarkAt: 0.4, whenDenominatorIsZero: "not-applicable" },
        whenNotApplicable: "leave-out",
      },
    ],
  },
  {
    id: "D",
    title: "Mức độ hài lòng của người dân",
    max: 20,
    children: [{ id: "D.1", title: "Tỷ lệ hài lòng và rất hài lòng", max: 20, rule: { type: "survey" } }],
  },
];

const extras = (): CriterionDefinition => ({
  id: "E",
  title: "Điểm cộng, điểm trừ",
  limit: { from: -5, to: 5 },
  children: [
    {
      id: "E.1",
      title: "Điểm cộng cho cách làm mới được nhân rộng",
      rule: { type: "bonus", perCase: 1, atMost: 3 },
    },
    {
      id: "E.2",
      title: "Điểm trừ do hồ sơ trễ hạn không xin lỗi",
      rule: { type: "deduction", startsAt: "zero", perCase: 0.5, atMost: 5 },
    },
  ],
});

const definition = (): IndexDefinition => ({
  id: "commune-example",
  version: "1",
  title: "Chỉ số cải cách hành chính cấp xã (minh họa)",
  standing: "illustrative",
  source: {
    act: "None",
    evidence: "unconfirmed",
    note: "Made up to be replaced. The criteria are those that reports of communes and districts speak of; every maximum is ours. 40 % online was a district's target in 2022.",
  },
  levels: ["commune"],
  max: 100,
  limit: { from: 0, to: 100 },
  whenNoSurvey: "rescale",
  criteria: [direction(), procedures(), ...services(), extras()],
});

/**
 * A small index of communes (xã, phường, đặc khu) to start from. `illustrative`: nobody decided it, every maximum is made
 * up; replace them and give it an id and version of your own.
 *
 * Its criteria are what reports speak of: the plan issued on time (observed in working days late, one point each), a new
 * initiative, dialogue twice a year, budget disclosed, procedures posted, the on-time rate, 40 % of dossiers online,
 * satisfaction by survey, and a bonus and a penalty, which together move the total by 5 points at most. Where no survey is
 * held the rest is brought back to 100.
 *
 * @example
 * ```ts
 * import { scoreIndex } from "motcua/reform-index";
 * import { communeIndexExample } from "motcua/vn";
 *
 * const { total } = scoreIndex(communeIndexExample, {
 *   unit: "Xã A",
 *   level: "commune",
 *   values: {
 *     "A.1": 3, "A.2": true, "A.3": 1, "A.4": true,
 *     "B.1": 0.9, "B.2": { numerator: 380, denominator: 400 },
 *     "C.1": 0.3, "D.1": { numerator: 176, denominator: 200 },
 *     "E.1": 1, "E.2": 2,
 *   },
 * });
 * total.printed; // => "84.85"
 * ```
 */
export const communeIndexExample: IndexStructure = /* @__PURE__ */ defineIndex(/* @__PURE__ */ definition());
