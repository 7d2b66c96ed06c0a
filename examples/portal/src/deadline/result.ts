import type { DeadlineReview } from "motcua/deadline";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { type Child, el, listOf } from "../dom.js";
import type { Speech } from "../text/speech.js";
import type { Answer } from "./answer.js";
import { legend } from "./legend.js";
import { monthCalendar } from "./monthCalendar.js";
import { monthOf, monthsBetween } from "./monthOf.js";
import type { Question } from "./question.js";

type Answered = Extract<Answer, { readonly ok: true }>;

/** More than a year of months helps nobody. */
const MOST_MONTHS = 12;

const basisText = ({ offer: { basis, source } }: Question, { text }: Speech): string =>
  [text.deadline.basis[basis], source].filter((part) => part !== null).join(" ");

const reviewPart = (review: DeadlineReview | null, { text, deadlineSentence, labels }: Speech): Child => {
  if (review === null) return null;
  const { before, after, changed, causes } = review;
  const { promised, now, stands, moved, causes: causesTitle } = text.deadline;
  const days = causes.map(({ date, kind, source }) =>
    [`${text.date(date)}: ${labels.dayKind[kind]}`, source].filter((part) => part !== undefined).join(", "),
  );
  return el(
    "div",
    { class: "review" },
    el("p", {}, el("strong", {}, changed ? moved : stands)),
    el(
      "dl",
      {},
      el("dt", {}, promised),
      el("dd", {}, deadlineSentence(before)),
      el("dt", {}, now),
      el("dd", {}, deadlineSentence(after)),
    ),
    ...(days.length === 0 ? [] : [el("p", {}, causesTitle), listOf("ul", {}, days)]),
  );
};

const lastDayOf = ({ deadline, steps }: Answered): IsoDate =>
  deadline.dueDate ?? steps.at(-1)?.date ?? deadline.startDate;

const calendars = (answer: Answered, speech: Speech): readonly Child[] => {
  const { text } = speech;
  const [first] = answer.steps;
  const from = first?.date ?? answer.deadline.startDate;
  const last = lastDayOf(answer);
  const byDate = new Map(answer.steps.map((step) => [step.date, step]));
  const months = monthsBetween(from, last, MOST_MONTHS);
  const shown = months.map((month) => monthCalendar(monthOf(month, byDate, vietnamCalendar), speech));
  const isCut = months.at(-1)?.slice(0, 7) !== last.slice(0, 7);
  return [
    legend(speech),
    el("div", { class: "months" }, ...shown),
    isCut ? el("p", {}, text.deadline.moreMonths) : null,
  ];
};

/** The lines below the due date: how it stands, where the limit comes from, what an earlier calendar promised. */
export const remarks = (question: Question, answer: Answered, speech: Speech): readonly Child[] => [
  el("p", { id: "status" }, speech.text.deadline.status(question.asOf, answer.status)),
  reviewPart(answer.review, speech),
  el("p", { class: "hint" }, basisText(question, speech)),
];

/** The calendar and the reason for every day. */
export const explanation = (answer: Answered, speech: Speech): readonly Child[] => {
  const { text, sentence } = speech;
  return [
    el(
      "section",
      { "aria-labelledby": "calendar" },
      el("h2", { id: "calendar" }, text.deadline.calendar),
      ...calendars(answer, speech),
    ),
    el(
      "section",
      { "aria-labelledby": "steps" },
      el("h2", { id: "steps" }, text.deadline.steps),
      listOf(
        "ol",
        { class: "steps" },
        answer.steps.map((step) => sentence(step)),
      ),
    ),
  ];
};
