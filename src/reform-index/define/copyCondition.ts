import { isObject } from "../../plain/index.js";
import { checkProperty, isName, isNumber, record } from "../check.js";
import { invalidDefinition, tooDeep } from "../errors.js";
import type { Condition, Formula } from "../model.js";
import { MOST_LEVELS } from "./levels.js";

/** Where a condition or formula stands. */
interface Site {
  readonly id: string;
  readonly property: "appliesWhen" | "derived";
  readonly level: number;
}

const below = (site: Site): Site => {
  if (site.level >= MOST_LEVELS) throw tooDeep({ id: site.id, levels: MOST_LEVELS });
  return { ...site, level: site.level + 1 };
};

const need = (fits: boolean, value: unknown, { id, property }: Site, expected: "a-condition" | "a-formula"): void => {
  if (!fits) throw invalidDefinition({ id, property, value, expected });
};

type Copies<Part extends { readonly type: string }> = {
  readonly [Type in Part["type"]]: (part: Extract<Part, { readonly type: Type }>, site: Site) => Part;
};

const listed = <Part>(
  parts: readonly Part[],
  site: Site,
  expected: "a-condition" | "a-formula",
  copy: (part: Part, site: Site) => Part,
): readonly Part[] => {
  need(Array.isArray(parts) && parts.length > 0, parts, site, expected);
  return Object.freeze(parts.map((part) => copy(part, below(site))));
};

const joined = (condition: Extract<Condition, { type: "all" | "any" }>, site: Site): Condition =>
  record({ type: condition.type, of: listed(condition.of, site, "a-condition", conditionAt) });

const CONDITIONS: Copies<Condition> = {
  answered: ({ id, value }, site) => {
    need(isName(id) && typeof value === "boolean", { id, value }, site, "a-condition");
    return record({ type: "answered", id, value });
  },
  compared: ({ id, comparison, value }, site) => {
    need(isName(id) && isNumber(value), { id, value }, site, "a-condition");
    checkProperty(site.id, "comparison", comparison, "a-comparison");
    return record({ type: "compared", id, comparison, value });
  },
  level: ({ levels }, site) => {
    checkProperty(site.id, "levels", levels, "a-list-of-texts");
    return record({ type: "level", levels: Object.freeze([...levels]) });
  },
  all: joined,
  any: joined,
  not: ({ of }, site) => record({ type: "not", of: conditionAt(of, below(site)) }),
};

function conditionAt(condition: Condition, site: Site): Condition {
  need(isObject(condition) && Object.hasOwn(CONDITIONS, condition.type), condition, site, "a-condition");
  const copy = CONDITIONS[condition.type] as (condition: Condition, site: Site) => Condition;
  return copy(condition, site);
}

const gathered = (formula: Extract<Formula, { of: unknown }>, site: Site): Formula =>
  record({ type: formula.type, of: listed(formula.of, site, "a-formula", formulaAt) });

const paired = (formula: Extract<Formula, { by: unknown }>, site: Site): Formula =>
  record({
    type: formula.type,
    from: formulaAt(formula.from, below(site)),
    by: formulaAt(formula.by, below(site)),
  });

const FORMULAS: Copies<Formula> = {
  number: ({ value }, site) => {
    need(isNumber(value), value, site, "a-formula");
    return record({ type: "number", value });
  },
  observed: ({ id }, site) => {
    need(isName(id), id, site, "a-formula");
    return record({ type: "observed", id });
  },
  add: gathered,
  multiply: gathered,
  min: gathered,
  max: gathered,
  subtract: paired,
  divide: paired,
  when: ({ condition, met, otherwise }, site) =>
    record({
      type: "when",
      condition: conditionAt(condition, below(site)),
      met: formulaAt(met, below(site)),
      otherwise: formulaAt(otherwise, below(site)),
    }),
};

function formulaAt(formula: Formula, site: Site): Formula {
  need(isObject(formula) && Object.hasOwn(FORMULAS, formula.type), formula, site, "a-formula");
  const copy = FORMULAS[formula.type] as (formula: Formula, site: Site) => Formula;
  return copy(formula, site);
}

/** A checked, frozen copy of a condition. What it names is checked once the whole index is known. */
export const copyCondition = (id: string, condition: Condition): Condition =>
  conditionAt(condition, { id, property: "appliesWhen", level: 1 });

/** A checked, frozen copy of a formula. What it names is checked once the whole index is known. */
export const copyFormula = (id: string, formula: Formula): Formula =>
  formulaAt(formula, { id, property: "derived", level: 1 });
