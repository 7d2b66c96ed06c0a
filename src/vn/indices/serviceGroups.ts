import type { Evidence, LegalReference } from "../../law/index.js";
import type { CriterionDefinition, ProportionalRule } from "../../reform-index/index.js";
import type { ServiceIndexGroupId, ServiceIndexOptions } from "./model.js";

/** The options with their defaults filled in. */
export type ServiceIndexChoices = Required<{
  readonly [Name in keyof ServiceIndexOptions]: NonNullable<ServiceIndexOptions[Name]>;
}>;

const ACT = "Decision 766/QD-TTg (2022)";

const known = (evidence: Evidence, note: string): LegalReference => ({ act: ACT, evidence, note });

/** How the index as a whole is known. */
export const serviceIndexSource = (): LegalReference =>
  known(
    "practice",
    "The annex was not found. Maxima of the groups from two tools and a province's page, formulas from captures of the portal (September 2026) and its administrator's document.",
  );

type Share = Omit<ProportionalRule, "type">;

/** The maximum times a share; what 0 out of 0 is worth is always said. */
const share = (
  id: string,
  title: string,
  max: number,
  rule: Share,
  more: Partial<CriterionDefinition> = {},
): CriterionDefinition => ({
  id,
  title,
  max,
  rule: { type: "proportional", ...rule },
  whenNotApplicable: "leave-out",
  ...more,
});

const ZERO: Share = { whenDenominatorIsZero: "zero" };
const FULL: Share = { whenDenominatorIsZero: "full" };
const OPEN: Share = { whenDenominatorIsZero: "not-applicable" };

const openness = ({ transparencyBelowProvince }: ServiceIndexChoices): readonly CriterionDefinition[] => {
  const above: Partial<CriterionDefinition> = {
    levels: ["ministry", "province"],
    whenNotApplicable: transparencyBelowProvince,
  };
  return [
    share("1.1", "Thủ tục hành chính công bố đúng hạn", 6, OPEN, above),
    share("1.2", "Thủ tục hành chính cập nhật, công khai đúng hạn", 4, OPEN, above),
    share("1.3", "Thủ tục hành chính công khai đủ nội dung", 2, OPEN, above),
    share("1.4", "Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia", 6, ZERO),
  ];
};

const progress = (): readonly CriterionDefinition[] => [share("2.1", "Hồ sơ giải quyết trước hạn, đúng hạn", 20, ZERO)];

const online = (): readonly CriterionDefinition[] => {
  const split = known("unconfirmed", "The split of the 12 points was inferred: 2 + 4 + 6.");
  return [
    share("3.1", "Thủ tục cung cấp dịch vụ công trực tuyến", 2, { ...ZERO, fullMarkAt: 0.8 }, { source: split }),
    share("3.2", "Dịch vụ công trực tuyến có phát sinh hồ sơ", 4, ZERO, {
      source: known(
        "unconfirmed",
        "The split of the 12 points was inferred; one captured month contradicts this part.",
      ),
    }),
    share("3.3", "Hồ sơ nộp trực tuyến", 6, { ...ZERO, fullMarkAt: 0.5 }, { source: split }),
  ];
};

const payment = (): readonly CriterionDefinition[] => [
  share("3.5", "Thủ tục có nghĩa vụ tài chính được tích hợp thanh toán trực tuyến", 2, { ...ZERO, fullMarkAt: 0.8 }),
  share(
    "3.5b",
    "Thủ tục có nghĩa vụ tài chính phát sinh thanh toán trực tuyến",
    2,
    { ...ZERO, fullMarkAt: 0.8 },
    {
      source: known(
        "practice",
        "2 points, all of them at 80 %. A fit of captured rows gave 2.5 x share, which is the same up to the maximum.",
      ),
    },
  ),
  share("3.6", "Hồ sơ thanh toán trực tuyến", 6, ZERO),
];

