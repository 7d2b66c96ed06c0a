import { vietnamCalendar } from "motcua/vn";
import type { OwnProblem } from "../text/model.js";
import type { Speech } from "../text/speech.js";
import type { Answer } from "./answer.js";
import { nameOf } from "./offerName.js";
import type { Question } from "./question.js";

type Refused = Extract<Answer, { readonly ok: false }>;

const isEmpty = (typed: string): boolean => typed === "";

/** What the page has words of its own for, since those of the package are for who programs with it. */
const ownProblemOf = ({ error: { code }, field }: Refused, { receivedAt, pause }: Question): OwnProblem | null => {
  if (field === "pauseFrom" && pause !== null && isEmpty(pause.from)) return "no-pause-start";
  if (code === "procedure/no-version-in-force") return "not-in-force";
  if (field !== "receivedAt") return null;
  if (code === "calendar/out-of-coverage") return "outside-calendar";
  if (code !== "time/invalid-date-time") return null;
  return isEmpty(receivedAt) ? "no-receipt" : "unreadable-receipt";
};

/** What is wrong with an input, in a sentence for a citizen. */
export const problemSentence = (refused: Refused, question: Question, speech: Speech): string => {
  const own = ownProblemOf(refused, question);
  if (own === null) return speech.sentence(refused.error);
  const { offer } = question;
  return speech.text.deadline.problems[own]({
    procedure: nameOf(offer, speech),
    from: offer.procedure.from,
    calendar: vietnamCalendar.coverage,
  });
};
