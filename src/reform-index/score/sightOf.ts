import type { Found, Sight } from "../conditions/evaluate.js";
import type { Assessment, Observation } from "../model.js";
import { readNumber } from "../rules/read.js";
import { isLeaf } from "./compileIndex.js";
import type { Run } from "./Run.js";

/** What was observed under an id; `null` where nothing was. */
export const observationOf = ({ values }: Assessment, id: string): Observation =>
  Object.hasOwn(values, id) ? (values[id] ?? null) : null;

const find = ({ index, assessment }: Run, id: string): Found => {
  const observation = observationOf(assessment, id);
  if (observation === null) return "not-observed";
  if (observation === "not-applicable") return observation;
  const at = { unit: assessment.unit, id, observation };
  const node = index.byId.get(id);
  const read = node !== undefined && node !== "variable" && isLeaf(node) ? node.read(at) : readNumber(at);
  return read ?? "zero-denominator";
};

/** What conditions and formulas see of a unit. */
export const sightOf = (run: Run): Sight => ({ find: (id) => find(run, id), level: run.assessment.level });
