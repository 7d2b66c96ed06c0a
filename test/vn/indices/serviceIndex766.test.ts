import { classify, type NodeScore, type Observation, scoreIndex } from "motcua/reform-index";
import {
  defineServiceIndex766,
  SERVICE_INDEX_766_CLASSES,
  type ServiceIndexOptions,
  serviceIndex766,
  serviceIndexGroup,
} from "motcua/vn";
import { describe, expect, it } from "vitest";
import { errorOf } from "../../support/errorOf.js";
import { hasReferenceTable, referenceTable } from "../referenceTable.js";

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

const LEAVES = [
  ["1.1", "1.2", "1.3", "1.4"],
  ["2.1"],
  ["3.1", "3.2", "3.3", "3.5", "3.5b", "3.6"],
  ["4.1", "4.2", "4.c", "4.3", "4.4", "4.5a", "4.5b"],
  ["5.2", "5.3", "5.4"],
].flat();

const all = (observation: Observation): Readonly<Record<string, Observation>> =>
  Object.fromEntries(LEAVES.map((id) => [id, observation]));

const withoutTransparency = (values: Readonly<Record<string, Observation>>) =>
  Object.fromEntries(Object.entries(values).filter(([id]) => !["1.1", "1.2", "1.3"].includes(id)));

const fullMarkOf = (rule: NodeScore["rule"] | undefined): number =>
  rule?.type === "proportional" ? (rule.fullMarkAt ?? 1) : Number.NaN;

describe("serviceIndex766", () => {
  it("has the five groups of the decision, the third as the portal's two", () => {
    expect(serviceIndex766.criteria.map(({ max }) => max)).toEqual([18, 20, 22, 22, 18]);
    const { nodes, total } = scoreIndex(serviceIndex766, { unit: "Phú Thọ", level: "province", values: all(1) });
    expect(["CKMB", "TDGQ", "CLGQ", "TTTT", "MDSH", "MDHL"].map((id) => nodes[id]?.max)).toEqual([
      18, 20, 12, 10, 22, 18,
    ]);
    expect(total).toMatchObject({ value: 100, max: 100 });
  });

  it.skipIf(!hasReferenceTable("qd766.csv"))("has the points and full marks of the captured table", () => {
    const rows = referenceTable("qd766.csv").filter(({ max_score }) => Number.parseFloat(max_score ?? "") > 0);
    const { nodes } = scoreIndex(serviceIndex766, { unit: "Phú Thọ", level: "province", values: all(1) });
    expect(rows).toHaveLength(LEAVES.length);
    for (const { no = "", max_score = "", full_marks_at_pct = "" } of rows) {
      const node = nodes[no === "-" ? "4.c" : no];
      // 4.2: 80 in the document, 100 as printed by the portal; the default is the latter
      const percent = no === "4.2" ? 100 : Number.parseFloat(full_marks_at_pct);
      expect(node, no).toMatchObject({ max: Number.parseFloat(max_score) });
      expect(100 * fullMarkOf(node?.rule), no).toBe(percent);
    }
  });

  it("leaves 1.1 to 1.3 out below ministries and provinces", () => {
    const values = withoutTransparency(all(1));
    const { total, nodes } = scoreIndex(serviceIndex766, { unit: "Xã A", level: "commune", values });
    expect(total).toMatchObject({ value: 88, max: 88 });
    expect(nodes["1.1"]).toMatchObject({ state: "left-out", reason: { code: "reform-index/not-for-level" } });
  });

  it("gives full marks for no petition, nothing for no dossier, and leaves out digitisation without cause", () => {
    const values = withoutTransparency(all(of(0, 0)));
    const { nodes } = scoreIndex(serviceIndex766, { unit: "Xã A", level: "commune", values });
    expect(nodes["5.2"]).toMatchObject({ score: 6 });
    expect(nodes["5.3"]).toMatchObject({ score: 6 });
    expect(nodes["5.4"]).toMatchObject({ score: 0 });
    expect(nodes["2.1"]).toMatchObject({ score: 0 });
    expect(nodes["4.1"]).toMatchObject({ state: "left-out" });
  });

  it("has no total while a group was not observed", () => {
    const { "2.1": _, ...values } = all(1);
    expect(scoreIndex(serviceIndex766, { unit: "Phú Thọ", level: "province", values })).toMatchObject({
      complete: false,
      total: { value: null },
      missing: ["2.1"],
    });
  });

  it.each([
    ["3.1", 0.4, 1],
    ["3.1", 0.8, 2],
    ["3.3", 0.25, 3],
    ["3.3", 0.6, 6],
    ["3.5b", 0.4, 1],
    ["4.2", 0.8, 3.2],
    ["4.3", 0.8, 2],
    ["5.4", 0.45, 3],
    ["5.4", 0.9, 6],
  ])("%s at %d earns %d", (id, share, expected) => {
    const { nodes } = scoreIndex(serviceIndex766, { unit: "Phú Thọ", level: "province", values: { [id]: share } });
    expect(nodes[id]?.score).toBe(expected);
  });
});

