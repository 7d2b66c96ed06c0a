import { frozenCopy } from "../../plain/index.js";
import type { PetitionStep } from "../model.js";
import type { PetitionRule } from "./model.js";

const workingDays = (amount: number) => ({ amount, unit: "working-day" }) as const;

const PORTAL = {
  act: "National portal, indicator 5.2 of the service index (Decision 766/QD-TTg)",
  evidence: "practice",
  note: "A measure of the portal as it was seen in software; the decree on petitions does not have it.",
} as const;

/** The steps, in the order in which they may come. */
export const STEPS: readonly PetitionStep[] = [
  "forward",
  "refuse-or-return",
  "request-supplement",
  "handle",
  "publish",
];

const rules = (): readonly PetitionRule[] => [
  {
    step: "forward",
    limit: workingDays(5),
    from: "reception",
    source: {
      act: "Decree 20/2008/ND-CP",
      article: "art. 9(1)(d)",
      evidence: "text-read",
      note: "As amended by Decree 48/2013/ND-CP.",
    },
  },
  { step: "refuse-or-return", limit: workingDays(2), from: "reception", source: PORTAL },
  { step: "request-supplement", limit: workingDays(5), from: "reception", source: PORTAL },
  { step: "handle", limit: workingDays(15), from: "reception", source: PORTAL },
  { step: "publish", limit: workingDays(2), from: "handled", source: PORTAL },
];

/**
 * The limits of petitions (phản ánh, kiến nghị): 5 working days to forward one to the competent body (Decree
 * 20/2008/ND-CP art. 9(1)(d), whose text was read), and the national portal's four measures of indicator 5.2, which
 * are practice and stand in no decree that was found: 2 working days to refuse or return, 5 to ask for a supplement,
 * 15 to handle, 2 to publish. Local rules differ; one province is reported to answer within 10.
 *
 * @example
 * ```ts
 * import { PETITION_RULES } from "motcua/oversight";
 *
 * PETITION_RULES.map(({ step, limit, source }) => `${step} ${limit.amount} ${source.evidence}`);
 * // => ["forward 5 text-read", "refuse-or-return 2 practice", "request-supplement 5 practice", "handle 15 practice", "publish 2 practice"]
 * ```
 */
export const PETITION_RULES: readonly PetitionRule[] = /* @__PURE__ */ frozenCopy(/* @__PURE__ */ rules());
