import fc from "fast-check";
import { compareScorecards, type NodeChange, type Scorecard } from "motcua/reform-index";
import { describe, expect, test } from "vitest";
import { scorecardPairs } from "../../support/analysisArbitraries.js";
import { isSame, negative, ratioOf, sumOf } from "../../support/ratios.js";

const childrenOf = (card: Scorecard, id: string): readonly string[] => {
  const inputs = card.nodes[id]?.inputs;
  return inputs !== undefined && "order" in inputs ? inputs.order : [];
};

const contribution = (changes: Readonly<Record<string, NodeChange>>, id: string) =>
  ratioOf(changes[id]?.contribution.exact ?? null);

const complete = scorecardPairs.filter((pair) => pair.every((card) => card.complete));

describe("contributions", () => {
  test("of the top level add up to the change of the total, and of children to their parent's", () => {
    fc.assert(
      fc.property(complete, ([before, after]) => {
        const { change, nodes } = compareScorecards(before, after);
        const add = (ids: readonly string[]) => sumOf(ids.map((id) => contribution(nodes, id)));
        expect(isSame(add(after.root.order), ratioOf(change.exact))).toBe(true);
        for (const id of Object.keys(nodes)) {
          const children = childrenOf(after, id);
          if (children.length > 0) expect(isSame(add(children), contribution(nodes, id))).toBe(true);
        }
      }),
    );
  });

  test("change their signs with the order of the scorecards", () => {
    fc.assert(
      fc.property(complete, ([before, after]) => {
        const there = compareScorecards(before, after);
        const back = compareScorecards(after, before);
        expect(isSame(ratioOf(back.change.exact), negative(ratioOf(there.change.exact)))).toBe(true);
        for (const id of Object.keys(there.nodes)) {
          expect(isSame(contribution(back.nodes, id), negative(contribution(there.nodes, id)))).toBe(true);
        }
      }),
    );
  });

  test("between a scorecard and itself are all 0", () => {
    fc.assert(
      fc.property(complete, ([card]) => {
        const { change, nodes } = compareScorecards(card, card);
        expect(change.exact).toBe("0");
        expect(Object.values(nodes).map((node) => node.contribution.exact)).toEqual(Object.keys(nodes).map(() => "0"));
      }),
    );
  });
});
