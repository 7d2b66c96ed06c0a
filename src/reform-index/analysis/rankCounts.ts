/** Adds up, by unit and place, how often a unit came out at a place; equals share the best one. */
export type CountRanks = (keys: Float64Array, counts: Int32Array) => void;

/** Up to so many units it is faster to insert one after the other, for they come in the order of the ranking. */
const FEW = 256;

/** Puts units in the order of their keys, the greatest first. */
const insertAll = (keys: Float64Array, sorted: Float64Array, order: Int32Array): void => {
  for (let unit = 0; unit < keys.length; unit += 1) {
    const own = keys[unit] as number;
    let at = unit;
    for (; at > 0 && (sorted[at - 1] as number) < own; at -= 1) {
      sorted[at] = sorted[at - 1] as number;
      order[at] = order[at - 1] as number;
    }
    sorted[at] = own;
    order[at] = unit;
  }
};

const insertAndCount = (units: number): CountRanks => {
  const sorted = new Float64Array(units);
  const order = new Int32Array(units);
  return (keys, counts) => {
    insertAll(keys, sorted, order);
    let better = 0;
    for (let at = 0; at < units; at += 1) {
      if (sorted[at] !== sorted[better]) better = at;
      const cell = (order[at] as number) * units + better;
      counts[cell] = (counts[cell] as number) + 1;
    }
  };
};

/** How many entries of an ascending column are greater than a number. */
const countAbove = (ascending: Float64Array, own: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) > own) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
};

const sortAndCount = (units: number): CountRanks => {
  const ascending = new Float64Array(units);
  return (keys, counts) => {
    ascending.set(keys);
    ascending.sort();
    for (let unit = 0; unit < units; unit += 1) {
      const cell = unit * units + countAbove(ascending, keys[unit] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  };
};

/** How to count ranks among so many units. */
export const rankCounter = (units: number): CountRanks => (units <= FEW ? insertAndCount(units) : sortAndCount(units));
