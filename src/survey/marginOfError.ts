import { optional, requireCountAbove0, requireLevel, requireObject, requireShare } from "./check.js";
import { populationTooSmall } from "./errors.js";
import { normalQuantile } from "./normalQuantile.js";
import type { MarginOfErrorRequest } from "./planningModel.js";

/**
 * How far the share found in a simple random sample may lie from that of all people (sai số), from 0 to 1: what
 * {@link sampleSize} is the inverse of. For planning; a result is printed with {@link shareInterval}, which also holds for few
 * answers and for shares near 0 and 1.
 *
 * @throws MotcuaError `survey/invalid-argument`, `survey/population-too-small`
 * @example
 * ```ts
 * import { marginOfError } from "motcua/survey";
 *
 * marginOfError({ answers: 385 }).toFixed(5); // => "0.04994"
 * marginOfError({ answers: 278, population: 1_000 }).toFixed(5); // => "0.04997"
 * ```
 */
export const marginOfError = (request: MarginOfErrorRequest): number => {
  const given = requireObject("request", request) as unknown as MarginOfErrorRequest;
  const answers = requireCountAbove0("answers", given.answers);
  const share = requireShare("share", given.share ?? 0.5);
  const z = normalQuantile(requireLevel("level", given.level ?? 0.95));
  const population = optional(requireCountAbove0, "population", given.population) ?? null;
  if (population !== null && population < answers) throw populationTooSmall({ stratum: null, population, answers });
  if (population === answers) return 0;
  const unasked = population === null ? 1 : (population - answers) / (population - 1);
  return z * Math.sqrt(((share * (1 - share)) / answers) * unasked);
};
