import type { TimeLimit } from "../deadline/index.js";
import { finding, foundIn } from "./finding.js";
import type { Procedure, ProcedureFinding, ProcedureLimit } from "./model.js";
import { applies, keyOf } from "./question.js";

const rowFindings = (procedure: Procedure, row: ProcedureLimit, limit: TimeLimit): readonly ProcedureFinding[] => {
  const steps = procedure.steps.filter((step) => applies(step, keyOf(row)));
  const limits = steps.map((step) => step.limit).filter((each) => each !== null);
  const where = { ...foundIn(procedure), case: row.case ?? null, channel: row.channel ?? null };
  const { amount: stated, unit } = limit;
  const stepUnits = [...new Set(limits.map((each) => each.unit))];
  if (stepUnits.some((each) => each !== unit)) {
    return [finding("procedure/steps-in-other-units", { ...where, unit, stepUnits })];
  }
  const parts = limits.map(({ amount }) => amount);
  const sum = parts.reduce((total, part) => total + part, 0);
  const isComplete = limits.length === steps.length && limits.length > 0;
  if (isComplete ? sum === stated : sum <= stated) return [];
  const facts = { ...where, stated, parts, sum, difference: stated - sum, unit };
  return [finding("procedure/steps-do-not-add-up", facts)];
};

/** Where the limits of the steps do not make a limit of the procedure. */
export const stepFindings = (procedure: Procedure): readonly ProcedureFinding[] =>
  procedure.limits.flatMap((row) => (row.limit === null ? [] : rowFindings(procedure, row, row.limit)));
