import { type Frame, frameOf } from "../frame.js";
import type { TallyOptions } from "../model.js";
import { oneOf } from "../oneOf.js";
import { readOptions } from "../readOptions.js";
import { settleOptions } from "../settleOptions.js";
import type { Qd766Options, SettledQd766Options } from "./qd766Model.js";

/** Options of indicator 2.1 in the form in which many records are held against them. */
export interface Qd766Frame extends Frame {
  readonly settled: SettledQd766Options;
}

const NAMES = ["period", "asOf", "compareBy", "dueDates", "secondRequest"] as const;

/** Checks the options and fills in the defaults. */
export const frameOfQd766 = (given: Qd766Options): Qd766Frame => {
  const { dueDates, secondRequest, ...shared } = readOptions(given, NAMES);
  const options = settleOptions({ ...shared, cohort: "handled" } as TallyOptions);
  const settled = Object.freeze({
    period: options.period,
    asOf: options.asOf,
    compareBy: options.compareBy,
    dueDates: oneOf("dueDates", dueDates, ["as-promised", "moved"]),
    secondRequest: oneOf("secondRequest", secondRequest ?? "waiting", ["waiting", "always"]),
  });
  return { ...frameOf(options), settled };
};
