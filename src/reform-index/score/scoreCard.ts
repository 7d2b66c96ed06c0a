import { type Amount, addAmounts, exactAmountText, timesAmount } from "../../exact/index.js";
import { aggregate } from "../aggregate.js";
import { exactOf, numberOf, percentBy, printedOf } from "../figure.js";
import { limited } from "../limit.js";
import type { Assessment, NodeScore, Rescaling, Scorecard, ScoreRoot, Total, TotalCard } from "../model.js";
import { type Combined, combine, idsIn, scalingTo } from "./combine.js";
import type { CompiledIndex, CompiledParent } from "./compileIndex.js";
import type { LeafPart, Memo, Part, Run } from "./Run.js";
import { innerInputs, maximumOf, scoreNode } from "./scoreNode.js";

/** A total that was brought back to the whole maximum because no survey was held. */
interface Rescaled {
  readonly value: Amount | null;
  readonly max: Amount | null;
  readonly rescaled: Rescaling | null;
}

const lacksItsSurvey = ({ leaves }: Run): boolean =>
  leaves.some(({ reason }) => reason?.code === "reform-index/survey-not-held");

const rescale = (run: Run, { value, max }: Combined): Rescaled => {
  const { root, structure } = run.index;
  const factor =
    value !== null && structure.whenNoSurvey === "rescale" && lacksItsSurvey(run) ? scalingTo(root.max, max) : null;
  if (value === null || factor === null) return { value, max, rescaled: null };
  const from = maximumOf(root, max).number ?? 0;
  const to = root.maxNumber ?? 0;
  return {
    value: timesAmount(value, factor),
    max: root.max,
    rescaled: Object.freeze({ factor: exactAmountText(factor), from, to }),
  };
};

const totalOf = (root: CompiledParent, value: Amount | null, max: Amount | null, { printing }: Run): Total => {
  const { number, toPercent } = maximumOf(root, max);
  return Object.freeze({
    value: numberOf(value),
    exact: exactOf(value),
    printed: printedOf(value, printing),
    max: number,
    percent: percentBy(toPercent, value, printing),
  });
};

const rootOf = (
  parts: readonly Part[],
  made: Combined,
  { value, rescaled }: Rescaled,
  { index: { root } }: Run,
): ScoreRoot =>
  Object.freeze({
    ...innerInputs(root, parts, made),
    aggregate: root.aggregate,
    limit: root.source.limit ?? null,
    limited: value !== null && limited(value, root.source.limit) !== value,
    rounding: root.rounding,
    rescaled,
  });

const NOTHING_MISSING: readonly string[] = /* @__PURE__ */ Object.freeze([]);

const cardOf = (run: Run): TotalCard => {
  const { assessment, index, leaves } = run;
  const { structure, root } = index;
  const { unit, period, level } = assessment;
  const parts = root.children.map((child) => scoreNode(child, run, null));
  const made = combine(root, parts, unit);
  const whole = rescale(run, made);
  return {
    unit,
    ...(period === undefined ? {} : { period }),
    structure: index.version,
    complete: made.state === "scored",
    total: totalOf(root, whole.value === null ? null : limited(whole.value, structure.limit), whole.max, run),
    // the leaves without a score; where all were left out, all of them
    missing: made.state === "scored" ? NOTHING_MISSING : idsIn(made.state, leaves),
    root: rootOf(parts, made, whole, run),
    ...(level === undefined ? {} : { level }),
  };
};

const partOf = (leaves: readonly LeafPart[], run: Run): Total => {
  const counting = leaves.filter(({ state }) => state !== "left-out");
  const maxima = (counting.length === 0 ? leaves : counting).map(({ max }) => ({ value: max, weight: undefined }));
  const values = counting.flatMap(({ value }) => (value === null ? [] : [value]));
  const isScored = counting.length > 0 && values.length === counting.length;
  return totalOf(run.index.root, isScored ? addAmounts(values) : null, aggregate("sum", maxima), run);
};

const NO_PARTS: Scorecard["parts"] = /* @__PURE__ */ Object.freeze({ appraised: null, survey: null });

const partsOf = (run: Run): Scorecard["parts"] =>
  run.index.splits
    ? Object.freeze({
        appraised: partOf(
          run.leaves.filter(({ isSurvey }) => !isSurvey),
          run,
        ),
        survey: partOf(
          run.leaves.filter(({ isSurvey }) => isSurvey),
          run,
        ),
      })
    : NO_PARTS;

const byId = (nodes: readonly NodeScore[]): Readonly<Record<string, NodeScore>> => {
  const record: Record<string, NodeScore> = {};
  for (const node of nodes) {
    // an ordinary assignment to this id would change the prototype
    if (node.id === "__proto__") Object.defineProperty(record, node.id, { value: node, enumerable: true });
    else record[node.id] = node;
  }
  return Object.freeze(record);
};

/** Whether scores may be remembered: nothing that the assessment says besides its values changes them. */
const isPlain = ({ given, stages, surveyHeld }: Assessment): boolean =>
  given === undefined && stages === undefined && surveyHeld !== false;

const runOf = (index: CompiledIndex, assessment: Assessment, memo: Memo | null, nodes: NodeScore[] | null): Run => ({
  index,
  assessment,
  printing: index.structure.round,
  nodes,
  leaves: [],
  memo: isPlain(assessment) ? memo : null,
});

/** The total of one unit, whose assessment was checked. */
export const totalCard = (index: CompiledIndex, assessment: Assessment): TotalCard =>
  Object.freeze(cardOf(runOf(index, assessment, null, null)));

/** The scorecard of one unit, whose assessment was checked. */
export const scoreCard = (index: CompiledIndex, assessment: Assessment, memo: Memo | null): Scorecard => {
  const nodes: NodeScore[] = [];
  const run = runOf(index, assessment, memo, nodes);
  const card = cardOf(run);
  return Object.freeze({ ...card, parts: partsOf(run), nodes: byId(nodes) });
};
