import { record } from "../check.js";
import { exactRanks } from "./exactRanks.js";
import type { Field } from "./field.js";
import type { WithoutOne } from "./model.js";
import { removable, totalWithout } from "./scoreTree.js";

const meanOf = (shifts: readonly number[]): number =>
  shifts.length === 0 ? 0 : shifts.reduce((sum, shift) => sum + Math.abs(shift), 0) / shifts.length;

/** The ranking without each of some nodes; without a node that is all there is there is none. */
export const withoutEach = (field: Field, nodes: readonly number[]): readonly WithoutOne[] =>
  nodes.flatMap((index) => {
    const { tree, units, outcomes, ranks: nominal, measure } = field;
    const gone = removable(tree, index);
    if (gone === 0) return [];
    const totals = outcomes.map((own) => totalWithout(tree, gone, own));
    const ranks = exactRanks(units, totals, measure);
    const shifts = Object.entries(ranks).map(([unit, rank]) => [unit, (nominal[unit] as number) - rank] as const);
    return record({
      id: tree.nodes[index]?.id as string,
      ranks,
      shifts: record(Object.fromEntries(shifts)),
      meanAbsoluteShift: meanOf(shifts.map(([, shift]) => shift)),
    });
  });
