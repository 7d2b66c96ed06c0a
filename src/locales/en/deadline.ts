import type { DayDescription } from "../../calendar/index.js";
import type { DayStepFacts, ExplainedDay } from "../../deadline/index.js";
import type { Sentences } from "../model.js";
import { amountText, dateText, dayText, holidayText, progressText } from "./format.js";

const named = ({ holiday, title }: DayDescription): string | undefined =>
  title ?? (holiday === undefined ? undefined : holidayText(holiday));

/** A detail after a mark, where there is one. */
const after = (mark: string, detail: string | undefined): string =>
  detail === undefined || detail === "" ? "" : `${mark}${detail}`;

const pairOf = ({ pairedWith }: DayDescription): string =>
  pairedWith === undefined ? "another day" : dateText(pairedWith);

const KINDS: Readonly<Record<DayDescription["kind"], (day: DayDescription) => string>> = {
  workday: () => "working day",
  "weekly-rest": () => "weekly rest",
  holiday: (day) => `public holiday${after(", ", named(day))}`,
  "in-lieu": (day) => `day off in lieu of ${named(day) ?? "a public holiday"}, which fell on a rest day`,
  "swapped-off": (day) => `day off, worked on ${pairOf(day)} instead`,
  "swapped-work": (day) => `make-up working day for ${pairOf(day)}`,
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
      return ` Extended ${length}: ${reason}.`;
    })
    .join("");

const DUE = " The result is due.";

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
    return `${dayText(day)}:${kind} ${progressText(day.used, day.total, day.unit)}${provisional}.${day.due ? DUE : ""}${grantedOf(day)}`;
  },
  "deadline/skipped": (day) => `${dayText(day)}: not counted: ${kindOf(day)}.${grantedOf(day)}`,
  "deadline/paused": (day) =>
    `${dayText(day)}: the clock stands still since ${dateText(day.since)}${after(": ", day.reason)}.${day.restart ? " The limit is counted afresh after it." : ""}${grantedOf(day)}`,
  "deadline/rolled": (day) =>
    day.due
      ? `${dayText(day)}: the limit ends on this working day.${DUE}${grantedOf(day)}`
      : `${dayText(day)}: the limit ends on the next working day: ${kindOf(day)}.${grantedOf(day)}`,
};
