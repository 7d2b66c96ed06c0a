import { isIsoDate } from "../../time/index.js";
import { type CodePart, invalidCodePart } from "../errors.js";
import { clip } from "./clip.js";
import { FEWEST_DIGITS, isSystem, isUnit, MOST_DIGITS } from "./codeParts.js";
import { formatOn } from "./dossierCodeFormats.js";
import type { DossierCodeParts } from "./model.js";

const isIn = (value: unknown, first: number, last: number): boolean =>
  Number.isInteger(value) && (value as number) >= first && (value as number) <= last;

const isDay = (value: unknown): boolean => isIsoDate(value) && value.startsWith("20");

const need = (part: CodePart, value: unknown, holds: boolean): void => {
  if (!holds) throw invalidCodePart({ part, value: clip(value) });
};

/**
 * Writes a dossier code (mã hồ sơ); `parseDossierCode` undoes it. The number is written with 4 digits, or more where it needs
 * them: the text of Circular 01/2018 art. 19 knows exactly 4 [text-read], longer ones are practice.
 *
 * @throws MotcuaError `dossier/invalid-code-part`; a system before 2026-01-25, when there was no centralised form, is one too
 * @example
 * ```ts
 * import { formatDossierCode } from "motcua/dossier";
 *
 * formatDossierCode({ unit: "H44.100", date: "2026-02-10", sequence: 1 }); // => "H44.100-260210-0001"
 * formatDossierCode({ unit: "H15.50", date: "2026-10-08", system: "02", sequence: 975 }); // => "H15.50-261008-020975"
 * ```
 */
export const formatDossierCode = (parts: DossierCodeParts): string => {
  const { unit, date, sequence, system, digits } = parts ?? {};
  const width = digits ?? FEWEST_DIGITS;
  need("unit", unit, isUnit(unit));
  need("date", date, isDay(date));
  need("sequence", sequence, isIn(sequence, 1, 10 ** MOST_DIGITS - 1));
  need("digits", width, isIn(width, FEWEST_DIGITS, MOST_DIGITS));
  const owner = system ?? "";
  need("system", system, owner === "" || (isSystem(owner) && formatOn(date, true) !== undefined));
  return `${unit}-${date.slice(2).replaceAll("-", "")}-${owner}${String(sequence).padStart(width, "0")}`;
};
