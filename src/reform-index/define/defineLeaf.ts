import { type Amount, amountOf, NOTHING } from "../../exact/index.js";
import { checkOptional, checkProperty, record } from "../check.js";
import { invalidDefinition, missingMax, missingRule } from "../errors.js";
import type {
  CriterionDefinition,
  EvidenceRequirement,
  LeafCriterion,
  NotApplicablePolicy,
  ScoringRule,
} from "../model.js";
import { ruleDefinitionOf } from "../rules/ruleDefinitions.js";
import { copyCommon, refuseMisplaced } from "./common.js";
import { copyFormula } from "./copyCondition.js";

const givesFullMark = (rule: ScoringRule, whenNotApplicable: NotApplicablePolicy | undefined): boolean =>
  whenNotApplicable === "full" || ("whenDenominatorIsZero" in rule && rule.whenDenominatorIsZero === "full");

const copyPaper = (criterion: string, paper: EvidenceRequirement): EvidenceRequirement => {
  checkProperty(criterion, "evidence", paper, "an-object");
  const { id, title, required } = paper;
  checkProperty(criterion, "id", id, "a-text");
  checkProperty(criterion, "title", title, "a-text");
  checkOptional(criterion, "required", required, "true-or-false");
  return record({ id, title, required });
};

const copyEvidence = (id: string, evidence: readonly EvidenceRequirement[]): readonly EvidenceRequirement[] => {
  checkProperty(id, "evidence", evidence, "a-list");
  const papers = evidence.map((paper) => copyPaper(id, paper));
  const ids = papers.map((paper) => paper.id);
  const again = ids.find((paper, index) => ids.indexOf(paper) < index);
  if (again !== undefined) {
    throw invalidDefinition({ id, property: "evidence", value: again, expected: "an-id-of-its-own" });
  }
  return Object.freeze(papers);
};

/** A checked leaf, and what it adds to the maximum of its parent: `null` where it states none. */
export const defineLeaf = (definition: CriterionDefinition): { criterion: LeafCriterion; max: Amount | null } => {
  const {
    id,
    max: stated,
    rule: given,
    whenNotApplicable,
    evidence,
    derived,
    aggregate,
    limit,
    redistribute,
  } = definition;
  if (given === undefined) throw missingRule({ id });
  refuseMisplaced(id, "on-a-leaf", { aggregate, limit, redistribute });
  const max = stated === undefined ? null : amountOf(stated);
  const kind = ruleDefinitionOf(id, given);
  const rule = kind.define(id, given, max);
  checkOptional(id, "whenNotApplicable", whenNotApplicable, "a-not-applicable-policy");
  const needs = kind.max(rule);
  if (needs === "none") refuseMisplaced(id, "outside-the-maximum", { max: stated });
  if (max === null && (needs === "needed" || (needs === "optional" && givesFullMark(rule, whenNotApplicable)))) {
    throw missingMax({ id });
  }
  if (!kind.derivable) refuseMisplaced(id, "on-an-answer-of-a-person", { derived });
  const criterion: LeafCriterion = record({
    ...copyCommon(definition),
    max: stated,
    rule,
    whenNotApplicable,
    evidence: evidence === undefined ? undefined : copyEvidence(id, evidence),
    derived: derived === undefined ? undefined : copyFormula(id, derived),
  });
  return { criterion, max: needs === "none" ? NOTHING : max };
};
