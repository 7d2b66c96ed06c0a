import { defineIndex, type Observation, rankLabel, rankScorecards, scoreIndex } from "motcua/reform-index";
import { describe, expect, it } from "vitest";
import { conformanceTable, fieldOf, hasConformance } from "../support/conformanceTable.js";
import { meanOfDoubles } from "../support/doubles.js";
import { rRound } from "../support/rRound.js";

// Blavatnik Index of Public Administration 2024 (c) Blavatnik School of Government, CC BY 4.0. Every node of every country
// is published with two decimals; a node is the plain mean of what is known of the nodes below it.
interface Published {
  readonly country: string;
  readonly node: string;
  readonly value: number;
  readonly rank: number;
  readonly label: string;
}

const PARENT: Readonly<Record<string, (id: number) => number>> = {
  metric: (id) => Math.floor(id),
  indicator: (id) => Math.floor(id / 100) * 100,
  theme: (id) => Math.floor(id / 10_000) * 10_000,
  domain: () => 0,
};

const study = () => {
  const children = new Map<string, string[]>();
  for (const row of conformanceTable("blavatnik-bipa2024/bipa2024_data_structure.csv")) {
    const id = fieldOf(row, "structure_id");
    const parent = PARENT[fieldOf(row, "level")]?.(Number(id));
    if (parent === undefined) continue;
    children.set(String(parent), [...(children.get(String(parent)) ?? []), id]);
  }
  const published = conformanceTable("blavatnik-bipa2024/bipa2024_all_data.csv")
    .filter((row) => !["", "NA"].includes(fieldOf(row, "value")))
    .map(
      (row): Published => ({
        country: fieldOf(row, "cc_iso3c"),
        node: fieldOf(row, "structure_id"),
        value: Number(fieldOf(row, "value")),
        rank: Number(fieldOf(row, "rank")),
        label: fieldOf(row, "rank_label"),
      }),
    );
  const values = new Map(published.map(({ country, node, value }) => [`${country} ${node}`, value]));
  const below = ({ country, node }: Published): readonly (number | undefined)[] =>
    (children.get(node) ?? []).map((child) => values.get(`${country} ${child}`));
  const inner = published.filter((row) => below(row).some((value) => value !== undefined));
  return { children, published, below, inner };
};

describe.skipIf(!hasConformance("blavatnik-bipa2024"))("Blavatnik Index 2024, every node of 120 countries", () => {
  it("gives 5,948 of 6,098 means exactly; each of the other 150 lies exactly between two decimals", () => {
    const { children, below, inner } = study();
    const index = new Map(
      [...children].map(([id, leaves]) => [
        id,
        defineIndex({
          id: `bipa-${id}`,
          version: "2024",
          aggregate: "mean",
          round: { digits: 2, mode: "half-even" },
          criteria: leaves.map((leaf) => ({
            id: leaf,
            max: 1,
            rule: { type: "value" as const },
            whenNotApplicable: "leave-out" as const,
          })),
        }),
      ]),
    );
    const totalOf = (row: Published) => {
      const structure = index.get(row.node);
      if (structure === undefined) throw new Error(`no index for ${row.node}`);
      const observations: readonly Observation[] = below(row).map((value) => value ?? "not-applicable");
      const leaves = structure.criteria.map(({ id }, at) => [id, observations[at] ?? null]);
      return scoreIndex(structure, { unit: row.country, values: Object.fromEntries(leaves) }).total;
    };
    const totals = inner.map((row) => ({ row, total: totalOf(row) }));
    const others = totals.filter(({ row, total }) => total.printed !== row.value.toFixed(2));
    expect(totals).toHaveLength(6098);
    expect(others).toHaveLength(150);
    for (const { total } of others) {
      const [numerator = "", denominator = "1"] = (total.exact ?? "").split("/");
      expect((BigInt(numerator) * 200n) % BigInt(denominator), total.exact ?? "").toBe(0n);
    }
  });

  it("gives 6,096 of 6,098 means, and all 120 of the whole index, once doubles are rounded as R rounds them", () => {
    const { below, inner } = study();
    const known = (row: Published) => below(row).filter((value) => value !== undefined);
    const same = inner.filter((row) => rRound(meanOfDoubles(known(row))) === row.value);
    expect(same).toHaveLength(6096);
    expect(same.filter(({ node }) => node === "0")).toHaveLength(120);
  });

  it("gives all 14,411 ranks and their labels: the best place of equals, marked with =", () => {
    const { published } = study();
    let checked = 0;
    for (const node of new Set(published.map((row) => row.node))) {
      const rows = published.filter((row) => row.node === node);
      const structure = defineIndex({
        id: `bipa-${node}`,
        version: "2024",
        criteria: [{ id: "published", max: 1, rule: { type: "value" } }],
      });
      const cards = rows.map(({ country, value }) =>
        scoreIndex(structure, { unit: country, values: { published: value } }),
      );
      const ranked = new Map(
        rankScorecards(cards, { basis: "printed", ties: "min" }).ranked.map((entry) => [
          entry.unit,
          { rank: entry.rank, label: rankLabel(entry) },
        ]),
      );
      expect(ranked, node).toEqual(new Map(rows.map(({ country, rank, label }) => [country, { rank, label }])));
      checked += rows.length;
    }
    expect(checked).toBe(14_411);
  });
});
