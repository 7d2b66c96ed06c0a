import { el, fill } from "../dom.js";
import type { Page, PageContext } from "../page.js";
import { type Fields, writeRoute } from "../route.js";
import type { Speech } from "../text/speech.js";
import { answerTo } from "./answer.js";
import { dueSentence } from "./dueSentence.js";
import { OVER_TET } from "./example.js";
import { deadlineForm, ERROR_ID } from "./form.js";
import { nameOf } from "./offerName.js";
import { problemSentence } from "./problem.js";
import { questionOf } from "./question.js";
import { explanation, remarks } from "./result.js";

/** What the address needs not tell, since it is the page's own choice. */
const withoutDefaults = (fields: Fields, today: string): Fields =>
  new Map([...fields].filter(([name, value]) => !(name === "asOf" && value === today)));

const exampleLink = ({ language, text }: Speech): HTMLElement => {
  const href = writeRoute({ page: "deadline", language, fields: OVER_TET });
  return el("p", { id: "example" }, `${text.deadline.example}: `, el("a", { href }, text.deadline.overTet));
};

/** Ngày hẹn trả kết quả: when is the result due, and why that day? */
export const deadlinePage = ({ speech, fields, today, keep }: PageContext): Page => {
  const { text } = speech;
  const asked = (given: Fields) => questionOf(given, today, text.deadline.anyReason);
  const form = deadlineForm(fields, asked(fields), speech);
  const name = el("p", { class: "plain" });
  const due = el("output", { id: "due", "aria-live": "polite" });
  const error = el("p", { id: ERROR_ID, role: "alert" });
  const below = el("div", { class: "remarks" });
  const reasons = el("div", { class: "reasons" });

  const show = (given: Fields): void => {
    const question = asked(given);
    const answer = answerTo(question);
    const message = answer.ok ? "" : problemSentence(answer, question, speech);
    form.mark(answer.ok ? null : { field: answer.field, message });
    name.textContent = nameOf(question.offer, speech);
    due.textContent = answer.ok ? dueSentence(question.offer, answer.deadline, speech) : "";
    error.textContent = message;
    fill(below, answer.ok ? remarks(question, answer, speech) : []);
    fill(reasons, answer.ok ? explanation(question, answer, speech) : []);
  };

  form.element.addEventListener("input", () => {
    const typed = form.read();
    if (typed === null) return;
    form.fit(asked(typed));
    const given = form.read() ?? typed;
    keep(withoutDefaults(given, today));
    show(given);
  });
  form.fit(asked(fields));
  show(fields);

  const result = el(
    "section",
    { class: "result", "aria-labelledby": "result" },
    el("h2", { id: "result" }, text.deadline.result),
    name,
    due,
    error,
    below,
  );
  return {
    heading: text.deadline.heading,
    content: [
      el("p", { class: "intro" }, text.deadline.intro),
      exampleLink(speech),
      el("div", { class: "asking" }, form.element, result),
      reasons,
    ],
  };
};
