/** The main path on real figures: `npm run demo`, or `npm run demo -- --lang vi`. Every figure is computed by the library. */
import { parseArgs } from "node:util";
import type { DeadlineRequest } from "motcua/deadline";
import type { Rate, Tally } from "motcua/metrics";
import { REPORT_II06_COLUMNS } from "motcua/metrics";
import { binhPhucNhut } from "./binhPhucNhut.js";
import { explained, IN_2028, OVER_TET, withSupplement } from "./deadlines.js";
import { phuTho } from "./phuTho.js";
import { damHa, type RateBounds, thuongTin, yenLap } from "./publishedFigures.js";
import { districts, type Move, threeBases } from "./reformIndex.js";
import { type DemoText, TEXTS } from "./text.js";

const { values } = parseArgs({ options: { lang: { type: "string", default: "en" } } });
if (values.lang !== "en" && values.lang !== "vi") throw new Error(`--lang ${values.lang}: give en or vi`);
const text: DemoText = TEXTS[values.lang];

const print = (...lines: readonly string[]): void => console.log(lines.join("\n"));
const heading = (title: string): void => print("", title, "=".repeat(title.length), "");

const percent = ({ numerator, denominator, printed }: Rate): string =>
  `${text.decimal(printed)} (${text.count(numerator)}/${text.count(denominator)})`;

const printDeadline = (title: string, request: DeadlineRequest): void => {
  const { deadline, steps } = explained(request);
  print(
    `${title}`,
    `  ${text.locale.deadlineSentence(deadline)}`,
    ...steps.map((step) => `    ${text.locale.sentence(step)}`),
    "",
  );
};

const printTally = ({ received, resolved, pending }: Tally): void =>
  print(
    `  ${text.received} ${text.count(received.total)}, ${text.online} ${text.count(received.online)}`,
    `  ${text.resolved} ${text.count(resolved.total)}, ${text.early} ${text.count(resolved.early)}, ${text.onTime} ${text.count(resolved.onTime)}, ${text.late} ${text.count(resolved.late)}`,
    `  ${text.pending} ${text.count(pending.total)}`,
  );

const printBounds = (bounds: readonly RateBounds[]): void =>
  print(
    `  ${text.bounds}:`,
    ...bounds.map(
      ({ basis, worst, best }) =>
        `    ${basis.padEnd(9)} ${worst.printed === best.printed ? percent(best) : `${percent(worst)} .. ${percent(best)}`}`,
    ),
  );

heading(text.deadlines);
printDeadline(text.overTet, OVER_TET);
printDeadline(text.withSupplement, withSupplement(text.supplement));
printDeadline(text.provisional, IN_2028);

heading(text.binhPhucNhut);
const commune = binhPhucNhut();
printTally(commune.tally);
print(
  `  ${text.online} ${percent(commune.online)}; ${text.early} ${percent(commune.early)}; ${text.onTime} ${percent(commune.onTime)}`,
);
if (commune.report.ok) {
  const { total } = commune.report.report;
  const names = Object.keys(REPORT_II06_COLUMNS) as readonly (keyof typeof REPORT_II06_COLUMNS)[];
  const cells = names.map((name) => `(${REPORT_II06_COLUMNS[name]}) ${text.count(total[name])}`);
  print(`  ${text.report}: ${text.reconciles}`, `    ${cells.join("  ")}`);
} else {
  print(
    `  ${text.report}: ${text.doesNotReconcile}`,
    ...commune.report.findings.map((finding) => `    ${text.locale.sentence(finding)}`),
  );
}

