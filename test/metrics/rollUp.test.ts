import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { mergeTallies, onTimeRate, rollUp, type Tally, tallyDossiersBy, tallyOf } from "motcua/metrics";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.js";
import { optionsArbitrary, recordsArbitrary } from "../support/metricsArbitraries.js";

const tallyWith = (onTime: number, late: number): Tally =>
  tallyOf(
    {
      received: { online: onTime + late, counterOrPost: 0, carriedOver: 0 },
      resolved: { early: 0, onTime, late },
      pending: { withinTime: 0, overdue: 0 },
    },
    { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2026-09-26" },
  );

const PARENTS: Readonly<Record<string, string>> = { "Xã A": "Tỉnh", "Xã B": "Tỉnh", Tỉnh: "Cả nước" };
const parentOf = (unit: string): string | null => PARENTS[unit] ?? null;

test("each unit has its own dossiers and those below it", () => {
  const rolledUp = rollUp(
    new Map([
      ["Xã A", tallyWith(1, 0)],
      ["Tỉnh", tallyWith(5, 5)],
      ["Xã B", tallyWith(60, 39)],
    ]),
    parentOf,
  );
  expect([...rolledUp].map(([unit, { resolved }]) => `${unit} ${resolved.onTime}/${resolved.total}`)).toEqual([
    "Xã A 1/1",
    "Tỉnh 66/110",
    "Cả nước 66/110",
    "Xã B 60/99",
  ]);
});

test("a unit above which nobody is known stands at the top", () => {
  const [own, above] = [tallyWith(1, 0), tallyWith(5, 5)];
  const parents: Partial<Record<string, string>> = { "Xã A": "Tỉnh" };
  const rolledUp = rollUp(
    new Map([
      ["Xã A", own],
      ["Tỉnh", above],
      ["Bộ", own],
    ]),
    (unit) => parents[unit],
  );
  expect([...rolledUp.keys()]).toEqual(["Xã A", "Tỉnh", "Bộ"]);
  expect(rolledUp.get("Tỉnh")).toEqual(mergeTallies(own, above));
});

test("the whole country is the sum of all, whatever the hierarchy", () => {
  fc.assert(
    fc.property(recordsArbitrary, optionsArbitrary, (records, options) => {
      const tallies = tallyDossiersBy(records, ({ field, channel }) => `${field} ${channel}`, options);
      const top = rollUp(tallies, (unit) => (unit === "all" ? null : unit.includes(" ") ? unit.split(" ")[1] : "all"));
      if (records.length > 0) expect(top.get("all")).toEqual(mergeTallies(...tallies.values()));
    }),
  );
});

describe("mistakes", () => {
  test.each([
    [{ "Xã A": "Xã A" }, ["Xã A", "Xã A"]],
    [{ "Xã A": "Tỉnh", Tỉnh: "Cả nước", "Cả nước": "Tỉnh" }, ["Tỉnh", "Cả nước", "Tỉnh"]],
  ])("a ring: %j", (parents, units) => {
    const call = () =>
      rollUp(new Map([["Xã A", tallyWith(1, 0)]]), (unit) => (parents as Record<string, string>)[unit] ?? null);
    expect(errorOf(call)).toEqual({ code: "metrics/unit-cycle", facts: { units } });
  });

  test("what is no map, no function, no name", () => {
    expect(errorOf(() => rollUp([] as never, parentOf))).toMatchObject({ facts: { argument: "tallies" } });
    expect(errorOf(() => rollUp(new Map(), null as never))).toMatchObject({ facts: { argument: "parentOf" } });
    const call = () => rollUp(new Map([["Xã A", tallyWith(1, 0)]]), () => 5 as never);
    expect(errorOf(call)).toMatchObject({ facts: { argument: "parentOf", value: 5 } });
  });
});

describe("Phú Thọ 2026: 163 units of the national portal", () => {
  const file = new URL("../../../shared/data/qd766-progress-phutho-2026.csv", import.meta.url);
  const whereGiven = existsSync(file) ? test : test.skip;

  whereGiven("sum to 88.42 %, where the mean of their rates is 91.74 % (skipped where ../shared is missing)", () => {
    const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
    const units = lines.map((line) => {
      const [code = "", level, received, onTime, overdue, , ratio] = line.replace(/,"[^"]*",/, ",").split(",");
      return { code, level, received: Number(received), onTime: Number(onTime), overdue: Number(overdue), ratio };
    });
    expect(units).toHaveLength(163);
    const rolledUp = rollUp(
      new Map(units.map(({ code, onTime, overdue }) => [code, tallyWith(onTime, overdue)])),
      (unit) => (unit === "H44" ? null : "H44"),
    );
    const province = rolledUp.get("H44");
    expect(province && onTimeRate(province, "resolved")).toMatchObject({
      numerator: 528_684,
      denominator: 597_918,
      printed: "88.42 %",
    });
    const rates = units.map(({ code, ratio }) => {
      const { printed, value } = onTimeRate(rolledUp.get(code) as Tally, "resolved");
      if (value !== null) expect(printed, code).toBe(`${Number(ratio).toFixed(2)} %`);
      return value;
    });
    /** The portal printed 0 for the one unit that had no dossier, and the mean is of that. */
    const mean = rates.reduce((sum: number, rate) => sum + (rate ?? 0), 0) / rates.length;
    expect((100 * mean).toFixed(2)).toBe("91.74");
  });
});
