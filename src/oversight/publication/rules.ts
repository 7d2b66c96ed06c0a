import type { LegalReference } from "../../law/index.js";
import { frozenCopy } from "../../plain/index.js";
import type { PublicationRule } from "./model.js";

const decree = (article: string): LegalReference => ({
  act: "Decree 63/2010/ND-CP",
  article,
  evidence: "text-read",
  note: "As amended by Decree 92/2017/ND-CP.",
});

const PORTAL: LegalReference = {
  act: "National portal, indicator 1.1 of the service index (Decision 766/QD-TTg)",
  evidence: "practice",
  note: "As it was seen in software; Decree 63/2010/ND-CP art. 15 counts days, not working days.",
};

const beforeEffect = (unit: PublicationRule["limit"]["unit"], source: LegalReference): readonly PublicationRule[] => {
  const base = { step: "decide", shortened: false, from: "before-effect", source } as const;
  return [
    { ...base, by: "ministry", limit: { amount: 20, unit } },
    { ...base, by: "province", limit: { amount: 5, unit } },
  ];
};

const otherRules = (): readonly PublicationRule[] => {
  const unit = "working-day";
  const publish = { step: "publish", from: "after-decision", source: decree("art. 24(2)") } as const;
  return [
    {
      step: "decide",
      shortened: true,
      limit: { amount: 3, unit: "calendar-day" },
      from: "after-proclamation",
      source: decree("art. 15"),
    },
    { ...publish, by: "ministry", shortened: false, limit: { amount: 10, unit } },
    { ...publish, by: "province", shortened: false, limit: { amount: 5, unit } },
    { ...publish, shortened: true, limit: { amount: 2, unit } },
  ];
};

const rulesOfLaw = (): readonly PublicationRule[] => [
  ...beforeEffect("calendar-day", decree("art. 15")),
  ...otherRules(),
];
const rulesOfPortal = (): readonly PublicationRule[] => [...beforeEffect("working-day", PORTAL), ...otherRules()];

/**
 * By when procedures are promulgated (công bố) and made public (công khai): Decree 63/2010/ND-CP art. 15 and 24(2) as
 * amended, whose texts were read. The decision comes at the latest 20 days (ministry) or 5 days (province) before the
 * legal text takes effect; these are days, not working days.
 *
 * @example
 * ```ts
 * import { PUBLICATION_RULES } from "motcua/oversight";
 *
 * PUBLICATION_RULES.map(({ limit, from }) => `${limit.amount} ${limit.unit} ${from}`);
 * // => [
 * //   "20 calendar-day before-effect",
 * //   "5 calendar-day before-effect",
 * //   "3 calendar-day after-proclamation",
 * //   "10 working-day after-decision",
 * //   "5 working-day after-decision",
 * //   "2 working-day after-decision",
 * // ]
 * ```
 */
export const PUBLICATION_RULES: readonly PublicationRule[] = /* @__PURE__ */ frozenCopy(/* @__PURE__ */ rulesOfLaw());

/**
 * The same rules as the national portal measures them for the service index: the decision 20 (ministry) or 5 (province)
 * **working** days before effect. Practice, not law.
 *
 * @example
 * ```ts
 * import { PORTAL_PUBLICATION_RULES } from "motcua/oversight";
 *
 * PORTAL_PUBLICATION_RULES[0]?.limit; // => { amount: 20, unit: "working-day" }
 * PORTAL_PUBLICATION_RULES[0]?.source.evidence; // => "practice"
 * ```
 */
export const PORTAL_PUBLICATION_RULES: readonly PublicationRule[] = /* @__PURE__ */ frozenCopy(
  /* @__PURE__ */ rulesOfPortal(),
);
