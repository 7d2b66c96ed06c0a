import { existsSync, readFileSync } from "node:fs";
import { rateText } from "motcua/locales/vi";
import {
  checkReportII06,
  checkReportII07b,
  dossierSatisfaction,
  earlyShare,
  makeFormII06,
  onlineShare,
  onTimeRate,
  petitionSatisfaction,
  petitionTimeliness,
  rateOf,
  reportII07b,
  type TallyOptions,
  tallyDossiers,
  tallyDossiersBy,
  trafficLight,
} from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { BINH_PHUC_NHUT_OPTIONS, binhPhucNhut, thuongTin } from "../support/dossierRecords.js";

/** The figures of five published accounts of communes and districts, and what is behind them. */

describe("Thường Tín (Hà Nội), 9 months of 2023: 4,015 received, 3,799 resolved, none late, 100 %", () => {
  const options: TallyOptions = { period: { from: "2022-12-15", to: "2023-09-14" }, asOf: "2023-09-14" };
  const tally = tallyDossiers(thuongTin(), options);

  test("the 100 % is of those resolved; 216 dossiers do not show in it", () => {
    expect(tally.received.total).toBe(4_015);
    expect(tally.pending.total).toBe(216);
    expect(onTimeRate(tally, "resolved")).toMatchObject({ numerator: 3_799, denominator: 3_799, printed: "100.00 %" });
  });

  test("of all received, as Decree 61/2018 art. 30(2)(c) has it, it is 94.62 %", () => {
    expect(onTimeRate(tally, "received")).toMatchObject({ numerator: 3_799, denominator: 4_015, printed: "94.62 %" });
  });

  test("its communes: 31,456 of 31,456", () => {
    expect(rateOf(31_456, 31_456, "resolved").printed).toBe("100.00 %");
  });
});

describe("Đầm Hà (Quảng Ninh), August 2018: 299 procedures of the district, 100 of its communes", () => {
  test("all 299 are posted: 100 %", () => {
    expect(rateOf(299, 299, "posted").printed).toBe("100.00 %");
  });

  test("as form II.07b: 399 in all", () => {
    const made = reportII07b([
      {
        unit: "Huyện Đầm Hà",
        proceduresProvince: 0,
        proceduresDistrict: 299,
        proceduresCommune: 100,
        oneStopProvince: 0,
        oneStopDistrict: 299,
        oneStopCommune: 100,
        processesProvince: 0,
        processesDistrict: 299,
        processesCommune: 100,
      },
    ]);
    expect(made.ok && made.report.total.proceduresTotal).toBe(399);
    expect(made.ok && checkReportII07b(made.report)).toEqual([]);
  });

  test("43 inter-agency procedures are 15 on one level and 28 across levels; 44 would not be", () => {
    const row = { unit: "Liên thông", oneStopProvince: 0, oneStopDistrict: 15, oneStopCommune: 28 };
    expect(checkReportII07b({ rows: [{ ...row, oneStopTotal: 43 }] })).toEqual([]);
    expect(checkReportII07b({ rows: [{ ...row, oneStopTotal: 44 }] })).toMatchObject([
      { facts: { stated: 44, sum: 43, difference: 1 } },
    ]);
  });
});

describe("Yên Lập (Phú Thọ), April 2020: of 14,463 dossiers 99.8 % on time and 0.2 % overdue; of 69,428 in communes 100 %", () => {
  test("99,8 % and 0,2 % say that 22 to 36 dossiers were overdue", () => {
    const fits = (overdue: number): boolean =>
      rateText(rateOf(14_463 - overdue, 14_463, "resolved"), 1) === "99,8 %" &&
      rateText(rateOf(overdue, 14_463, "overdue"), 1) === "0,2 %";
    const counts = Array.from({ length: 100 }, (_, overdue) => overdue).filter(fits);
    expect([counts[0], counts.at(-1)]).toEqual([22, 36]);
  });

  test("100 % says that none was: with one overdue it would not be printed", () => {
    expect(rateText(rateOf(69_428, 69_428, "resolved"), 0)).toBe("100 %");
    expect(rateText(rateOf(69_427, 69_428, "resolved"), 0)).toBe("99 %");
    expect(rateOf(69_427, 69_428, "resolved").printed).toBe("99.99 %");
  });
});

