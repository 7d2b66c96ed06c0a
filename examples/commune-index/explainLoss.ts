import { sentence } from "motcua/locales/vi";
import { type Gap, type NextStep, type ScoreChange, type Scorecard, scoreGaps } from "motcua/reform-index";
import type { AssessedCommune } from "./assess.js";
import { observationText } from "./assess.js";

const decimal = (text: string): string => text.replace(".", ",");

const stepText = (next: NextStep | null): string => {
  if (next === null) return "";
  const gain = decimal(next.gain.printed);
  if (next.kind === "do-it") return `; thực hiện thì được thêm ${gain} điểm`;
  if (next.kind === "cases") return `; thêm ${next.cases} trường hợp đạt thì được thêm ${gain} điểm`;
  if (next.kind === "fewer-cases") return `; bớt ${next.cases} trường hợp thì được thêm ${gain} điểm`;
  if (next.kind === "band") return `; đạt mức ${decimal(String(next.at))} thì được thêm ${gain} điểm`;
  return `; đạt ${decimal(next.to.printed)} thì được thêm ${gain} điểm`;
};

const gapText = ({ id, title, lost, share, next }: Gap): string =>
  `${id} ${title}: mất ${decimal(lost.printed)} điểm (${decimal(share.printed)} % số điểm mất)${stepText(next)}.`;

const changeText = ({ criterion, by, reason, value }: ScoreChange): string =>
  `${criterion}: ${by} ghi nhận ${observationText(value)} (${reason}).`;

/** Where a commune lost points, what of it oversight had found, and what was changed on the way: in Vietnamese. */
export const explainLoss = (card: Scorecard, { file, observed }: AssessedCommune) => ({
  gaps: scoreGaps(card)
    .filter(({ ofTotal }) => Number(ofTotal.value) > 0)
    .map(gapText),
  reasons: observed.findings.map(sentence),
  changes: file.changes.filter(({ reason }) => reason !== null).map(changeText),
});
