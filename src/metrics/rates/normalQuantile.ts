const DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

/** The area under the standard normal density from 0 to x > 0, by its series x + x³/3 + x⁵/15 + …, whose terms are all positive. */
const areaUpTo = (x: number): number => {
  let term = x;
  let sum = x;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum * DENSITY_AT_0 * Math.exp((-x * x) / 2);
};

/** The z with the given share of the standard normal distribution between -z and z, by Newton's method. */
export const normalQuantile = (level: number): number => {
  let z = 0.5;
  for (let round = 0; round < 60; round += 1) {
    const step = (areaUpTo(z) - level / 2) / (DENSITY_AT_0 * Math.exp((-z * z) / 2));
    z = Math.max(z - Math.max(-1, Math.min(1, step)), 1e-12);
  }
  return z;
};
