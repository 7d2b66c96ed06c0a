import { type IsoDate, isIsoDate } from "../../time/index.js";
import { type CodeFault, invalidCode } from "../errors.js";
import { clip } from "./clip.js";
import { FEWEST_DIGITS, isUnit, LONGEST_CODE, MOST_DIGITS, SYSTEM_DIGITS } from "./codeParts.js";
import { formatOn } from "./dossierCodeFormats.js";
import type { DossierCode, DossierCodeOptions, DossierCodeReading } from "./model.js";

const FORM = /^([^-]+)-(\d{6})-(\d+)$/;

/** The century of all codes: the first rule on them is of 2018. */
const CENTURY = "20";

const dateOf = (digits: string): IsoDate =>
  `${CENTURY}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}` as IsoDate;

const isAllowed = (digits: number, date: string, centralised: boolean): boolean | null => {
  const allowed = formatOn(date, centralised)?.digits ?? null;
  if (allowed === null) return null;
  return digits >= allowed.min && (allowed.max === null || digits <= allowed.max);
};

const readingOf = (number: string, date: string, system: string | null): DossierCodeReading | null => {
  const centralised = system !== null;
  const sequence = Number(number);
  const { length } = number;
  if (length < FEWEST_DIGITS || length > MOST_DIGITS || sequence === 0) return null;
  if (centralised && formatOn(date, true) === undefined) return null;
  return Object.freeze({
    centralised,
    system,
    sequence,
    digits: length,
    lengthAllowed: isAllowed(length, date, centralised),
  });
};

const readingsOf = (tail: string, date: string, { centralised }: DossierCodeOptions): readonly DossierCodeReading[] => {
  const plain = centralised === true ? null : readingOf(tail, date, null);
  const central =
    centralised === false ? null : readingOf(tail.slice(SYSTEM_DIGITS), date, tail.slice(0, SYSTEM_DIGITS));
  return Object.freeze([plain, central].filter((reading) => reading !== null));
};

const refuse = (value: unknown, because: CodeFault): never => {
  throw invalidCode({ value: clip(value), because });
};

const partsOf = (text: string): readonly [unit: string, date: IsoDate, tail: string] => {
  if (typeof text !== "string") return refuse(text, "no-text");
  const [, unit = "", digits = "", tail = ""] = (text.length <= LONGEST_CODE ? FORM.exec(text) : null) ?? [];
  if (unit === "") return refuse(text, "shape");
  if (!isUnit(unit)) return refuse(text, "unit");
  const date = dateOf(digits);
  return isIsoDate(date) ? [unit, date, tail] : refuse(text, "date");
};

const faultOf = (date: string, { centralised }: DossierCodeOptions): CodeFault => {
  if (centralised !== true) return "number";
  return formatOn(date, true) === undefined ? "before-centralised" : "centralised-number";
};

/**
 * Takes a dossier code (mã hồ sơ) apart: identifier of the agency, day of receipt as YYMMDD, order number of that day. Short
 * identifiers (`H44.100`) and long ones (`000.00.16.H40`) are read; the number has 4 digits or more: exactly 4 in the text of
 * Circular 01/2018 art. 19 [text-read], more in data from practice (`lengthAllowed` says so). The century is 20.
 *
 * Since 2026-01-25 codes of centralised procedures have two digits of the system's owner before the number (Circular 03/2025
 * art. 13(3) [quoted]). A last part of 6 digits or more can then be read both ways, and nothing in the text decides: both readings
 * are given and `sequence` is `null`, unless the caller says where the code comes from.
 *
 * @throws MotcuaError `dossier/invalid-code`
 * @example
 * ```ts
 * import { parseDossierCode } from "motcua/dossier";
 *
 * const { unit, date, sequence } = parseDossierCode("H44.100-260210-0001");
 * [unit, date, sequence]; // => ["H44.100", "2026-02-10", 1]
 * const either = parseDossierCode("H15.50-261008-020975");
 * either.sequence; // => null
 * either.readings.map((reading) => [reading.system, reading.sequence]); // => [[null, 20975], ["02", 975]]
 * parseDossierCode("H15.50-261008-020975", { centralised: true }).sequence; // => 975
 * ```
 */
export const parseDossierCode = (text: string, options: DossierCodeOptions = {}): DossierCode => {
  const [unit, date, tail] = partsOf(text);
  const known = options ?? {};
  const readings = readingsOf(tail, date, known);
  const [first, second] = readings;
  if (first === undefined) return refuse(text, faultOf(date, known));
  const only = second === undefined ? first : null;
  return Object.freeze({
    unit,
    date,
    centralised: only?.centralised ?? null,
    system: only?.system ?? null,
    sequence: only?.sequence ?? null,
    digits: only?.digits ?? null,
    readings,
  });
};
