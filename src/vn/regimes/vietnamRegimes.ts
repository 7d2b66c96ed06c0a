import type { FormKind, Regime, RegimeRule, RegimeRules } from "../../dossier/index.js";
import { inForceOn, type LegalReference } from "../../law/index.js";
import { frozenCopy } from "../../plain/index.js";
import type { IsoDate } from "../../time/index.js";

const DECREE_61 = "Decree 61/2018/ND-CP";
const DECREE_118 = "Decree 118/2025/ND-CP";
const DECREE_309 = "Decree 118/2025/ND-CP as amended by Decree 309/2026/ND-CP";
const CIRCULAR_01 = "Circular 01/2018/TT-VPCP";
const CIRCULAR_03 = "Circular 03/2025/TT-VPCP";
const LAI_CHAU = "Decision 88/2025/QD-UBND of Lai Chau (a local decision, binding only in Lai Chau)";

const rule = <T>(value: T, source: LegalReference): RegimeRule<T> => ({ value, source });

/** A rule whose article was not found: the procedure or the context must say it. */
const open = (source: LegalReference): RegimeRule<never> => ({ value: null, source });

const formsOf = (
  numbers: Partial<Readonly<Record<FormKind, string>>>,
  from: IsoDate,
  source: LegalReference,
): RegimeRules["forms"] =>
  Object.fromEntries(Object.entries(numbers).map(([kind, number]) => [kind, { ...rule(number, source), from }]));

const FORMS_2018 = () =>
  formsOf(
    {
      receipt: "01",
      "supplement-request": "02",
      refusal: "03",
      apology: "04",
      "control-slip": "05",
      "tracking-book": "06",
    },
    "2019-01-06",
    { act: CIRCULAR_01, article: "art. 9", evidence: "text-read" },
  );

const FORMS_2025 = () =>
  formsOf(
    {
      receipt: "01",
      "supplement-request": "02",
      refusal: "03",
      apology: "04",
      "stop-notice": "05",
      "control-slip": "06",
      "tracking-book": "07",
    },
    "2025-09-15",
    { act: CIRCULAR_03, article: "Annex I", evidence: "quoted" },
  );

const rules61 = (): RegimeRules => ({
  handling: {
    clockStart: rule("accepted", {
      act: DECREE_61,
      article: "art. 17(1)(c) and 19(4)",
      evidence: "text-read",
      note: "No single sentence says it.",
    }),
    nonTerritorialStart: open({
      act: DECREE_61,
      evidence: "unconfirmed",
      note: "Decree 61 knows no reception outside the territory.",
    }),
    supplementEffect: rule("restart", { act: DECREE_61, article: "art. 19(4)", evidence: "text-read" }),
    maxSupplements: rule(1, { act: DECREE_61, article: "art. 15(3) and 17(2)(a)", evidence: "text-read" }),
    supplementWithin: rule(
      { amount: 3, unit: "working-day" },
      { act: DECREE_61, article: "art. 19(4)", evidence: "text-read" },
    ),
    applicantTime: open({ act: DECREE_61, evidence: "text-read", note: "The decree sets none." }),
    receptionLimit: open({ act: DECREE_61, evidence: "text-read", note: "The decree sets none." }),
    forwardAfter: rule("15:00", { act: DECREE_61, article: "art. 18(2)-(3)", evidence: "text-read" }),
    apologyLeadDays: rule(1, { act: DECREE_61, article: "art. 19(9)", evidence: "text-read" }),
    maxReappointments: rule(1, { act: DECREE_61, article: "art. 19(9)", evidence: "text-read" }),
  },
  forms: FORMS_2018(),
});

const NOT_FOUND = "The general article was not found.";

const rules118 = (): RegimeRules => ({
  handling: {
    clockStart: rule("accepted", {
      act: DECREE_118,
      article: "art. 17(3)",
      evidence: "unconfirmed",
      note: "Read only as replaced in 2026.",
    }),
    nonTerritorialStart: rule("competent-agency", {
      act: DECREE_118,
      article: "art. 14 and 17(3)",
      evidence: "unconfirmed",
      note: "Read only as of 2026.",
    }),
    supplementEffect: open({
      act: DECREE_118,
      evidence: "unconfirmed",
      note: `${NOT_FOUND} Restart and pause both stand in special decrees.`,
    }),
    maxSupplements: rule(1, { act: DECREE_118, article: "art. 17(2)(a)", evidence: "quoted" }),
    supplementWithin: open({ act: DECREE_118, evidence: "unconfirmed", note: NOT_FOUND }),
    applicantTime: open({
      act: DECREE_118,
      evidence: "unconfirmed",
      note: `${NOT_FOUND} Special decrees have 7 or 15 working days.`,
    }),
    receptionLimit: open({
      act: DECREE_118,
      evidence: "unconfirmed",
      note: `${NOT_FOUND} 8 working hours stand in special decrees and a resolution.`,
    }),
    forwardAfter: rule("15:00", { act: DECREE_118, article: "art. 18(2)", evidence: "quoted" }),
    apologyLeadDays: rule(1, {
      act: LAI_CHAU,
      article: "art. 3(6)",
      evidence: "quoted",
      note: "A local decision under the decree; the linked karaoke decree has 0.",
    }),
    maxReappointments: rule(1, {
      act: LAI_CHAU,
      article: "art. 3(6)",
      evidence: "quoted",
      note: "A local decision under the decree.",
    }),
  },
  forms: FORMS_2025(),
});

