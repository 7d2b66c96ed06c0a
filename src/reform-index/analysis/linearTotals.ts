import type { DrawPlan } from "./drawPlan.js";
import { weigh } from "./effectiveWeights.js";

/** Writes down every unit's total under the factors drawn. */
export type DrawTotals = (drawn: Float64Array, totals: Float64Array) => void;

/** The columns that are no sums of others, one after the other. */
const ends = ({ steps, values, units }: DrawPlan) => {
  const made = new Set(steps.map(({ column }) => column));
  const places = Int32Array.from(values.flatMap((_, place) => (made.has(place) ? [] : [place])));
  const scores = new Float64Array(places.length * units);
  places.forEach((place, at) => {
    scores.set(values[place] as Float64Array, at * units);
  });
  return { places, scores };
};

/** Totals as sums of columns times coefficients: a criterion's weights down the tree, multiplied. */
export const linearTotals = (plan: DrawPlan): DrawTotals => {
  const { units, steps } = plan;
  const { places, scores } = ends(plan);
  const coefficients = new Float64Array(plan.values.length);
  const effective = new Float64Array(plan.values.length);
  const setCoefficients = (drawn: Float64Array): void => {
    coefficients[0] = 1;
    for (const step of steps) {
      weigh(step, drawn, effective);
      const own = coefficients[step.column] as number;
      for (let child = 0; child < step.children.length; child += 1) {
        coefficients[step.children[child] as number] = own * (effective[child] as number);
      }
    }
  };
  return (drawn, totals) => {
    setCoefficients(drawn);
    totals.fill(0);
    for (let at = 0; at < places.length; at += 1) {
      const coefficient = coefficients[places[at] as number] as number;
      const start = at * units;
      for (let unit = 0; unit < units; unit += 1) {
        totals[unit] = (totals[unit] as number) + coefficient * (scores[start + unit] as number);
      }
    }
  };
};
