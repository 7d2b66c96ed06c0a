import type { Condition, Formula } from "../model.js";

/** What a condition or a formula reads: an id, and as what; or a level of units. */
export interface Reference {
  readonly id: string;
  readonly as: "answer" | "number" | "observation" | "level";
}

/** What a condition reads. */
export const referencesOf = (condition: Condition): readonly Reference[] => {
  if (condition.type === "level") return condition.levels.map((id) => ({ id, as: "level" }));
  if (condition.type === "answered") return [{ id: condition.id, as: "answer" }];
  if (condition.type === "compared") return [{ id: condition.id, as: "number" }];
  return condition.type === "not" ? referencesOf(condition.of) : condition.of.flatMap(referencesOf);
};

/** What a formula reads. */
export const referencesOfFormula = (formula: Formula): readonly Reference[] => {
  if (formula.type === "number") return [];
  if (formula.type === "observed") return [{ id: formula.id, as: "observation" }];
  if (formula.type === "when") {
    return [...referencesOf(formula.condition), ...[formula.met, formula.otherwise].flatMap(referencesOfFormula)];
  }
  return ("of" in formula ? formula.of : [formula.from, formula.by]).flatMap(referencesOfFormula);
};
