/** The figures of a language: what parts thousands, and what stands before decimals. */
export interface FigureMarks {
  readonly group: string;
  readonly decimal: string;
}

const PLACES = 20;

/** `4015` as `4.015` or `4,015`. */
export const groupedText = (digits: string, { group }: FigureMarks): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, group);

/**
 * A share of two counts in per cent, half-up, with exactly these decimals; but never all or nothing unless it is. `null` where
 * they are no share.
 */
export const percentFigure = (
  numerator: number,
  denominator: number,
  digits: number,
  { decimal }: FigureMarks,
): string | null => {
  const counts = [numerator, denominator].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!counts || numerator > denominator || !Number.isInteger(digits) || digits < 0 || digits > PLACES) return null;
  if (denominator === 0) return "–";
  const scale = 10n ** BigInt(digits);
  const all = 100n * scale;
  const units = (2n * all * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
  const shown = units === all && numerator < denominator ? all - 1n : units === 0n && numerator > 0 ? 1n : units;
  const text = String(shown).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return digits === 0 ? `${whole} %` : `${whole}${decimal}${text.slice(-digits)} %`;
};