describe("defineServiceIndex766", () => {
  it("is serviceIndex766 without options", () => {
    expect(defineServiceIndex766()).toEqual(serviceIndex766);
    expect(defineServiceIndex766({ satisfaction: "6-6-6", digitisedFullMarkAt: 1 })).toEqual(serviceIndex766);
  });

  it("splits satisfaction the other way, 18 points again", () => {
    const other = defineServiceIndex766({ satisfaction: "5-5-2-6" });
    const { nodes } = scoreIndex(other, { unit: "Phú Thọ", level: "province", values: { ...all(1), "5.1": 4 } });
    expect(["5.1", "5.2", "5.3", "5.4"].map((id) => nodes[id]?.max)).toEqual([5, 5, 2, 6]);
    expect(nodes.MDHL).toMatchObject({ score: 17, max: 18 });
    expect(other.version).toBe("2026-09+satisfaction=5-5-2-6");
  });

  it("takes 80 % as full marks of 4.2", () => {
    const other = defineServiceIndex766({ digitisedFullMarkAt: 0.8 });
    const { nodes } = scoreIndex(other, { unit: "Phú Thọ", level: "province", values: { "4.2": 0.8 } });
    expect(nodes["4.2"]?.score).toBe(4);
  });

  it("gives communes the maximum of 1.1 to 1.3 in the other reading", () => {
    const other = defineServiceIndex766({ transparencyBelowProvince: "full" });
    const values = withoutTransparency(all(1));
    expect(scoreIndex(other, { unit: "Xã A", level: "commune", values }).total).toMatchObject({ value: 100, max: 100 });
  });

  it.each<[unknown, object]>([
    [null, { option: "serviceIndexOptions", value: null }],
    [{ satisfaction: "9-9" }, { option: "satisfaction", value: "9-9" }],
    [{ digitisedFullMarkAt: 80 }, { option: "digitisedFullMarkAt", value: 80 }],
    [{ transparencyBelowProvince: null }, { option: "transparencyBelowProvince", value: null }],
  ])("refuses %j", (options, facts) => {
    const call = () => defineServiceIndex766(options as ServiceIndexOptions);
    expect(errorOf(call)).toEqual({ code: "vn/invalid-option", facts });
  });
});

describe("serviceIndexGroup", () => {
  const groupTotal = (group: "TDGQ" | "MDHL", values: Readonly<Record<string, Observation>>) =>
    scoreIndex(serviceIndexGroup(group), { unit: "Phú Thọ", values });

  it("is the group of the whole index", () => {
    const { nodes } = scoreIndex(serviceIndex766, { unit: "Phú Thọ", level: "province", values: all(0.5) });
    for (const group of ["TDGQ", "CLGQ", "TTTT", "MDSH", "MDHL"] as const) {
      const index = serviceIndexGroup(group);
      const ids = index.criteria.map(({ id }) => id);
      const values = Object.fromEntries(ids.map((id) => [id, 0.5]));
      expect(scoreIndex(index, { unit: "Phú Thọ", values }).total.exact, group).toBe(nodes[group]?.exact);
    }
    expect(serviceIndexGroup("CKMB").max).toBe(18);
  });

  it("gives the satisfaction of Phú Thọ as captured: 3.12, 2.42, 5.89 and 11.43 of 18", () => {
    const { nodes, total } = groupTotal("MDHL", {
      "5.2": of(296, 570),
      "5.3": of(230, 570),
      "5.4": of(528_464, 597_918),
    });
    const ratios = ["5.2", "5.3", "5.4"].map((id) => {
      const inputs = nodes[id]?.inputs;
      return inputs !== undefined && "ratio" in inputs ? inputs.ratio?.printed : undefined;
    });
    expect(ratios).toEqual(["51.93", "40.35", "88.38"]);
    expect(["5.2", "5.3", "5.4"].map((id) => nodes[id]?.printed)).toEqual(["3.12", "2.42", "5.89"]);
    expect(total).toMatchObject({ printed: "11.43", max: 18 });
  });

  it.each([
    ["Sở Giáo dục và Đào tạo", 755, 1120, "4.49"],
    ["Sở Công Thương", 1651, 2270, "4.85"],
  ])("gives 5.4 of %s", (_, numerator, denominator, printed) => {
    expect(groupTotal("MDHL", { "5.4": of(numerator, denominator) }).nodes["5.4"]?.printed).toBe(printed);
  });

  it.each([
    ["Sở Nội vụ", 3272, 9552, "6.85"],
    ["Sở Nông nghiệp và Môi trường", 58_496, 83_675, "13.98"],
  ])("gives the progress of %s", (_, numerator, denominator, printed) => {
    expect(groupTotal("TDGQ", { "2.1": of(numerator, denominator) }).total.printed).toBe(printed);
  });

  it.skipIf(!hasReferenceTable("qd766-progress-phutho-2026.csv"))(
    "gives the progress of all 163 units of Phú Thọ",
    () => {
      const rows = referenceTable("qd766-progress-phutho-2026.csv");
      const progress = serviceIndexGroup("TDGQ");
      const printed = rows.map((row) => {
        const values = { "2.1": of(Number(row.total_on_time), Number(row.total_received)) };
        return [row.code, scoreIndex(progress, { unit: row.name ?? "", values }).total.printed];
      });
      expect(printed).toHaveLength(163);
      expect(printed).toEqual(rows.map((row) => [row.code, Number(row.score).toFixed(2)]));
    },
  );

  it("refuses a group that the portal does not have", () => {
    expect(errorOf(() => serviceIndexGroup("3" as "TDGQ"))).toEqual({
      code: "vn/invalid-option",
      facts: { option: "group", value: "3" },
    });
  });
});

describe("SERVICE_INDEX_766_CLASSES", () => {
  it.each([
    [90, "Xuất sắc"],
    [89.99, "Tốt"],
    [80, "Tốt"],
    [79.99, "Khá"],
    [70, "Khá"],
    [69.99, "Trung bình"],
    [50, "Trung bình"],
    [49.99, "Yếu"],
  ])("%d is %s", (points, name) => {
    expect(classify(points, SERVICE_INDEX_766_CLASSES)).toBe(name);
  });
});
