import { isObject } from "../../plain/index.js";
import type { Fraction } from "../../reform-index/index.js";
import { invalidQualityFacts } from "../errors.js";
import type { QualityFacts, QualityIndicator, QualityRefusal, QualityScore, TimeAgainstLimit } from "./model.js";
import { checkedCount, checkedFraction, checkedOneOf, checkedTime, checkedYesOrNo } from "./qualityFacts.js";

type FactsOf<Indicator extends QualityIndicator> = Extract<QualityFacts, { readonly indicator: Indicator }>;

const scored = (score: 0 | 1 | 2): QualityScore => Object.freeze({ ok: true, score });

const refused = (refusal: QualityRefusal): QualityScore =>
  Object.freeze({
    ok: false,
    refusal: Object.freeze({ ...refusal, facts: Object.freeze(refusal.facts) }) as QualityRefusal,
  });

const withoutData = (indicator: QualityIndicator): QualityScore =>
  refused({ code: "vn/quality-without-data", facts: { indicator } });

/** 0 of something unwanted earns 2, one earns 1, more earn nothing. */
const scoreOfCount = (count: number): QualityScore => scored(count === 0 ? 2 : count === 1 ? 1 : 0);

/** Whole numbers on both sides: no share is rounded. */
const isAtLeast = ({ numerator, denominator }: Fraction, percent: number): boolean =>
  numerator * 100 >= percent * denominator;

const scoreOfTimes = (times: readonly TimeAgainstLimit[]): QualityScore => {
  if (times.some(({ taken, limit }) => taken > limit)) return scored(0);
  return scored(times.every(({ taken, limit }) => taken < limit) ? 2 : 1);
};

const totalTime = (facts: FactsOf<1>): QualityScore => scoreOfTimes([checkedTime(facts, "facts", facts)]);

const agencyTimes = (facts: FactsOf<2>): QualityScore => {
  const { agencies } = facts;
  if (!Array.isArray(agencies)) {
    throw invalidQualityFacts({ indicator: 2, property: "agencies", value: agencies, expected: "list" });
  }
  const times = (agencies as readonly TimeAgainstLimit[]).map((time) => checkedTime(facts, "agencies", time));
  return times.length === 0 ? withoutData(2) : scoreOfTimes(times);
};

const contacts = (facts: FactsOf<3>): QualityScore => {
  const all = checkedCount(facts, "contacts", facts.contacts);
  return scoreOfCount(all - checkedCount(facts, "ownFault", facts.ownFault ?? 0, all));
};

const agenciesContacted = (facts: FactsOf<4>): QualityScore => {
  const extra = checkedCount(facts, "allowedExtra", facts.allowedExtra ?? 0);
  return scoreOfCount(Math.max(0, checkedCount(facts, "agencies", facts.agencies) - extra));
};

const WHOLE_PROCESS = { ministry: 20, province: 20, district: 50, commune: 100 };

const atTheOneStop = (facts: FactsOf<5>): QualityScore => {
  const level = checkedOneOf(facts, "level", facts.level, ["ministry", "province", "district", "commune"]);
  const wholeProcess = checkedFraction(facts, "wholeProcess", facts.wholeProcess);
  const received = checkedFraction(facts, "received", facts.received);
  if (wholeProcess.denominator === 0 || received.denominator === 0) return withoutData(5);
  const isEnough = isAtLeast(wholeProcess, WHOLE_PROCESS[level]);
  if (isAtLeast(received, 100)) return scored(isEnough ? 2 : 1);
  return isEnough
    ? refused({ code: "vn/quality-not-covered", facts: { indicator: 5, why: "not-all-received" } })
    : scored(0);
};

const publication = (facts: FactsOf<6>): QualityScore => {
  const ways = [checkedYesOrNo(facts, "posted", facts.posted), checkedYesOrNo(facts, "electronic", facts.electronic)];
  if (!checkedYesOrNo(facts, "accurate", facts.accurate)) return scored(0);
  return scoreOfCount(ways.filter((isUsed) => !isUsed).length);
};

