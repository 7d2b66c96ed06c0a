import { type Child, el } from "../dom.js";
import type { EndText } from "../text/model.js";
import type { Speech } from "../text/speech.js";
import type { DayCell, Month } from "./monthOf.js";

const progressText = ({ progress, use }: DayCell, { text }: Speech): Child => {
  if (progress === null || (use !== "counted" && use !== "due")) return null;
  return el("small", {}, el("span", { class: "aloud" }, `${text.deadline.counted} `), text.deadline.progress(progress));
};

const useText = ({ use }: DayCell, { due }: EndText, { text }: Speech): Child => {
  const { received, paused } = text.deadline;
  const words: Readonly<Partial<Record<DayCell["use"], string>>> = { received, due, paused };
  const word = words[use];
  return word === undefined ? null : el("small", { class: "use" }, word);
};

const kindText = ({ kind }: DayCell, { text }: Speech): Child => {
  const word = text.deadline.kind[kind];
  return word === "" ? null : el("small", {}, word);
};

const provisionalText = ({ certainty }: DayCell, { text }: Speech): Child =>
  certainty === "provisional" ? el("span", { class: "aloud" }, text.deadline.provisional) : null;

const dayCell = (cell: DayCell, ends: EndText, speech: Speech): HTMLElement => {
  const { date, day, kind, use, certainty } = cell;
  return el(
    "td",
    { "data-date": date, "data-kind": kind, "data-use": use, "data-certainty": certainty },
    el("time", { datetime: date }, String(day)),
    ...[
      useText(cell, ends, speech),
      progressText(cell, speech),
      kindText(cell, speech),
      provisionalText(cell, speech),
    ].flatMap((part) => (part === null ? [] : [" ", part])),
  );
};

/** `14–22`, `1, 2`. */
const daysText = (days: readonly number[]): string => {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const isRun = days.length > 2 && last - first === days.length - 1;
  return isRun ? `${first}–${last}` : days.join(", ");
};

const nameOf = ({ kind, holiday }: DayCell, { labels }: Speech): string | null => {
  const names: Readonly<Record<string, string>> = labels.holiday;
  if (holiday === null) return null;
  const name = names[holiday] ?? holiday;
  return kind === "holiday" ? name : `${labels.dayKind[kind]} (${name})`;
};

/** The names of the days off of a month, which do not fit into its cells. */
const holidaysOf = ({ weeks }: Month, speech: Speech): Child => {
  const days = new Map<string, readonly number[]>();
  for (const cell of weeks.flat()) {
    const name = cell && nameOf(cell, speech);
    if (cell !== null && name !== null) days.set(name, [...(days.get(name) ?? []), cell.day]);
  }
  return el("ul", { class: "holidays" }, ...Array.from(days, ([name, on]) => el("li", {}, `${daysText(on)}: ${name}`)));
};

/** A month as a table: what a day is, and what it was to the limit, in words and colours. */
export const monthCalendar = (month: Month, ends: EndText, speech: Speech): HTMLElement => {
  const { weekdays, month: monthText } = speech.text.deadline;
  const headings = weekdays.map(([short, long]) =>
    el("th", { scope: "col", abbr: long }, el("abbr", { title: long }, short)),
  );
  const weeks = month.weeks.map((week) =>
    el("tr", {}, ...week.map((cell) => (cell === null ? el("td", { class: "other" }) : dayCell(cell, ends, speech)))),
  );
  return el(
    "div",
    { class: "month" },
    el(
      "table",
      { class: "calendar" },
      el("caption", {}, monthText(month.month, month.year)),
      el("thead", {}, el("tr", {}, ...headings)),
      el("tbody", {}, ...weeks),
    ),
    holidaysOf(month, speech),
  );
};
