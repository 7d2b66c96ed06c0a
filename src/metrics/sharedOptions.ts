import { differentOptions } from "./errors.js";
import { inVietnam, isSameMoment } from "./instants.js";
import type { SettledTallyOptions, Tally } from "./model.js";
import { settleOptions } from "./settleOptions.js";

const sameOptions = (a: SettledTallyOptions, b: SettledTallyOptions): boolean =>
  a.period.from === b.period.from &&
  a.period.to === b.period.to &&
  isSameMoment(inVietnam(a.asOf), inVietnam(b.asOf)) &&
  a.cohort === b.cohort &&
  a.compareBy === b.compareBy &&
  a.allocation === b.allocation;

/** The options that all of the tallies share; `null` where none has any. Of two ways to write `asOf`, the first in the order of text. */
export const sharedOptions = (tallies: readonly Tally[]): SettledTallyOptions | null => {
  let shared: SettledTallyOptions | null = null;
  for (const tally of tallies) {
    const options = (tally.options ?? null) === null ? null : settleOptions(tally.options as SettledTallyOptions);
    if (shared !== null && options !== null && !sameOptions(shared, options)) {
      throw differentOptions({ first: shared, second: options });
    }
    if (shared === null || (options !== null && options.asOf < shared.asOf)) shared = options;
  }
  return shared;
};