const rules309 = (): RegimeRules => {
  const { handling, forms } = rules118();
  return {
    handling: {
      ...handling,
      clockStart: rule("accepted", { act: DECREE_309, article: "art. 17(3)", evidence: "text-read" }),
      nonTerritorialStart: rule("competent-agency", { act: DECREE_309, article: "art. 17(3)", evidence: "text-read" }),
      maxSupplements: rule(1, { act: DECREE_309, article: "art. 17(2)(a)", evidence: "text-read" }),
      forwardAfter: rule("15:00", {
        act: DECREE_309,
        article: "art. 18(2)",
        evidence: "text-read",
        note: "For dossiers received at the counter.",
      }),
    },
    forms,
  };
};

const regimes = (): readonly Regime[] => [
  {
    id: "61-2018",
    title: "Nghị định 61/2018/NĐ-CP",
    from: "2018-06-21",
    to: "2025-06-30",
    value: rules61(),
    source: {
      act: DECREE_61,
      article: "art. 40",
      evidence: "text-read",
      note: "The amendments of Decree 107/2021 were not read.",
    },
  },
  {
    id: "118-2025",
    title: "Nghị định 118/2025/NĐ-CP",
    from: "2025-07-01",
    to: "2025-12-30",
    value: rules118(),
    source: { act: DECREE_118, evidence: "quoted", note: "Seen in part, through other acts." },
  },
  {
    id: "118-2025-367",
    title: "Nghị định 118/2025/NĐ-CP, sửa đổi bởi Nghị định 367/2025/NĐ-CP",
    from: "2025-12-31",
    to: "2026-08-04",
    value: rules118(),
    source: {
      act: DECREE_118,
      article: "as amended by Decree 367/2025/ND-CP",
      evidence: "unconfirmed",
      note: "The amending text was not found.",
    },
  },
  {
    id: "118-2025-309",
    title: "Nghị định 118/2025/NĐ-CP, sửa đổi bởi Nghị định 309/2026/NĐ-CP",
    from: "2026-08-05",
    value: rules309(),
    source: { act: DECREE_309, article: "art. 7-9", evidence: "text-read", note: "Art. 15 was not read." },
  },
];

/**
 * The rules on the one-stop shop as four dated sets: Decree 61/2018 from 2018-06-21, Decree 118/2025 from 2025-07-01, as
 * amended by Decree 367/2025 from 2025-12-31 and by Decree 309/2026 from 2026-08-05. Each rule carries its article and how its text
 * is known; a rule whose text was not found is open (`value: null`), and a procedure or the context must say it. The acts
 * that are `quoted` or `unconfirmed` are not official texts.
 *
 * The circulars on the forms came after the decrees: form numbers hold from 2019-01-06 (Circular 01/2018) and from 2025-09-15
 * (Circular 03/2025), and which held on the days before is not known. When an apology is due and how often a dossier may be
 * re-appointed is taken, since 2025, from a decision of Lai Chau, which binds only there: say it in the context for elsewhere.
 *
 * Pass it as `regimes` of a `DossierContext`.
 *
 * @example
 * ```ts
 * import { vietnamRegimes } from "motcua/vn";
 *
 * vietnamRegimes.map(({ id, from }) => `${from} ${id}`);
 * // => ["2018-06-21 61-2018", "2025-07-01 118-2025", "2025-12-31 118-2025-367", "2026-08-05 118-2025-309"]
 * ```
 */
export const vietnamRegimes: readonly Regime[] = /* @__PURE__ */ frozenCopy(/* @__PURE__ */ regimes());

/**
 * The rules on the one-stop shop in force on a day.
 *
 * @throws MotcuaError `law/nothing-in-force` before 2018-06-21, `time/invalid-date`
 * @example
 * ```ts
 * import { vietnamRegimeOn } from "motcua/vn";
 *
 * vietnamRegimeOn("2025-06-30").id; // => "61-2018"
 * vietnamRegimeOn("2026-11-22").value.forms["control-slip"]?.value; // => "06"
 * vietnamRegimeOn("2026-11-22").value.handling.supplementEffect?.value; // => null
 * ```
 */
export const vietnamRegimeOn = (date: IsoDate): Regime => inForceOn(vietnamRegimes, date) as Regime;
