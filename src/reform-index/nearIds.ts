/** Ids longer than this are compared by their beginnings. */
const COMPARED_LENGTH = 60;

/** How many ids are named at most. */
const MOST_IDS = 5;

/** The least number of letters to add, drop or change to make one text of the other. */
const editDistance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
};

/** The known ids that look most like an unknown one, the nearest first; at most five. */
export const nearIds = (unknown: string, known: readonly string[]): readonly string[] => {
  const compared = unknown.slice(0, COMPARED_LENGTH);
  return known
    .map((id) => ({ id, distance: editDistance(compared, id.slice(0, COMPARED_LENGTH)) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_IDS)
    .map(({ id }) => id);
};
