import { describe, expect, it } from "vitest";
import { binhPhucNhut } from "../../examples/demo/binhPhucNhut.js";
import { explained, IN_2028, OVER_TET, withSupplement } from "../../examples/demo/deadlines.js";
import { phuTho } from "../../examples/demo/phuTho.js";
import { damHa, thuongTin, yenLap } from "../../examples/demo/publishedFigures.js";

describe("deadlines over Tet 2026", () => {
  it("is due on Tuesday 3 March: 3 working days before Tet, 5 in the week after it, 2 in March", () => {
    const { deadline, steps } = explained(OVER_TET);
    expect(deadline).toMatchObject({ dueDate: "2026-03-03", dueAt: "2026-03-03T17:00", certainty: "announced" });
    expect(steps.filter(({ kind }) => kind === "counted").map(({ date }) => date)).toEqual([
      "2026-02-11",
      "2026-02-12",
      "2026-02-13",
      "2026-02-23",
      "2026-02-24",
      "2026-02-25",
      "2026-02-26",
      "2026-02-27",
      "2026-03-02",
      "2026-03-03",
    ]);
  });

  it("is due on Friday 6 March with a supplement: 2 days used, 8 left from 24 February", () => {
    expect(explained(withSupplement("x")).deadline).toMatchObject({
      dueDate: "2026-03-06",
      originalDueDate: "2026-03-03",
    });
  });

  it("is provisional in 2028: Tet 24-28 January from the statutory rules", () => {
    expect(explained(IN_2028).deadline).toMatchObject({ dueDate: "2028-02-07", certainty: "provisional" });
  });
});

describe("Binh Phuc Nhut, first half of 2021, as published", () => {
  const { tally, online, early, onTime, report } = binhPhucNhut();

  it("received 384 (360 online), resolved 381 = 356 early + 25 on time, 3 pending", () => {
    expect(tally.received).toEqual({ online: 360, counterOrPost: 24, carriedOver: 0, total: 384 });
    expect(tally.resolved).toEqual({ early: 356, onTime: 25, late: 0, total: 381 });
    expect(tally.pending).toEqual({ withinTime: 3, overdue: 0, total: 3 });
    expect(tally.excluded.total).toBe(0);
  });

  it("gives the shares of the article", () => {
    expect([online.printed, early.printed, onTime.printed]).toEqual(["93.75 %", "93.44 %", "100.00 %"]);
  });

  it("reconciles in report II.06", () => {
    expect(report).toMatchObject({
      ok: true,
      report: { total: { receivedTotal: 384, resolvedTotal: 381, pendingTotal: 3 } },
    });
  });
});

describe("Thuong Tin, nine months of 2023, as published", () => {
  const { pending, district, communes } = thuongTin();
  const printed = (bounds: typeof district) =>
    bounds.map(({ basis, worst, best }) => [basis, worst.printed, best.printed]);

  it("hides 216 pending dossiers behind 100 %", () => {
    expect(pending).toBe(216);
    expect(printed(district)).toEqual([
      ["resolved", "100.00 %", "100.00 %"],
      ["received", "94.62 %", "94.62 %"],
      ["qd766", "94.62 %", "100.00 %"],
      ["strict", "94.62 %", "100.00 %"],
    ]);
  });

  it("has communes at 31,456 of 31,456 under every basis", () => {
    expect(printed(communes).every(([, worst, best]) => worst === "100.00 %" && best === "100.00 %")).toBe(true);
    expect(communes.map(({ best }) => best.numerator)).toEqual([31_456, 31_456, 31_456, 31_456]);
  });
});

describe("Yen Lap, to April 2020, as published", () => {
  const { addUp, fewestLate, mostLate, communes } = yenLap();

  it("adds up: 99.8 % and 0.2 % of 14,463", () => expect(addUp).toBe(true));

  it("means 22 to 36 late dossiers: 99.75 % <= rate < 99.85 %", () => {
    const lateAt = (rate: number) => 14_463 * (1 - rate);
    expect(fewestLate).toBe(Math.floor(lateAt(0.9985)) + 1);
    expect(mostLate).toBe(Math.floor(lateAt(0.9975)));
  });

  it("has communes at 69,428 of 69,428", () => expect(communes.printed).toBe("100.00 %"));
});

describe("Dam Ha, August 2018, as published", () => {
  const { posted, interAgency } = damHa();

  it("posted 299 of 299 procedures", () => expect([posted.numerator, posted.printed]).toEqual([299, "100.00 %"]));

  it("has 43 inter-agency procedures: 15 at one level and 28 across levels", () =>
    expect(interAgency.addUp).toBe(true));
});

describe("Phu Tho 2026, 163 units as published", () => {
  const { units, equal, differences, province, meanOfRatios, ranking } = phuTho();

  it("recomputes all 162 units that received dossiers to the published ratio and score", () => {
    expect(units.filter(({ received }) => received > 0)).toHaveLength(162);
    expect(equal).toBe(162);
  });

  it("differs in one: Thanh tra tinh received nothing, and nothing is not 0 %", () => {
    expect(differences.map(({ unit, ratio, score }) => [unit.code, ratio, score])).toEqual([["H44.23", "–", "–"]]);
    expect(ranking.unranked.map(({ unit }) => unit)).toEqual(["H44.23"]);
  });

  it("rounds Xuan Vien's exact ties half-up: 95.625 and 19.125", () => {
    const xuanVien = units.find(({ code }) => code === "H44.163");
    expect(xuanVien).toMatchObject({ received: 2080, onTime: 1989, ratio: 95.63, score: 19.13 });
  });

  it("has 88.42 % as sum over sum, not the mean of ratios 91.74 %", () => {
    expect(province).toMatchObject({ numerator: 528_684, denominator: 597_918, printed: "88.42 %" });
    expect(meanOfRatios.toFixed(2)).toBe("91.74");
  });

  it("ranks equal printed scores together, best first", () => {
    const byScore = new Map(units.map(({ code, score }) => [code, score]));
    for (const { unit, rank } of ranking.ranked) {
      const better = units.filter(({ received, score }) => received > 0 && score > (byScore.get(unit) as number));
      expect(rank).toBe(better.length + 1);
    }
  });
});