const digitisation = ({ digitisedFullMarkAt }: ServiceIndexChoices): readonly CriterionDefinition[] => [
  share("4.1", "Hồ sơ có kết quả điện tử", 6, OPEN),
  share(
    "4.2",
    "Hồ sơ được số hóa thành phần và kết quả",
    4,
    { ...OPEN, fullMarkAt: digitisedFullMarkAt },
    {
      source: known("practice", "The document and one tool say 80 %, the portal printed what 100 % gives."),
    },
  ),
  share("4.c", "Chứng thực bản sao điện tử", 2, OPEN, { source: known("practice", "Seen for some units only.") }),
  share("4.3", "Khai thác, sử dụng lại thông tin, dữ liệu số hóa", 2, { ...OPEN, fullMarkAt: 0.8 }),
  share("4.4", "Đồng bộ vào kho dữ liệu cá nhân", 4, ZERO, {
    source: known("unconfirmed", "Only rows of 0 were seen, so the formula was not checked."),
  }),
  share("4.5a", "Thủ tục kết nối cơ sở dữ liệu dân cư", 2, ZERO),
  share("4.5b", "Hồ sơ sử dụng dữ liệu dân cư", 2, ZERO),
];

const satisfaction = ({ satisfaction: split }: ServiceIndexChoices): readonly CriterionDefinition[] => {
  const four = split === "5-5-2-6";
  const source = known("practice", "6 + 6 + 6 fits captured rows of 2026; another tool says 5 + 5 + 2 + 6.");
  const classification: CriterionDefinition = {
    id: "5.1",
    title: "Phân loại phản ánh, kiến nghị",
    max: 5,
    rule: { type: "manual" },
    whenNotApplicable: "leave-out",
    source: known("unconfirmed", "How it is scored is not known."),
  };
  return [
    ...(four ? [classification] : []),
    share("5.2", "Phản ánh, kiến nghị xử lý đúng hạn", four ? 5 : 6, FULL, { source }),
    share("5.3", "Hài lòng trong xử lý phản ánh, kiến nghị", four ? 2 : 6, FULL, { source }),
    share("5.4", "Hài lòng trong giải quyết thủ tục hành chính", 6, { ...ZERO, fullMarkAt: 0.9 }, { source }),
  ];
};

const GROUPS: Readonly<
  Record<
    ServiceIndexGroupId,
    {
      readonly title: string;
      readonly max: number;
      readonly leaves: (choices: ServiceIndexChoices) => readonly CriterionDefinition[];
    }
  >
> = {
  CKMB: { title: "Công khai, minh bạch", max: 18, leaves: openness },
  TDGQ: { title: "Tiến độ, kết quả giải quyết", max: 20, leaves: progress },
  CLGQ: { title: "Dịch vụ công trực tuyến", max: 12, leaves: online },
  TTTT: { title: "Thanh toán trực tuyến", max: 10, leaves: payment },
  MDSH: { title: "Số hóa hồ sơ", max: 22, leaves: digitisation },
  MDHL: { title: "Mức độ hài lòng", max: 18, leaves: satisfaction },
};

/** Whether the portal has a group of this code. */
export const isServiceGroup = (value: unknown): value is ServiceIndexGroupId =>
  typeof value === "string" && Object.hasOwn(GROUPS, value);

/** A group as the portal shows it. */
export const portalGroup = (id: ServiceIndexGroupId, choices: ServiceIndexChoices) => {
  const { title, max, leaves } = GROUPS[id];
  return { id, title, max, children: leaves(choices) } satisfies CriterionDefinition;
};

/** The five groups of the decision; the third, online service, is shown by the portal as two. */
export const decisionGroups = (choices: ServiceIndexChoices): readonly CriterionDefinition[] => [
  portalGroup("CKMB", choices),
  portalGroup("TDGQ", choices),
  {
    id: "3",
    title: "Cung cấp dịch vụ trực tuyến",
    max: 22,
    children: [portalGroup("CLGQ", choices), portalGroup("TTTT", choices)],
  },
  portalGroup("MDSH", choices),
  portalGroup("MDHL", choices),
];
