import { isObject } from "../../plain/index.js";
import { checkBands } from "../bands.js";
import { isNumber } from "../check.js";
import { type ExpectedOfNormalisation, invalidNormalisation } from "../errors.js";
import type { Normalisation } from "../model.js";

const need = (fits: boolean, property: string, value: unknown, expected: ExpectedOfNormalisation): void => {
  if (!fits) throw invalidNormalisation({ property, value, expected });
};

const isOneOf = (value: unknown, allowed: readonly unknown[]): boolean =>
  value === undefined || allowed.includes(value);

const nothing = (): void => undefined;

type Checks = {
  readonly [Type in Normalisation["type"]]: (how: Extract<Normalisation, { readonly type: Type }>) => void;
};

const CHECKS: Checks = {
  goalposts: ({ low, high, clamp }) => {
    need(isNumber(low), "low", low, "a-number");
    need(isNumber(high) && high !== low, "high", high, "a-number-other-than-low");
    need(isOneOf(clamp, [true, false]), "clamp", clamp, "true-or-false");
  },
  "min-max": nothing,
  "z-score": ({ deviation }) =>
    need(isOneOf(deviation, ["sample", "population"]), "deviation", deviation, "a-deviation"),
  rank: ({ ties }) => need(isOneOf(ties, ["min", "max", "dense", "ordinal"]), "ties", ties, "a-way-with-ties"),
  "percentile-rank": nothing,
  "distance-to-target": ({ target }) => need(isNumber(target), "target", target, "a-number"),
  "distance-to": ({ reference }) =>
    need(["mean", "best", "worst"].includes(reference), "reference", reference, "a-reference"),
  "difference-from-mean": nothing,
  "above-or-below-mean": ({ threshold }) =>
    need(isNumber(threshold) && threshold >= 0, "threshold", threshold, "a-number-from-0"),
  bands: ({ of, bands }) => {
    need(["value", "percentile-rank"].includes(of), "of", of, "what-bands-are-of");
    checkBands(null, bands);
    for (const { points } of bands) need(isNumber(points), "points", points, "a-number");
  },
};

/** Refuses what is no way to normalise. */
export const checkNormalisation = (how: Normalisation): void => {
  need(
    isObject(how) && typeof how.type === "string" && Object.hasOwn(CHECKS, how.type),
    "type",
    isObject(how) ? how.type : how,
    "a-normalisation",
  );
  need(isOneOf(how.direction, ["higher-is-better", "lower-is-better"]), "direction", how.direction, "a-direction");
  const check = CHECKS[how.type] as (how: Normalisation) => void;
  check(how);
};
