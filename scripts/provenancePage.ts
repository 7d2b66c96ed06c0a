import { cite, type Evidence } from "motcua/law";
import { weekdayOf } from "motcua/time";
import { type VietnamDay, vietnamCalendar, vietnamDays } from "motcua/vn";
import { type SourcedRule, sourcedRules } from "./legalReferences.js";

const yearOf = (date: string): number => Number(date.slice(0, 4));

const announcedYears = (): readonly number[] => {
  const last = vietnamCalendar.announcements?.at(-1);
  if (last === undefined) throw new Error("the calendar announces no year");
  const first = yearOf(vietnamCalendar.coverage.from);
  return Array.from({ length: yearOf(last.through) - first + 1 }, (_, index) => first + index);
};

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => `${cell}`.replaceAll("|", "\\|")).join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  row(head),
  row(head.map(() => "---")),
  ...rows.map(row),
  "",
];

const dayCells = ({ date, kind, holiday, source, decidedOn, confidence, pairedWith }: VietnamDay) => [
  date,
  weekdayOf(date),
  kind,
  holiday,
  source,
  decidedOn ?? "",
  confidence,
  pairedWith ?? "",
];

const yearTable = (year: number): readonly string[] => [
  `### ${year}`,
  "",
  ...table(
    ["date", "weekday", "kind", "holiday", "notice or article", "decided on", "confidence", "other half"],
    vietnamDays(year).map(dayCells),
  ),
];

const tallyOf = <Key extends string>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const CONFIDENCE: Readonly<Record<VietnamDay["confidence"], string>> = {
  high: "its notice was read, in full or in the press, or it follows from an article that was read",
  medium: "a rule or a notice with one source",
  low: "neither",
};

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  "text-read": "read in the article itself",
  quoted: "read in another act or document that quotes or applies it",
  practice: "seen in software or reports only; not official",
  unconfirmed: "believed or assumed, not found; not official",
};

const counted = <Key extends string>(
  head: string,
  meanings: Readonly<Record<Key, string>>,
  keys: readonly Key[],
): readonly string[] => {
  const counts = tallyOf(keys);
  const rows = Object.entries<string>(meanings).map(([key, meaning]) => [key, meaning, counts.get(key as Key) ?? 0]);
  return table([head, "what it means", "rows"], rows);
};

/** Constants whose rows stand on a page of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  TRANSITIONS: "Each row stands on the page [the life of a dossier](dossier-life.md).",
};

const ruleCells = ({ path, says, source }: SourcedRule) => [
  path,
  says === "" ? "" : `\`${says}\``,
  cite(source),
  source.evidence,
  source.note ?? "",
];

const constant = (rules: readonly SourcedRule[]): readonly string[] => {
  const [first] = rules;
  if (first === undefined) return [];
  const elsewhere = ELSEWHERE[first.name];
  const body =
    elsewhere === undefined
      ? table(["row", "what it says", "source", "evidence", "note"], rules.map(ruleCells))
      : [elsewhere, ""];
  return [`### ${first.name} of ${first.door}`, "", ...body];
};

const keyOf = ({ door, name }: SourcedRule): string => `${door} ${name}`;

const byConstant = (rules: readonly SourcedRule[]): readonly (readonly SourcedRule[])[] =>
  [...new Set(rules.map(keyOf))].map((key) => rules.filter((rule) => keyOf(rule) === key));

/** The page docs/provenance.md. */
export const provenancePage = async (): Promise<string> => {
  const years = announcedYears();
  const days = years.flatMap(vietnamDays);
  const rules = await sourcedRules();
  return [
    "# Where the legal data come from",
    "",
    "Written by `npm run docs:pages` from the code; do not edit. A test fails where it is stale.",
    "",
    "What the levels mean, what is left out, and when the data change: [legal data](legal-data.md).",
    "",
    `The calendar \`vn\`, version ${vietnamCalendar.version}, lists ${days.length} days off and make-up days of ${years[0]} to ${years.at(-1)}:`,
    "",
    ...counted(
      "confidence",
      CONFIDENCE,
      days.map(({ confidence }) => confidence),
    ),
    `Public constants carry ${rules.length} legal references:`,
    "",
    ...counted(
      "evidence",
      EVIDENCE,
      rules.map(({ source }) => source.evidence),
    ),
    "## Days off and make-up days",
    "",
    "A swap stands in the year whose notice decided it. Where no day of decision stands, the row rests on an article, or on a notice whose day was not found.",
    "",
    ...years.flatMap(yearTable),
    "## Rules and figures",
    "",
    "`value: null` is a rule whose text was not found or that an act leaves open: the procedure or the context must say it.",
    "",
    ...byConstant(rules).flatMap(constant),
  ].join("\n");
};
