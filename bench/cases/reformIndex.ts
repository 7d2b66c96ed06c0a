import {
  type Assessment,
  type CriterionDefinition,
  defineIndex,
  type Observation,
  rankScorecards,
  type Scorecard,
  scoreIndex,
  scoreUnits,
  totalUnits,
} from "motcua/reform-index";
import { randomFrom } from "../../examples/warehouse/random.js";
import { nanosecondsEach } from "../measure.js";
import { equalAnswers, type Row } from "../row.js";

const UNITS = 3_321;
const LEAVES = 100;
const FIELDS = 8;
const ONE_BY_ONE = 40;

const next = randomFrom(2026);
const below = (bound: number): number => Math.floor(next() * bound);

/** Of ten leaves three are answers, three bands, two decimals and two shares of dossiers. */
const KINDS = [
  "yes-no",
  "bands",
  "value",
  "proportional",
  "yes-no",
  "bands",
  "value",
  "proportional",
  "yes-no",
  "bands",
];

const ruleOf = (kind: string | undefined, max: number): CriterionDefinition["rule"] => {
  if (kind === "yes-no" || kind === "value" || kind === "proportional") return { type: kind };
  return {
    type: "bands",
    bands: [
      { to: 50, points: 0 },
      { from: 50, to: 80, points: max / 2 },
      { from: 80, points: max },
    ],
  };
};

const leafOf = (leaf: number): CriterionDefinition => {
  const max = (1 + below(8)) / 4;
  return { id: `c${leaf}`, max, rule: ruleOf(KINDS[leaf % KINDS.length], max) };
};

const leaves = Array.from({ length: LEAVES }, (_, leaf) => leafOf(leaf));

const INDEX = defineIndex({
  id: "bench",
  version: "1",
  criteria: Array.from({ length: FIELDS }, (_, field) => ({
    id: `field ${field}`,
    children: leaves.filter((_, leaf) => leaf % FIELDS === field),
  })),
});

const observed = ({ rule, max = 0 }: CriterionDefinition): Observation => {
  if (rule?.type === "yes-no") return next() < 0.7;
  if (rule?.type === "bands") return below(1_001) / 10;
  if (rule?.type === "value") return below(max * 100 + 1) / 100;
  const denominator = 1 + below(2_000);
  return { numerator: below(denominator + 1), denominator };
};

const ASSESSMENTS: readonly Assessment[] = Array.from({ length: UNITS }, (_, unit) => ({
  unit: `commune ${unit}`,
  values: Object.fromEntries(leaves.map((leaf) => [leaf.id, observed(leaf)])),
}));

const milliseconds = (nanoseconds: number): string => `${Math.round(nanoseconds / 1e6)} ms`;

interface Whole extends Pick<Row, "question" | "equal" | "how"> {
  /** The most that it may take. */
  readonly most: number;
  readonly pass: () => unknown;
}

/** How long the whole takes, not one answer of many. */
const timed = ({ most, pass, ...row }: Whole): Row => {
  const [taken] = nanosecondsEach(() => [pass()]);
  return {
    ...row,
    against: "",
    measured: milliseconds(taken),
    floor: `under ${most} ms`,
    held: taken < most * 1e6,
    figures: "",
  };
};

const textOf = ({ total }: Pick<Scorecard, "total">): string => JSON.stringify(total);

const SIZE = `${UNITS.toLocaleString("en")} communes x ${LEAVES} criteria`;

/** A country's communes scored. */
export const reformIndex = (): readonly Row[] => {
  const few = ASSESSMENTS.slice(0, ONE_BY_ONE);
  const oneByOne = few.map((assessment) => scoreIndex(INDEX, assessment));
  return [
    timed({
      question: `totalUnits and rankScorecards, ${SIZE}`,
      most: 250,
      pass: () => rankScorecards(totalUnits(INDEX, ASSESSMENTS), { basis: "exact", ties: "min" }),
      equal: equalAnswers(totalUnits(INDEX, few).map(textOf), oneByOne.map(textOf)),
      how: "Of ten criteria three are answers, three bands, two decimals and two shares of up to 2,000 dossiers, in eight fields. Totals are exact fractions, ranked exactly; equal answers are those of `scoreIndex`, unit by unit.",
    }),
    timed({
      question: `scoreUnits, ${SIZE}`,
      most: 700,
      pass: () => scoreUnits(INDEX, ASSESSMENTS),
      equal: equalAnswers(
        scoreUnits(INDEX, few).map((card) => JSON.stringify(card)),
        oneByOne.map((card) => JSON.stringify(card)),
      ),
      how: "The same with every node explained: frozen scorecards with scores, maxima, rules and observations.",
    }),
  ];
};
