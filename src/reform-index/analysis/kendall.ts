/**
 * Kendall's tau-b between two rankings of the same units, from -1 to 1: of all pairs of units, how many stand in the same
 * order in both, less how many stand the other way round, where pairs that share a rank in one of them count half-way.
 * `null` where all units of one ranking share a rank.
 *
 * Source: M. G. Kendall, "The treatment of ties in ranking problems", Biometrika 33 (1945), p. 239.
 */
export const kendall = (ranks: readonly number[], others: readonly number[]): number | null => {
  let [agreement, apart, othersApart] = [0, 0, 0];
  for (let first = 0; first < ranks.length; first += 1) {
    for (let second = 0; second < first; second += 1) {
      const order = Math.sign((ranks[first] as number) - (ranks[second] as number));
      const otherOrder = Math.sign((others[first] as number) - (others[second] as number));
      agreement += order * otherOrder;
      apart += Math.abs(order);
      othersApart += Math.abs(otherOrder);
    }
  }
  return apart === 0 || othersApart === 0 ? null : agreement / Math.sqrt(apart * othersApart);
};