const conduct = (facts: FactsOf<7>): QualityScore => {
  const outcome = checkedOneOf(facts, "outcome", facts.outcome, ["early", "on-time", "late"]);
  const complaints = checkedCount(facts, "complaints", facts.complaints);
  const untrue = checkedCount(facts, "untrueComplaints", facts.untrueComplaints ?? 0, complaints);
  if (complaints > untrue) return scored(0);
  if (outcome === "late") {
    return refused({ code: "vn/quality-not-covered", facts: { indicator: 7, why: "late-without-complaint" } });
  }
  return scored(outcome === "early" ? 2 : 1);
};

const petitions = (facts: FactsOf<8>): QualityScore => {
  const received = checkedCount(facts, "received", facts.received);
  const onTime = { numerator: checkedCount(facts, "onTime", facts.onTime, received), denominator: received };
  if (checkedCount(facts, "prolonged", facts.prolonged, received) > 0) return scored(0);
  if (isAtLeast(onTime, 100)) return scored(2);
  return scored(isAtLeast(onTime, 90) ? 1 : 0);
};

const onlineService = (facts: FactsOf<9>): QualityScore => {
  const procedures = checkedFraction(facts, "procedures", facts.procedures);
  const online = checkedFraction(facts, "online", facts.online);
  const unresolvedOrLate = checkedCount(facts, "unresolvedOrLate", facts.unresolvedOrLate);
  if (procedures.denominator === 0) return withoutData(9);
  if (procedures.numerator === 0 || unresolvedOrLate > 0) return scored(0);
  if (online.denominator === 0) return withoutData(9);
  if (!isAtLeast(online, 30)) return scored(isAtLeast(online, 15) ? 1 : 0);
  if (isAtLeast(procedures, 20)) return scored(2);
  return refused({ code: "vn/quality-not-covered", facts: { indicator: 9, why: "few-procedures-online" } });
};

const SCORES: { readonly [Indicator in QualityIndicator]: (facts: FactsOf<Indicator>) => QualityScore } = {
  1: totalTime,
  2: agencyTimes,
  3: contacts,
  4: agenciesContacted,
  5: atTheOneStop,
  6: publication,
  7: conduct,
  8: petitions,
  9: onlineService,
};

const isIndicator = (value: unknown): value is QualityIndicator =>
  typeof value === "number" && Object.hasOwn(SCORES, value);

/**
 * Scores one of the nine indicators of Circular 01/2018/TT-VPCP art. 13: 2, 1 or 0 points, for one dossier (1 to 4, 6, 7) or
 * one unit (5, 6, 8, 9). Where the article names no score for the facts, or two of them, it is refused and nothing guessed; where
 * there is nothing to judge it is refused too, and the indicator is left out of `serviceQualityIndex`.
 *
 * Two readings are ours: agencies of which some are early and none is late earn 1 (2), and bodies whose presence the law
 * demands are taken off the number of agencies before it is judged (4).
 *
 * @throws MotcuaError `vn/invalid-quality-facts`
 * @example
 * ```ts
 * import { qualityScore } from "motcua/vn";
 *
 * qualityScore({ indicator: 8, received: 10, onTime: 9, prolonged: 0 }); // => { ok: true, score: 1 }
 * qualityScore({ indicator: 7, outcome: "late", complaints: 0 });
 * // => { ok: false, refusal: { code: "vn/quality-not-covered", facts: { indicator: 7, why: "late-without-complaint" } } }
 * ```
 */
export const qualityScore = (facts: QualityFacts): QualityScore => {
  if (!isObject(facts)) {
    throw invalidQualityFacts({ indicator: null, property: "facts", value: facts, expected: "object" });
  }
  const { indicator } = facts;
  if (!isIndicator(indicator)) {
    throw invalidQualityFacts({ indicator: null, property: "indicator", value: indicator, expected: "indicator" });
  }
  const score = SCORES[indicator] as (facts: QualityFacts) => QualityScore;
  return score(facts);
};
