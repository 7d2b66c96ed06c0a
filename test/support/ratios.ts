/** A fraction that is never brought to lowest terms: it shares no code with the library. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** Reads `"153/8"` and `"19"`; there is none in `null`. */
export const ratioOf = (exact: string | null): Ratio => {
  const [numerator, denominator = "1"] = String(exact).split("/");
  return [BigInt(numerator as string), BigInt(denominator)];
};

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];

export const negative = ([a, b]: Ratio): Ratio => [-a, b];

export const sumOf = (ratios: readonly Ratio[]): Ratio => ratios.reduce(plus, [0n, 1n]);

export const isSame = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d === c * b;
