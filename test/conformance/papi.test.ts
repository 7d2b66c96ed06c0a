import {
  type Assessment,
  defineIndex,
  type Observation,
  rankScorecards,
  roundDown,
  scoreIndex,
} from "motcua/reform-index";
import { describe, expect, it } from "vitest";
import { conformanceJson, conformanceTable, fieldOf, hasConformance, type Row } from "../support/conformanceTable.js";

// Viet Nam PAPI (CECODES, VFF-CRT, RTA, UNDP): eight dimensions, each the plain sum of its sub-criteria, no weights.
const DIMENSIONS: Readonly<Record<string, number>> = { C01: 4, C02: 4, C03: 3, C04: 4, C05: 4, C06: 4, C07: 3, C08: 3 };

const leavesOf = (dimension: string): readonly string[] =>
  Array.from({ length: DIMENSIONS[dimension] ?? 0 }, (_, index) => `SC${dimension.slice(2)}${index + 1}`);

const SUB_CRITERIA = Object.keys(DIMENSIONS).flatMap(leavesOf);

const papi = defineIndex({
  id: "papi",
  version: "2021",
  round: { digits: 4, mode: "half-up" },
  criteria: Object.keys(DIMENSIONS).map((id) => ({
    id,
    children: leavesOf(id).map((leaf) => ({
      id: leaf,
      rule: { type: "value" as const },
      whenNotApplicable: "leave-out" as const,
    })),
  })),
});

/** SC52 has not been asked since 2021: it is empty in every province. Elsewhere an empty field is a missing answer. */
const observationOf = (row: Row, id: string): Observation => {
  const field = fieldOf(row, id);
  if (field !== "") return Number(field);
  return id === "SC52" ? "not-applicable" : null;
};

const assessmentOf = (row: Row): Assessment => ({
  unit: fieldOf(row, "Province"),
  values: Object.fromEntries(SUB_CRITERIA.map((id) => [id, observationOf(row, id)])),
});

const TEN_TO_THE_NINE = 1_000_000_000n;

/** A decimal of up to nine places in billionths, read digit by digit. */
const billionths = (text: string): bigint => {
  const [whole = "0", places = ""] = text.split(".");
  return BigInt(whole) * TEN_TO_THE_NINE + BigInt(places.padEnd(9, "0"));
};

const fieldsOf = (row: Row): readonly string[] =>
  SUB_CRITERIA.map((id) => fieldOf(row, id)).filter((field) => field !== "");

const isComplete = (row: Row): boolean => fieldsOf(row).length === 28;

const plainSum = (row: Row): bigint =>
  fieldsOf(row)
    .map(billionths)
    .reduce((sum, value) => sum + value, 0n);

interface Check {
  readonly year: number;
  readonly province?: string;
  readonly dimension?: number;
  readonly total?: number;
  readonly value?: number;
  readonly rank?: number;
}

const study = (year: number) => {
  const rows = conformanceTable(`vn-papi/${year}.csv`);
  const names = new Map(
    conformanceTable("vn-papi/codebook_provinces.csv").map((row) => [
      fieldOf(row, "Variable_Code"),
      fieldOf(row, "Variable_Name"),
    ]),
  );
  const cards = rows.map((row) => scoreIndex(papi, assessmentOf(row)));
  const ranking = rankScorecards(cards, { basis: "exact", ties: "min" });
  const nameOf = (code: string): string => names.get(code) ?? code;
  const ranked = new Map(ranking.ranked.map((entry) => [nameOf(entry.unit), entry]));
  const cardOf = new Map(cards.map((card) => [nameOf(card.unit), card]));
  return { rows, cards, ranking, ranked, cardOf, nameOf };
};

describe.skipIf(!hasConformance("vn-papi"))("PAPI, the published index of Viet Nam's provinces", () => {
  it.each([2023, 2024])("%d: every total is the decimal sum, every rank that of the sums", (year) => {
    const { rows, cards, ranking } = study(year);
    expect(rows).toHaveLength(63);
    const sums = new Map(rows.filter(isComplete).map((row) => [fieldOf(row, "Province"), plainSum(row)]));
    expect(ranking.ranked).toHaveLength(61);
    for (const { unit, rank } of ranking.ranked) {
      const sum = sums.get(unit) ?? -1n;
      expect(rank).toBe(1 + [...sums.values()].filter((other) => other > sum).length);
    }
    for (const { unit, total } of cards.filter(({ complete }) => complete)) {
      const [numerator = "", denominator = "1"] = (total.exact ?? "").split("/");
      expect(BigInt(numerator) * TEN_TO_THE_NINE, unit).toBe((sums.get(unit) ?? -1n) * BigInt(denominator));
    }
  });

  it.each([
    [2023, ["Binh Duong", "Quang Ninh"]],
    [2024, ["Tien Giang", "Vinh Phuc"]],
  ])(
    "%d: two provinces without a result are not ranked, and every missing sub-criterion is named",
    (year, expected) => {
      const { ranking, nameOf } = study(year);
      expect(ranking.unranked.map(({ unit }) => nameOf(unit)).toSorted()).toEqual(expected);
      for (const { missing } of ranking.unranked) expect(missing).toEqual(SUB_CRITERIA.filter((id) => id !== "SC52"));
    },
  );

  it("gives every figure of 2023 that was found in the press and in the report", () => {
    const { ranked, cardOf } = study(2023);
    const { checks } = conformanceJson<{ readonly checks: readonly Check[] }>("vn-papi/published_checks.json");
    const ofProvinces = checks.filter(({ province }) => province !== undefined);
    expect(ofProvinces).toHaveLength(4);
    for (const { province = "", dimension, total, value, rank } of ofProvinces) {
      const entry = ranked.get(province);
      if (rank !== undefined) expect(entry?.rank, province).toBe(rank);
      const published = total ?? value ?? 0;
      const ours = dimension === undefined ? entry?.total.value : cardOf.get(province)?.nodes[`C0${dimension}`]?.score;
      const digits = String(published).split(".")[1]?.length ?? 0;
      expect(ours?.toFixed(digits), province).toBe(published.toFixed(digits));
    }
  });

  it("draws the published lines between the groups: 43.96 and 43.95, and 42.39, which the press cut and did not round", () => {
    const totals = study(2023).ranking.ranked.map(({ total }) => total.value ?? 0);
    expect(totals[0]?.toFixed(2)).toBe("46.04");
    expect(totals[14]?.toFixed(2)).toBe("43.96");
    expect(totals[15]?.toFixed(2)).toBe("43.95");
    expect(totals[29]?.toFixed(2)).toBe("42.40");
    expect(roundDown(totals[29] ?? 0, 2)).toBe(42.39);
  });

  it("shows that a newspaper misprinted dimension 2 of Thua Thien Hue: 5.8356, not 5.8366", () => {
    expect(study(2023).cardOf.get("Thua Thien Hue")?.nodes.C02?.printed).toBe("5.8356");
  });
});
