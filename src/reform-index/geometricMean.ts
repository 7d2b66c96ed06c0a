import {
  type Amount,
  commonDivisor,
  fraction,
  fromRational,
  NOTHING,
  type Rounding,
  rational,
  roundsAway,
  toRational,
} from "../exact/index.js";

/** How a geometric mean is rounded where its node states no rounding: a root is seldom a fraction. */
export const GEOMETRIC_ROUNDING: Rounding = /* @__PURE__ */ Object.freeze({ digits: 15, mode: "half-even" });

/** Weights whose sum is higher would ask for a root too high to be taken. */
const HIGHEST_ROOT = 1_000n;

/** Weights as the least whole numbers in the same proportion; `null` where their sum is above 1,000. */
export const wholeWeights = (weights: readonly number[]): readonly bigint[] | null => {
  const exact = weights.map(rational);
  const common = exact.reduce((unit, { denominator: d }) => (unit * d) / commonDivisor(unit, d), 1n);
  const whole = exact.map(({ numerator, denominator }) => numerator * (common / denominator));
  const divisor = whole.reduce(commonDivisor, 0n);
  const least = whole.map((weight) => weight / divisor);
  return least.reduce((sum, weight) => sum + weight, 0n) <= HIGHEST_ROOT ? least : null;
};

const HEX_DIGITS_OF_A_DOUBLE = 13;

/** A whole number not below the root, and by about a billionth above it. */
const aboveRoot = (value: bigint, degree: bigint): bigint => {
  const rest = Math.max(0, value.toString(16).length - HEX_DIGITS_OF_A_DOUBLE);
  const bits = (Math.log2(Number(value >> BigInt(rest * 4))) + rest * 4) / Number(degree) + 1e-8;
  const shift = Math.max(0, Math.floor(bits) - 50);
  return BigInt(Math.ceil(2 ** (bits - shift))) << BigInt(shift);
};

/** The whole part of a root, by Newton's method from above. */
const wholeRoot = (value: bigint, degree: bigint): bigint => {
  if (value === 0n) return 0n;
  let root = aboveRoot(value, degree);
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
};

const signOf = (difference: bigint): number => (difference < 0n ? -1 : Number(difference > 0n));

/**
 * The root of a product, each value as often as its weight says, rounded once: the rounded root is told from its neighbours
 * by comparing powers, so no digit is guessed. Values are 0 or above, weights whole.
 */
export const geometricMean = (
  values: readonly Amount[],
  weights: readonly bigint[],
  { digits, mode }: Rounding,
): Amount => {
  const degree = weights.reduce((sum, weight) => sum + weight, 0n);
  let [numerator, denominator] = [10n ** (BigInt(digits) * degree), 1n];
  for (const [index, value] of values.entries()) {
    const exact = toRational(value);
    const weight = weights[index] ?? 1n;
    numerator *= exact.numerator ** weight;
    denominator *= exact.denominator ** weight;
  }
  const root = wholeRoot(numerator / denominator, degree);
  const isWhole = root ** degree * denominator === numerator;
  const half = signOf(2n ** degree * numerator - (2n * root + 1n) ** degree * denominator);
  const units = !isWhole && roundsAway(mode, root % 2n === 1n, half) ? root + 1n : root;
  return units === 0n ? NOTHING : fromRational(fraction(units, 10n ** BigInt(digits)));
};
