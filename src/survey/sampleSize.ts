import { divide, rational, round, toNumber } from "../exact/index.js";
import {
  optional,
  requireAbove0,
  requireCountAbove0,
  requireLevel,
  requireObject,
  requireShare,
  requireShareUpTo1,
} from "./check.js";
import { normalQuantile } from "./normalQuantile.js";
import type { SampleSize, SampleSizeRequest } from "./planningModel.js";

const quotientUp = (needed: number, rate: number): number =>
  toNumber(round(divide(rational(needed), rational(rate)), { digits: 0, mode: "up" }));

/**
 * How many answers a survey needs so that its interval reaches no further than a margin to either side (cỡ mẫu), by Cochran's
 * formula (1977, section 4.4) with the finite-population correction, rounded up: n0 = z² p (1 - p) / e², n = n0 / (1 + (n0 - 1) / N).
 * It is for a simple random sample; give `design` where people are sampled otherwise, such as by commune. The table of Krejcie
 * and Morgan (1970) rounds to the nearest, so it has 217 for 500 people where the margin needs 218.
 *
 * @throws MotcuaError `survey/invalid-argument`
 * @example
 * ```ts
 * import { sampleSize } from "motcua/survey";
 *
 * sampleSize({ margin: 0.05 }).needed; // => 385
 * const { needed, toInvite } = sampleSize({ margin: 0.05, population: 1_000, responseRate: 0.6 });
 * [needed, toInvite]; // => [278, 464]
 * ```
 */
export const sampleSize = (request: SampleSizeRequest): SampleSize => {
  const given = requireObject("request", request) as unknown as SampleSizeRequest;
  const margin = requireShare("margin", given.margin);
  const share = requireShare("share", given.share ?? 0.5);
  const z = normalQuantile(requireLevel("level", given.level ?? 0.95));
  const population = optional(requireCountAbove0, "population", given.population) ?? Number.POSITIVE_INFINITY;
  const design = requireAbove0("design", given.design ?? 1);
  const responseRate = requireShareUpTo1("responseRate", given.responseRate ?? 1);
  const endless = (z * z * share * (1 - share)) / (margin * margin);
  const exact = endless / (1 + (endless - 1) / population);
  const needed = Math.min(population, Math.ceil(exact * design));
  const toInvite = quotientUp(needed, responseRate);
  return Object.freeze({ needed, toInvite: toInvite > population ? null : toInvite, exact });
};
