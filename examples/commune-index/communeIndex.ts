/** Six invented communes scored for a year, from self-assessment to the final rank: `npx tsx examples/commune-index/communeIndex.ts`. */
import { rankLabel, rankScorecards, type Scorecard } from "motcua/reform-index";
import { communeIndexExample } from "motcua/vn";
import { type AssessedCommune, assess } from "./assess.js";
import { COMMUNES } from "./communes.js";
import { explainLoss } from "./explainLoss.js";

const print = (...lines: readonly string[]): void => console.log(lines.join("\n"));
const decimal = (text: string): string => text.replace(".", ",");

const finalOf = ({ scores }: AssessedCommune): Scorecard => {
  if (scores.final === null) throw new Error("not final yet");
  return scores.final;
};

const assessed = COMMUNES.map(assess);
const cards = assessed.map(finalOf);
const { ranked } = rankScorecards(cards, { basis: "exact", ties: "min" });

print(`${communeIndexExample.title}: sáu xã, phường giả định, năm 2026`, "");
for (const entry of ranked) {
  const own = assessed.find(({ file }) => file.unit === entry.unit);
  const appraised = own?.scores.appraised[0]?.total.printed ?? "–";
  print(
    `${rankLabel(entry).padStart(3)}  ${entry.unit.padEnd(16)} thẩm định ${decimal(appraised).padStart(6)}  chính thức ${decimal(entry.total.printed).padStart(6)}`,
  );
}

const last = ranked.at(-1);
const explained = assessed.find(({ file }) => file.unit === last?.unit);
if (last !== undefined && explained !== undefined) {
  const { gaps, reasons, changes } = explainLoss(finalOf(explained), explained);
  print(
    "",
    `${last.unit}: ${decimal(last.total.printed)}/100 điểm, xếp thứ ${rankLabel(last)}/${ranked.length}. Điểm mất ở đâu:`,
    ...gaps.map((line) => `  - ${line}`),
    "Đã được theo dõi, kiểm tra ghi nhận:",
    ...reasons.map((line) => `  - ${line}`),
    "Thay đổi khi thẩm định:",
    ...changes.map((line) => `  - ${line}`),
  );
}
