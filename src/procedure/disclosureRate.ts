import { percentText } from "../exact/index.js";
import { isObject } from "../plain/index.js";
import { invalidArgument, type ProcedureArgument } from "./errors.js";
import type { DisclosureRate, Procedure } from "./model.js";
import { requireIterable } from "./requireProcedure.js";

const codesOf = (
  entries: Iterable<string | Pick<Procedure, "code">>,
  argument: ProcedureArgument,
): ReadonlySet<string> => {
  const codes = requireIterable(entries, argument).map((entry) => {
    const code: unknown = isObject(entry) ? entry.code : entry;
    if (typeof code !== "string") throw invalidArgument({ argument, value: entry });
    return code;
  });
  return new Set(codes);
};

/**
 * Which share of the procedures that are to be posted (phải niêm yết công khai) is posted. Each code counts once, whatever the
 * number of its versions; codes are compared as they are written, suffix included.
 *
 * @param catalogue - the procedures that are to be posted
 * @param posted - the codes that are posted, or entries that carry them
 * @throws MotcuaError `procedure/invalid-argument`
 * @example
 * ```ts
 * import { disclosureRate } from "motcua/procedure";
 *
 * const catalogue = [{ code: "1.000656" }, { code: "1.000894" }, { code: "1.001193" }];
 * const rate = disclosureRate(catalogue, ["1.000656", "1.001193"]);
 * rate.printed; // => "66.67 %"
 * rate.missing; // => ["1.000894"]
 * ```
 */
export const disclosureRate = (
  catalogue: Iterable<Pick<Procedure, "code">>,
  posted: Iterable<string | Pick<Procedure, "code">>,
): DisclosureRate => {
  const due = codesOf(catalogue, "catalogue");
  const shown = codesOf(posted, "posted");
  const missing = [...due].filter((code) => !shown.has(code));
  const denominator = due.size;
  const numerator = denominator - missing.length;
  return Object.freeze({
    basis: "to-be-posted",
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    printed: denominator === 0 ? "–" : percentText(numerator, denominator),
    missing: Object.freeze(missing),
    unknown: Object.freeze([...shown].filter((code) => !due.has(code))),
  });
};
