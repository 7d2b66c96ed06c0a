/**
 * Two years of five communes by one index: `npx tsx examples/yearly-comparison/yearlyComparison.ts`. Says in Vietnamese which
 * criteria made the totals rise and fall, and what is not compared.
 */
import { isMotcuaError } from "motcua/errors";
import { sentence } from "motcua/locales/vi";
import {
  compareAll,
  compareScorecards,
  defineIndex,
  type NodeChange,
  type ScorecardComparison,
  scoreIndex,
} from "motcua/reform-index";
import { communeIndexExample } from "motcua/vn";
import { after, before } from "./years.js";

const decimal = (printed: string): string => printed.replace(".", ",");
const signed = (printed: string): string => (printed.startsWith("-") ? decimal(printed) : `+${decimal(printed)}`);

const ids = communeIndexExample.criteria.flatMap((field) =>
  "children" in field ? field.children.map(({ id }) => id) : [field.id],
);

const moved = ({ contribution }: NodeChange): boolean => contribution.value !== 0;

const line = ({ id, title, contribution, before: was, after: is }: NodeChange): string =>
  `    ${signed(contribution.printed).padStart(7)}  ${id} ${title}: ${decimal(was.printed)} → ${decimal(is.printed)}`;

const printUnit = ({ unit, change, nodes }: ScorecardComparison, index: number): void => {
  const leaves = ids.map((id) => nodes[id] as NodeChange).filter(moved);
  const [was, is] = [before[index]?.total.printed, after[index]?.total.printed];
  console.log(`${unit}: ${decimal(String(was))} → ${decimal(String(is))} (${signed(change.printed)})`);
  for (const each of leaves.sort((a, b) => Number(b.contribution.value) - Number(a.contribution.value))) {
    console.log(line(each));
  }
  const sum = leaves.reduce((all, { contribution }) => all + Number(contribution.value), 0);
  console.log(`    ${signed(sum.toFixed(2)).padStart(7)}  cộng`);
};

console.log("Điểm năm 2025 và năm 2026 (số liệu giả định), đóng góp của từng tiêu chí vào mức tăng, giảm:");
const { compared } = compareAll(before, after);
compared.forEach(printUnit);

console.log("\nKhi bộ chỉ số đã sang phiên bản khác:");
const changed = defineIndex({ ...communeIndexExample, version: "2" });
try {
  const [first] = before;
  if (first !== undefined)
    compareScorecards(first, scoreIndex(changed, { unit: first.unit, level: "commune", values: {} }));
} catch (error) {
  if (!isMotcuaError(error)) throw error;
  console.log(`    ${sentence(error)}`);
}
