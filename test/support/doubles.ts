import { divide, fraction, type Rational, sum, toNumber } from "motcua/exact";

/** The value of a double without loss, binary digit by binary digit: 0.1 is a little more than a tenth. */
const exactlyOf = (value: number): Rational => {
  let [whole, twos] = [value, 0];
  while (!Number.isInteger(whole)) [whole, twos] = [whole * 2, twos + 1];
  return fraction(BigInt(whole), 2n ** BigInt(twos));
};

/** The double nearest to the mean of doubles, as a program computes it that keeps more digits inside than it shows. */
export const meanOfDoubles = (values: readonly number[]): number =>
  toNumber(divide(sum(values.map(exactlyOf)), fraction(BigInt(values.length), 1n)));
