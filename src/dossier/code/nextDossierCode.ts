import { isIterable } from "../../plain/index.js";
import { ambiguousCode, invalidCodePart } from "../errors.js";
import { formatDossierCode } from "./formatDossierCode.js";
import type { DossierCodeReading, DossierCodeSeries } from "./model.js";
import { parseDossierCode } from "./parseDossierCode.js";

/** The reading of a code that belongs to a series, if any. */
const readingIn = (code: string, { unit, date, system }: DossierCodeSeries): DossierCodeReading | undefined => {
  const parsed = parseDossierCode(code);
  if (parsed.unit !== unit || parsed.date !== date) return undefined;
  if (system === undefined) {
    if (parsed.sequence === null) throw ambiguousCode({ value: code });
    return parsed.readings.find(({ centralised }) => !centralised);
  }
  return parsed.readings.find((reading) => reading.system === system);
};

const lastOf = (series: DossierCodeSeries, previous: number | Iterable<string>): number => {
  if (typeof previous === "number") return previous;
  if (!isIterable(previous)) throw invalidCodePart({ part: "previous", value: previous });
  let last = 0;
  for (const code of previous) last = Math.max(last, readingIn(code, series)?.sequence ?? 0);
  return last;
};

/**
 * The next dossier code of an agency on a day, after the codes given so far: the number begins at 1 every day. It only counts:
 * that no other process takes the same number meanwhile is for the caller's database to guard.
 *
 * @param series - the agency, the day and, for a centralised system, its owner
 * @param previous - the last number of the series (0 for none), or codes, of which those of other agencies, days and systems are
 * passed over
 * @throws MotcuaError `dossier/invalid-code`, `dossier/invalid-code-part`, and `dossier/ambiguous-code` where `system` is left out
 * and a code could be read both ways
 * @example
 * ```ts
 * import { nextDossierCode } from "motcua/dossier";
 *
 * const series = { unit: "H44.100", date: "2026-02-10" } as const;
 * nextDossierCode(series, ["H44.100-260210-0001", "H44.100-260209-0007"]); // => "H44.100-260210-0002"
 * nextDossierCode(series, 0); // => "H44.100-260210-0001"
 * ```
 */
export const nextDossierCode = (series: DossierCodeSeries, previous: number | Iterable<string>): string => {
  const { unit, date, system } = series ?? {};
  return formatDossierCode({ unit, date, system, sequence: lastOf({ unit, date, system }, previous) + 1 });
};
