import type { DeadlineReview } from "motcua/deadline";
import type { IsoDate } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { type Child, el, listOf } from "../dom.js";
import type { Speech } from "../text/speech.js";
import type { Answer } from "./answer.js";
import { dueSentence, stepSentence } from "./dueSentence.js";
import { legend } from "./legend.js";
import { monthCalendar } from "./monthCalendar.js";
import { monthOf, monthsBetween } from "./monthOf.js";
import type { Question } from "./question.js";

type Answered = Extract<Answer, { readonly ok: true }>;

/** More than a year of months helps nobody. */
const MOST_MONTHS = 12;

/** Where the limit comes from, and the act, where its number is known. */
const basisText = ({ offer: { basis, source } }: Question, { text }: Speech): string => {
  const words = text.deadline.basis[basis];
  return source === null ? `${words}.` : `${words}: ${source}`;
};

const reviewPart = ({ offer }: Question, review: DeadlineReview | null, speech: Speech): Child => {
  if (review === null) return null;
  const { text, labels } = speech;
  const { before, after, changed, causes } = review;
  const { promised, now, causes: causesTitle } = text.deadline;
  const { stands, moved } = text.deadline.ends[offer.outcome];
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
      el("dd", {}, dueSentence(offer, before, speech)),
      el("dt", {}, now),
      el("dd", {}, dueSentence(offer, after, speech)),
    ),
    ...(days.length === 0 ? [] : [el("p", {}, causesTitle), listOf("ul", {}, days)]),
  );
};

const lastDayOf = ({ deadline, steps }: Answered): IsoDate =>
  deadline.dueDate ?? steps.at(-1)?.date ?? deadline.startDate;

const calendars = ({ offer: { outcome } }: Question, answer: Answered, speech: Speech): readonly Child[] => {
  const { text } = speech;
  const ends = text.deadline.ends[outcome];
  const [first] = answer.steps;
  const from = first?.date ?? answer.deadline.startDate;
  const last = lastDayOf(answer);
  const byDate = new Map(answer.steps.map((step) => [step.date, step]));
  const months = monthsBetween(from, last, MOST_MONTHS);
  const shown = months.map((month) => monthCalendar(monthOf(month, byDate, vietnamCalendar), ends, speech));
  const isCut = months.at(-1)?.slice(0, 7) !== last.slice(0, 7);
  return [
    legend(ends, speech),
    el("div", { class: "months" }, ...shown),
    isCut ? el("p", {}, text.deadline.moreMonths) : null,
  ];
};

/** The lines below the due date: how it stands, where the limit comes from, what an earlier calendar promised. */
export const remarks = (question: Question, answer: Answered, speech: Speech): readonly Child[] => [
  el("p", { id: "status" }, speech.text.deadline.ends[question.offer.outcome].status(question.asOf, answer.status)),
  reviewPart(question, answer.review, speech),
  el("p", { class: "hint" }, basisText(question, speech)),
];

/** The calendar and the reason for every day. */
export const explanation = (question: Question, answer: Answered, speech: Speech): readonly Child[] => {
  const { text } = speech;
  return [
    el(
      "section",
      { "aria-labelledby": "calendar" },
      el("h2", { id: "calendar" }, text.deadline.calendar),
      ...calendars(question, answer, speech),
    ),
    el(
      "section",
      { "aria-labelledby": "steps" },
      el("h2", { id: "steps" }, text.deadline.steps),
      listOf(
        "ol",
        { class: "steps" },
        answer.steps.map((step) => stepSentence(question.offer, step, speech)),
      ),
    ),
  ];
};
