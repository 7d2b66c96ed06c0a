import {
  type Criterion,
  defineIndex,
  evidenceFindings,
  type IndexStructure,
  indexFindings,
  scoreIndex,
} from "motcua/reform-index";
import {
  communeIndexExample,
  DISTRICT_OFFICES_2019_AS_PRINTED,
  defineServiceIndex766,
  districtOfficeIndex2019,
  HANOI_DIVISION_FIELDS,
  hanoiDivisionIndex,
  INDEX_TITLES_EN,
  officialQualityIndex,
  PAR_INDEX_EDITIONS,
  provinceIndex2017,
  serviceIndex766,
  serviceQualityIndex,
} from "motcua/vn";
import { describe, expect, it } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { hasReferenceTable, referenceTable } from "../referenceTable.js";

const INDICES: readonly IndexStructure[] = [
  provinceIndex2017,
  serviceIndex766,
  serviceQualityIndex,
  officialQualityIndex,
  hanoiDivisionIndex,
  districtOfficeIndex2019,
  communeIndexExample,
];

const nodesOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => [criterion, ...("children" in criterion ? nodesOf(criterion.children) : [])]);

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const maxima = (criteria: readonly Criterion[]) => criteria.map(({ max }) => max);

describe("the indices of motcua/vn", () => {
  it("are official only where the article was read, and never Decision 876", () => {
    for (const index of INDICES) {
      expect(index.source?.evidence === "text-read", index.id).toBe(index.standing === "official");
      expect(JSON.stringify(index)).not.toContain("876");
    }
    expect(INDICES.filter(({ standing }) => standing === "official")).toEqual([
      serviceQualityIndex,
      officialQualityIndex,
    ]);
    expect(INDICES.filter(({ standing }) => standing === "illustrative")).toEqual([communeIndexExample]);
  });

  it.each(INDICES.map((index) => [index.id, index] as const))(
    "%s is frozen, survives JSON and passes its own check",
    (_, index) => {
      expect(isFrozen(index)).toBe(true);
      expect(defineIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
      expect(indexFindings(index)).toEqual([]);
    },
  );

  it.each(
    [...INDICES, defineServiceIndex766({ satisfaction: "5-5-2-6" })].map((index) => [index.version, index] as const),
  )("titles every node in Vietnamese and in English: %s", (_, index) => {
    const english = INDEX_TITLES_EN[index.id] ?? {};
    for (const { id, title } of nodesOf(index.criteria)) {
      expect(title, id).toMatch(/\S/);
      expect(english[id], id).toMatch(/\S/);
    }
  });

  it("has no English title for a criterion that is in no index", () => {
    const all = [...INDICES, defineServiceIndex766({ satisfaction: "5-5-2-6" })];
    for (const [id, titles] of Object.entries(INDEX_TITLES_EN)) {
      const known = all
        .filter((index) => index.id === id)
        .flatMap((index) => nodesOf(index.criteria).map((node) => node.id));
      expect(
        Object.keys(titles).filter((criterion) => !known.includes(criterion)),
        id,
      ).toEqual([]);
    }
  });
});

describe("provinceIndex2017", () => {
  it("has the eight maxima of 2017, 100 in all", () => {
    expect(maxima(provinceIndex2017.criteria)).toEqual([10, 10, 14.5, 11, 16, 7, 16, 15.5]);
    expect(provinceIndex2017.max).toBe(100);
  });

  it.skipIf(!hasReferenceTable("par-index-2022-criteria.csv"))(
    "has the maxima of the reference table, and its editions the counts",
    () => {
      const rows = referenceTable("par-index-2022-criteria.csv");
      const of2017 = rows.filter(({ edition }) => edition === "2017");
      expect(maxima(provinceIndex2017.criteria)).toEqual(of2017.map((row) => Number(row.max_points)));
      const sum = (column: string) => of2017.reduce((total, row) => total + Number(row[column]), 0);
      expect(PAR_INDEX_EDITIONS[0]).toMatchObject({ edition: 2017, subCriteria: sum("sub_criteria"), criteria: 38 });
      expect(sum("criteria")).toBe(39);
      const totals = rows.filter((row) => row.field_no === "all");
      expect(totals).toHaveLength(4);
      for (const row of totals) {
        expect(PAR_INDEX_EDITIONS).toContainEqual(
          expect.objectContaining({
            edition: Number(row.edition),
            scope: row.scope,
            fields: Number.parseInt(row.field_vi ?? "", 10),
            criteria: Number(row.criteria),
            subCriteria: Number(row.sub_criteria),
          }),
        );
      }
    },
  );
});

describe("districtOfficeIndex2019", () => {
  it("is refused as printed: the fields add up to 99.55, the total says 100", () => {
    const facts = { id: "district-offices-2019", stated: 100, sum: 99.55 };
    expect(errorOf(() => defineIndex(DISTRICT_OFFICES_2019_AS_PRINTED))).toEqual({
      code: "reform-index/maxima-do-not-add-up",
      facts,
    });
    expect(indexFindings(DISTRICT_OFFICES_2019_AS_PRINTED)).toEqual([
      {
        code: "reform-index/maxima-differ",
        facts: { id: "district-offices-2019", stated: 100, computed: 99.55, difference: 0.45 },
      },
    ]);
  });

  it.skipIf(!hasReferenceTable("par-index-district-offices-2019.csv"))(
    "has the nine fields of the reference table",
    () => {
      const rows = referenceTable("par-index-district-offices-2019.csv").slice(0, 9);
      expect(maxima(districtOfficeIndex2019.criteria)).toEqual(rows.map((row) => Number(row.max_inferred)));
      expect(DISTRICT_OFFICES_2019_AS_PRINTED.criteria.map(({ max }) => max)).toEqual(
        rows.map((row) => Number(row.max_printed)),
      );
    },
  );
});

describe("hanoiDivisionIndex", () => {
  const totalOf = (values: Readonly<Record<string, number>>, surveyHeld: boolean) =>
    scoreIndex(hanoiDivisionIndex, { unit: "Phòng A", surveyHeld, values }).total;

  it("adds 70 appraised and 30 survey points", () => {
    expect(totalOf({ appraised: 63, survey: 0.8 }, true)).toMatchObject({ value: 87, max: 100 });
  });

  it.each([
    [63, "90.00", "90"],
    [70, "100.00", "100"],
    [0, "0.00", "0"],
    [1, "1.43", "10/7"],
  ])("brings %d of 70 back to %s of 100 where no survey is held", (appraised, printed, exact) => {
    expect(totalOf({ appraised }, false)).toMatchObject({ printed, exact, max: 100 });
  });

  it("counts 29 criteria and 22 sub-criteria in seven fields", () => {
    expect(HANOI_DIVISION_FIELDS).toHaveLength(7);
    expect(HANOI_DIVISION_FIELDS.reduce((sum, { criteria }) => sum + criteria, 0)).toBe(29);
    expect(HANOI_DIVISION_FIELDS.reduce((sum, { subCriteria }) => sum + subCriteria, 0)).toBe(22);
  });
});

describe("communeIndexExample", () => {
  const VALUES = {
    "A.1": 0,
    "A.2": true,
    "A.3": 2,
    "A.4": true,
    "B.1": 1,
    "B.2": { numerator: 10, denominator: 10 },
    "C.1": 0.4,
    "D.1": { numerator: 30, denominator: 30 },
    "E.1": 0,
    "E.2": 0,
  };
  const score = (values: object, surveyHeld = true) =>
    scoreIndex(communeIndexExample, { unit: "Xã A", level: "commune", surveyHeld, values: { ...VALUES, ...values } });

  it("gives 100 for all of it, and no more with a bonus", () => {
    expect(score({}).total).toMatchObject({ value: 100, max: 100 });
    expect(score({ "E.1": 3 }).total).toMatchObject({ value: 100 });
  });

  it.each([
    ["a plan 4 working days late", { "A.1": 4 }, 96],
    ["a plan 11 working days late", { "A.1": 11 }, 90],
    ["one dialogue", { "A.3": 1 }, 97.5],
    ["no dialogue", { "A.3": 0 }, 95],
    ["30 % online, three quarters of 40 %", { "C.1": 0.3 }, 95],
    ["4 late dossiers without an apology", { "E.2": 4 }, 98],
    ["30 of them: 5 points at most", { "E.2": 30 }, 95],
    ["30 of them and a new way that 2 others copied", { "E.2": 30, "E.1": 2 }, 97],
  ])("%s", (_, values, expected) => {
    expect(score(values).total.value).toBe(expected);
  });

  it("leaves out what did not occur, without a dossier", () => {
    const none = { numerator: 0, denominator: 0 };
    expect(score({ "B.2": none, "C.1": none }).total).toMatchObject({ value: 55, max: 55 });
  });

  it("is brought back to 100 where no survey is held", () => {
    const { "D.1": _, ...appraised } = VALUES;
    const held = scoreIndex(communeIndexExample, {
      unit: "Xã A",
      level: "commune",
      surveyHeld: false,
      values: { ...appraised, "A.1": 4 },
    });
    expect(held.total).toMatchObject({ value: 95, max: 100 });
  });

  it("is for communes only, and names the papers that prove two of its criteria", () => {
    expect(
      errorOf(() => scoreIndex(communeIndexExample, { unit: "Sở A", level: "department", values: VALUES })).code,
    ).toBe("reform-index/level-not-covered");
    const findings = evidenceFindings(communeIndexExample, { "A.4": ["disclosure"] });
    expect(findings.map(({ facts }) => [facts.id, facts.evidence])).toEqual([["B.1", "posting"]]);
  });
});
