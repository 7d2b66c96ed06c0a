import { type QualityFacts, qualityScore } from "motcua/vn";
import { describe, expect, it } from "vitest";
import { errorOf } from "../../support/errorOf.js";

const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const score = (facts: QualityFacts) => {
  const result = qualityScore(facts);
  return result.ok ? result.score : result.refusal;
};

describe("qualityScore, Circular 01/2018/TT-VPCP art. 13", () => {
  it.each<[string, QualityFacts, 0 | 1 | 2]>([
    ["(1) shorter than the limit", { indicator: 1, taken: 4.5, limit: 5 }, 2],
    ["(1) equal to the limit", { indicator: 1, taken: 5, limit: 5 }, 1],
    ["(1) longer", { indicator: 1, taken: 5.5, limit: 5 }, 0],
    [
      "(2) each agency shorter",
      {
        indicator: 2,
        agencies: [
          { taken: 1, limit: 2 },
          { taken: 3, limit: 4 },
        ],
      },
      2,
    ],
    [
      "(2) each agency equal",
      {
        indicator: 2,
        agencies: [
          { taken: 2, limit: 2 },
          { taken: 4, limit: 4 },
        ],
      },
      1,
    ],
    [
      "(2) one shorter, one equal",
      {
        indicator: 2,
        agencies: [
          { taken: 1, limit: 2 },
          { taken: 4, limit: 4 },
        ],
      },
      1,
    ],
    [
      "(2) one longer",
      {
        indicator: 2,
        agencies: [
          { taken: 1, limit: 2 },
          { taken: 5, limit: 4 },
        ],
      },
      0,
    ],
    ["(3) no contact", { indicator: 3, contacts: 0 }, 2],
    ["(3) one contact", { indicator: 3, contacts: 1 }, 1],
    ["(3) two contacts", { indicator: 3, contacts: 2 }, 0],
    ["(3) two contacts, one by the applicant's own fault", { indicator: 3, contacts: 2, ownFault: 1 }, 1],
    ["(3) all by the applicant's own fault", { indicator: 3, contacts: 2, ownFault: 2 }, 2],
    ["(4) no agency", { indicator: 4, agencies: 0 }, 2],
    ["(4) one agency, the one-stop", { indicator: 4, agencies: 1 }, 1],
    ["(4) two agencies", { indicator: 4, agencies: 2 }, 0],
    ["(4) two agencies, one in charge of a site check", { indicator: 4, agencies: 2, allowedExtra: 1 }, 1],
    ["(4) only the body in charge of a site check", { indicator: 4, agencies: 1, allowedExtra: 1 }, 2],
    ["(4) not even that", { indicator: 4, agencies: 0, allowedExtra: 1 }, 2],
    [
      "(5) 20 % in a department",
      { indicator: 5, level: "province", wholeProcess: of(20, 100), received: of(99, 99) },
      2,
    ],
    [
      "(5) 19 % in a department",
      { indicator: 5, level: "province", wholeProcess: of(19, 100), received: of(99, 99) },
      1,
    ],
    ["(5) 20 % in a ministry", { indicator: 5, level: "ministry", wholeProcess: of(1, 5), received: of(5, 5) }, 2],
    ["(5) 50 % in a district", { indicator: 5, level: "district", wholeProcess: of(1, 2), received: of(2, 2) }, 2],
    ["(5) 49 % in a district", { indicator: 5, level: "district", wholeProcess: of(49, 100), received: of(2, 2) }, 1],
    [
      "(5) 100 % in a commune",
      { indicator: 5, level: "commune", wholeProcess: of(138, 138), received: of(138, 138) },
      2,
    ],
    [
      "(5) one short in a commune",
      { indicator: 5, level: "commune", wholeProcess: of(137, 138), received: of(138, 138) },
      1,
    ],
    ["(5) not all received", { indicator: 5, level: "commune", wholeProcess: of(137, 138), received: of(137, 138) }, 0],
    ["(6) posted and electronic", { indicator: 6, posted: true, electronic: true, accurate: true }, 2],
    ["(6) posted only", { indicator: 6, posted: true, electronic: false, accurate: true }, 1],
    ["(6) electronic only", { indicator: 6, posted: false, electronic: true, accurate: true }, 1],
    ["(6) not accurate", { indicator: 6, posted: true, electronic: true, accurate: false }, 0],
    ["(6) in neither way", { indicator: 6, posted: false, electronic: false, accurate: true }, 0],
    ["(7) early, no complaint", { indicator: 7, outcome: "early", complaints: 0 }, 2],
    ["(7) on time, no complaint", { indicator: 7, outcome: "on-time", complaints: 0 }, 1],
    ["(7) early, a complaint", { indicator: 7, outcome: "early", complaints: 1 }, 0],
    ["(7) early, an untrue complaint", { indicator: 7, outcome: "early", complaints: 1, untrueComplaints: 1 }, 2],
    ["(7) late, a complaint", { indicator: 7, outcome: "late", complaints: 2, untrueComplaints: 1 }, 0],
    ["(8) none received", { indicator: 8, received: 0, onTime: 0, prolonged: 0 }, 2],
    ["(8) all on time", { indicator: 8, received: 10, onTime: 10, prolonged: 0 }, 2],
    ["(8) 90 % on time", { indicator: 8, received: 10, onTime: 9, prolonged: 0 }, 1],
    ["(8) below 90 %", { indicator: 8, received: 100, onTime: 89, prolonged: 0 }, 0],
    ["(8) one prolonged", { indicator: 8, received: 10, onTime: 10, prolonged: 1 }, 0],
    ["(9) 20 % and 30 %", { indicator: 9, procedures: of(20, 100), online: of(30, 100), unresolvedOrLate: 0 }, 2],
    ["(9) just below 30 %", { indicator: 9, procedures: of(20, 100), online: of(299, 1000), unresolvedOrLate: 0 }, 1],
    ["(9) exactly 15 %", { indicator: 9, procedures: of(1, 100), online: of(15, 100), unresolvedOrLate: 0 }, 1],
    ["(9) below 15 %", { indicator: 9, procedures: of(50, 100), online: of(149, 1000), unresolvedOrLate: 0 }, 0],
    ["(9) not offered", { indicator: 9, procedures: of(0, 100), online: of(0, 0), unresolvedOrLate: 0 }, 0],
    ["(9) one late", { indicator: 9, procedures: of(20, 100), online: of(30, 100), unresolvedOrLate: 1 }, 0],
  ])("%s", (_, facts, expected) => {
    expect(score(facts)).toBe(expected);
  });

  it.each<[string, QualityFacts, string]>([
    ["late without complaint", { indicator: 7, outcome: "late", complaints: 0 }, "late-without-complaint"],
    [
      "late, only untrue complaints",
      { indicator: 7, outcome: "late", complaints: 1, untrueComplaints: 1 },
      "late-without-complaint",
    ],
    [
      "30 % online, 19 % of procedures",
      { indicator: 9, procedures: of(19, 100), online: of(30, 100), unresolvedOrLate: 0 },
      "few-procedures-online",
    ],
    [
      "whole process for enough, not all received",
      { indicator: 5, level: "province", wholeProcess: of(20, 100), received: of(98, 99) },
      "not-all-received",
    ],
  ])("names no score: %s", (_, facts, why) => {
    expect(score(facts)).toEqual({ code: "vn/quality-not-covered", facts: { indicator: facts.indicator, why } });
  });

  it.each<[string, QualityFacts]>([
    ["no agency", { indicator: 2, agencies: [] }],
    ["no procedure listed", { indicator: 5, level: "commune", wholeProcess: of(0, 0), received: of(1, 1) }],
    ["no procedure to receive", { indicator: 5, level: "commune", wholeProcess: of(1, 1), received: of(0, 0) }],
    ["no suitable procedure", { indicator: 9, procedures: of(0, 0), online: of(0, 10), unresolvedOrLate: 0 }],
    ["offered, but no dossier", { indicator: 9, procedures: of(5, 10), online: of(0, 0), unresolvedOrLate: 0 }],
  ])("has nothing to judge: %s", (_, facts) => {
    expect(score(facts)).toEqual({ code: "vn/quality-without-data", facts: { indicator: facts.indicator } });
  });

  it.each<[unknown, object]>([
    [null, { indicator: null, property: "facts", value: null, expected: "object" }],
    [{ indicator: 10 }, { indicator: null, property: "indicator", value: 10, expected: "indicator" }],
    [{ indicator: "1" }, { indicator: null, property: "indicator", value: "1", expected: "indicator" }],
    [
      { indicator: 1, taken: "5", limit: 5 },
      { indicator: 1, property: "facts", value: { indicator: 1, taken: "5", limit: 5 }, expected: "time" },
    ],
    [
      { indicator: 2, agencies: 3 },
      { indicator: 2, property: "agencies", value: 3, expected: "list" },
    ],
    [
      { indicator: 2, agencies: [null] },
      { indicator: 2, property: "agencies", value: null, expected: "time" },
    ],
    [
      { indicator: 3, contacts: 1.5 },
      { indicator: 3, property: "contacts", value: 1.5, expected: "count" },
    ],
    [
      { indicator: 3, contacts: 1, ownFault: 2 },
      { indicator: 3, property: "ownFault", value: 2, expected: "part" },
    ],
    [
      { indicator: 4, agencies: -1 },
      { indicator: 4, property: "agencies", value: -1, expected: "count" },
    ],
    [
      { indicator: 5, level: "village", wholeProcess: of(1, 1), received: of(1, 1) },
      { indicator: 5, property: "level", value: "village", expected: "level" },
    ],
    [
      { indicator: 5, level: "commune", wholeProcess: 0.5, received: of(1, 1) },
      { indicator: 5, property: "wholeProcess", value: 0.5, expected: "fraction" },
    ],
    [
      { indicator: 5, level: "commune", wholeProcess: of(2, 1), received: of(1, 1) },
      { indicator: 5, property: "wholeProcess", value: of(2, 1), expected: "part" },
    ],
    [
      { indicator: 6, posted: 1, electronic: true, accurate: true },
      { indicator: 6, property: "posted", value: 1, expected: "yes-or-no" },
    ],
    [
      { indicator: 7, outcome: "soon", complaints: 0 },
      { indicator: 7, property: "outcome", value: "soon", expected: "outcome" },
    ],
    [
      { indicator: 8, received: 10, onTime: 11, prolonged: 0 },
      { indicator: 8, property: "onTime", value: 11, expected: "part" },
    ],
    [
      { indicator: 9, procedures: of(1, 2), online: of(1, 2) },
      { indicator: 9, property: "unresolvedOrLate", value: undefined, expected: "count" },
    ],
  ])("refuses facts of another kind: %j", (facts, expected) => {
    expect(errorOf(() => qualityScore(facts as QualityFacts))).toEqual({
      code: "vn/invalid-quality-facts",
      facts: expected,
    });
  });
});
