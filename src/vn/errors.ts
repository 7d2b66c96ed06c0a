import { defineError, quote } from "../errors/index.js";

/** The Vietnamese calendar knows nothing of a year. */
export const yearOutOfCoverage = /* @__PURE__ */ defineError(
  "vn/year-out-of-coverage",
  ({ year, first, last }: { year: unknown; first: number; last: number }) =>
    `Nothing is known of the year ${quote(year)}: lunar dates and holiday law are stored for the years ${first} to ${last}. Give a whole year of that time.`,
);

/** No decision on the days off of a year is stored. */
export const yearNotAnnounced = /* @__PURE__ */ defineError(
  "vn/year-not-announced",
  ({ year, first, last }: { year: unknown; first: number; last: number }) =>
    `The days off of the year ${quote(year)} are not decided, or not in this version of the data: decisions are stored for the years ${first} to ${last}. Take projectDays for what the statutory rules make of it, or a newer version of motcua.`,
);

const CALENDAR = {
  options: "an object",
  id: "a text",
  version: "a text",
  cultureDayInLieu: "true or false",
  tetDaysBefore: "a whole number from 0 to 4 for each weekday",
  secondNationalDay: '"before" or "after" for each weekday',
};

const SERVICE_INDEX = {
  serviceIndexOptions: "an object",
  group: '"CKMB", "TDGQ", "CLGQ", "TTTT", "MDSH" or "MDHL"',
  satisfaction: '"6-6-6" or "5-5-2-6"',
  digitisedFullMarkAt: "0.8 or 1",
  transparencyBelowProvince: '"leave-out" or "full"',
};

const EXPECTED = { ...CALENDAR, ...SERVICE_INDEX };

/** The name of an option of the Vietnamese calendar or of the service index 766. */
export type VietnamOption = keyof typeof EXPECTED;

/** An option of the Vietnamese calendar or of the service index 766 has a value of the wrong kind. */
export const invalidOption = /* @__PURE__ */ defineError(
  "vn/invalid-option",
  ({ option, value }: { option: VietnamOption; value: unknown }) => {
    const whose = option in SERVICE_INDEX ? "service index 766" : "Vietnamese calendar";
    return `${quote(value)} cannot be used as ${option} of the ${whose}: give ${EXPECTED[option]}.`;
  },
);

const EXPECTED_FACT = {
  object: "an object with an indicator",
  indicator: "a whole number from 1 to 9",
  count: "a whole number from 0",
  part: "no more than what it is a part of",
  fraction: "{ numerator, denominator } in whole numbers from 0",
  time: "{ taken, limit } as numbers from 0, in one unit",
  list: "a list of { taken, limit }",
  "yes-or-no": "true or false",
  level: '"ministry", "province", "district" or "commune"',
  outcome: '"early", "on-time" or "late"',
};

/** What a fact of an indicator must be. */
export type QualityExpectation = keyof typeof EXPECTED_FACT;

/** A fact of one of the nine indicators is of the wrong kind. */
export const invalidQualityFacts = /* @__PURE__ */ defineError(
  "vn/invalid-quality-facts",
  (facts: { indicator: number | null; property: string; value: unknown; expected: QualityExpectation }) => {
    const where = facts.indicator === null ? "" : ` of indicator ${facts.indicator}`;
    return `${quote(facts.value)} cannot be used as ${facts.property}${where}: give ${EXPECTED_FACT[facts.expected]}.`;
  },
);