heading(text.published);
const district = thuongTin();
print(
  `${text.thuongTin}: ${text.received} ${text.count(district.received)}, ${text.resolved} ${text.count(district.resolved)}`,
);
print(`  ${text.hidden(text.count(district.pending))}`);
printBounds(district.district);
print(`${text.thuongTinCommunes}:`);
printBounds(district.communes);
const upland = yenLap();
const [onTime, overdue] = [upland.rates.onTime, upland.rates.overdue].map((rate) => text.decimal(String(rate)));
print(
  `${text.yenLap}: ${text.received} ${text.count(upland.received)}`,
  `  ${onTime} % + ${overdue} %: ${upland.addUp ? text.addUp : text.doesNotAddUp}`,
  `  ${text.lateBetween(onTime as string, text.count(upland.fewestLate), text.count(upland.mostLate))}`,
  `  ${text.communes}: ${percent(upland.communes)}`,
);
const { posted, interAgency } = damHa();
print(
  `${text.damHa}:`,
  `  ${text.posted}: ${percent(posted)}`,
  `  ${text.interAgency(interAgency.total, interAgency.sameLevel, interAgency.acrossLevels)}: ${interAgency.addUp ? text.addUp : text.doesNotAddUp}`,
);

heading(text.phuTho);
const province = phuTho();
const nameOf = new Map(province.units.map(({ code, name }) => [code, name]));
const { ranked, unranked } = province.ranking;
const rankLine = ({ unit, rank, total }: (typeof ranked)[number]): string =>
  `    ${String(rank).padStart(3)}  ${text.decimal(total.printed)}  ${nameOf.get(unit)}`;
print(
  `  ${text.equal(text.count(province.equal), text.count(province.units.length))}`,
  ...province.differences.map(
    ({ unit, ratio, score }) =>
      `  ${text.different}: ${unit.name}: ${unit.received === 0 ? text.nothingReceived : text.decimal(`${ratio}, ${score}`)} (${text.publishedAs} ${unit.ratio} %, ${unit.score})`,
  ),
  `  ${text.province}: ${percent(province.province)}`,
  `  ${text.mean}: ${text.decimal(province.meanOfRatios.toFixed(2))} %`,
  `  ${text.ranking}:`,
  ...ranked.slice(0, 10).map(rankLine),
  `    … ${text.last}:`,
  ...ranked.slice(-3).map(rankLine),
  `  ${text.ties(text.count(ranked.filter(({ tied }) => tied).length))}`,
  ...unranked.map(({ unit }) => `  ${text.unranked}: ${nameOf.get(unit)}`),
);

heading(text.worth);
const field = districts();
const wholePercent = (share: number): string => String(Math.round(share * 100));
const [printedColumn, exactColumn, totalColumn, nameColumn, intervalColumn, firstColumn] = text.districtColumns;
print(
  `  ${text.districts}:`,
  `    ${[printedColumn, exactColumn, totalColumn, nameColumn, intervalColumn, firstColumn].join(" | ")}`,
  ...field.rows.map(({ unit, total, printed, exact, low, high, first }) =>
    `    ${printed.padStart(3)} ${exact.padStart(3)}  ${text.decimal(total.printed)}  ${unit.padEnd(8)}  ${low}-${high}  ${wholePercent(first)} %`.trimEnd(),
  ),
  `  ${text.noise(text.count(field.draws), wholePercent(field.noise), wholePercent(field.level))}`,
);
const bases = threeBases();
const moves = (list: readonly Move[]): string =>
  list.map(({ unit, from, to }) => `${nameOf.get(unit)} ${from} → ${to}`).join("; ");
print(
  `  ${text.threeBases}:`,
  `    ${text.tiedOn(text.count(bases.tied.exact), text.count(bases.tied.score), text.count(bases.tied.percent))}`,
  `    ${text.exactToScore(text.count(bases.exactToScore.length))}:`,
  `      ${moves(bases.exactToScore)}`,
  `    ${text.scoreToPercent(text.count(bases.scoreToPercent.length))}:`,
  `      ${moves(bases.scoreToPercent)}`,
  `  ${text.groups}:`,
  ...[...bases.groups].flatMap(([group, { ranked: members }]) => [
    `    ${text.groupOf[group as keyof DemoText["groupOf"]]}: ${text.count(members.length)}`,
    ...members.slice(0, 3).map((each) => `  ${rankLine(each)}`),
  ]),
);
