import type { DrawStep } from "./drawPlan.js";

const sumOfWeights = ({ weights, factors }: DrawStep, drawn: Float64Array): number => {
  let sum = 0;
  for (let child = 0; child < weights.length; child += 1) {
    sum += (weights[child] as number) * (drawn[factors[child] as number] as number);
  }
  return sum;
};

const sumOfMaxima = ({ wholes, factors }: DrawStep, drawn: Float64Array): number => {
  let sum = 0;
  for (let child = 0; child < wholes.length; child += 1) {
    sum += (wholes[child] as number) * (drawn[factors[child] as number] as number);
  }
  return sum;
};

/** What all weights are divided by: in a sum so that its maximum stays, in a mean so that they add up to 1. */
const divisorOf = (step: DrawStep, drawn: Float64Array): number => {
  if (step.making.aggregate !== "sum") return sumOfWeights(step, drawn);
  return step.whole > 0 ? sumOfMaxima(step, drawn) / step.whole : sumOfWeights(step, drawn) / step.weights.length;
};

/** Writes down what each child's score is multiplied by under the factors drawn. */
export const weigh = (step: DrawStep, drawn: Float64Array, effective: Float64Array): void => {
  const { weights, factors } = step;
  const divisor = divisorOf(step, drawn);
  for (let child = 0; child < weights.length; child += 1) {
    effective[child] = ((weights[child] as number) * (drawn[factors[child] as number] as number)) / divisor;
  }
};
