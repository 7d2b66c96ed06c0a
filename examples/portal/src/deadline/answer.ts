import { calendarAsKnownOn, describeDay } from "motcua/calendar";
import {
  computeDeadline,
  type DayStep,
  type Deadline,
  type DeadlineRequest,
  type DeadlineReview,
  type DeadlineStatus,
  deadlineStatus,
  explainDeadline,
  reviewDeadline,
} from "motcua/deadline";
import { isMotcuaError, type MotcuaError } from "motcua/errors";
import { limitFor } from "motcua/procedure";
import { asIsoDate, asIsoDateTime, type IsoDate, type IsoDateTime } from "motcua/time";
import { vietnamCalendar } from "motcua/vn";
import { rulesOf } from "../data/procedures.js";
import type { Question } from "./question.js";

/** An input of the form. */
export type FieldName = "procedure" | "receivedAt" | "pauseFrom" | "pauseTo" | "asOf" | "knownOn";

/** When the result is due, and why; or what is wrong, and in which input. */
export type Answer =
  | {
      readonly ok: true;
      readonly deadline: Deadline;
      readonly steps: readonly DayStep[];
      readonly status: DeadlineStatus;
      /** What was promised on an earlier state of the calendar; `null` where nobody asked. */
      readonly review: DeadlineReview | null;
    }
  | { readonly ok: false; readonly error: MotcuaError; readonly field: FieldName };

const dayOf = (at: IsoDateTime): IsoDate => at.slice(0, 10) as IsoDate;

const limitOf = ({ offer, channel, receivedAt }: Question) =>
  limitFor(offer.procedure, { channel, on: dayOf(receivedAt) });

const requestOf = (question: Question): DeadlineRequest => ({
  receivedAt: question.receivedAt,
  // every offer has a limit; none would be due on the day of receipt
  limit: limitOf(question) ?? { amount: 0, unit: "working-day" },
  rules: rulesOf(question.offer.procedure),
  pauses: question.pause === null ? [] : [question.pause],
  asOf: question.asOf,
});

const deadlineOf = (question: Question): Deadline => computeDeadline(requestOf(question), vietnamCalendar);

const statusOf = (question: Question): DeadlineStatus =>
  deadlineStatus(deadlineOf(question), question.asOf, vietnamCalendar);

const reviewOf = (question: Question): DeadlineReview | null => {
  if (question.knownOn === null) return null;
  const older = calendarAsKnownOn(vietnamCalendar, question.knownOn);
  return reviewDeadline(computeDeadline(requestOf(question), older), older, vietnamCalendar);
};

/** One input after the other, so that a message stands at the one that is wrong. */
const checksOf = (question: Question): readonly (readonly [FieldName, () => unknown])[] => {
  const { pause, receivedAt, asOf } = question;
  return [
    ["receivedAt", () => asIsoDateTime(receivedAt)],
    ["asOf", () => asIsoDate(asOf)],
    ["receivedAt", () => describeDay(dayOf(receivedAt), vietnamCalendar)],
    ["procedure", () => limitOf(question)],
    ["receivedAt", () => deadlineOf({ ...question, pause: null })],
    ["pauseFrom", () => deadlineOf({ ...question, pause: pause && { ...pause, to: null } })],
    ["pauseTo", () => deadlineOf(question)],
    ["asOf", () => statusOf(question)],
    ["knownOn", () => reviewOf(question)],
  ];
};

const errorOf = (check: () => unknown): MotcuaError | null => {
  try {
    check();
    return null;
  } catch (error) {
    if (isMotcuaError(error)) return error;
    throw error;
  }
};

/** Answers the form. */
export const answerTo = (question: Question): Answer => {
  for (const [field, check] of checksOf(question)) {
    const error = errorOf(check);
    if (error !== null) return { ok: false, error, field };
  }
  const deadline = deadlineOf(question);
  const steps = explainDeadline(deadline, vietnamCalendar);
  return { ok: true, deadline, steps, status: statusOf(question), review: reviewOf(question) };
};
