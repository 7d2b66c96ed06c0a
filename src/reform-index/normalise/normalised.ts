import {
  type Amount,
  addAmounts,
  amountNumber,
  amountOf,
  compareAmounts,
  minusAmount,
  NOTHING,
  overAmount,
  timesAmount,
  UNIT,
} from "../../exact/index.js";
import { bandTest } from "../bands.js";
import { cannotNormalise, noFigureBand } from "../errors.js";
import type { BandsNormalisation, Normalisation } from "../model.js";
import { ranksOf } from "./ranks.js";

/** The figures of a column, at least one, and which way is better. */
interface Column {
  readonly figures: readonly Amount[];
  readonly isLowBetter: boolean;
}

/** A figure of the column, normalised. */
type Normalise = (figure: Amount, index: number) => number;

type Ways = {
  readonly [Type in Normalisation["type"]]: (
    column: Column,
    how: Extract<Normalisation, { readonly type: Type }>,
  ) => Normalise;
};

const minus = (a: Amount, b: Amount): Amount => addAmounts([a, minusAmount(b)]);

const meanOf = (figures: readonly Amount[]): Amount => overAmount(addAmounts(figures), amountOf(figures.length));

const leastOf = (figures: readonly Amount[]): Amount =>
  figures.reduce((least, figure) => (compareAmounts(figure, least) < 0 ? figure : least));

const greatestOf = (figures: readonly Amount[]): Amount =>
  figures.reduce((greatest, figure) => (compareAmounts(figure, greatest) > 0 ? figure : greatest));

const nonZero = (type: string, divisor: Amount): Amount => {
  if (divisor.n === 0) throw cannotNormalise({ type, why: "zero-reference" });
  return divisor;
};

/** The way from one value to another, as a share; 1 less it where low is better. */
const way = (from: Amount, to: Amount, isLowBetter: boolean): ((figure: Amount) => Amount) => {
  const length = minus(to, from);
  return (figure) => {
    const share = overAmount(minus(figure, from), length);
    return isLowBetter ? minus(UNIT, share) : share;
  };
};

const within = (share: Amount): Amount => {
  if (compareAmounts(share, NOTHING) < 0) return NOTHING;
  return compareAmounts(share, UNIT) > 0 ? UNIT : share;
};

/** The square of the deviation; exact, so that only its root is not. */
const varianceOf = (figures: readonly Amount[], mean: Amount, divisor: number): Amount => {
  const squares = figures.map((figure) => timesAmount(minus(figure, mean), minus(figure, mean)));
  return overAmount(addAmounts(squares), amountOf(divisor));
};

const percentileRanks = ({ figures, isLowBetter }: Column): readonly Amount[] =>
  ranksOf(figures, "min", isLowBetter ? -1 : 1).map((rank) =>
    overAmount(amountOf(100 * rank), amountOf(figures.length)),
  );

const pointsOf = (bands: BandsNormalisation["bands"]): ((value: Amount) => number) => {
  const tests = bands.map((band) => ({ contains: bandTest(band), points: band.points }));
  return (value) => {
    const band = tests.find(({ contains }) => contains(value));
    if (band === undefined) throw noFigureBand({ value: amountNumber(value) });
    return band.points;
  };
};

const WAYS: Ways = {
  goalposts: ({ isLowBetter }, { low, high, clamp }) => {
    const share = way(amountOf(low), amountOf(high), isLowBetter);
    return (figure) => amountNumber(clamp === true ? within(share(figure)) : share(figure));
  },
  "min-max": ({ figures, isLowBetter }, { type }) => {
    const [least, greatest] = [leastOf(figures), greatestOf(figures)];
    if (compareAmounts(least, greatest) === 0) throw cannotNormalise({ type, why: "all-equal" });
    const share = way(least, greatest, isLowBetter);
    return (figure) => amountNumber(share(figure));
  },
  "z-score": ({ figures, isLowBetter }, { type, deviation = "sample" }) => {
    const divisor = figures.length - (deviation === "sample" ? 1 : 0);
    if (divisor === 0) throw cannotNormalise({ type, why: "too-few" });
    const mean = meanOf(figures);
    const variance = varianceOf(figures, mean, divisor);
    if (variance.n === 0) throw cannotNormalise({ type, why: "all-equal" });
    return (figure) => {
      const distance = minus(figure, mean);
      const root = Math.sqrt(amountNumber(overAmount(timesAmount(distance, distance), variance)));
      return compareAmounts(distance, NOTHING) < 0 === isLowBetter ? root : 0 - root;
    };
  },
  rank: ({ figures, isLowBetter }, { ties = "min" }) => {
    const ranks = ranksOf(figures, ties, isLowBetter ? -1 : 1);
    return (_, index) => ranks[index] ?? 0;
  },
  "percentile-rank": (column) => {
    const ranks = percentileRanks(column);
    return (_, index) => amountNumber(ranks[index] ?? NOTHING);
  },
  "distance-to-target": ({ isLowBetter }, { type, target }) => {
    const aim = amountOf(target);
    return (figure) =>
      amountNumber(isLowBetter ? overAmount(aim, nonZero(type, figure)) : overAmount(figure, nonZero(type, aim)));
  },
  "distance-to": ({ figures, isLowBetter }, { type, reference }) => {
    const ofBest = (reference === "best") !== isLowBetter;
    const by = reference === "mean" ? meanOf(figures) : ofBest ? greatestOf(figures) : leastOf(figures);
    return (figure) => amountNumber(overAmount(figure, nonZero(type, by)));
  },
  "difference-from-mean": ({ figures, isLowBetter }, { type }) => {
    const mean = meanOf(figures);
    return (figure) => {
      const difference = overAmount(minus(figure, mean), nonZero(type, mean));
      return amountNumber(isLowBetter ? minusAmount(difference) : difference);
    };
  },
  "above-or-below-mean": ({ figures, isLowBetter }, { threshold }) => {
    const mean = meanOf(figures);
    const above = timesAmount(mean, addAmounts([UNIT, amountOf(threshold)]));
    const below = timesAmount(mean, minus(UNIT, amountOf(threshold)));
    const sign = isLowBetter ? -1 : 1;
    return (figure) => {
      if (compareAmounts(figure, above) > 0) return sign;
      return compareAmounts(figure, below) < 0 ? 0 - sign : 0;
    };
  },
  bands: (column, { of, bands }) => {
    const points = pointsOf(bands);
    const ranks = of === "value" ? [] : percentileRanks(column);
    return (figure, index) => points(ranks[index] ?? figure);
  },
};

/** Normalises a column, as exactly as numbers tell it; `null` does not count and stays. The way must have been checked. */
export const normalised = (column: readonly (Amount | null)[], how: Normalisation): readonly (number | null)[] => {
  const figures = column.filter((figure) => figure !== null);
  if (figures.length === 0) return Object.freeze(column.map(() => null));
  const way = WAYS[how.type] as (column: Column, how: Normalisation) => Normalise;
  const normalise = way({ figures, isLowBetter: how.direction === "lower-is-better" }, how);
  let index = -1;
  return Object.freeze(
    column.map((figure) => {
      if (figure === null) return null;
      index += 1;
      return normalise(figure, index);
    }),
  );
};
