/** The character codes that stand between the numbers of a date-time. */
export const COLON = 58;
export const HYPHEN = 45;
export const T = 84;

const NO_DIGITS = -10_000;

/** The two-digit number at a place of a text, or one so negative that no date can come of it. */
export const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
};

/** A whole number with zeros before it. */
export const padded = (value: number, length: number): string => String(value).padStart(length, "0");
