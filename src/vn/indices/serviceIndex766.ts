import { isObject } from "../../plain/index.js";
import { defineIndex, type IndexDefinition, type IndexStructure } from "../../reform-index/index.js";
import { invalidOption } from "../errors.js";
import type { ServiceIndexGroupId, ServiceIndexOptions } from "./model.js";
import {
  decisionGroups,
  isServiceGroup,
  portalGroup,
  type ServiceIndexChoices,
  serviceIndexSource,
} from "./serviceGroups.js";

/** What an option may be; the default stands first. */
type Allowed<Name extends keyof ServiceIndexChoices> = readonly [
  ServiceIndexChoices[Name],
  ...(readonly ServiceIndexChoices[Name][]),
];

const ALLOWED: { readonly [Name in keyof ServiceIndexChoices]: Allowed<Name> } = {
  satisfaction: ["6-6-6", "5-5-2-6"],
  digitisedFullMarkAt: [1, 0.8],
  transparencyBelowProvince: ["leave-out", "full"],
};

const chosen = <Name extends keyof ServiceIndexChoices>(
  option: Name,
  { [option]: value }: ServiceIndexOptions,
): ServiceIndexChoices[Name] => {
  const allowed: readonly ServiceIndexChoices[Name][] = ALLOWED[option];
  const found = value === undefined ? ALLOWED[option][0] : allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidOption({ option, value });
  return found;
};

const choicesOf = (options: ServiceIndexOptions): ServiceIndexChoices => {
  if (!isObject(options)) throw invalidOption({ option: "serviceIndexOptions", value: options });
  return {
    satisfaction: chosen("satisfaction", options),
    digitisedFullMarkAt: chosen("digitisedFullMarkAt", options),
    transparencyBelowProvince: chosen("transparencyBelowProvince", options),
  };
};

/** Names every choice that is not the default, so that two readings are never compared as one. */
const versionOf = (choices: ServiceIndexChoices): string => {
  const options = Object.keys(ALLOWED) as (keyof ServiceIndexChoices)[];
  const others = options.filter((option) => choices[option] !== ALLOWED[option][0]);
  return ["2026-09", ...others.map((option) => `${option}=${choices[option]}`)].join("+");
};

const aboutOf = (choices: ServiceIndexChoices) =>
  ({ version: versionOf(choices), standing: "unconfirmed", source: serviceIndexSource() }) as const;

const definition = (options: ServiceIndexOptions): IndexDefinition => {
  const choices = choicesOf(options);
  return {
    id: "service-index-766",
    title: "Bộ chỉ số phục vụ người dân, doanh nghiệp",
    ...aboutOf(choices),
    levels: ["ministry", "province", "department", "commune"],
    max: 100,
    criteria: decisionGroups(choices),
  };
};

/**
 * The service index of Decision 766/QĐ-TTg (bộ chỉ số phục vụ người dân, doanh nghiệp) with other answers to what its
 * sources leave open, see `ServiceIndexOptions`. Its version names every choice that is not the default.
 *
 * @throws MotcuaError `vn/invalid-option`
 * @example
 * ```ts
 * import { defineServiceIndex766 } from "motcua/vn";
 *
 * const { version } = defineServiceIndex766({ digitisedFullMarkAt: 0.8 });
 * version; // => "2026-09+digitisedFullMarkAt=0.8"
 * ```
 */
export const defineServiceIndex766 = (options: ServiceIndexOptions = {}): IndexStructure =>
  defineIndex(definition(options));

/**
 * The service index of Decision 766/QĐ-TTg (bộ chỉ số phục vụ người dân, doanh nghiệp): five groups of 18, 20, 22, 22
 * and 18 points. They stand under the codes of the portal, which shows the third, online service (`"3"`), as two groups of 12
 * and 10. The level of a unit must be said, because 1.1 to 1.3 concern only ministries and provinces; elsewhere they are
 * left out, and the total is out of 88.
 *
 * `unconfirmed`: the annex was not found. Maxima and formulas come from the portal as captured in September 2026 and from
 * two tools; each criterion whose points or formula are in doubt says so in its `source`. Petition classification (5.1) and
 * average time (2.2) are only watched there and are not part of it.
 *
 * @example
 * ```ts
 * import { scoreIndex } from "motcua/reform-index";
 * import { serviceIndex766 } from "motcua/vn";
 *
 * const scorecard = scoreIndex(serviceIndex766, {
 *   unit: "Xã Xuân Viên",
 *   level: "commune",
 *   values: { "2.1": { numerator: 1989, denominator: 2080 }, "5.2": { numerator: 0, denominator: 0 } },
 * });
 * scorecard.nodes["2.1"]?.printed; // => "19.13"
 * scorecard.nodes["5.2"]?.printed; // => "6.00"
 * scorecard.complete; // => false
 * ```
 */
export const serviceIndex766: IndexStructure = /* @__PURE__ */ defineServiceIndex766();

/**
 * One group of the service index of Decision 766/QĐ-TTg as an index of its own, for the portal's pages and tables that show
 * one group of many units.
 *
 * @throws MotcuaError `vn/invalid-option`
 * @example
 * ```ts
 * import { scoreIndex } from "motcua/reform-index";
 * import { serviceIndexGroup } from "motcua/vn";
 *
 * // Phú Thọ, January to September 2026, as the portal shows it: 3.12 + 2.42 + 5.89
 * const { total } = scoreIndex(serviceIndexGroup("MDHL"), {
 *   unit: "Phú Thọ",
 *   values: {
 *     "5.2": { numerator: 296, denominator: 570 },
 *     "5.3": { numerator: 230, denominator: 570 },
 *     "5.4": { numerator: 528_464, denominator: 597_918 },
 *   },
 * });
 * total.printed; // => "11.43"
 * ```
 */
export const serviceIndexGroup = (group: ServiceIndexGroupId, options: ServiceIndexOptions = {}): IndexStructure => {
  const choices = choicesOf(options);
  if (!isServiceGroup(group)) throw invalidOption({ option: "group", value: group });
  const { title, max, children } = portalGroup(group, choices);
  return defineIndex({ id: `service-index-766/${group}`, title, ...aboutOf(choices), max, criteria: children });
};
