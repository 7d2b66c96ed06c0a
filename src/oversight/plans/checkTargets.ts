import { requireKind, requireList, requireUnique } from "../check.js";
import { unknownId } from "../errors.js";
import { checkTarget, requireTarget } from "./checkTarget.js";
import type { Target, TargetCheck, TargetChecks, TargetObservation } from "./model.js";

/**
 * Many targets at once, such as those of a plan. A target that nothing was observed for is `no-data`; an observation
 * of no target is an error.
 *
 * @param targets - what is to be reached
 * @param observations - what was observed, by the target's id
 * @throws MotcuaError `oversight/invalid-argument`, `oversight/unknown-choice`, `oversight/duplicate-id`,
 * `oversight/unknown-id`
 * @example
 * ```ts
 * import { checkTargets } from "motcua/oversight";
 *
 * const targets = [
 *   { id: "online", indicator: "Hồ sơ nộp trực tuyến", comparison: "at-least", value: 0.4 },
 *   { id: "late", indicator: "Hồ sơ quá hạn", comparison: "at-most", value: 0 },
 * ] as const;
 * const { met, noData, checks } = checkTargets(targets, { online: { numerator: 360, denominator: 384 } });
 * [met, noData]; // => [1, 1]
 * checks[0]?.distance?.exact; // => "43/80"
 * ```
 */
export const checkTargets = (
  targets: Iterable<Target>,
  observations: Readonly<Record<string, TargetObservation>>,
): TargetChecks => {
  const all = requireList("targets", targets);
  all.forEach(requireTarget);
  const known = all.map(({ id }) => id);
  requireUnique("target", "target.id", known);
  const stranger = Object.keys(requireKind("observations", observations, "an-object")).find(
    (id) => !known.includes(id),
  );
  if (stranger !== undefined) throw unknownId({ what: "target", id: stranger, known });
  const observationOf = (id: string): TargetObservation =>
    Object.hasOwn(observations, id) ? (observations[id] ?? null) : null;
  const checks = all.map((target) => checkTarget(target, observationOf(target.id)));
  const count = (status: TargetCheck["status"]): number => checks.filter((check) => check.status === status).length;
  return Object.freeze({
    checks: Object.freeze(checks),
    met: count("met"),
    notMet: count("not-met"),
    noData: count("no-data"),
  });
};
