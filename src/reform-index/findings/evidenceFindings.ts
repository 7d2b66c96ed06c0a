import { isObject } from "../../plain/index.js";
import { checkStructure } from "../checkAssessment.js";
import { invalidArgument } from "../errors.js";
import type { EvidenceFinding, EvidenceRequirement, IndexStructure, LeafCriterion } from "../model.js";
import { compileIndex, isLeaf } from "../score/compileIndex.js";

const isListOfObjects = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);

const papersOf = ({ evidence = [] }: LeafCriterion): readonly EvidenceRequirement[] => {
  if (isListOfObjects(evidence)) return evidence;
  throw invalidArgument({ argument: "structure", value: evidence, expected: "a-checked-index" });
};

const missingFor = (leaf: LeafCriterion, supplied: readonly string[]): readonly EvidenceFinding[] =>
  papersOf(leaf)
    .filter((paper) => paper.required !== false && !supplied.includes(paper.id))
    .map((paper) =>
      Object.freeze({
        code: "reform-index/evidence-missing",
        facts: Object.freeze({ id: leaf.id, evidence: paper.id, title: paper.title }),
      }),
    );

const suppliedFor = (supplied: Readonly<Record<string, readonly string[]>>, id: string): readonly string[] => {
  const papers = Object.hasOwn(supplied, id) ? supplied[id] : [];
  if (!Array.isArray(papers)) {
    throw invalidArgument({ argument: `supplied[${JSON.stringify(id)}]`, value: papers, expected: "a-list" });
  }
  return papers;
};

/**
 * The required papers (tài liệu kiểm chứng) that were not supplied, in the order of the index. Papers never change a score:
 * what follows from a missing one is for the appraisers to say.
 *
 * @param supplied - the ids of the papers at hand, by the id of their leaf
 * @throws MotcuaError `reform-index/invalid-argument`
 * @example
 * ```ts
 * import { defineIndex, evidenceFindings } from "motcua/reform-index";
 *
 * const index = defineIndex({
 *   id: "plan",
 *   version: "2026",
 *   criteria: [
 *     { id: "plan", max: 1, rule: { type: "yes-no" }, evidence: [{ id: "decision", title: "Quyết định ban hành kế hoạch" }] },
 *   ],
 * });
 * evidenceFindings(index, {}).map(({ facts }) => facts.evidence); // => ["decision"]
 * evidenceFindings(index, { plan: ["decision"] }); // => []
 * ```
 */
export const evidenceFindings = (
  structure: IndexStructure,
  supplied: Readonly<Record<string, readonly string[]>>,
): readonly EvidenceFinding[] => {
  checkStructure(structure);
  if (!isObject(supplied)) throw invalidArgument({ argument: "supplied", value: supplied, expected: "an-object" });
  const leaves = [...compileIndex(structure).byId.values()].flatMap((node) =>
    node !== "variable" && isLeaf(node) ? [node.criterion] : [],
  );
  return Object.freeze(leaves.flatMap((leaf) => missingFor(leaf, suppliedFor(supplied, leaf.id))));
};
