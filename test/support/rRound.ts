/**
 * Rounds a double to two decimals as R does from version 4.0.0 on: of the two doubles that print as the neighbours with two
 * decimals the nearer one, computed in doubles; at equal distance the one whose last digit is even.
 */
export const rRound = (value: number): number => {
  const units = Math.floor(value * 100);
  const [below, above] = [units / 100, Math.ceil(value * 100) / 100];
  const [down, up] = [value - below, above - value];
  return down < up || (down === up && units % 2 === 0) ? below : above;
};
