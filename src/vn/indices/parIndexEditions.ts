import type { LegalReference } from "../../law/index.js";
import { frozenCopy } from "../../plain/index.js";
import type { ParIndexEdition } from "./model.js";

const from = (act: string, note: string): LegalReference => ({ act, evidence: "practice", note });

const editions = (): readonly ParIndexEdition[] => [
  {
    edition: 2017,
    decision: "2948/QĐ-BNV",
    scope: "province",
    fields: 8,
    criteria: 38,
    subCriteria: 81,
    surveyPoints: null,
    source: from(
      "Decision 2948/QD-BNV (2017)",
      "A course page of the Ministry, whose own fields add up to 39 criteria.",
    ),
  },
  {
    edition: 2020,
    decision: "1149/QĐ-BNV",
    scope: "ministry",
    fields: 7,
    criteria: 40,
    subCriteria: 99,
    surveyPoints: 36.5,
    source: from(
      "Decision 1149/QD-BNV (2020)",
      "A ministry's page; another page has 87 sub-criteria and another number.",
    ),
  },
  {
    edition: 2020,
    decision: "1150/QĐ-BNV",
    scope: "province",
    fields: 8,
    criteria: 43,
    subCriteria: 95,
    surveyPoints: null,
    source: from("Decision 1150/QD-BNV (2020)", "A province's page."),
  },
  {
    edition: 2022,
    decision: "876/QĐ-BNV",
    scope: "province",
    fields: 8,
    criteria: 38,
    subCriteria: 88,
    surveyPoints: 32,
    source: from("Decision 876/QD-BNV (2022)", "The press, as applied to 2024. The annex was not found."),
  },
  {
    edition: 2022,
    decision: "876/QĐ-BNV",
    scope: "ministry",
    fields: 7,
    criteria: 38,
    subCriteria: 97,
    surveyPoints: 31.5,
    source: from("Decision 876/QD-BNV (2022)", "The press. The annex was not found."),
  },
];

/**
 * The editions of the reform index (PAR INDEX, chỉ số cải cách hành chính) since 2017 whose counts are known: fields,
 * criteria, sub-criteria and survey points. All of it is from pages and the press; no annex was found, so no edition of
 * 2020 or 2022 is offered as an index. The first edition, Decision 1294/QĐ-BNV of 2012, is known by its number only.
 *
 * @example
 * ```ts
 * import { PAR_INDEX_EDITIONS } from "motcua/vn";
 *
 * PAR_INDEX_EDITIONS.filter(({ scope }) => scope === "province").map(({ edition, subCriteria }) => [edition, subCriteria]);
 * // => [[2017, 81], [2020, 95], [2022, 88]]
 * ```
 */
export const PAR_INDEX_EDITIONS: readonly ParIndexEdition[] = /* @__PURE__ */ frozenCopy(/* @__PURE__ */ editions());
