import type { DayDescription } from "../../calendar/index.js";
import type { DayStepFacts, ExplainedDay } from "../../deadline/index.js";
import type { Sentences } from "../model.js";
import { timeText } from "../timeText.js";
import { amountText, dateText, dayText, holidayText, momentText, progressText } from "./format.js";

const named = ({ holiday, title }: DayDescription): string | undefined =>
  title ?? (holiday === undefined ? undefined : holidayText(holiday));

/** The sentence around it has a full stop of its own. */
const withoutStop = (text: string): string => (text.endsWith(".") ? text.slice(0, -1) : text);

/** A detail after a mark, where there is one. */
const after = (mark: string, detail: string | undefined): string =>
  detail === undefined || detail === "" ? "" : `${mark}${withoutStop(detail)}`;

/** The other half of a swap, where the calendar has it. */
const pairOf = ({ pairedWith }: DayDescription): string | undefined =>
  pairedWith === undefined ? undefined : dateText(pairedWith);

const KINDS: Readonly<Record<DayDescription["kind"], (day: DayDescription) => string>> = {
  workday: () => "working day",
  "weekly-rest": () => "weekly rest",
  holiday: (day) => `public holiday${after(", ", named(day))}`,
  "in-lieu": (day) => `day off in lieu of ${named(day) ?? "a public holiday"}, which fell on a rest day`,
  "swapped-off": (day) =>
    `day off${after(", worked on ", pairOf(day))}${day.pairedWith === undefined ? " by a swap" : " instead"}`,
  "swapped-work": (day) => `make-up working day${after(" for ", pairOf(day))}`,
  closure: (day) => `office closed${after(": ", day.title)}`,
  "special-work": (day) => `worked by special arrangement${after(": ", day.title)}`,
};

const sourceOf = ({ source, certainty }: DayDescription): string =>
  `${source === undefined ? "" : ` [${source}]`}${certainty === "provisional" ? " (provisional: not announced yet)" : ""}`;

const kindOf = (day: DayDescription): string => `${KINDS[day.kind](day)}${sourceOf(day)}`;

/** The extensions decided on a day. */
const grantedOf = ({ granted = [] }: ExplainedDay): string =>
  granted
    .map(({ by, to, reason }) => {
      const length = by === undefined ? `to ${dateText(to)}` : `by ${amountText(by.amount, by.unit)}`;
      return ` Extended ${length}${after(": ", reason)}.`;
    })
    .join("");

const DUE = " The result is due.";

/** Of a limit that ends within a day, with the hour. */
const dueOf = ({ dueAt, unit, total }: DayStepFacts["deadline/counted"]): string => {
  if (dueAt === null) return "";
  return unit === "working-hour" || !Number.isInteger(total) ? ` The result is due at ${timeText(dueAt)}.` : DUE;
};

/** Pauses within a day. */
const stopsOf = ({ stops, unit }: DayStepFacts["deadline/counted"]): string =>
  unit === "working-hour"
    ? stops
        .map(({ from, to, reason }) => {
          const end = to === null ? "" : ` to ${momentText(to)}`;
          return ` The clock stood still from ${momentText(from)}${end}${after(": ", reason)}.`;
        })
        .join("")
    : "";

const rolledTo = (day: ExplainedDay): string =>
  day.working
    ? "the limit would have ended on this working day, but the clock stands still."
    : `the limit ends on the next working day: ${kindOf(day)}.`;

/** What a day did to a limit. */
export const dayStep: Sentences<DayStepFacts> = {
  "deadline/received": (day) => {
    const uncounted =
      day.unit === "working-hour" ? "the clock starts at the next opening" : "the day of receipt is not counted";
    if (day.moved === null)
      return `${dayText(day)}: dossier received${day.due ? `.${DUE}` : `; ${uncounted}.`}${grantedOf(day)}`;
    const why = day.moved === "after-cut-off" ? "after the cut-off hour" : "on a day without work";
    if (day.date !== day.startDate)
      return `${dayText(day)}: received ${why}; counts as received on ${dateText(day.startDate)}.${grantedOf(day)}`;
    return `${dayText(day)}: counts as the day of receipt${day.due ? `.${DUE}` : `; ${uncounted}.`}${grantedOf(day)}`;
  },
  "deadline/counted": (day) => {
    const kind = day.kind === "workday" ? "" : ` ${kindOf(day)};`;
    const provisional = day.kind === "workday" ? sourceOf(day) : "";
    return `${dayText(day)}:${kind} ${progressText(day.used, day.total, day.unit)}${provisional}.${stopsOf(day)}${dueOf(day)}${grantedOf(day)}`;
  },
  "deadline/skipped": (day) => `${dayText(day)}: not counted: ${kindOf(day)}.${grantedOf(day)}`,
  "deadline/paused": (day) =>
    `${dayText(day)}: the clock stands still since ${dateText(day.since)}${after(": ", day.reason)}.${day.restart ? " The limit is counted afresh after it." : ""}${grantedOf(day)}`,
  "deadline/rolled": (day) =>
    day.due
      ? `${dayText(day)}: the limit ends on this working day.${DUE}${grantedOf(day)}`
      : `${dayText(day)}: ${rolledTo(day)}${grantedOf(day)}`,
};