describe("Hồng Ngự (Đồng Tháp), 1st quarter of 2022: below the target of 40 % online", () => {
  const target = [{ light: "đạt", from: 0.4 }];

  test("a target is a rule: what lies below has no light, and is told how many dossiers are missing", () => {
    expect(trafficLight(rateOf(399, 1_000, "online"), target)).toMatchObject({ light: null, toNext: 1 });
    expect(trafficLight(rateOf(400, 1_000, "online"), target)).toMatchObject({ light: "đạt", toNext: null });
  });
});

describe("Bình Phục Nhứt (Tiền Giang), 6 months of 2021: 384 received, 360 online; 381 resolved, 356 early, 25 on time; 3 pending", () => {
  const tally = tallyDossiers(binhPhucNhut(), BINH_PHUC_NHUT_OPTIONS);

  test("the counts", () => {
    expect(tally).toMatchObject({
      received: { online: 360, counterOrPost: 24, carriedOver: 0, total: 384 },
      resolved: { early: 356, onTime: 25, late: 0, total: 381 },
      pending: { withinTime: 3, overdue: 0, total: 3 },
    });
  });

  test("online 93.75 %, early 93.44 %, in Vietnamese 93,4 %", () => {
    expect(onlineShare(tally).printed).toBe("93.75 %");
    expect(earlyShare(tally).printed).toBe("93.44 %");
    expect(rateText(earlyShare(tally), 1)).toBe("93,4 %");
  });

  test("384 = 381 + 3: the form reconciles", () => {
    const made = makeFormII06(tallyDossiersBy(binhPhucNhut(), () => "35 lĩnh vực", BINH_PHUC_NHUT_OPTIONS));
    expect(made.ok && checkReportII06(made.report)).toEqual([]);
    expect(made.ok && made.rows.at(-1)).toEqual([null, "Tổng cộng", 384, 360, 24, 0, 381, 356, 25, 0, 3, 3, 0]);
  });
});

describe("Phú Thọ, 2026 to 26 September, on the national portal", () => {
  test.each([
    ["the province", 528_684, 597_918, "88.42 %"],
    ["the department of home affairs", 3_272, 9_552, "34.25 %"],
    ["the department of agriculture and environment", 58_496, 83_675, "69.91 %"],
    ["the commune Xuân Viên, a tie", 1_989, 2_080, "95.63 %"],
  ])("progress of %s: %i of %i is %s", (_, onTime, received, printed) => {
    expect(rateOf(onTime, received, "qd766").printed).toBe(printed);
  });

  test("satisfaction: petitions 51.93 % and 40.35 %, dossiers 88.38 %, and of two departments 67.41 % and 72.73 %", () => {
    const petitions = { petitions: 570, onTime: 296, dissatisfied: 570 - 230 };
    expect(petitionTimeliness(petitions).printed).toBe("51.93 %");
    expect(petitionSatisfaction(petitions).printed).toBe("40.35 %");
    const ofDossiers = (dossiers: number, satisfied: number): string =>
      dossierSatisfaction({ dossiers, overdue: 0, dissatisfied: dossiers - satisfied }).printed;
    expect(ofDossiers(597_918, 528_464)).toBe("88.38 %");
    expect(ofDossiers(1_120, 755)).toBe("67.41 %");
    expect(ofDossiers(2_270, 1_651)).toBe("72.73 %");
  });

  const file = new URL("../../../shared/data/qd766-progress-phutho-2026.csv", import.meta.url);
  const whereGiven = existsSync(file) ? test : test.skip;

  whereGiven("in all 163 units on time and overdue make up received (skipped where ../shared is missing)", () => {
    const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
    const units = lines.map((line) => line.replace(/,"[^"]*",/, ",").split(","));
    expect(units).toHaveLength(163);
    for (const [code, , received, onTime, overdue, , ratio] of units) {
      expect(Number(onTime) + Number(overdue), code).toBe(Number(received));
      const { value, printed } = rateOf(Number(onTime), Number(received), "qd766");
      expect(value === null ? "0.00 %" : printed, code).toBe(`${Number(ratio).toFixed(2)} %`);
    }
  });
});
